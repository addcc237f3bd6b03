import Arguments
import Budget
import Reports
import ScenarioLanguage
import ScenarioStore
import Scripting
import Session

/// Makes a paper for the board of scenarios.
struct ReportCommand: ProgramCommand {
  static let command = Command(
    "report", .several(.scenario),
    options: [against, explore, title, caseNumber, body, date, signs, output, opens, format]
      + CommandOption.places,
    summary: Wording(
      en: "makes a board paper of scenarios: a page or Markdown, with tables and charts",
      nb:
        "lager et notat til styret om scenarioer: en nettside eller Markdown, med tabeller og figurer"
    ))

  private static let against = CommandOption(
    "against", .scenario,
    help: Wording(
      en: "what all is measured from (what all of them build on, else the budget)",
      nb: "det alt måles mot (det alle bygger på, ellers budsjettet)"))
  private static let explore = CommandOption(
    "explore", .text(called: Wording(en: "LEVERS", nb: "STØRRELSER")),
    help: Wording(
      en: "what readers of the page can move, such as 'rate 1.30..2.00, leave Oslo'",
      nb: "det leserne av siden kan flytte på, for eksempel 'sats 1,30..2,00, ut Oslo'"))
  private static let title = CommandOption(
    "title", .text(called: Wording(en: "TITLE", nb: "TITTEL")),
    help: Wording(
      en: "the paper's title (the scenarios' names)", nb: "tittelen på notatet (scenarioenes navn)")
  )
  private static let caseNumber = CommandOption(
    "case", .text(called: Wording(en: "NUMBER", nb: "NUMMER")),
    help: Wording(
      en: "the number of the case, such as 58/20", nb: "saksnummeret, for eksempel 58/20"))
  private static let body = CommandOption(
    "body", .text(called: Wording(en: "BODY", nb: "ORGAN")),
    help: Wording(en: "the body that it is for", nb: "organet det er til"))
  private static let date = CommandOption(
    "date", .text(called: Wording(en: "DAY", nb: "DAG")),
    help: Wording(
      en: "the day of the meeting, such as 2020-12-03",
      nb: "møtedagen, for eksempel 2020-12-03 eller 3.12.2020"))
  private static let signs = CommandOption(
    "accounting-signs",
    help: Wording(
      en: "income with a minus and expenses without, as in accounts",
      nb: "inntekter med minus og utgifter uten, som i regnskapet"))
  private static let output = CommandOption(
    "output", .file,
    help: Wording(
      en: "writes a new file, as --format or its ending says (.html or .md)",
      nb: "skriver en ny fil, slik --format eller endelsen sier (.html eller .md)"))
  private static let format = CommandOption(
    "format", .choice(Paper.formats.map(\.rawValue)),
    help: Wording(
      en: "how the paper is written (markdown)", nb: "hvordan notatet skrives (markdown)"))

  private static let opens = CommandOption(
    "open",
    help: Wording(
      en: "opens the written file with the desktop's program",
      nb: "åpner filen som ble skrevet, med skrivebordets program"))

  private let arguments: ReadArguments

  init(_ arguments: ReadArguments) { self.arguments = arguments }

  func run() throws(ProgramExit) {
    let workplace = Workplace(arguments, followsLocale: true)
    if arguments.has(Self.opens), arguments[Self.output] == nil {
      throw tell(.opensWithoutFile, workplace, .wrongUsage)
    }
    var frame = PaperFrame(
      title: arguments[Self.title], caseNumber: arguments[Self.caseNumber],
      body: arguments[Self.body], hasAccountingSigns: arguments.has(Self.signs))
    if let text = arguments[Self.date] {
      guard let day = Day(written: text) else { throw tell(.noDay(text), workplace, .wrongUsage) }
      frame.day = day
    }
    let paper = try paper(in: workplace)
    do throws(SessionProblem) { try write(paper, frame, workplace) } catch {
      guard case .store(.alreadyExists(let path)) = error else { throw told(error, workplace) }
      throw tell(.exists(path: path), workplace, ProgramExit(ExitStatus.fileFailed.rawValue))
    }
  }

  /// The paper of the scenarios, with what its readers can move.
  private func paper(in workplace: Workplace) throws(ProgramExit) -> Paper {
    let session = try workplace.session()
    var paper: Paper
    do throws(SessionProblem) {
      paper = try session.paper(of: arguments.operands, against: arguments[Self.against])
    } catch { throw told(error, workplace) }
    guard let text = arguments[Self.explore], let first = arguments.operands.first else {
      return paper
    }
    let source = SourceText(name: "--explore", text: text)
    do throws(Diagnostic) { paper.explorer = try session.explorer(source, of: first) } catch {
      workplace.tell([error], of: source)
      try workplace.end(.statementFailed)
    }
    return paper
  }

  /// Writes the paper to its file, else as an answer.
  private func write(
    _ paper: Paper, _ frame: PaperFrame, _ workplace: Workplace
  ) throws(SessionProblem) {
    let language = workplace.settings.language
    let bytes = PaperRenderer(language: language, program: ProgramVersion.text)
      .file(paper, frame, as: try wantedFormat())
    guard let path = arguments[Self.output] else {
      return workplace.console.answer(String(decoding: bytes.dropLast(), as: UTF8.self))
    }
    do throws(StoreProblem) { _ = try WrittenFile(writing: bytes, at: path) } catch {
      throw .store(error)
    }
    if arguments.has(Self.opens), !Desktop.opens(path) {
      workplace.console.problem(
        "hvis: " + OutputProblem.noOpener(path: path).message(in: language))
    }
  }

  /// Tells what is wrong and gives how the program ends for it.
  private func told(_ problem: SessionProblem, _ workplace: Workplace) -> ProgramExit {
    workplace.console.problem("hvis: " + problem.message(in: workplace.settings.language))
    let status: ExitStatus = problem.isOfFile ? .fileFailed : .statementFailed
    return ProgramExit(status.rawValue)
  }

  /// The form that is asked for, else the one that the file's ending says; Markdown where neither does.
  private func wantedFormat() throws(SessionProblem) -> OutputFormat {
    if let format: OutputFormat = arguments.choice(Self.format) { return format }
    guard let path = arguments[Self.output] else { return .markdown }
    guard let format = Paper.format(ofFile: path) else {
      throw .paper(.unknownEnding(path))
    }
    return format
  }

  private func tell(
    _ problem: OutputProblem, _ workplace: Workplace, _ exit: ProgramExit
  ) -> ProgramExit {
    workplace.console.problem("hvis: " + problem.message(in: workplace.settings.language))
    return exit
  }
}
