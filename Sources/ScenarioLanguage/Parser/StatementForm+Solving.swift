extension StatementForm {
  /// Questions for what explains a figure, and for what would bring one about.
  static let solvingForms: [StatementForm] = [
    StatementForm(
      .bridge, .questions,
      grammar: (
        en: "bridge FIGURE [from NAME] [to NAME] [fairly]",
        nb: "bro TALL [fra NAVN] [til NAVN] [rettferdig]"
      ),
      examples: (
        en: [
          "bridge free", "bridge free fairly",
          "bridge free from \"Adopted 2020\" to \"Viken leaves\"",
        ],
        nb: [
          "bro fri", "bro fri rettferdig", "bro fri fra \"Adopted 2020\" til \"Viken leaves\"",
        ]
      ), parse: { parser throws(SyntaxFailure) in try parser.bridge() }),
    StatementForm(
      .solve, .questions, shown: [0],
      grammar: (
        en:
          "solve ((rate | profiling [NAME] | weight|population|spend|income NAME | cost NAME|all) "
          + "[from YEAR] [until YEAR] | fund NAME | growth KIND) for CONDITION [step AMOUNT] [exactly]",
        nb:
          "finn ((sats | profilering [NAVN] | vekt|folketall|bruk|inntekt NAVN | kostnad NAVN|alle) "
          + "[fra ÅR] [til og med ÅR] | fond NAVN | vekst SLAG) slik at VILKÅR [trinn BELØP] [nøyaktig]"
      ),
      examples: (
        en: [
          "solve rate for free >= 500k", "solve profiling for closing = 0",
          "solve weight Oslo for free >= 0 step 0.1",
          "solve rate from 2020 for free = 500k exactly",
        ],
        nb: [
          "finn sats slik at fri >= 500k", "finn profilering slik at utgående = 0",
          "finn vekt Oslo slik at fri >= 0 trinn 0,1",
          "finn sats fra 2020 slik at fri = 500k nøyaktig",
        ]
      ), parse: { parser throws(SyntaxFailure) in try parser.solve() }),
    StatementForm(
      .cheapest, .questions,
      grammar: (
        en: "cheapest LEVER, LEVER for CONDITION [step AMOUNT]",
        nb: "billigste TILTAK, TILTAK slik at VILKÅR [trinn BELØP]"
      ),
      examples: (
        en: ["cheapest rate, profiling for free >= 500k"],
        nb: ["billigste sats, profilering slik at fri >= 500k"]
      ), parse: { parser throws(SyntaxFailure) in try parser.cheapest() }),
    StatementForm(
      .apply, .questions, reach: .session, grammar: (en: "apply", nb: "gjennomfør"),
      examples: (en: ["apply"], nb: ["gjennomfør"]), parse: { _ in .command(.apply) }),
  ]
}
