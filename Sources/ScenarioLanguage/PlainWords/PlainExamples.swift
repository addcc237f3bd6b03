import Budget

extension PlainWords {
  /// Lines that show what can be asked near what a sentence mentions, the nearest first: about who or what it names,
  /// else about the member that most people live in.
  ///
  /// Not every one can be carried out. Cost: as that of reading it.
  public func examples(for sentence: String, in language: InterfaceLanguage) -> [LocalName] {
    let clause = clause(of: sentence, in: language)
    let named = clause?.members.first?.first.map { NameSyntax.typed($0.name.english) }
    let about = clause.map { said in
      Self.examples.filter { said.cues.meets($0.cues) }.flatMap(\.lines)
    }
    let member = named ?? largest
    let ofMember =
      member.map {
        [
          LocalName("leave \($0)", norwegian: "ut \($0)"),
          LocalName("fees of \($0)", norwegian: "kontingent av \($0)"),
        ]
      } ?? []
    let why = [LocalName("why free", norwegian: "hvorfor fri")]
    return named == nil ? (about ?? []) + ofMember + why : ofMember + (about ?? []) + why
  }

  /// What can be asked about, by what is mentioned.
  private static let examples: [(cues: CueSet, lines: [LocalName])] = [
    (
      [.staff, .permanent, .temporary, .seconded, .hire, .end, .salaries],
      [
        LocalName("show staff", norwegian: "vis ansatte"),
        LocalName("hire 1 temporary", norwegian: "ansett 1 midlertidig"),
      ]
    ),
    (
      [.fee, .rate],
      [
        LocalName("rate +10 øre", norwegian: "sats +10 øre"),
        LocalName("help rate", norwegian: "hjelp sats"),
      ]
    ),
    ([.profiling], [LocalName("profiling -10%", norwegian: "profilering -10 %")]),
    (
      [.expenses, .lines, .spend, .cost, .save], [LocalName("show lines", norwegian: "vis poster")]
    ),
    ([.funds, .bound, .release], [LocalName("show funds", norwegian: "vis fond")]),
    ([.activities, .goals], [LocalName("show activities", norwegian: "vis tiltak")]),
    (
      [.years, .grow, .howLong, .run],
      [LocalName("how long", norwegian: "hvor lenge")]
    ),
    (
      [.population, .members, .counties, .most, .least],
      [LocalName("show members by fee", norwegian: "vis medlemmer etter kontingent")]
    ),
  ]

  /// The name of the municipality with the most inhabitants, as it is typed.
  private var largest: String? {
    let plan = names.plan
    let year = plan.budget.year
    let towns = plan.members.filter { id, member in
      member.kind == .municipality && !member.isRemainder && plan.isMember(id, in: year)
    }.map { id, member in
      (name: member.name, people: (try? plan.population(of: id, in: year).inhabitants) ?? 0)
    }
    return towns.max { $0.people < $1.people }.map { NameSyntax.typed($0.name) }
  }
}
