extension StatementForm {
  /// The questions of how a figure comes about, and of how long money lasts.
  static let whyForms: [StatementForm] = [
    StatementForm(
      VocabularyEntry(
        .howLong, .statement, en: ["how long"], nb: ["hvor lenge"],
        label: (en: "how long the reserve lasts", nb: "hvor lenge reserven varer"),
        help: (
          en: "tells in which year the free reserve falls below zero, also beyond the plan",
          nb: "sier hvilket år den frie reserven kommer under null, også etter planperioden"
        ),
        about: (
          en:
            "Looks as far ahead as a plan can, thirty years. Beyond the years of the plan everything goes on as "
            + "in its last one, but for what has an end and what grows.",
          nb:
            "Ser så langt fram som en plan kan gå, tretti år. Etter planens år fortsetter alt som i det siste, "
            + "bortsett fra det som har en slutt, og det som vokser."
        ),
        see: [.plan, .years, .growth, .free]),
      .years,
      shape: .clauses([Clause(.in, .names(.storedScenario))]),
      examples: (
        en: [
          "how long": "what you have now",
          "how long in \"Adopted 2020\", \"Viken leaves\"": "two scenarios, each by itself",
        ],
        nb: [
          "hvor lenge": "det du har nå",
          "hvor lenge i \"Vedtatt 2020\", \"Viken går ut\"": "to scenarioer, hvert for seg",
        ]
      ),
      make: { .question(.howLong($0.list)) }),
    StatementForm(
      VocabularyEntry(
        .why, .statement, en: ["why"], nb: ["hvorfor"],
        label: (en: "explanation", nb: "forklaring"),
        help: (
          en: "explains a figure: its formula, inputs, sources, and the changes that moved it",
          nb: "forklarer et tall: formel, grunnlag, kilder og endringene som har flyttet det"
        ),
        about: (
          en:
            "Each figure is worked out from others, and those from the budget's own numbers. The answer shows "
            + "the formula and its parts, each with where it is from; ask about a part to go further.",
          nb:
            "Hvert tall er regnet ut av andre, og de av budsjettets egne tall. Svaret viser formelen og delene, "
            + "hver med hvor den er fra; spør om en del for å komme videre."
        ),
        see: [.show, .bridge, .sources, .status]),
      .questions, shown: [0],
      shape: [.figure, .optional(.word(.whole, spelling: 1))],
      examples: (
        en: [
          "why free": "how the free reserve comes about",
          "why fees of Oslo": "how one member's fee does",
          "why closing in \"Adopted 2020\"": "in a saved scenario",
          "why result fully": "down to the document's numbers",
        ],
        nb: [
          "hvorfor fri": "hvordan den frie reserven blir til",
          "hvorfor kontingent av Oslo": "hvordan kontingenten for ett medlem blir til",
          "hvorfor utgående i \"Vedtatt 2020\"": "i et lagret scenario",
          "hvorfor resultat helt": "helt ned til tallene i dokumentet",
        ]
      ),
      make: { .question(.why(WhySyntax(figure: $0.figure, isFull: $0.has(.whole)))) }),
  ]
}
