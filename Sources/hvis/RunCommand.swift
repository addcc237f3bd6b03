import ArgumentParser
import ScenarioLanguage
import ScenarioStore
import Scripting
import Session

/// Carries scenario files out and prints the answers to their questions.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Carries out scenario files and answers their questions.")

  @OptionGroup var options: SharedOptions

  @Flag(help: "Go on with a file after a statement that fails.")
  var keepGoing = false

  @Argument(help: "The scenario files, each carried out by itself.")
  var files: [String]

  func run() throws {
    let workplace = Workplace(options, keepsGoing: keepGoing, answersChanges: false)
    let session = try workplace.session()
    var status = ExitStatus.ok
    for file in files {
      var runner = workplace.runner(session.readingFile(at: file))
      do throws(StoreProblem) {
        let text = try TextFile.readText(at: file).text
        _ = runner.carryOut(SourceText(name: file, text: text))
      } catch { runner.fail(.store(error)) }
      status = max(status, runner.status)
    }
    throw ExitCode(status.rawValue)
  }
}
