import ArgumentParser
import ScenarioLanguage
import Scripting

/// Carries out statements given as arguments.
struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: "Carries out statements given as arguments, in order.")

  @OptionGroup var options: SharedOptions

  @Flag(help: "Go on after a statement that fails.")
  var keepGoing = false

  @Argument(help: "The statements, each one argument.")
  var statements: [String]

  func run() throws {
    let workplace = Workplace(options, keepsGoing: keepGoing)
    var runner = workplace.runner(try workplace.session())
    for (place, statement) in statements.enumerated() {
      let source = SourceText(name: "argument", text: statement, firstLine: place + 1)
      guard runner.carryOut(source) else { break }
    }
    throw ExitCode(runner.status.rawValue)
  }
}
