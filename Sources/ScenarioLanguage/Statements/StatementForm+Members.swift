import Budget

extension StatementForm {
  /// Changes of members.
  static let memberForms: [StatementForm] = [
    StatementForm(
      VocabularyEntry(
        .leave, .statement, en: ["leave"], nb: ["ut", "meld ut"],
        label: (en: "leaves", nb: "går ut"),
        help: (
          en: "takes members out of the fee base from the turn of a year, or from a month",
          nb: "tar medlemmer ut av kontingentgrunnlaget fra et årsskifte, eller fra en måned"
        ),
        about: (
          en:
            "Who leaves pays nothing from 1 January of the year, and counts no longer among the members. "
            + "A month, as in `from 2022-07`, needs a fee rule `by month` in the budget file; the months before "
            + "it are paid. With a chance the member stays in the figures and is only marked as uncertain.",
          nb:
            "Den som går ut, betaler ikke fra 1. januar det året, og regnes ikke lenger med blant "
            + "medlemmene. En måned, som i `fra 2022-07`, krever en kontingentregel `etter måneder` i "
            + "budsjettfilen; månedene før den betales. Med en sannsynlighet blir medlemmet stående i "
            + "tallene og bare merket som usikkert."
        ),
        see: [.join, .population, .undo, .members],
        now: .members),
      .members, shown: [0],
      shape: [
        .names(.member),
        .clauses([.fromTurn, .untilTurn, Clause(.chance, [.share, .optional(.word(.together))])]),
      ],
      examples: (
        en: [
          "leave Tønsberg": "Tønsberg is out from the budget year",
          "leave Tønsberg, Nes from 2021": "both are out from 2021",
          "leave Viken with chance 30%": "Viken may leave; the figures stay",
          "leave Viken, Innlandet with chance 30% together": "both or none of them",
        ],
        nb: [
          "ut Tønsberg": "Tønsberg er ute fra budsjettåret",
          "ut Tønsberg, Nes fra 2021": "begge er ute fra 2021",
          "ut Viken med sannsynlighet 30 %": "Viken går kanskje ut; tallene står",
          "ut Viken, Innlandet med sannsynlighet 30 % samlet": "begge eller ingen",
        ]
      ),
      make: { slots in
        .change(
          .leave(
            slots.names, slots.months,
            chance: slots.number(.share).map {
              ChanceSyntax(percentage: $0, isTogether: slots.has(.together))
            }))
      }),
    StatementForm(
      VocabularyEntry(
        .join, .statement, en: ["join"], nb: ["inn", "meld inn"],
        label: (en: "joins", nb: "kommer inn"),
        help: (
          en: "takes members back in, or a new one with its population",
          nb: "tar medlemmer inn igjen, eller et nytt med sitt folketall"
        ),
        about: (
          en:
            "A member of the register that is out comes back with its own population. A new one needs its "
            + "population, and the county where several places have the name. It is a municipality unless "
            + "it is said to be a county or of a class that the budget declares, or is the county of members in "
            + "the budget. Behind `has` stands what it has of the measures that its fee is worked out from, as in "
            + "`has payroll 3 mill, \"road length\" 40`, and behind `previous` its fee of the year before, where a "
            + "rule ties fees to that. With a fee rule `by month` it can pay from a month on.",
          nb:
            "Et medlem i registeret som er ute, kommer tilbake med sitt eget folketall. Et nytt må ha "
            + "folketall, og fylke der flere steder har samme navn. Det er en kommune hvis det ikke står at "
            + "det er en fylkeskommune eller av en klasse som budsjettet oppgir, eller er fylket til medlemmer i "
            + "budsjettet. Bak `har` står det kontingenten regnes ut fra i tillegg, som i `har lønnssum 3 mill, "
            + "veilengde 40`, og bak `forrige` kontingenten året før, der en regel holder seg nær den. Med en "
            + "kontingentregel `etter måneder` kan det betale fra en måned."
        ),
        see: [.leave, .population, .county, .members],
        now: .members),
      .members,
      shape: [
        .names(.formerMember),
        .clauses([
          Clause(
            .population, .sum(.population, label: .number),
            details: [
              Clause(.in, .name(.county, .county, label: .county)),
              Clause(
                .as,
                .choice([
                  .oneOf(.memberKind), .name(.feeClass, .memberClass, label: .memberClass),
                ])),
              Clause(.has, .blank(Blank(.measures, .measures, .measure))),
              Clause(.previous, .sum(.previous)),
            ]),
          .fromTurn, .untilTurn,
        ]),
      ],
      examples: (
        en: [
          "join Våler (Innlandet) from 2021": "Våler is back from 2021",
          "join Kragerø population 10 380 in Vestfold og Telemark": "Kragerø is a new member",
          "join \"Vestfold og Telemark\" population 420 000 as county":
            "a county council is a new member",
        ],
        nb: [
          "inn Våler (Innlandet) fra 2021": "Våler er med igjen fra 2021",
          "inn Kragerø folketall 10 380 i Vestfold og Telemark": "Kragerø er et nytt medlem",
          "inn \"Vestfold og Telemark\" folketall 420 000 som fylkeskommune":
            "en fylkeskommune er et nytt medlem",
        ]
      ),
      make: { .change(.join($0.names, NewcomerSyntax($0), $0.months)) }),
    StatementForm(
      VocabularyEntry(
        .merge, .statement, en: ["merge"], nb: ["slå sammen"],
        label: (en: "merger", nb: "sammenslåing"),
        help: (
          en: "makes one member of several, their populations added",
          nb: "gjør flere medlemmer til ett, med folketallene lagt sammen"
        ),
        about: (
          en:
            "The merged member pays for all inhabitants, and all else that is measured, of its parts, so that "
            + "the fees stay the same where they are prices of these; an amount for each member is paid once. "
            + "Members that pay a different number of times cannot merge before their weights are one, and "
            + "what was said about a part for later years has to be taken back first.",
          nb:
            "Det sammenslåtte medlemmet betaler for alle innbyggerne i delene, og alt annet som måles, så "
            + "kontingenten er den samme der den er priser på dette; et beløp for hvert medlem betales én gang. "
            + "Medlemmer med ulik vekt kan ikke slås sammen før de har fått samme vekt, og det som er "
            + "sagt om en del for senere år, må angres først."
        ),
        see: [.weight, .population, .leave],
        now: .members),
      .members,
      shape: [
        .names(.member, shown: .atLeastTwo), .word(.to, spelling: 1),
        .name(.anyMember, .other, use: .asWritten), .beginning,
      ],
      examples: (
        en: ["merge Moss, Råde into Moss from 2022": "Moss pays for both from 2022"],
        nb: ["slå sammen Moss, Råde til Moss fra 2022": "Moss betaler for begge fra 2022"]
      ),
      make: { .change(.merge($0.names, into: $0.needed($0.name(.other)), $0.span)) }),
    StatementForm(
      VocabularyEntry(
        .correlation, .statement, en: ["correlation"], nb: ["samvariasjon", "korrelasjon"],
        label: (en: "correlation", nb: "samvariasjon"),
        help: (
          en: "says how two members' possible leavings depend on each other, from -1 to 1",
          nb: "sier hvordan to mulige utmeldinger henger sammen, fra -1 til 1"
        )),
      .members,
      shape: [.names(.member, shown: .two), .sum(label: .number)],
      examples: (
        en: ["correlation Viken, Innlandet 0.5"], nb: ["samvariasjon Viken, Innlandet 0,5"]
      ),
      make: { .change(.correlation($0.names, $0.sum)) }),
    StatementForm(
      VocabularyEntry(
        .population, [.statement, .argument, .growthKind, .topic, .quantity],
        en: ["population", "inhabitants"], nb: ["folketall", "innbyggere"],
        label: (en: "inhabitants", nb: "innbyggere"),
        help: (
          en: "sets or moves the population that a member pays for",
          nb: "setter eller endrer folketallet som et medlem betaler for"
        ),
        about: (
          en:
            "The fee of a year counts the inhabitants of 1 January the year before. As a figure, alone on a "
            + "line, it is the number of all who are paid for.",
          nb:
            "Kontingenten for et år regnes av innbyggerne 1. januar året før. Alene på en linje er det "
            + "tallet på alle det betales for."
        ),
        see: [.growth, .rate, .members]),
      .members, shown: [1],
      shape: [.target(.anyMember), .amountOrSpread(.number), .span],
      examples: (
        en: [
          "population Oslo 693 494": "Oslo pays for so many",
          "population all +1%": "every member has one per cent more",
          "population all ±1%": "up to one per cent either way, for risk",
        ],
        nb: [
          "folketall Oslo 693 494": "Oslo betaler for så mange",
          "folketall alle +1 %": "hvert medlem har én prosent flere",
          "folketall alle ±1 %": "inntil én prosent fra eller til, for risiko",
        ]
      ),
      make: { $0.changed { .population($0.target) } }),
  ]
}

extension NewcomerSyntax {
  /// What the parts of a `join` statement say.
  fileprivate init(_ slots: Slots) {
    self.init()
    population = slots.expression(.population)
    county = slots.name(.county)
    kind = slots.word.flatMap(MemberKindSyntax.init)
    memberClass = slots.name(.memberClass)
    measures = slots.measures
    previous = slots.expression(.previous)
  }
}
