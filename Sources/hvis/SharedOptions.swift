import ArgumentParser
import ScenarioLanguage
import Session

/// The options of all commands: what they are about and how they speak.
struct PlaceOptions: ParsableArguments {
  @Option(help: "The budget file (default: Osloregionen 2020, which is built in).")
  var budget: String?

  @Option(
    help: ArgumentHelp(
      "The folder of stored scenarios (default: $HVIS_STORE, ./Scenarios, or your data folder)."))
  var store: String?

  @Option(name: [.customLong("lang")], help: "The language of answers: nb or en.")
  var language: InterfaceLanguage?

  @Option(
    help: ArgumentHelp(
      "When problems are printed with colours: auto (on a terminal, without NO_COLOR), always or never."
    ))
  var color: ColorChoice = .auto
}

/// The options of the commands that answer statements.
struct SharedOptions: ParsableArguments {
  @OptionGroup var place: PlaceOptions

  @Option(help: "How answers are printed: table, csv, json or markdown.")
  var format: OutputFormat = .table
}

extension InterfaceLanguage: ExpressibleByArgument {}

extension OutputFormat: ExpressibleByArgument {}

extension ColorChoice: ExpressibleByArgument {}
