import Arguments
import ScenarioLanguage
import Scripting

extension Hvis {
  /// The commands in the order of help, the one that is meant where none is named first.
  static let commands: [any ProgramCommand.Type] = [
    ShellCommand.self, RunCommand.self, CheckCommand.self, EvalCommand.self, CompareCommand.self,
    ReportCommand.self, FormatCommand.self, BudgetCommand.self, ImportCommand.self,
    HelpCommand.self,
  ]

  /// Everything that can be asked on the command line.
  static let table = CommandTable(
    program: "hvis", version: ProgramVersion.number,
    summary: Wording(
      en: "what-if questions about a membership alliance's budget",
      nb: "hva-om-spørsmål om budsjettet til et medlemssamarbeid"),
    main: ShellCommand.command, others: commands.dropFirst().map { $0.command },
    sections: [exitStatuses, environment, files])

  private static let exitStatuses = CommandTable.Section(
    Wording(en: "Exit status", nb: "Sluttstatus"),
    [
      ("0", Wording(en: "all well", nb: "alt gikk bra")),
      ("1", Wording(en: "an assertion does not hold", nb: "et krav holder ikke")),
      (
        "2",
        Wording(
          en: "a statement cannot be read or carried out",
          nb: "en kommando kan ikke leses eller utføres")
      ),
      ("3", Wording(en: "a file or the store failed", nb: "en fil eller lageret sviktet")),
      ("64", Wording(en: "wrong usage", nb: "feil bruk av programmet")),
      ("130", Wording(en: "interrupted", nb: "avbrutt")),
    ])

  private static let environment = CommandTable.Section(
    Wording(en: "Environment", nb: "Miljøvariabler"),
    [
      (
        "HVIS_STORE",
        Wording(en: "the folder of stored scenarios", nb: "mappen med lagrede scenarioer")
      ),
      (
        Workplace.budgetVariable,
        Wording(
          en: "the budget of scenarios that name none: its name or its file",
          nb: "budsjettet for scenarioer som ikke nevner noe: navnet eller filen")
      ),
      (
        "LC_ALL, LC_MESSAGES, LANG",
        Wording(
          en: "the language: Norwegian for nb, nn and no, else English",
          nb: "språket: norsk for nb, nn og no, ellers engelsk")
      ),
      (
        "NO_COLOR",
        Wording(
          en: "no colours, unless --color asks for them",
          nb: "ingen farger, med mindre --color ber om dem")
      ),
      (
        "NO_HYPERLINKS",
        Wording(
          en: "no links on files and sources", nb: "ingen lenker på filer og kilder")
      ),
      (
        "ACCESSIBLE",
        Wording(
          en: "plain lines at a terminal, as --accessible gives them",
          nb: "enkle linjer i en terminal, slik --accessible gir dem")
      ),
      (
        "VISUAL, EDITOR",
        Wording(en: "the editor that edit opens", nb: "redigeringsprogrammet som rediger åpner")
      ),
      (
        "PAGER",
        Wording(en: "the program that shows long answers", nb: "programmet som viser lange svar")
      ),
    ])

  private static let files = CommandTable.Section(
    Wording(en: "Files", nb: "Filer"),
    [
      (
        "./Scenarios",
        Wording(
          en: "the store where it exists; else $XDG_DATA_HOME/hvis/scenarios",
          nb: "lageret der mappen finnes; ellers $XDG_DATA_HOME/hvis/scenarios")
      ),
      (
        "$XDG_STATE_HOME/hvis",
        Wording(
          en: "the history of typed lines and the journal of unsaved work",
          nb: "historikken over linjer du har skrevet, og journalen over ulagret arbeid")
      ),
    ])
}
