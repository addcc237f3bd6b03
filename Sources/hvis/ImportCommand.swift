import ArgumentParser
import Budget
import Importing
import Lettering
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

/// Makes statements of a budget file from a table of members and populations.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Makes statements of a budget file from members and populations.",
    discussion: """
      FILE is CSV (separated by ; , or tab, with a header) or JSON-stat2 as Statistics Norway gives it, for \
      example table 07459; - is standard input. The statements are printed, to be pasted into a budget \
      file; what is wrong, or to be known, is told on standard error.

      CSV headings: name, code, county, kind, weight, population 2020, or the Norwegian navn, kommunenr, \
      fylke, slag, vekt, folketall 2020.
      """)

  @Option(
    help: ArgumentHelp(
      "The budget year: populations must be those of 1 January of the year before.",
      valueName: "year"))
  var year: Int?

  @Option(
    help: ArgumentHelp(
      "The year of the 1 January that the populations are of, or the only one to take of several.",
      valueName: "year"))
  var date: Int?

  @Option(help: ArgumentHelp("The short name of the source.", valueName: "key"))
  var source = "register"

  @Option(
    help: ArgumentHelp(
      "The title of the source (default: the one in the file, else its name).", valueName: "text"))
  var title: String?

  @Option(
    help: "What all members are: municipality, county or city (default: told by their codes).")
  var kind: MemberKind?

  @Option(name: [.customLong("lang")], help: "The language of comments and problems: nb or en.")
  var language: InterfaceLanguage?

  @Argument(help: "The file.")
  var file: String

  func validate() throws {
    for number in [year, date].compactMap({ $0 }) where Year(number) == nil {
      throw ValidationError("\(number) is no year; write one from 1900 to 2199")
    }
    for text in [source, title ?? "register"] where text.allSatisfy(\.isWhitespace) {
      throw ValidationError("The source needs a name and a title")
    }
  }

  func run() throws {
    // Of the options of the other commands only the language is for this one: it reads no budget.
    let workplace = Workplace(
      try SharedOptions.parse(language.map { ["--lang", $0.rawValue] } ?? []))
    let language = workplace.settings.language
    let name = file == "-" ? language.text(en: "input", nb: "inndata") : file
    let bytes: [UInt8]
    do throws(StoreProblem) {
      // What is no UTF-8 is told by the importer, with the row.
      bytes =
        file == "-"
        ? try TextFile.readBytes(from: STDIN_FILENO, named: name) : try TextFile.readBytes(at: file)
    } catch { throw workplace.failed(error.message(in: language)) }
    let options = ImportOptions(
      fileName: name.split(separator: "/").last.map(String.init) ?? name,
      budgetYear: year.flatMap { Year($0) }, date: date.flatMap { Year($0) }, source: source,
      title: title, kind: kind, language: language)
    let outcome = Importer.read(bytes, options: options)
    for finding in outcome.findings {
      workplace.console.problem(finding.text(file: name, in: language))
    }
    if outcome.omitted > 0 {
      workplace.console.problem(
        "hvis: "
          + language.text(
            en: "\(outcome.omitted) more are not shown", nb: "\(outcome.omitted) til er ikke vist"))
    }
    guard let statements = outcome.statements else {
      throw ExitCode(ExitStatus.statementFailed.rawValue)
    }
    workplace.console.answer(String(statements.dropLast()))
  }
}

extension MemberKind: ExpressibleByArgument {}
