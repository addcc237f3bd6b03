extension StatementForm {
  /// Questions that vary inputs.
  static let variationForms: [StatementForm] = [
    StatementForm(
      .sweep, .questions,
      shape: [
        .composed(.axis(.axis)), .optional([.word(.by), .composed(.axis(.second))]),
        .clauses([Clause(.show, .figures)]),
      ],
      examples: (
        en: [
          "sweep rate 1.30..2.00 step 0.10 show free",
          "sweep rate 1.50, 1.60, 1.75 show free, fees",
          "sweep rate 1.30..2.00 step 0.10 by weight Oslo 1..2 show free",
          "sweep leave Viken, Innlandet by rate 1.50..2.00 step 0.10 show free",
        ],
        nb: [
          "tabell sats 1,30..2,00 trinn 0,10 vis fri",
          "tabell sats 1,50, 1,60, 1,75 vis fri, kontingent",
          "tabell sats 1,30..2,00 trinn 0,10 etter vekt Oslo 1..2 vis fri",
          "tabell ut Viken, Innlandet etter sats 1,50..2,00 trinn 0,10 vis fri",
        ]
      ),
      make: {
        .variation(.sweep([$0.axis(.axis), $0.axis(.second)].compactMap { $0 }, $0.figures))
      }),
    StatementForm(
      .sensitivity, .questions, shown: [0],
      shape: [.figure, .optional(.share)],
      examples: (
        en: ["sensitivity free 10%", "sensitivity free"],
        nb: ["følsomhet fri 10 %", "følsomhet fri"]
      ),
      make: { .variation(.sensitivity($0.figure, $0.number(.share))) }),
    StatementForm(
      .risk, .questions,
      shape: [
        .figure, .optional([.word(.below), .sum()]), .optional(.word(.withApproximate)),
      ],
      examples: (
        en: ["risk free", "risk free below 100k", "risk free with approximate"],
        nb: ["risiko fri", "risiko fri under 100k", "risiko fri med omtrentlige"]
      ),
      make: {
        .variation(
          .risk(
            $0.figure, below: $0.expression(.amount),
            withApproximate: $0.has(.withApproximate)))
      }),
  ]
}
