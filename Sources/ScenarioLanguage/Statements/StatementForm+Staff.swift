import Budget

extension StatementForm {
  /// Changes of staff.
  static let staffForms: [StatementForm] = [
    StatementForm(
      VocabularyEntry(
        .hire, .statement, en: ["hire"], nb: ["ansett"],
        label: (en: "hiring", nb: "ansettelse"),
        help: (
          en: "takes staff in: permanent, temporary, or seconded and paid by another",
          nb: "tar inn folk: fast, midlertidig, eller innlånt og betalt av en annen"
        ),
        about: (
          en:
            "A position costs its yearly cost for the months it is staffed, and `at 50%` half of it. Without a cost "
            + "it is the budget's standard, at the wages of the year it begins, whatever `cost` made of others; "
            + "without a month it is the whole year. A seconded one costs nothing.",
          nb:
            "En stilling koster årskostnaden for månedene den er besatt, og med `på 50 %` halvparten. Uten kostnad "
            + "er den budsjettets standard, med lønnsnivået i året den begynner, uansett hva `kostnad` har gjort "
            + "med andre; uten måned er det hele året. En innlånt stilling koster ingenting."
        ),
        see: [.end, .cost, .staff, .temporary],
        now: .positions),
      .staff, shown: [0],
      shape: [
        .count, .oneOf(.positionKind),
        .clauses([
          Clause(.at, .share, spelling: 1),
          Clause(.as, .name(.newName)), Clause(.cost, .sum(.cost)), Clause(.from, .month(.from)),
          Clause(.until, .month(.until)),
        ]),
      ],
      examples: (
        en: [
          "hire 1 temporary": "one position for the whole year",
          "hire 1 temporary at 50%": "half a position",
          "hire 1 temporary as \"Adviser\" cost 900k from 2020-09 until 2021-08":
            "an adviser for twelve months",
        ],
        nb: [
          "ansett 1 midlertidig": "én stilling hele året",
          "ansett 1 midlertidig på 50 %": "en halv stilling",
          "ansett 1 midlertidig som \"Rådgiver\" kostnad 900k fra 2020-09 til og med 2021-08":
            "en rådgiver i tolv måneder",
        ]
      ),
      make: { slots in
        .change(
          .hire(
            HireSyntax(
              count: slots.count, kind: slots.positionKind, percentage: slots.number(.share),
              name: slots.name(.name),
              cost: slots.expression(.cost), from: slots.month(.from),
              until: slots.month(.until))))
      }),
    StatementForm(
      VocabularyEntry(
        .end, .statement, en: ["end"], nb: ["avslutt"],
        label: (en: "end of position", nb: "avsluttet stilling"),
        help: (
          en: "ends positions after a month, one by name or a number of a kind",
          nb: "avslutter stillinger etter en måned, én med navn eller et antall av en type"
        ),
        about: (
          en:
            "The month is the last one that is paid. `show staff` has the names of the positions.",
          nb:
            "`avslutt` har to betydninger: med en stilling etter seg avslutter det stillingen, og alene på "
            + "en linje går det ut av programmet. Måneden er den siste som betales. `vis ansatte` har "
            + "navnene på stillingene."
        ),
        see: [.hire, .extend, .staff],
        now: .positions),
      .staff,
      shape: [
        .choice([
          .name(.position), [.count, .oneOf(.positionKind)],
        ]),
        .clauses([Clause(.at, .month(.until))]),
      ],
      examples: (
        en: [
          "end \"Temporary 2\" at 2020-06": "its last month is June",
          "end 1 temporary": "the temporary position that ends first",
        ],
        nb: [
          "avslutt \"Midlertidig 2\" ved 2020-06": "siste måned er juni",
          "avslutt 1 midlertidig": "den midlertidige som slutter først",
        ]
      ),
      make: { slots in
        .change(
          .end(
            slots.name(.name).map { .named($0) } ?? .counted(slots.count, slots.positionKind),
            at: slots.month(.until)))
      }),
    StatementForm(
      VocabularyEntry(
        .extend, .statement, en: ["extend"], nb: ["forleng"],
        label: (en: "extension", nb: "forlengelse"),
        help: (
          en: "lets a position last until a later month",
          nb: "lar en stilling vare til en senere måned"
        ),
        about: (
          en: "Only a position that has an end can be extended; `end` gives it one.",
          nb: "Bare en stilling som har en slutt, kan forlenges; `avslutt` gir den en."
        ),
        see: [.end, .convert, .staff],
        now: .positions),
      .staff,
      shape: [.name(.position), .word(.until), .month(.until)],
      examples: (
        en: ["extend \"Temporary 1\" until 2022-12": "it lasts to the end of 2022"],
        nb: ["forleng \"Midlertidig 1\" til og med 2022-12": "den varer ut 2022"]
      ),
      make: {
        .change(.extend($0.name, until: $0.needed($0.month(.until))))
      }),
    StatementForm(
      VocabularyEntry(
        .convert, .statement, en: ["convert"], nb: ["gjør om"],
        label: (en: "conversion", nb: "omgjøring"),
        help: (
          en: "makes a position permanent, temporary, seconded, or so many per cent",
          nb: "gjør en stilling fast, midlertidig, innlånt, eller på så mange prosent"
        ),
        about: (
          en:
            "A permanent position has no last month; a seconded one is paid by another employer. At 60% it costs "
            + "60% of what a whole one does, and counts as one position all the same.",
          nb:
            "En fast stilling har ingen siste måned; en innlånt betales av en annen arbeidsgiver. På 60 % koster "
            + "den 60 % av en hel, og regnes likevel som én stilling."
        ),
        see: [.makePermanent, .permanent, .staff],
        now: .positions),
      .staff,
      shape: [
        .name(.position), .word(.to), .choice([[.share, .span], .oneOf(.positionKind)]),
      ],
      examples: (
        en: [
          "convert \"Temporary 1\" to permanent": "it has no end any more",
          "convert \"Permanent 1\" to 60% from 2021": "three days a week, next year on",
        ],
        nb: [
          "gjør om \"Midlertidig 1\" til fast": "den har ikke noen slutt lenger",
          "gjør om \"Fast 1\" til 60 % fra 2021": "tre dager i uken, fra neste år",
        ]
      ),
      make: { slots in
        .change(
          slots.number(.share).map { .percentage(slots.name, $0, slots.span) }
            ?? .convert(slots.name, to: slots.positionKind))
      }),
    StatementForm(
      VocabularyEntry(
        .makePermanent, .statement, en: ["make permanent"], nb: ["gjør fast"],
        label: (en: "made permanent", nb: "gjort fast"),
        help: (en: "makes a position permanent", nb: "gjør en stilling fast"),
        see: [.convert, .extend, .staff],
        now: .positions),
      .staff,
      shape: .name(.position),
      examples: (
        en: ["make permanent \"Temporary 1\"": "the same as convert … to permanent"],
        nb: ["gjør fast \"Midlertidig 1\"": "det samme som gjør om … til fast"]
      ),
      make: { .change(.convert($0.name, to: .permanent)) }),
    StatementForm(
      VocabularyEntry(
        .cost, [.statement, .argument], en: ["cost"], nb: ["kostnad"],
        label: (en: "yearly cost", nb: "årskostnad"),
        help: (
          en: "sets or moves the yearly cost of a position, all in",
          nb: "setter eller endrer årskostnaden for en stilling, alt medregnet"
        ),
        about: (
          en:
            "The cost is for a whole year of a whole position and holds everything: wages, tax, pension, equipment. In "
            + "the budget for 2020 it is assumed, since the document gives no salaries.",
          nb:
            "Kostnaden er for et helt år i hel stilling og omfatter alt: lønn, arbeidsgiveravgift, pensjon, utstyr. "
            + "I budsjettet for 2020 er den antatt, for dokumentet oppgir ikke lønn."
        ),
        see: [.hire, .salaries, .growth],
        now: .salaries),
      .staff, shown: [1],
      shape: [.target(.position), .amountOrSpread(), .span],
      examples: (
        en: [
          "cost \"Temporary 1\" 950k": "it costs 950 000 kr a year",
          "cost all +3%": "every position costs 3 per cent more",
          "cost all ±5%": "up to 5 per cent either way, for risk",
        ],
        nb: [
          "kostnad \"Midlertidig 1\" 950k": "den koster 950 000 kr i året",
          "kostnad alle +3 %": "hver stilling koster 3 prosent mer",
          "kostnad alle ±5 %": "inntil 5 prosent fra eller til, for risiko",
        ]
      ),
      make: { $0.changed { .cost($0.target) } }),
    StatementForm(
      VocabularyEntry(
        .onCost, .statement, en: ["oncost"], nb: ["påslag"],
        label: (en: "on-cost", nb: "påslag"),
        help: (
          en: "sets an on-cost of pay, such as pension, as a percentage",
          nb: "setter et påslag på lønn, for eksempel pensjon, som prosent"
        ),
        about: (
          en:
            "The budget file says which on-costs there are and what each is a percentage of. A position that the file "
            + "states by its pay, and one hired at a standard pay, costs pay and all on-costs, and moves with them; one "
            + "that is stated by its cost, or whose `cost` is set, is all in and does not move.",
          nb:
            "Budsjettfilen sier hvilke påslag som finnes, og hva hvert av dem er en prosent av. En stilling som filen "
            + "oppgir med lønn, og en som ansettes med en standardlønn, koster lønn og alle påslag og følger dem; en "
            + "som er oppgitt med kostnad, eller som har fått satt `kostnad`, har alt medregnet og endres ikke."
        ),
        see: [.cost, .hire, .staff],
        now: .salaries),
      .staff,
      shape: [.name(.onCost), .share, .span],
      examples: (
        en: ["oncost pension 18% from 2021": "pension is 18 per cent, next year on"],
        nb: ["påslag pensjon 18 % fra 2021": "pensjon er 18 prosent, fra neste år"]
      ),
      make: { slots in
        .change(.onCost(slots.name, slots.needed(slots.number(.share)), slots.span))
      }),
  ]
}
