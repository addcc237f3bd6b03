import Arguments
import Reports
import Scripting
import Session

/// Shows scenarios side by side.
struct CompareCommand: ProgramCommand {
  static let command = Command(
    "compare", .several(.scenario), options: [base] + CommandOption.answering,
    summary: Wording(
      en: "shows scenarios side by side, with how far each is from the first",
      nb: "viser scenarioer side om side, med hvor langt hvert er fra det første"))

  private static let base = CommandOption(
    "base", .scenario,
    help: Wording(
      en: "the scenario that differences are measured from (the first)",
      nb: "scenarioet som forskjellene måles fra (det første)"))

  private let arguments: ReadArguments

  init(_ arguments: ReadArguments) { self.arguments = arguments }

  func run() throws(ProgramExit) {
    let workplace = Workplace(arguments)
    let session = try workplace.session()
    let settings = workplace.settings
    do throws(SessionProblem) {
      let comparison = try session.comparison(of: arguments.operands, base: arguments[Self.base])
      let renderer = AnswerRenderer(
        language: settings.language, format: settings.format, width: settings.width)
      workplace.console.answer(renderer.render(.comparison(comparison)))
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
}
