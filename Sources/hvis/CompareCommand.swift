import Arguments
import Reports
import ScenarioLanguage
import Scripting
import Session

/// Shows scenarios side by side.
struct CompareCommand: ProgramCommand {
  static let command = Command(
    "compare", .several(.scenario), options: [base, years, onlyChanged] + CommandOption.answering,
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

  private let arguments: ReadArguments

  init(_ arguments: ReadArguments) { self.arguments = arguments }

  func run() throws(ProgramExit) {
    let workplace = Workplace(arguments)
    let session = try workplace.session()
    let settings = workplace.settings
    do throws(SessionProblem) {
      let comparison = try session.comparison(
        of: arguments.operands, base: base, isOverYears: arguments.has(Self.years),
        showsOnlyChanged: arguments.has(Self.onlyChanged))
      let renderer = AnswerRenderer(
        language: settings.language, format: settings.format, width: settings.width)
      workplace.console.answer(settings.format.mark + renderer.render(.comparison(comparison)))
      for warning in renderer.warnings(
        .comparison(comparison), isColored: settings.colorsProblems)
      {
        workplace.console.problem(warning)
      }
    } catch {
      workplace.console.problem("hvis: " + error.message(in: settings.language))
      try workplace.end(error.isOfFile ? .fileFailed : .statementFailed)
    }
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
