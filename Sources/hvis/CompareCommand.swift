import Arguments
import Budget
import Reports
import ScenarioLanguage
import ScenarioStore
import Scripting
import Session

/// Shows scenarios side by side.
struct CompareCommand: ProgramCommand {
  static let command = Command(
    "compare", .several(.scenario),
    options: [base, years, onlyChanged, unit, output, format, CommandOption.width]
      + CommandOption.places,
    summary: Wording(
      en: "shows scenarios side by side, with how far each is from the first",
      nb: "viser scenarioer side om side, med hvor langt hvert er fra det første"))

  private static let base = CommandOption(
    "base", .scenario,
    help: Wording(
      en: "the scenario that differences are measured from (the first); `previous`: the one before",
      nb: "scenarioet som forskjellene måles fra (det første); `previous`: det foran"))
  private static let years = CommandOption(
    "years",
    help: Wording(
      en: "shows every figure of every year of the plans",
      nb: "viser alle tall for alle årene i planene"))
  private static let onlyChanged = CommandOption(
    "only-changed",
    help: Wording(
      en: "leaves out what is the same in all scenarios",
      nb: "utelater det som er likt i alle scenarioene"))

  private static let unit = CommandOption(
    "in", .choice([AmountUnit.thousands.rawValue]),
    help: Wording(
      en: "shows amounts in whole thousands of kroner, where people read them",
      nb: "viser beløp i hele tusen kroner, der folk leser dem"))
  private static let output = CommandOption(
    "output", .file,
    help: Wording(
      en: "writes a new file, as --format or its ending says (.csv, .xlsx and others)",
      nb: "skriver en ny fil, slik --format eller endelsen sier (.csv, .xlsx og andre)"))
  private static let format = CommandOption(
    "format", .choice(OutputFormat.allCases.map(\.rawValue) + [FileFormat.workbookWord]),
    help: Wording(
      en: "how the comparison is written (table); xlsx into a file only",
      nb: "hvordan sammenligningen skrives (table); xlsx bare til fil"))

  private let arguments: ReadArguments

  init(_ arguments: ReadArguments) { self.arguments = arguments }

  func run() throws(ProgramExit) {
    let workplace = Workplace(arguments)
    if arguments[Self.format] == FileFormat.workbookWord, arguments[Self.output] == nil {
      throw tell(.workbookWithoutFile, workplace, .wrongUsage)
    }
    let session = try workplace.session()
    let settings = workplace.settings
    do throws(SessionProblem) {
      let answer = Answer.comparison(
        try session.comparison(
          of: arguments.operands, base: base, isOverYears: arguments.has(Self.years),
          showsOnlyChanged: arguments.has(Self.onlyChanged),
          amounts: arguments[Self.unit].flatMap(AmountUnit.init(rawValue:))))
      var renderer = AnswerRenderer(
        language: settings.language, format: settings.format, width: settings.width)
      renderer.drawsInASCII = settings.drawsInASCII
      if let path = arguments[Self.output] {
        try write(answer, about: session.planned.plan, to: path, renderer)
      } else {
        workplace.console.answer(renderer.format.mark + renderer.render(answer))
      }
      for warning in renderer.warnings(answer, isColored: settings.colorsProblems) {
        workplace.console.problem(warning.text)
      }
    } catch .store(.alreadyExists(let path)) {
      throw tell(.exists(path: path), workplace, ProgramExit(ExitStatus.fileFailed.rawValue))
    } catch {
      workplace.console.problem("hvis: " + error.message(in: settings.language))
      try workplace.end(error.isOfFile ? .fileFailed : .statementFailed)
    }
  }

  /// Writes a new file of the answer.
  private func write(
    _ answer: Answer, about plan: Plan, to path: String, _ renderer: AnswerRenderer
  ) throws(SessionProblem) {
    let asked = arguments[Self.format].flatMap(FileFormat.init(word:))
    guard let format = asked ?? FileFormat(ending: path.fileEnding, in: renderer.language) else {
      throw .unknownEnding(path)
    }
    let bytes = AnswerRenderer.file(
      answer, about: plan, as: format, in: renderer.language, width: renderer.width)
    do throws(StoreProblem) { _ = try WrittenFile(writing: bytes, at: path) } catch {
      throw .store(error)
    }
  }

  private func tell(
    _ problem: OutputProblem, _ workplace: Workplace, _ exit: ProgramExit
  ) -> ProgramExit {
    workplace.console.problem("hvis: " + problem.message(in: workplace.settings.language))
    return exit
  }

  /// What the scenarios are measured from.
  private var base: ComparisonBase {
    switch arguments[Self.base] {
    case nil: .first
    case "previous": .previous
    case .some(let name): .named(name)
    }
  }
}
