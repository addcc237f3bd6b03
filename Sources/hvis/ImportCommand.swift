import ArgumentParser
import Budget
import Importing
import Lettering
import ScenarioLanguage
import Scripting

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
    guard let bytes = InputFile.bytes(at: file) else {
      throw workplace.failed(InputFile.failure(of: file, in: language))
    }
    let name = file == "-" ? language.text(en: "input", nb: "inndata") : file
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

/// Whole files as bytes: what is no UTF-8 is told by the importer, with the row.
private enum InputFile {
  /// The most bytes that are read, the same as of scenarios: a wrong path must not fill the memory.
  private static let most = 16_000_000

  /// The bytes of a file, or of standard input for `-`; nil where they cannot be read, with the reason in
  /// `errno`.
  static func bytes(at path: String) -> [UInt8]? {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes.append(contentsOf: block[..<count])
      guard bytes.count <= most else {
        errno = EFBIG
        return nil
      }
    }
  }

  /// The sentence for a file that could not be read.
  static func failure(of path: String, in language: InterfaceLanguage) -> String {
    let shown = DisplayText.quoted(path)
    let reason =
      switch errno {
      case ENOENT: language.text(en: "it does not exist", nb: "den finnes ikke")
      case EACCES, EPERM: language.text(en: "not permitted", nb: "ikke tillatt")
      case EISDIR: language.text(en: "it is a folder", nb: "den er en mappe")
      case EFBIG: language.text(en: "it is larger than 16 MB", nb: "den er større enn 16 MB")
      case let code: strerror(code).map { String(cString: $0) } ?? "\(code)"
      }
    return language.text(
      en: "\(shown) could not be read: \(reason)", nb: "\(shown) kunne ikke leses: \(reason)")
  }
}
