extension StatementForm {
  /// Questions that vary inputs.
  static let variationForms: [StatementForm] = [
    StatementForm(
      .sweep, .questions,
      grammar: (
        en: "sweep LEVER VALUES [by LEVER VALUES] [show FIGURE, …], where VALUES is "
          + "VALUE..VALUE [step VALUE] or VALUE, …; leave NAME, … [from YEAR] [until YEAR] is a LEVER too",
        nb: "tabell STØRRELSE VERDIER [etter STØRRELSE VERDIER] [vis TALL, …], der VERDIER er "
          + "VERDI..VERDI [trinn VERDI] eller VERDI, …; ut NAVN, … [fra ÅR] [til og med ÅR] er også en STØRRELSE"
      ),
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
      ), parse: { parser throws(SyntaxFailure) in try parser.sweep() }),
    StatementForm(
      .sensitivity, .questions, shown: [0],
      grammar: (en: "sensitivity FIGURE [PERCENT]", nb: "følsomhet TALL [PROSENT]"),
      examples: (
        en: ["sensitivity free 10%", "sensitivity free"],
        nb: ["følsomhet fri 10 %", "følsomhet fri"]
      ), parse: { parser throws(SyntaxFailure) in try parser.sensitivity() }),
    StatementForm(
      .risk, .questions, shown: [0],
      grammar: (
        en: "risk FIGURE [below AMOUNT] [with approximate]",
        nb: "risiko TALL [under BELØP] [med omtrentlige]"
      ),
      examples: (
        en: ["risk free", "risk free below 100k", "risk free with approximate"],
        nb: ["risiko fri", "risiko fri under 100k", "risiko fri med omtrentlige"]
      ), parse: { parser throws(SyntaxFailure) in try parser.risk() }),
  ]
}
