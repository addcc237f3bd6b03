import ArgumentParser
import ScenarioLanguage
import ScenarioStore
import Scripting
import Session

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Rewrites scenario files in the one standard layout.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format", abstract: "Rewrites scenario files in the one standard layout.",
    discussion: """
      Comments, the order of statements and what they mean stay. Each statement keeps its language; \
      with --lang all are written in that one. A file with syntax errors is left as it is. A folder that is \
      neither the store, nor in a git work tree, nor called Scenarios needs --yes.
      """)

  @OptionGroup var options: PlaceOptions

  @Flag(help: "Change nothing; show what would change, and exit with 1 where something would.")
  var check = false

  @Flag(help: "Rewrite the files below any folder.")
  var yes = false

  @Argument(
    help:
      "The files, or folders with .hvis files below them; - formats standard input to standard output."
  )
  var paths: [String]

  func run() throws {
    let workplace = Workplace(options, followsLocale: true)
    let language = workplace.settings.language
    var run = LayoutRun(
      in: language, words: options.language, console: workplace.console,
      isColored: workplace.settings.colorsProblems)
    let files = paths.filter { $0 != StandardInput.path }
    if !check, !yes, run.refuses(files, store: workplace.store?.path) {
      throw ExitCode.validationFailure
    }
    if files.count < paths.count { formatInput(&run, workplace) }
    for file in run.files(under: files) { format(file, &run, language) }
    run.conclude(rewriting: !check)
    throw ExitCode(run.status.rawValue)
  }

  private func format(_ path: String, _ run: inout LayoutRun, _ language: InterfaceLanguage) {
    do throws(StoreProblem) {
      let stored = try TextFile.readText(at: path)
      guard let formatted = run.format(SourceText(name: path, text: stored.text)) else { return }
      if check { return run.check(formatted) }
      guard formatted.isChanged, let text = formatted.text else { return }
      _ = try TextFile.saveText(text, over: stored)
      run.tellRewritten(path)
    } catch { run.fail(error.message(in: language)) }
  }

  private func formatInput(_ run: inout LayoutRun, _ workplace: Workplace) {
    let language = workplace.settings.language
    let source: SourceText
    do {
      source = try StandardInput.text()
    } catch let problem as StoreProblem {
      return run.fail(problem.message(in: language))
    } catch let problem as EncodingProblem {
      return run.fail(problem.message(in: language))
    } catch { return run.fail("\(error)") }
    guard let formatted = run.format(source, isInput: true) else { return }
    if check { return run.check(formatted) }
    // The console ends what it writes with a line feed of its own.
    if let text = formatted.text, !text.isEmpty {
      workplace.console.answer(String(text.dropLast()))
    }
  }
}
