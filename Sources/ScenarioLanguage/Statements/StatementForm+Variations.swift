extension StatementForm {
  /// Questions that vary inputs.
  static let variationForms: [StatementForm] = [
    StatementForm(
      VocabularyEntry(
        .sweep, .statement, en: ["sweep"], nb: ["tabell"],
        label: (en: "table", nb: "tabell"),
        help: (
          en: "works figures out for one or two levers over lists or ranges of values",
          nb: "regner ut tall for én eller to størrelser over lister eller spenn av verdier"
        )),
      .questions,
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
      make: { .question(.sweep($0.axes, $0.figures)) }),
    StatementForm(
      VocabularyEntry(
        .sensitivity, .statement, en: ["sensitivity"], nb: ["følsomhet"],
        label: (en: "sensitivity", nb: "følsomhet"),
        help: (
          en: "ranks the inputs by what a change of each does to a figure",
          nb: "rangerer forutsetningene etter hva en endring av hver gjør med et tall"
        )),
      .questions, shown: [0],
      shape: [.figure, .optional(.share)],
      examples: (
        en: ["sensitivity free 10%", "sensitivity free"],
        nb: ["følsomhet fri 10 %", "følsomhet fri"]
      ),
      make: { .question(.sensitivity($0.figure, $0.number(.share))) }),
    StatementForm(
      VocabularyEntry(
        .risk, .statement, en: ["risk"], nb: ["risiko"],
        label: (en: "risk", nb: "risiko"),
        help: (
          en: "works out how a figure is distributed over all chances and ranges",
          nb: "regner ut hvordan et tall fordeler seg over alle sannsynligheter og spenn"
        ),
        about: (
          en:
            "All outcomes are worked out, none is drawn, for each year of the plan unless one is named. Amounts "
            + "that are only assumed count as they stand, and the answer names them.",
          nb:
            "Alle utfall regnes ut, ingen trekkes, for hvert år i planen om ikke ett år er nevnt. Beløp som bare er "
            + "antatt, teller som de står, og svaret nevner dem."
        ),
        see: [.chance, .sensitivity, .withApproximate]),
      .questions,
      shape: [
        .figure, .optional(.word(.overYears)), .optional([.word(.below), .sum()]),
        .optional(.word(.withApproximate)),
      ],
      examples: (
        en: [
          "risk free": "over all chances and ranges",
          "risk free below 100k": "how likely less than that is",
          "risk free with approximate": "also over what is known only roughly",
        ],
        nb: [
          "risiko fri": "over alle sannsynligheter og spenn",
          "risiko fri under 100k": "hvor sannsynlig det er med mindre",
          "risiko fri med omtrentlige": "også over det som bare er omtrentlig kjent",
        ]
      ),
      make: {
        .question(
          .risk(
            $0.figure, isOverYears: $0.has(.overYears), below: $0.expression(.amount),
            withApproximate: $0.has(.withApproximate)))
      }),
  ]
}
