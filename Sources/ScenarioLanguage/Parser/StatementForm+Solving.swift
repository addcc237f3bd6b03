extension StatementForm {
  /// Questions for what explains a figure, and for what would bring one about.
  static let solvingForms: [StatementForm] = [
    StatementForm(
      .bridge, .questions,
      shape: [
        .figure,
        .clauses([
          Clause(.from, .name(.storedScenario)), Clause(.to, .name(.storedScenario, .other)),
          Clause(.fairly), Clause(.overYears),
        ]),
      ],
      examples: (
        en: [
          "bridge free", "bridge free fairly",
          "bridge free from \"Adopted 2020\" to \"Viken leaves\"",
        ],
        nb: [
          "bro fri", "bro fri rettferdig", "bro fri fra \"Vedtatt 2020\" til \"Viken går ut\"",
        ]
      ),
      make: {
        .bridge(
          BridgeSyntax(
            figure: $0.figure, from: $0.name(.name), to: $0.name(.other),
            isFair: $0.has(.fairly), isOverYears: $0.has(.overYears)))
      }),
    StatementForm(
      .solve, .questions, shown: [0],
      shape: [
        .composed(.lever(shown: nil)), .word(.for), .expression(.condition),
        .clauses([Clause(.step, .sum(.step)), Clause(.exactly)]),
      ],
      examples: (
        en: [
          "solve rate for free >= 500k", "solve profiling for closing = 0",
          "solve weight Oslo for free >= 0 step 0.1",
          "solve rate from 2020 for free = 500k exactly", "solve positions for free >= 0",
        ],
        nb: [
          "finn sats slik at fri >= 500k", "finn profilering slik at utgående = 0",
          "finn vekt Oslo slik at fri >= 0 trinn 0,1",
          "finn sats fra 2020 slik at fri = 500k nøyaktig", "finn stillinger slik at fri >= 0",
        ]
      ),
      make: {
        .solve(
          SolveSyntax(
            lever: $0.lever(), condition: $0.condition, step: $0.expression(.step),
            isExact: $0.has(.exactly)))
      }),
    StatementForm(
      .cheapest, .questions,
      shape: [
        .composed(.lever()), .joint, .composed(.lever(.second)), .word(.for),
        .expression(.condition), .clauses([Clause(.step, .sum(.step))]),
      ],
      examples: (
        en: ["cheapest rate, profiling for free >= 500k"],
        nb: ["billigste sats, profilering slik at fri >= 500k"]
      ),
      make: {
        .cheapest(
          CheapestSyntax(
            first: $0.lever(), second: $0.lever(.second), condition: $0.condition,
            step: $0.expression(.step)))
      }),
    StatementForm(
      .apply, .questions, reach: .session,
      shape: [],
      examples: (en: ["apply"], nb: ["gjennomfør"]),
      make: { _ in .command(.apply) }),
  ]
}
