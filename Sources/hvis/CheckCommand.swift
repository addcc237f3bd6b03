import ArgumentParser
import Scripting

/// Checks that scenario files can be carried out and that their assertions hold.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks that the assertions of scenario files hold.",
    discussion: """
      Each file is carried out by itself. An assertion that does not hold stops nothing; an error stops its \
      file. Below a folder every .hvis file is checked; hidden files and folders are left out and links to \
      folders not followed.

      Exit status: 0 every file passed, 1 an assertion does not hold, 2 a file is broken, 3 one cannot be \
      read; the gravest counts.
      """)

  @OptionGroup var options: PlaceOptions

  @Option(help: "How the report is printed: text, junit, github or json.")
  var format: CheckFormat = .text

  @Flag(help: "Go on with a file after a statement that fails.")
  var keepGoing = false

  @Argument(help: "The scenario files, and folders that hold some.")
  var paths: [String]

  func run() throws {
    let workplace = Workplace(options, followsLocale: format == .text)
    let language = workplace.settings.language
    let sessions = try workplace.sessions()
    let check = Check(sessions.first, another: sessions.another, keepsGoing: keepGoing)
    let report = check.report(on: paths) { total in
      CheckProgress.onTerminal(total: total, language: language)
    }
    let isColored = workplace.settings.colorsAnswers
    workplace.console.answer(report.text(as: format, in: language, isColored: isColored))
    throw ExitCode(report.status.rawValue)
  }
}

extension CheckFormat: ExpressibleByArgument {
  /// The format of that name; `table`, which is text in all commands, is text here too.
  public init?(argument: String) {
    self.init(rawValue: argument == "table" ? "text" : argument)
  }
}
