import Arguments
import ScenarioLanguage
import Scripting

/// Checks that scenario files can be carried out and that their assertions hold.
struct CheckCommand: ProgramCommand {
  static let command = Command(
    "check", .several(.path), options: [format, .keepGoing] + CommandOption.places,
    summary: Wording(
      en: "checks that the assertions of scenario files hold, and that budget files can be read",
      nb: "sjekker at kravene i scenariofiler holder, og at budsjettfiler kan leses"),
    discussion: Wording(
      en: """
        Each file is carried out by itself. An assertion that does not hold stops nothing; an error stops its \
        file. Below a folder every .hvis, .budget and .budsjett file is checked; hidden files and folders are \
        left out and links to folders not followed. A budget file that is named may be called anything.
        The gravest exit status counts.
        """,
      nb: """
        Hver fil utføres for seg. Et krav som ikke holder, stanser ingenting; en feil stanser filen. Under en \
        mappe sjekkes hver .hvis-, .budget- og .budsjett-fil; skjulte filer og mapper utelates, og lenker til \
        mapper følges ikke. En budsjettfil som nevnes, kan hete hva som helst.
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
    let isColored = workplace.settings.colorsAnswers
    func tell(_ report: CheckReport) throws(ProgramExit) {
      workplace.console.answer(report.text(as: format, in: language, isColored: isColored))
      try workplace.end(report.status)
    }
    // A broken budget is part of the report, in whatever format; nothing can be carried out on it.
    let text = try workplace.budgetText()
    let read = text.read()
    let budget = CheckedFile(budget: text.source, read)
    guard budget.status == .ok else { return try tell(CheckReport(files: [budget])) }
    let sessions = try workplace.sessions(on: text, read)
    let check = Check(
      sessions.first, another: sessions.another, keepsGoing: arguments.has(.keepGoing), in: language
    )
    let report = check.report(on: arguments.operands) { total in
      CheckProgress.onTerminal(total: total, language: language)
    }
    try tell(report)
  }
}
