extension StatementForm {
  /// Questions, assertions and definitions.
  static let questionForms: [StatementForm] = [
    StatementForm(
      VocabularyEntry(
        .show, [.statement, .argument], en: ["show"], nb: ["vis"],
        label: (en: "shown", nb: "vist"),
        help: (
          en: "shows the main figures, or one of the tables",
          nb: "viser hovedtallene, eller en av tabellene"
        ),
        about: (
          en:
            "Alone it shows the main figures of the budget year. It changes nothing, so it can be asked at "
            + "any time.",
          nb:
            "Alene viser det hovedtallene for budsjettåret. Det endrer ingenting, så det kan spørres når som "
            + "helst."
        ),
        see: [.fees, .lines, .changes, .years]),
      .figures, shown: [0, 1],
      shape: [
        .optional(
          .choice([
            [.word(.members, .topic), .optional(.memberOrder)],
            [.word(.member, .topic), .name(.anyMember)], .oneOf(.topic),
          ])), .clauses([Clause(.at, .year(.from), omitsWord: true)] + Clause.extent),
      ],
      examples: (
        en: [
          "show": "the main figures", "show fees": "what each class of members pays",
          "show years": "the plan's years side by side",
          "show members by fee top 10": "the ten that pay most",
          "show member Bærum": "one member's fee, year by year and in each scenario",
        ],
        nb: [
          "vis": "hovedtallene", "vis kontingent": "hva hver gruppe medlemmer betaler",
          "vis år": "planens år ved siden av hverandre",
          "vis medlemmer etter kontingent topp 10": "de ti som betaler mest",
          "vis medlem Bærum": "kontingenten til ett medlem, år for år og i hvert scenario",
        ]
      ),
      make: { slots in
        if slots.has(.member) {
          return .question(.show(ShowSyntax(.member, member: slots.name, extent: slots.extent)))
        }
        guard slots.has(.members) else {
          return .question(
            .show(ShowSyntax(slots.word.flatMap(ShowTopic.init), extent: slots.extent)))
        }
        let order = slots.word.map { word in
          MemberOrderSyntax(
            by: word == .change ? .change : word == .homeCounty ? .county : .fee,
            isFromBottom: slots.has(.bottom), count: slots.number(.count))
        }
        return .question(.show(ShowSyntax(.members, order: order, extent: slots.extent)))
      }),
    StatementForm(
      VocabularyEntry(
        .compare, .statement, en: ["compare"], nb: ["sammenlign"],
        label: (en: "comparison", nb: "sammenligning"),
        help: (
          en: "sets scenarios side by side, with differences in kroner and per cent",
          nb: "stiller scenarioer ved siden av hverandre, med forskjell i kroner og prosent"
        ),
        about: (
          en:
            "One name is compared with what you have now. Of several, the first is what the others are "
            + "measured from, unless `against` names another. Behind a name in quotes `in` names another folder "
            + "of scenarios, such as a copy of this one as it was: then it is told which scenario moved which "
            + "figure.",
          nb:
            "Ett navn sammenlignes med det du har nå. Av flere er det første det de andre måles fra, hvis "
            + "ikke `mot` nevner et annet. Bak et navn i anførselstegn kan `i` vise til en annen mappe med "
            + "scenarioer, for eksempel en kopi av denne slik den var: da står det hvilket scenario som har "
            + "endret hvilke tall."
        ),
        see: [.list, .open, .save, .against]),
      .session, shown: [0],
      shape: [
        .blank(Blank(.scenarios, .name, .name)),
        .clauses(
          [
            Clause(
              .against,
              .choice([.word(.previous), .blank(Blank(.scenario, .other, .name))])),
            Clause(.show, .sums), Clause(.by, .sum(.value, label: .figure)), Clause(.onlyChanged),
            Clause(.at, .year(.from)),
          ] + Clause.extent),
      ],
      examples: (
        en: [
          "compare \"Adopted 2020\"": "the scenario and what you have now",
          "compare \"Tønsberg leaves\", \"Viken leaves\" against \"Adopted 2020\" show free":
            "two of them, measured from a third",
          "compare \"Adopted 2020\", \"Viken leaves\" only changed": "only the figures that differ",
          "compare \"Viken leaves\" in \"before\", \"Viken leaves\"":
            "what has changed since that copy",
        ],
        nb: [
          "sammenlign \"Vedtatt 2020\"": "scenarioet og det du har nå",
          "sammenlign \"Tønsberg går ut\", \"Viken går ut\" mot \"Vedtatt 2020\" vis fri":
            "to av dem, målt fra et tredje",
          "sammenlign \"Vedtatt 2020\", \"Viken går ut\" bare ulike": "bare tallene som er ulike",
          "sammenlign \"Viken går ut\" i \"før\", \"Viken går ut\"":
            "hva som er endret siden den kopien",
        ]
      ),
      make: { slots in
        let base = slots.scenarios(.other).first.map { CompareSyntax.Base.named($0) }
        return .question(
          .compare(
            CompareSyntax(
              scenarios: slots.scenarios(.name),
              base: slots.has(.previous) ? .previous : base ?? .first,
              figures: slots.expressions(.figure), order: slots.expression(.value),
              extent: slots.extent, showsOnlyChanged: slots.has(.onlyChanged))))
      }),
    StatementForm(
      VocabularyEntry(
        .assert, .statement, en: ["assert"], nb: ["krev"],
        label: (en: "assertion", nb: "krav"),
        help: (
          en: "checks that something holds, and shows both sides where it does not",
          nb: "prøver om noe stemmer, og viser begge sider når det ikke gjør det"
        ),
        about: (
          en:
            "Where it does not hold, the answer has both sides and the difference, and `hvis check` fails. "
            + "The scenario stays as it is.",
          nb:
            "Der det ikke stemmer, har svaret begge sider og forskjellen, og `hvis check` feiler. Scenarioet "
            + "blir som det er."
        ),
        see: [.within, .between, .define, .free]),
      .questions, shown: [0],
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
          "assert free >= 0": "the reserve is not negative",
          "assert free >= 0 \"the free reserve must not be negative\"":
            "with what to say where it fails",
          "assert closing = 0.1 mill within 50k": "100 000 kr, give or take 50 000",
          "assert fees between 6 mill and 7 mill": "both ends included",
        ],
        nb: [
          "krev fri >= 0": "reserven er ikke negativ",
          "krev fri >= 0 \"den frie reserven kan ikke være negativ\"":
            "med det som skal sies når det ikke stemmer",
          "krev utgående = 0,1 mill innenfor 50k": "100 000 kr, pluss minus 50 000",
          "krev kontingent mellom 6 mill og 7 mill": "begge regnet med",
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
      VocabularyEntry(
        .define, .statement, en: ["let"], nb: ["la"],
        label: (en: "definition", nb: "definisjon"),
        help: (en: "gives a value a name", nb: "gir en verdi et navn"),
        about: (
          en: "The name can be used wherever a number can. It keeps the value that it was given.",
          nb: "Navnet kan brukes overalt der et tall kan stå. Det beholder verdien det fikk."
        ),
        see: [.lastAnswer, .assert, .rounded]),
      .questions, shown: [0],
      shape: [.blank(Blank(.newWord, .name, .name)), .sign(.equal), .expression(.value)],
      examples: (
        en: ["let margin = 0.5 mill": "then: free - margin"],
        nb: ["la margin = 0,5 mill": "deretter: fri - margin"]
      ),
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
  /// `over years`, `in thousands`.
  fileprivate static let extent = [Clause(.overYears), Clause(.inThousands)]
}

extension Slots {
  /// How much of a plan a table or comparison shows.
  fileprivate var extent: ExtentSyntax {
    ExtentSyntax(
      at: span.from, isOverYears: has(.overYears), isInThousands: has(.inThousands))
  }
}
