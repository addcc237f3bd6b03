import Budget

extension StatementForm {
  /// Changes of expense lines and other income.
  static let lineForms: [StatementForm] = [
    StatementForm(
      .profiling, .lines, shown: [0],
      shape: [.optional(.name(.profilingLine)), .amountOrSpread(), .span],
      examples: (
        en: ["profiling -500k", "profiling 3 mill", "profiling \"Brand Manager\" -20%"],
        nb: ["profilering -500k", "profilering 3 mill", "profilering \"Brand Manager\" -20 %"]
      ),
      make: { slots in
        .change(
          slots.spread.map { .uncertain(.profiling(slots.name(.name)), $0, slots.span) }
            ?? .profiling(slots.name(.name), slots.amount, slots.span))
      }),
    StatementForm(
      .spend, .lines,
      shape: [
        .choice([
          [.word(.new), .name(.newName, endingBefore: [.between]), .amount],
          [.name(.expenseLine), .amountOrSpread()],
        ]), .span,
      ],
      examples: (
        en: ["spend \"Other operating costs\" -5%", "spend new \"ReSTART\" 250k"],
        nb: ["bruk \"Andre driftsutgifter\" -5 %", "bruk ny \"ReSTART\" 250k"]
      ),
      make: { slots in
        .change(
          slots.spread.map { .uncertain(.spend(slots.name), $0, slots.span) }
            ?? .spend(slots.name, isNew: slots.has(.new), slots.amount, slots.span))
      }),
    StatementForm(
      .itemise, .lines,
      shape: [.name(.notItemisedLine), .sum(), .span],
      examples: (
        en: ["itemise Communication 300k"], nb: ["spesifiser Kommunikasjon 300k"]
      ),
      make: { .change(.itemise($0.name, $0.sum, $0.span)) }),
    StatementForm(
      .incomeLine, .lines,
      shape: [.choice([[.word(.new), .name(.newName)], .name(.income)]), .amount, .span],
      examples: (
        en: ["income new \"Grant\" 200k"], nb: ["inntekt ny \"Tilskudd\" 200k"]
      ),
      make: {
        .change(.income($0.name, isNew: $0.has(.new), $0.amount, $0.span))
      }),
    StatementForm(
      .drop, .lines, shown: [0],
      shape: .name(.activity),
      examples: (en: ["drop \"Klimaskole\""], nb: ["dropp \"Klimaskole\""]),
      make: { .change(.drop($0.name)) }),
  ]

  /// Changes of funds, growth and horizon.
  static let fundAndYearForms: [StatementForm] = [
    StatementForm(
      .fund, .funds,
      shape: [.name(.fund), .amount],
      examples: (en: ["fund Profiling 3.2 mill"], nb: ["fond Profilering 3,2 mill"]),
      make: { .change(.fund($0.name, $0.amount)) }),
    StatementForm(
      .release, .funds, shown: [0],
      shape: [.name(.fund), .optional(.sum()), .beginning],
      examples: (
        en: ["release Profiling 200k", "release Profiling"],
        nb: ["frigi Profilering 200k", "frigi Profilering"]
      ),
      make: { .change(.release($0.name, $0.expression(.amount), $0.span)) }),
    StatementForm(
      .growth, .years, shown: [0],
      shape: [.oneOf(.growthKind), .amount(.percent)],
      examples: (
        en: ["growth wages 3%", "growth prices 2%", "growth population 0.9%"],
        nb: ["vekst lønn 3 %", "vekst priser 2 %", "vekst folketall 0,9 %"]
      ),
      make: { slots in
        .change(.growth(slots.needed(slots.word.flatMap(GrowthKindSyntax.init)), slots.amount))
      }),
    StatementForm(
      .plan, .years, shown: [0],
      shape: [.count, .optional(.word(.years))],
      examples: (en: ["plan 4 years"], nb: ["plan 4 år"]),
      make: { .change(.plan(years: $0.count)) }),
  ]

  /// The frame of a scenario's file.
  static let fileForms: [StatementForm] = [
    StatementForm(
      .scenario, .file,
      shape: [
        .name(.newName), .norwegianName(of: .name, in: .other),
        .behindQuotes([.word(.forBudget, .link), .name(.budget, .second, label: .budget)]),
      ],
      examples: (
        en: [
          "scenario \"Tønsberg leaves\"", "scenario \"Tønsberg leaves\" nb \"Tønsberg går ut\"",
          "scenario \"Tønsberg leaves\" for \"Osloregionen 2020\"",
        ],
        nb: [
          "scenario \"Tønsberg går ut\"",
          "scenario \"Tønsberg går ut\" for \"Osloregionen 2020\"",
        ]
      ),
      make: {
        .frame(.scenario($0.name, norwegian: $0.name(.other), budget: $0.name(.second)))
      }),
    StatementForm(
      .basedOn, .file,
      shape: [
        .name(.storedScenario),
        .behindQuotes([
          .word(.version, .link), .text(),
          .optional([.word(.free, .quantity), .blank(Blank(.kroner, .amount, .amount))]),
        ]),
      ],
      examples: (
        en: [
          "based on \"Adopted 2020\"",
          "based on \"Adopted 2020\" version \"2b21b4e5b574\" free 100 000",
        ],
        nb: [
          "basert på \"Vedtatt 2020\"",
          "basert på \"Vedtatt 2020\" versjon \"2b21b4e5b574\" fri 100 000",
        ]
      ),
      make: { slots in
        .frame(
          .basedOn(
            slots.name,
            slots.text.map { version in
              LinkSyntax(
                version: version.content,
                // The reader has tried that it is an amount of money.
                free: slots.number(.amount).flatMap { try? Money(kroner: $0.value) })
            }))
      }),
    StatementForm(
      .note, .file,
      shape: [
        .text(), .optional([.word(.norwegian, .link), .blank(Blank(.text, .other, .text))]),
      ],
      examples: (
        en: [
          "note \"For the board meeting 12 December\"", "note \"For the board\" nb \"Til styret\"",
        ],
        nb: ["notat \"Til styremøtet 12. desember\""]
      ),
      make: { slots in
        .frame(
          .note(
            LocalName(
              slots.needed(slots.text).content, norwegian: slots.text(.other)?.content)))
      }),
    StatementForm(
      .include, .file,
      shape: .text(.includedFile),
      examples: (en: ["include \"common.hvis\""], nb: ["ta med \"felles.hvis\""]),
      make: { slots in
        let path = slots.needed(slots.text)
        return .frame(.include(path.content, path.range))
      }),
  ]
}
