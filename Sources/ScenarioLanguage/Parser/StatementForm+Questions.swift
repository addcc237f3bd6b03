extension StatementForm {
  /// Questions, assertions and definitions.
  static let questionForms: [StatementForm] = [
    StatementForm(
      .show, .figures, shown: [0, 1],
      shape: [
        .optional(
          .choice([
            [.word(.members, .topic), .optional(.memberOrder)],
            [.word(.member, .topic), .name(.anyMember)], .oneOf(.topic),
          ])), .clauses(Clause.extent),
      ],
      examples: (
        en: [
          "show", "show fees", "show years", "show members by fee top 10", "show member Bærum",
        ],
        nb: [
          "vis", "vis kontingent", "vis år", "vis medlemmer etter kontingent topp 10",
          "vis medlem Bærum",
        ]
      ),
      make: { slots in
        if slots.has(.member) {
          return .show(ShowSyntax(.member, member: slots.name, extent: slots.extent))
        }
        guard slots.has(.members) else {
          return .show(ShowSyntax(slots.word.flatMap(ShowTopic.init), extent: slots.extent))
        }
        let order = slots.word.map { word in
          MemberOrderSyntax(
            by: word == .change ? .change : word == .homeCounty ? .county : .fee,
            isFromBottom: slots.has(.bottom), count: slots.number(.count))
        }
        return .show(ShowSyntax(.members, order: order, extent: slots.extent))
      }),
    StatementForm(
      .compare, .session, shown: [0],
      shape: [
        .blank(Blank(.scenarios, .name, .name)),
        .clauses(
          [
            Clause(
              .against,
              .choice([.word(.previous), .blank(Blank(.scenario, .other, .name))])),
            Clause(.show, .sums), Clause(.by, .sum(.value, label: .figure)), Clause(.onlyChanged),
          ] + Clause.extent),
      ],
      examples: (
        en: [
          "compare \"Adopted 2020\"",
          "compare \"Tønsberg leaves\", \"Viken leaves\" against \"Adopted 2020\" show free",
          "compare \"Adopted 2020\", \"Viken leaves\" only changed",
          "compare \"Viken leaves\" in \"before\", \"Viken leaves\"",
        ],
        nb: [
          "sammenlign \"Vedtatt 2020\"",
          "sammenlign \"Tønsberg går ut\", \"Viken går ut\" mot \"Vedtatt 2020\" vis fri",
          "sammenlign \"Vedtatt 2020\", \"Viken går ut\" bare ulike",
          "sammenlign \"Viken går ut\" i \"før\", \"Viken går ut\"",
        ]
      ),
      make: { slots in
        let base = slots.scenarios(.other).first.map { CompareSyntax.Base.named($0) }
        return .compare(
          CompareSyntax(
            scenarios: slots.scenarios(.name),
            base: slots.has(.previous) ? .previous : base ?? .first,
            figures: slots.expressions(.figure), order: slots.expression(.value),
            extent: slots.extent, showsOnlyChanged: slots.has(.onlyChanged)))
      }),
    StatementForm(
      .assert, .questions, shown: [0],
      shape: [
        .branches(
          Blank(.expression, .value, .condition),
          [
            Branch(label: .condition, rest: .optional([.word(.within), .sum()])),
            Branch(
              label: .figure, rest: [.word(.between), .sum(.low), .word(.and), .sum(.high)]),
          ]), .optional(.text()),
      ],
      examples: (
        en: [
          "assert free >= 0", "assert free >= 0 \"the free reserve must not be negative\"",
          "assert closing = 0.1 mill within 50k", "assert fees between 6 mill and 7 mill",
        ],
        nb: [
          "krev fri >= 0", "krev fri >= 0 \"den frie reserven kan ikke være negativ\"",
          "krev utgående = 0,1 mill innenfor 50k", "krev kontingent mellom 6 mill og 7 mill",
        ]
      ),
      make: {
        .assertion(
          AssertionSyntax(
            condition: $0.condition, tolerance: $0.expression(.amount),
            bounds: [$0.expression(.low), $0.expression(.high)].compactMap { $0 },
            message: $0.text?.content))
      }),
    StatementForm(
      .define, .questions, shown: [0],
      shape: [.blank(Blank(.newWord, .name, .name)), .sign(.equal), .expression(.value)],
      examples: (en: ["let margin = 0.5 mill"], nb: ["la margin = 0,5 mill"]),
      make: { .definition($0.name, $0.condition) }),
  ]
}

extension Shape {
  /// `by fee top 10`.
  fileprivate static let memberOrder: Shape = [
    .word(.by), .oneOf(.order),
    .optional(.choice([[.word(.top), .count], [.word(.bottom), .count]])),
  ]
}

extension Clause {
  /// `at 2023`, `over years`, `in thousands`.
  fileprivate static let extent = [
    Clause(.at, .year(.from)), Clause(.overYears), Clause(.inThousands),
  ]
}

extension Slots {
  /// How much of a plan a table or comparison shows.
  fileprivate var extent: ExtentSyntax {
    ExtentSyntax(
      at: span.from, isOverYears: has(.overYears), isInThousands: has(.inThousands))
  }
}
