import Arguments
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
struct ImportCommand: ProgramCommand {
  static let command = Command(
    "import", .one(.file), options: [year, date, measure, column, source, title, kind, .language],
    summary: Wording(
      en: "makes statements of a budget file from members and populations",
      nb: "lager innholdet i en budsjettfil av medlemmer og folketall"),
    discussion: Wording(
      en: """
        FILE is CSV (separated by ; , or tab, with a header) or JSON-stat2, as Statistics Norway gives them, for \
        example table 07459; - is standard input. A title above a table, notes below it and sums are left out. The statements are printed, to be pasted into a budget \
        file; what is wrong, or to be known, is told on standard error.
        CSV headings: name, code, county, kind, weight, population 2020, or the Norwegian navn, kommunenr, \
        fylke, slag, vekt, folketall 2020.
        """,
      nb: """
        FIL er CSV (skilt med ; , eller tabulator, med overskrifter) eller JSON-stat2, slik Statistisk \
        sentralbyrå gir dem, for eksempel tabell 07459; - er standard inn. En tittel over tabellen, merknader \
        under den og summer tas ikke med. Resultatet skrives ut, til å lime \
        inn i en budsjettfil; det som er galt eller verdt å vite, kommer på standard feil.
        Overskrifter i CSV: navn, kommunenr, fylke, slag, vekt, folketall 2020, eller de engelske name, code, \
        county, kind, weight, population 2020.
        """))

  private static let year = CommandOption(
    "year", .number(Year.accepted, called: Wording(en: "YEAR", nb: "ÅR")),
    help: Wording(
      en: "the budget year: populations must be those of 1 January of the year before",
      nb: "budsjettåret: folketallene må være per 1. januar året før"))

  private static let date = CommandOption(
    "date", .number(Year.accepted, called: Wording(en: "YEAR", nb: "ÅR")),
    help: Wording(
      en:
        "the year of the 1 January that the populations are of, or one to take of several (may be repeated)",
      nb:
        "året for den 1. januar som folketallene gjelder, eller ett som skal brukes av flere (kan gjentas)"
    )
  )

  private static let measure = CommandOption(
    "measure", .text(called: Wording(en: "HEADING", nb: "OVERSKRIFT")),
    help: Wording(
      en:
        "another measure that fees are worked out from, as the file calls it, such as road length (may be repeated)",
      nb:
        "et annet grunnlag for kontingenten, slik fila kaller det, for eksempel veilengde (kan gjentas)"
    )
  )

  private static let column = CommandOption(
    "column", .text(called: Wording(en: "NAME", nb: "NAVN")),
    help: Wording(
      en: "FILE is a ledger extract, lines or accounts with amounts, of that column of the budget",
      nb:
        "FIL er et utdrag av regnskapet, poster eller kontoer med beløp, for den kolonnen i budsjettet"
    ))

  private static let source = CommandOption(
    "source", .text(called: Wording(en: "KEY", nb: "NØKKEL")),
    help: Wording(
      en: "the short name of the source (register)", nb: "kortnavnet på kilden (register)"))

  private static let title = CommandOption(
    "title", .text(called: Wording(en: "TEXT", nb: "TEKST")),
    help: Wording(
      en: "the title of the source (else the one in the file, else its name)",
      nb: "tittelen på kilden (ellers den i filen, ellers navnet på filen)"))

  private static let kind = CommandOption(
    "kind", .choice(MemberKind.allCases.map(\.rawValue)),
    help: Wording(
      en: "what all members are (else told by their codes)",
      nb: "hva alle medlemmene er (ellers etter nummeret)"))

  private let arguments: ReadArguments

  init(_ arguments: ReadArguments) { self.arguments = arguments }

  func run() throws(ProgramExit) {
    // Of the options of the other commands only the language is for this one: it reads no budget.
    let workplace = Workplace(arguments)
    let file = arguments.operands[0]
    let language = workplace.settings.language
    // What says more of members, where there are none.
    let ofMembers = [Self.year, Self.date, Self.measure, Self.kind]
    if arguments.has(Self.column), let option = ofMembers.first(where: arguments.has) {
      throw Hvis.refused(
        .unwantedBeside(option.flag, other: Self.column.flag, command: "hvis import"), language)
    }
    let name = file == "-" ? SourceText.inputName(in: language) : file
    let bytes: [UInt8]
    do throws(StoreProblem) {
      // What is no UTF-8 is told by the importer, with the row.
      bytes =
        file == "-"
        ? try TextFile.readBytes(from: STDIN_FILENO, named: name) : try TextFile.readBytes(at: file)
    } catch { throw workplace.failed(error.message(in: language)) }
    let options = ImportOptions(
      fileName: name.split(separator: "/").last.map(String.init) ?? name,
      budgetYear: arguments[Self.year].flatMap { Int($0) }.flatMap { Year($0) },
      dates: arguments.all(Self.date).compactMap { Int($0).flatMap { Year($0) } },
      source: arguments[Self.source] ?? "register", title: arguments[Self.title],
      column: arguments[Self.column],
      measures: arguments.all(Self.measure),
      kind: arguments.choice(Self.kind), language: language)
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
    guard let statements = outcome.statements else { return try workplace.end(.statementFailed) }
    workplace.console.answer(String(statements.dropLast()))
  }
}
