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
    options: [against, title, caseNumber, body, date, output, opens, format] + CommandOption.places,
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
    var frame = PaperFrame()
    (frame.title, frame.caseNumber) = (arguments[Self.title], arguments[Self.caseNumber])
    frame.body = arguments[Self.body]
    if let text = arguments[Self.date] {
      guard let day = Day(written: text) else { throw tell(.noDay(text), workplace, .wrongUsage) }
      frame.day = day
    }
    let session = try workplace.session()
    let language = workplace.settings.language
    do throws(SessionProblem) {
      let paper = try session.paper(of: arguments.operands, against: arguments[Self.against])
      let format = try wantedFormat()
      let bytes = PaperRenderer(language: language, program: ProgramVersion.text)
        .file(paper, frame, as: format)
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
    } catch .store(.alreadyExists(let path)) {
      throw tell(.exists(path: path), workplace, ProgramExit(ExitStatus.fileFailed.rawValue))
    } catch {
      workplace.console.problem("hvis: " + error.message(in: language))
      try workplace.end(error.isOfFile ? .fileFailed : .statementFailed)
    }
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
