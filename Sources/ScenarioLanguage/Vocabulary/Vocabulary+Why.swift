extension Vocabulary {
  /// The words that ask how a figure comes about, and how long money lasts.
  static let why: [VocabularyEntry] = [
    VocabularyEntry(
      .howLong, .statement, en: ["how long"], nb: ["hvor lenge"],
      label: (en: "how long the reserve lasts", nb: "hvor lenge reserven varer"),
      help: (
        en: "tells in which year the free reserve falls below zero, also beyond the plan",
        nb: "sier hvilket år den frie reserven kommer under null, også etter planperioden"
      )),
    VocabularyEntry(
      .why, .statement, en: ["why"], nb: ["hvorfor"],
      label: (en: "explanation", nb: "forklaring"),
      help: (
        en: "explains a figure: its formula, inputs, sources, and the changes that moved it",
        nb: "forklarer et tall: formel, grunnlag, kilder og endringene som har flyttet det"
      )),
  ]

  /// What tables and comparisons show of several years and scenarios.
  static let tableClauses: [VocabularyEntry] = [
    VocabularyEntry(
      .overYears, .argument, en: ["over years"], nb: ["over år", "over årene"],
      label: (en: "over years", nb: "over år"),
      help: (
        en: "every year of the plan, side by side",
        nb: "alle årene i planen, ved siden av hverandre"
      )),
    VocabularyEntry(
      .inThousands, .argument, en: ["in thousands"], nb: ["i tusen", "i hele tusen"],
      label: (en: "in thousands", nb: "i hele tusen"),
      help: (
        en: "whole thousands of kroner, with what rounding leaves over",
        nb: "hele tusen kroner, med det avrundingen utgjør"
      )),
    VocabularyEntry(
      .onlyChanged, .argument, en: ["only changed"], nb: ["bare ulike", "bare endret"],
      label: (en: "only changed", nb: "bare ulike"),
      help: (
        en: "leaves out what is the same in all scenarios",
        nb: "utelater det som er likt i alle scenarioene"
      )),
    VocabularyEntry(
      .previous, .argument, en: ["previous"], nb: ["forrige"],
      label: (en: "previous", nb: "forrige"),
      help: (
        en: "measures each scenario from the one named before it",
        nb: "måler hvert scenario fra det som er nevnt foran"
      )),
  ]
}
