import ArgumentParser
import Reports
import Scripting
import Session

/// Shows scenarios side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Shows scenarios side by side, with how far each is from the first.")

  @OptionGroup var options: SharedOptions

  @Option(help: "The scenario that differences are measured from (default: the first).")
  var base: String?

  @Argument(help: "The scenarios: stored names, or paths of files.")
  var scenarios: [String]

  func run() throws {
    let workplace = Workplace(options)
    let session = try workplace.session()
    let settings = workplace.settings
    do throws(SessionProblem) {
      let comparison = try session.comparison(of: scenarios, base: base)
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
      throw ExitCode(
        error.isOfFile ? ExitStatus.fileFailed.rawValue : ExitStatus.statementFailed.rawValue)
    }
  }
}
