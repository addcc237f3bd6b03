import Arguments
import ScenarioLanguage
import Session

extension CommandOption {
  static let budget = CommandOption(
    "budget", .budget,
    help: Wording(
      en: "the budget (else what a scenario is for, $HVIS_BUDGET or Osloregionen 2020)",
      nb: "budsjettet (ellers det scenarioet gjelder, $HVIS_BUDGET eller Osloregionen 2020)"))

  static let store = CommandOption(
    "store", .folder,
    help: Wording(
      en: "the folder of stored scenarios (else $HVIS_STORE, ./Scenarios or your data folder)",
      nb: "mappen med lagrede scenarioer (ellers $HVIS_STORE, ./Scenarios eller datamappen din)"))

  static let language = CommandOption(
    "lang",
    .choice(
      InterfaceLanguage.allCases.map(\.rawValue), synonyms: [("nn", of: "nb"), ("no", of: "nb")]),
    help: Wording(
      en: "the language of answers (else that of the environment)",
      nb: "språket i svarene (ellers det som er satt i miljøet)"))

  static let color = CommandOption(
    "color", .choice(ColorChoice.allCases.map(\.rawValue)),
    help: Wording(
      en: "when problems have colours (auto: on a terminal, unless NO_COLOR is set)",
      nb: "når feilmeldinger har farger (auto: i en terminal, med mindre NO_COLOR er satt)"))

  static let format = CommandOption(
    "format", .choice(OutputFormat.allCases.map(\.rawValue)),
    help: Wording(en: "how answers are printed (table)", nb: "hvordan svarene skrives ut (table)"))

  static let width = CommandOption(
    "width",
    .number(
      20...1_000, called: Wording(en: "COLUMNS", nb: "KOLONNER")),
    help: Wording(
      en: "how wide text may be (the terminal's width; in a pipe $COLUMNS, else any)",
      nb: "hvor bred tekst kan være (terminalens bredde; i et rør $COLUMNS, ellers hva som helst)"))

  static let accessible = CommandOption(
    "accessible",
    help: Wording(
      en: "plain lines for screen readers and braille: no tables, bars or redrawing",
      nb: "enkle linjer for skjermleser og leselist: ingen tabeller, stolper eller omtegning"))

  static let keepGoing = CommandOption(
    "keep-going",
    help: Wording(
      en: "go on after a statement that fails", nb: "fortsett etter en kommando som feiler"))

  /// The options of all commands that work on a budget: what they are about and how they speak.
  static let places = [budget, store, language, color]

  /// The options of the commands that answer statements.
  static let answering = [format, accessible, width] + places
}
