import Budget

// Examples use members and lines of the embedded budget, so that help can be followed word for word.

extension StatementForm {
  /// Changes of fees.
  static let feeForms: [StatementForm] = [
    StatementForm(
      VocabularyEntry(
        .rate, [.statement, .quantity], en: ["rate"], nb: ["sats"],
        label: (en: "fee per inhabitant", nb: "kontingent per innbygger"),
        help: (
          en: "sets the fee per inhabitant, or moves it by kroner, øre or per cent",
          nb: "setter kontingenten per innbygger, eller endrer den med kroner, øre eller prosent"
        ),
        about: (
          en:
            "Every member pays this amount for each inhabitant, times its weight; where the budget file has fee "
            + "rules, it is the price that one of them calls `rate`. A bare amount sets the rate; with + or - it "
            + "is more or less than it was. Without a year it counts from the budget year.",
          nb:
            "Hvert medlem betaler dette beløpet for hver innbygger, ganget med vekten; der budsjettfilen har "
            + "kontingentregler, er det prisen som en av dem kaller `sats`. Et beløp alene setter satsen; med + "
            + "eller - blir den høyere eller lavere enn den var. Uten år gjelder det fra budsjettåret."
        ),
        see: [.weight, .fees, .øre]),
      .fees, shown: [0, 1],
      shape: [.amountOrSpread(), .span],
      examples: (
        en: [
          "rate 1.60": "the rate is 1.60 kr", "rate +10 øre": "10 øre more than before",
          "rate +5% from 2021": "5 per cent more, next year on",
          "rate between 1.50 and 1.60": "somewhere in between, for risk",
        ],
        nb: [
          "sats 1,60": "satsen er 1,60 kr", "sats +10 øre": "10 øre mer enn før",
          "sats +5 % fra 2021": "5 prosent mer, fra neste år",
          "sats mellom 1,50 og 1,60": "et sted imellom, for risiko",
        ]
      ),
      make: { $0.changed { _ in .rate } }),
    StatementForm(
      VocabularyEntry(
        .weight, .statement, en: ["weight"], nb: ["vekt"],
        label: (en: "weight", nb: "vekt"),
        help: (
          en: "sets how many times a member pays the fee; Oslo pays twice",
          nb: "setter hvor mange ganger et medlem betaler kontingenten; Oslo betaler to ganger"
        ),
        about: (
          en:
            "A member's fee, by the rate or by fee rules, is multiplied by its weight, before limits of the rules. A "
            + "weight of 1 is the rule and 0 is no fee.",
          nb:
            "Kontingenten til et medlem, etter satsen eller kontingentreglene, ganges med vekten før reglenes "
            + "grenser. Vekt 1 er det vanlige, og 0 er ingen kontingent."
        ),
        see: [.rate, .fees],
        now: .fees),
      .fees, shown: [0],
      shape: [.name(.anyMember), .amountOrSpread(), .span],
      examples: (
        en: ["weight Oslo 1": "Oslo pays once, as others do"],
        nb: ["vekt Oslo 1": "Oslo betaler én gang, som de andre"]
      ),
      make: { $0.changed { .weight($0.name) } }),
    StatementForm(
      VocabularyEntry(
        .feeNumber, [.statement, .quantity], en: ["fee"], nb: ["ledd", "kontingentledd"],
        label: (en: "number of the fee rules", nb: "tall i kontingentreglene"),
        help: (
          en: "sets or moves a number of the fee rules by its name, and is what it comes to",
          nb:
            "setter eller endrer et tall i kontingentreglene med navnet på det, og er det det utgjør"
        ),
        about: (
          en:
            "A budget file can state how fees come about: amounts, prices, totals and limits, each with a name. Where "
            + "it states nothing, `rate` is the only number. Without an amount it is the number, and with `of` what it "
            + "comes to for a member; behind `of` can also stand the class whose rules are meant. The numbers inside a "
            + "term, such as bands or total, have names in quotes, like bands 1, bound 1 of bands and total by "
            + "inhabitants; deviation, rise or fall is how far a fee may be from last year's. With the name of a measure and a member "
            + "behind `of` it is what that member has of it.",
          nb:
            "En budsjettfil kan si hvordan kontingenten regnes ut: beløp, priser, totalbeløp og grenser, hver med et "
            + "navn. Der den ikke sier noe, er `sats` det eneste tallet. Uten beløp er det selve tallet, og med `av` det "
            + "tallet utgjør for et medlem; bak `av` kan også klassen stå som reglene gjelder for. Tallene inne i et "
            + "ledd, for eksempel trinn eller totalbeløp, har navn i anførselstegn, som trinn 1, grense 1 for trinn og "
            + "totalbeløp etter innbyggere; avvik, økning eller nedgang er hvor langt kontingenten kan være fra fjorårets. Navnet på et "
            + "grunnlag med et medlem bak `av` gir hvor mye medlemmet har av grunnlaget."
        ),
        see: [.rate, .weight, .fees]),
      .fees,
      shape: [
        .feeNumber, .amountOrSpread(),
        .span,
      ],
      examples: (
        en: [
          "fee rate 1.60": "the same as `rate 1.60`", "fee rate of Oslo": "what Oslo pays by it",
        ],
        nb: [
          "ledd sats 1,60": "det samme som `sats 1,60`",
          "ledd sats av Oslo": "det Oslo betaler etter den",
        ]
      ),
      make: { $0.changed { .fee($0.name, of: $0.name(.other)) } }),
  ]
}
