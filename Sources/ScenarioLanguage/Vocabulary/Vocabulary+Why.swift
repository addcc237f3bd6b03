extension Vocabulary {
  /// The word that asks how a figure comes about.
  static let why: [VocabularyEntry] = [
    VocabularyEntry(
      .why, .statement, en: ["why"], nb: ["hvorfor"],
      label: (en: "explanation", nb: "forklaring"),
      help: (
        en: "explains a figure: its formula, inputs, sources, and the changes that moved it",
        nb: "forklarer et tall: formel, grunnlag, kilder og endringene som har flyttet det"
      ))
  ]
}
