import Arguments
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
struct FormatCommand: ProgramCommand {
  static let command = Command(
    "format", .several(.path), options: [check, yes] + CommandOption.places,
    summary: Wording(
      en: "rewrites scenario and budget files in the one standard layout",
      nb: "skriver scenariofiler og budsjettfiler om i det ene standardoppsettet"),
    discussion: Wording(
      en: """
        Comments, the order of statements and what they mean stay. Each statement keeps its language; \
        with --lang all are written in that one. A file with syntax errors is left as it is. Below a folder \
        every .hvis, .budget and .budsjett file is formatted; - formats standard input to standard output. A folder that is \
        neither the store, nor in a git work tree, nor called Scenarios needs --yes.
        """,
      nb: """
        Kommentarer, rekkefølge og betydning står. Hver kommando beholder språket sitt; med --lang skrives \
        alle på det språket. En fil med syntaksfeil blir stående som den er. Under en mappe formateres hver \
        .hvis-, .budget- og .budsjett-fil; - formaterer standard inn til standard ut. En mappe som verken er lageret, i et git-arbeidstre \
        eller heter Scenarios, krever --yes.
        """))

  private static let check = CommandOption(
    "check",
    help: Wording(
      en: "change nothing; show what would change, and exit with 1 where something would",
      nb:
        "endre ingenting; vis hva som ville bli endret, og avslutt med status 1 hvis noe ville bli det"
    ))

  private static let yes = CommandOption(
    "yes",
    help: Wording(
      en: "rewrite the files below any folder",
      nb: "skriv om filene under en hvilken som helst mappe"))

  private let arguments: ReadArguments

  init(_ arguments: ReadArguments) { self.arguments = arguments }

  private var check: Bool { arguments.has(Self.check) }

  func run() throws(ProgramExit) {
    let workplace = Workplace(arguments, followsLocale: true)
    let language = workplace.settings.language
    var run = FormatRun(
      in: language, words: arguments.choice(.language), console: workplace.console,
      isColored: workplace.settings.colorsProblems)
    let paths = arguments.operands
    let files = paths.filter { $0 != StandardInput.path }
    if !check, !arguments.has(Self.yes), run.refuses(files, store: workplace.store?.path) {
      throw .wrongUsage
    }
    if files.count < paths.count { formatInput(&run, workplace) }
    for file in run.files(under: files) { format(file, &run, language) }
    run.conclude(rewriting: !check)
    try workplace.end(run.status)
  }

  private func format(_ path: String, _ run: inout FormatRun, _ language: InterfaceLanguage) {
    do throws(StoreProblem) {
      let stored = try TextFile.readText(at: path)
      guard let formatted = run.format(SourceText(name: path, text: stored.text)) else { return }
      if check { return run.check(formatted) }
      guard formatted.isChanged, let text = formatted.text else { return }
      _ = try TextFile.saveText(text, over: stored)
      run.tellRewritten(path)
    } catch { run.fail(error.message(in: language)) }
  }

  private func formatInput(_ run: inout FormatRun, _ workplace: Workplace) {
    let language = workplace.settings.language
    let source: SourceText
    do {
      source = try StandardInput.text(in: workplace.settings)
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
