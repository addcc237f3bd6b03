import Arguments
import ScenarioLanguage
import Scripting

/// Checks that scenario files can be carried out and that their assertions hold.
struct CheckCommand: ProgramCommand {
  static let command = Command(
    "check", .several(.path), options: [format, .keepGoing] + CommandOption.places,
    summary: Wording(
      en: "checks that the assertions of scenario files hold",
      nb: "sjekker at kravene i scenariofiler holder"),
    discussion: Wording(
      en: """
        Each file is carried out by itself. An assertion that does not hold stops nothing; an error stops its \
        file. Below a folder every .hvis file is checked; hidden files and folders are left out and links to \
        folders not followed.
        The gravest exit status counts.
        """,
      nb: """
        Hver fil utføres for seg. Et krav som ikke holder, stanser ingenting; en feil stanser filen. Under en \
        mappe sjekkes hver .hvis-fil; skjulte filer og mapper utelates, og lenker til mapper følges ikke.
        Den alvorligste sluttstatusen teller.
        """))

  /// `table` is text in all commands, and so it is here.
  private static let format = CommandOption(
    "format", .choice(CheckFormat.allCases.map(\.rawValue) + ["table"]),
    help: Wording(en: "how the report is printed (text)", nb: "hvordan rapporten skrives ut (text)")
  )

  private let arguments: ReadArguments

  init(_ arguments: ReadArguments) { self.arguments = arguments }

  func run() throws(ProgramExit) {
    let format: CheckFormat = arguments.choice(Self.format) ?? .text
    let workplace = Workplace(arguments, followsLocale: format == .text)
    let language = workplace.settings.language
    let sessions = try workplace.sessions()
    let check = Check(
      sessions.first, another: sessions.another, keepsGoing: arguments.has(.keepGoing))
    let report = check.report(on: arguments.operands) { total in
      CheckProgress.onTerminal(total: total, language: language)
    }
    let isColored = workplace.settings.colorsAnswers
    workplace.console.answer(report.text(as: format, in: language, isColored: isColored))
    try workplace.end(report.status)
  }
}
