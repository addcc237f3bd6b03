// Examples use members and lines of the embedded budget, so that help can be followed word for word.

extension StatementForm {
  /// Changes of members and fees.
  static let feeForms: [StatementForm] = [
    StatementForm(
      .rate, .fees, shown: [0, 1],
      shape: [.amountOrSpread(), .span],
      examples: (
        en: ["rate 1.60", "rate +10 øre", "rate +5% from 2021", "rate between 1.50 and 1.60"],
        nb: ["sats 1,60", "sats +10 øre", "sats +5 % fra 2021", "sats mellom 1,50 og 1,60"]
      ),
      make: { slots in
        .change(
          slots.spread.map { .uncertain(.rate, $0, slots.span) } ?? .rate(slots.amount, slots.span))
      }),
    StatementForm(
      .weight, .fees, shown: [0],
      shape: [.name(.anyMember), .amount, .span],
      examples: (en: ["weight Oslo 1"], nb: ["vekt Oslo 1"]),
      make: { .change(.weight($0.name, $0.amount, $0.span)) }),
    StatementForm(
      .leave, .members, shown: [0],
      shape: [
        .names(.member),
        .clauses([.from, .until, Clause(.chance, [.share, .optional(.word(.together))])]),
      ],
      examples: (
        en: [
          "leave Tønsberg", "leave Tønsberg, Nes from 2021", "leave Viken with chance 30%",
          "leave Viken, Innlandet with chance 30% together",
        ],
        nb: [
          "ut Tønsberg", "ut Tønsberg, Nes fra 2021", "ut Viken med sannsynlighet 30 %",
          "ut Viken, Innlandet med sannsynlighet 30 % samlet",
        ]
      ),
      make: { slots in
        .change(
          .leave(
            slots.names, slots.span,
            chance: slots.number(.share).map {
              ChanceSyntax(percentage: $0, isTogether: slots.has(.together))
            }))
      }),
    StatementForm(
      .join, .members,
      shape: [
        .names(.formerMember),
        .clauses([
          Clause(
            .population, .sum(.population, label: .number),
            details: [
              Clause(.in, .name(.county, .county, label: .county)),
              Clause(.as, .oneOf(.memberKind)),
            ]),
          .from, .until,
        ]),
      ],
      examples: (
        en: [
          "join Våler (Innlandet) from 2021",
          "join Kragerø population 10 380 in Vestfold og Telemark",
          "join \"Vestfold og Telemark\" population 420 000 as county",
        ],
        nb: [
          "inn Våler (Innlandet) fra 2021",
          "inn Kragerø folketall 10 380 i Vestfold og Telemark",
          "inn \"Vestfold og Telemark\" folketall 420 000 som fylkeskommune",
        ]
      ),
      make: { slots in
        .change(
          .join(
            slots.names,
            NewcomerSyntax(
              population: slots.expression(.population), county: slots.name(.county),
              kind: slots.word.flatMap(MemberKindSyntax.init)), slots.span))
      }),
    StatementForm(
      .merge, .members,
      shape: [
        .names(.member, shown: .atLeastTwo), .word(.to, spelling: 1),
        .name(.anyMember, .other, use: .asWritten), .beginning,
      ],
      examples: (
        en: ["merge Moss, Råde into Moss from 2022"],
        nb: ["slå sammen Moss, Råde til Moss fra 2022"]
      ),
      make: { .change(.merge($0.names, into: $0.needed($0.name(.other)), $0.span)) }),
    StatementForm(
      .correlation, .members,
      shape: [.names(.member, shown: .two), .sum(label: .number)],
      examples: (
        en: ["correlation Viken, Innlandet 0.5"],
        nb: ["samvariasjon Viken, Innlandet 0,5"]
      ),
      make: { .change(.correlation($0.names, $0.sum)) }),
    StatementForm(
      .population, .members, shown: [1],
      shape: [.target(.anyMember), .amountOrSpread(.number), .span],
      examples: (
        en: ["population Oslo 693 494", "population all +1%", "population all ±1%"],
        nb: ["folketall Oslo 693 494", "folketall alle +1 %", "folketall alle ±1 %"]
      ),
      make: { slots in
        .change(
          slots.spread.map { .uncertain(.population(slots.target), $0, slots.span) }
            ?? .population(slots.target, slots.amount, slots.span))
      }),
  ]

  /// Changes of staff.
  static let staffForms: [StatementForm] = [
    StatementForm(
      .hire, .staff, shown: [0],
      shape: [
        .count, .oneOf(.positionKind),
        .clauses([
          Clause(.as, .name(.newName)), Clause(.cost, .sum(.cost)), Clause(.from, .month(.from)),
          Clause(.until, .month(.until)),
        ]),
      ],
      examples: (
        en: [
          "hire 1 temporary",
          "hire 1 temporary as \"Adviser\" cost 900k from 2020-09 until 2021-08",
        ],
        nb: [
          "ansett 1 midlertidig",
          "ansett 1 midlertidig som \"Rådgiver\" kostnad 900k fra 2020-09 til og med 2021-08",
        ]
      ),
      make: { slots in
        .change(
          .hire(
            HireSyntax(
              count: slots.count, kind: slots.positionKind, name: slots.name(.name),
              cost: slots.expression(.cost), from: slots.month(.from),
              until: slots.month(.until))))
      }),
    StatementForm(
      .end, .staff,
      shape: [
        .choice([
          .name(.position), [.count, .oneOf(.positionKind)],
        ]),
        .clauses([Clause(.at, .month(.until))]),
      ],
      examples: (
        en: ["end \"Temporary 2\" at 2020-06", "end 1 temporary"],
        nb: ["avslutt \"Midlertidig 2\" ved 2020-06", "avslutt 1 midlertidig"]
      ),
      make: { slots in
        .change(
          .end(
            slots.name(.name).map { .named($0) } ?? .counted(slots.count, slots.positionKind),
            at: slots.month(.until)))
      }),
    StatementForm(
      .extend, .staff,
      shape: [.name(.position), .word(.until), .month(.until)],
      examples: (
        en: ["extend \"Temporary 1\" until 2022-12"],
        nb: ["forleng \"Midlertidig 1\" til og med 2022-12"]
      ),
      make: {
        .change(.extend($0.name, until: $0.needed($0.month(.until))))
      }),
    StatementForm(
      .convert, .staff,
      shape: [.name(.position), .word(.to), .oneOf(.positionKind)],
      examples: (
        en: ["convert \"Temporary 1\" to permanent"],
        nb: ["gjør om \"Midlertidig 1\" til fast"]
      ),
      make: { .change(.convert($0.name, to: $0.positionKind)) }),
    StatementForm(
      .makePermanent, .staff,
      shape: .name(.position),
      examples: (en: ["make permanent \"Temporary 1\""], nb: ["gjør fast \"Midlertidig 1\""]),
      make: { .change(.convert($0.name, to: .permanent)) }),
    StatementForm(
      .cost, .staff, shown: [1],
      shape: [.target(.position), .amountOrSpread(), .span],
      examples: (
        en: ["cost \"Temporary 1\" 950k", "cost all +3%", "cost all ±5%"],
        nb: ["kostnad \"Midlertidig 1\" 950k", "kostnad alle +3 %", "kostnad alle ±5 %"]
      ),
      make: { slots in
        .change(
          slots.spread.map { .uncertain(.cost(slots.target), $0, slots.span) }
            ?? .cost(slots.target, slots.amount, slots.span))
      }),
  ]
}
