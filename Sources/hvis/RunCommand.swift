import Arguments
import ScenarioLanguage
import ScenarioStore
import Scripting
import Session

/// Carries scenario files out and prints the answers to their questions.
struct RunCommand: ProgramCommand {
  static let command = Command(
    "run", .several(.file), options: [.keepGoing, allowWrites] + CommandOption.answering,
    summary: Wording(
      en: "carries out scenario files and answers their questions",
      nb: "utfører scenariofiler og svarer på spørsmålene i dem"),
    discussion: Wording(
      en: """
        Each file is carried out by itself; - is standard input. A file that saves, deletes, renames, exports \
        or sets anything is refused before any of it is carried out, unless --allow-writes is given; what it \
        takes in with include never does. quit ends its file.
        """,
      nb: """
        Hver fil utføres for seg; - er standard inn. En fil som lagrer, sletter, gir nytt navn, eksporterer \
        eller setter noe, avvises før noe av den utføres, med mindre --allow-writes er gitt; det den tar inn \
        med inkluder, gjør det aldri. avslutt avslutter filen.
        """))

  private static let allowWrites = CommandOption(
    "allow-writes",
    help: Wording(
      en: "carry out statements that write files, delete scenarios or set something, too",
      nb: "utfør også kommandoer som skriver filer, sletter scenarioer eller setter noe"))

  private let arguments: ReadArguments

  init(_ arguments: ReadArguments) { self.arguments = arguments }

  func run() throws(ProgramExit) {
    let workplace = Workplace(arguments)
    let reach: StatementReach = arguments.has(Self.allowWrites) ? .outside : .session
    var status = ExitStatus.ok
    for file in arguments.operands {
      status = max(status, try carryOut(file, within: reach, in: workplace))
    }
    try workplace.end(status)
  }

  /// Carries a file out on its budget, and gives how that went.
  private func carryOut(
    _ file: String, within reach: StatementReach, in workplace: Workplace
  ) throws(ProgramExit) -> ExitStatus {
    let isInput = file == StandardInput.path
    let source: SourceText
    do {
      source = try isInput ? StandardInput.text(in: workplace.settings) : Self.text(at: file)
    } catch let problem as StoreProblem {
      return fail(SessionProblem.store(problem), workplace)
    } catch let problem as EncodingProblem {
      return fail(problem, workplace)
    } catch { throw workplace.failed("\(error)") }
    let path = isInput ? nil : file
    let text = ReadText(source, within: reach)
    let session = try workplace.session(for: text, at: path)
    var runner = workplace.runner(session.readingFile(at: path, within: reach))
    _ = runner.carryOut(source, read: text)
    return runner.status
  }

  private func fail(_ problem: any ReportableProblem, _ workplace: Workplace) -> ExitStatus {
    workplace.console.problem("hvis: " + problem.message(in: workplace.settings.language))
    return .fileFailed
  }

  private static func text(at path: String) throws(StoreProblem) -> SourceText {
    SourceText(name: path, text: try TextFile.readText(at: path).text)
  }
}
