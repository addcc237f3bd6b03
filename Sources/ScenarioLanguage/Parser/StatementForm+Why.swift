extension StatementForm {
  /// The questions of how a figure comes about, and of how long money lasts.
  static let whyForms: [StatementForm] = [
    StatementForm(
      .howLong, .years, shape: .clauses([Clause(.in, .names(.storedScenario))]),
      examples: (
        en: ["how long", "how long in \"Adopted 2020\", \"Viken leaves\""],
        nb: ["hvor lenge", "hvor lenge i \"Vedtatt 2020\", \"Viken går ut\""]
      ),
      make: { .howLong($0.list) }),
    StatementForm(
      .why, .questions, shown: [0],
      shape: [.figure, .optional(.word(.whole, spelling: 1))],
      examples: (
        en: [
          "why free", "why fees of Oslo", "why closing in \"Adopted 2020\"", "why result fully",
        ],
        nb: [
          "hvorfor fri", "hvorfor kontingent av Oslo", "hvorfor utgående i \"Vedtatt 2020\"",
          "hvorfor resultat helt",
        ]
      ),
      make: { .why(WhySyntax(figure: $0.figure, isFull: $0.has(.whole))) }),
  ]
}
