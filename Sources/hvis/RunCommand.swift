import ArgumentParser
import ScenarioLanguage
import ScenarioStore
import Scripting
import Session

/// Carries scenario files out and prints the answers to their questions.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Carries out scenario files and answers their questions.",
    discussion: """
      A file that saves, deletes, renames, exports or sets anything is refused before any of it is carried \
      out, unless --allow-writes is given; what it takes in with include never does. quit ends its file.
      """)

  @OptionGroup var options: SharedOptions

  @Flag(help: "Go on with a file after a statement that fails.")
  var keepGoing = false

  @Flag(help: "Carry out statements that write files, delete scenarios or set something, too.")
  var allowWrites = false

  @Argument(help: "The scenario files, each carried out by itself; - is standard input.")
  var files: [String]

  func run() throws {
    let workplace = Workplace(options, keepsGoing: keepGoing, answersChanges: false)
    let session = try workplace.session()
    let reach: StatementReach = allowWrites ? .outside : .session
    var status = ExitStatus.ok
    for file in files {
      let isInput = file == StandardInput.path
      var runner = workplace.runner(
        session.readingFile(at: isInput ? nil : file, within: reach))
      do {
        _ = runner.carryOut(try isInput ? StandardInput.text() : Self.text(at: file))
      } catch let problem as StoreProblem {
        runner.fail(SessionProblem.store(problem))
      } catch let problem as EncodingProblem {
        runner.fail(problem)
      }
      status = max(status, runner.status)
    }
    throw ExitCode(status.rawValue)
  }

  private static func text(at path: String) throws(StoreProblem) -> SourceText {
    SourceText(name: path, text: try TextFile.readText(at: path).text)
  }
}
