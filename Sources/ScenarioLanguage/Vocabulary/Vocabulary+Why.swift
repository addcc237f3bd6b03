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
      ))
  ]
}
