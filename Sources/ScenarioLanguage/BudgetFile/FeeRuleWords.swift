import Budget
import Lettering

/// The words for what stands in fee rules besides the words of the format.
enum FeeRuleWords {
  /// What a member's inhabitants are called where they are a measure; the first ones are written.
  static let inhabitants = (
    en: ["inhabitants", "inhabitant", "population"], nb: norwegianInhabitants
  )
  private static let norwegianInhabitants = ["innbyggere", "innbygger", "folketall"]

  /// Which numbers a rule can have, as part of a sentence.
  static func range(in language: InterfaceLanguage) -> String {
    let highest = NumberText.whole(FeeNumber.highest / 1_000_000)
    let (most, below) = FeeNumber.decimalPlaces
    return language.text(
      en: "from 0 to \(highest) million with at most \(most) decimals, or \(below) below 1",
      nb: "fra 0 til \(highest) millioner med høyst \(most) desimaler, eller \(below) under 1")
  }

  /// What sharing equally is called; the first ones are written.
  static let members = (en: ["members", "equally"], nb: ["medlemmer", "likt"])

  /// What can stand behind a number of years; the first ones are written.
  static let years = (en: ["years", "year"], nb: ["år"])

  /// What stands behind `at most` and a percentage where last year's fee is meant; the first ones are written.
  static let ties: [(side: FeeTie.Side, words: (en: [String], nb: [String]))] = [
    (
      .above,
      (
        ["more than previous", "above previous", "more than last year", "above last year"],
        ["mer enn forrige", "over forrige", "mer enn i fjor", "over fjoråret", "mer enn fjoråret"]
      )
    ),
    (
      .below,
      (
        ["less than previous", "below previous", "less than last year", "below last year"],
        ["mindre enn forrige", "under forrige", "mindre enn i fjor", "under fjoråret"]
      )
    ),
  ]

  /// Names that most rules have, in both languages, so that a file in one of them needs no `nb`.
  private static let names =
    [
      cap, minimum, LocalName("base", norwegian: "grunnbeløp"),
      LocalName("total", norwegian: "totalbeløp"),
    ] + FeeTermKind.all.map(\.usualName)

  /// What a price of a unit is called that has no name.
  static let rate = LocalName("rate", norwegian: "sats")
  private static let cap = LocalName("cap", norwegian: "tak")
  private static let minimum = LocalName("minimum", norwegian: "minstebeløp")

  /// The names of a rule's limits, also of those that have none of their own: what is at most is a cap; where something
  /// else has that name, the cap of its terms, or the second one.
  static func namesOfLimits(of rule: FeeRule) -> [LocalName] {
    var taken = rule.terms.map(\.name) + rule.limits.compactMap(\.name)
    return rule.limits.map { limit in
      if let name = limit.name { return name }
      let name = usual(limit, in: rule, besides: taken)
      taken.append(name)
      return name
    }
  }

  private static func usual(
    _ limit: FeeLimit, in rule: FeeRule, besides taken: [LocalName]
  ) -> LocalName {
    let usual = limit.isLeast ? minimum : cap
    func isFree(_ name: LocalName) -> Bool { !taken.contains { name.isTaken(by: $0) } }
    let (english, norwegian) = (
      limit.terms.map { rule.terms[$0].name.english }.joined(separator: " + "),
      limit.terms.map { rule.terms[$0].name.norwegian }.joined(separator: " + ")
    )
    let ofTerms = LocalName(
      "\(usual.english) of \(english)", norwegian: "\(usual.norwegian) for \(norwegian)")
    let first = [usual] + (limit.terms.isEmpty ? [] : [ofTerms])
    // Of so many numbers one is no other's.
    let numbered = (2...taken.count + 2).lazy.map {
      LocalName("\(usual.english) \($0)", norwegian: "\(usual.norwegian) \($0)")
    }
    return first.first(where: isFree) ?? numbered.first(where: isFree) ?? usual
  }

  /// The names of a rule's limits that a file must state, by their places; nil for those that they get without.
  static func statedNamesOfLimits(of rule: FeeRule) -> [LocalName?] {
    var bare = rule
    for place in rule.limits.indices { bare.limits[place].name = nil }
    while true {
      let given = namesOfLimits(of: bare)
      let others = rule.limits.indices.filter {
        rule.limits[$0].name != nil && rule.limits[$0].name != given[$0]
      }
      guard !others.isEmpty else { return bare.limits.map(\.name) }
      // Each time some more are stated, at last all.
      for place in others { bare.limits[place].name = rule.limits[place].name }
    }
  }

  /// A name as it is in both languages, where it is one of those that most rules have.
  static func known(_ name: LocalName) -> LocalName {
    guard name.english == name.norwegian else { return name }
    return names.first { $0.english == name.english || $0.norwegian == name.english } ?? name
  }

  /// Whether a word is one of some.
  static func isOne(_ word: String, of words: (en: [String], nb: [String])) -> Bool {
    (words.en + words.nb).contains { Folding.matches($0, word) }
  }
}

extension LocalName {
  /// Whether another name is the same in either language, so that one could be meant by it.
  func isTaken(by other: LocalName) -> Bool {
    Folding.matches(english, other.english) || Folding.matches(norwegian, other.norwegian)
  }
}

extension MemberKind {
  /// The kind that a word of the format declares members of; nil where it is another word.
  init?(classWord: String) {
    let kind = MemberKind.allCases.first { kind in
      let (english, norwegian) = BudgetWord(kind).spellings
      return Folding.matches(english, classWord) || Folding.matches(norwegian, classWord)
    }
    guard let kind else { return nil }
    self = kind
  }
}
