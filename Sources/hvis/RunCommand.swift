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
    let workplace = Workplace(arguments, answersChanges: false)
    let session = try workplace.session()
    let reach: StatementReach = arguments.has(Self.allowWrites) ? .outside : .session
    var status = ExitStatus.ok
    for file in arguments.operands {
      let isInput = file == StandardInput.path
      var runner = workplace.runner(
        session.readingFile(at: isInput ? nil : file, within: reach))
      do {
        let source = try isInput ? StandardInput.text(in: runner.settings) : Self.text(at: file)
        _ = runner.carryOut(source)
      } catch let problem as StoreProblem {
        runner.fail(SessionProblem.store(problem))
      } catch let problem as EncodingProblem {
        runner.fail(problem)
      } catch { throw workplace.failed("\(error)") }
      status = max(status, runner.status)
    }
    try workplace.end(status)
  }

  private static func text(at path: String) throws(StoreProblem) -> SourceText {
    SourceText(name: path, text: try TextFile.readText(at: path).text)
  }
}
