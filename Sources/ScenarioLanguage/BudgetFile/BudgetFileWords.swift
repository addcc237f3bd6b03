import Budget

/// The words that statements of a budget file begin with.
enum BudgetWord: UInt8, CaseIterable {
  case budget, alliance, year, adopted, term, source, body, rate, weights, fees, populations
  case county, municipality, city, part, printed
  case reserve, fund, position, standard, onCost, income, column, line, subbudget, sum, earlier,
    activity
  case remark, rule
  case `class`, measure, fee, amount, per, started, bands, brackets, tiers, share, rebate, most,
    least
  case within, rounded, by

  /// The English and the Norwegian word.
  var spellings: (en: String, nb: String) {
    switch self {
    case .budget: ("budget", "budsjett")
    case .alliance: ("alliance", "allianse")
    case .year: ("year", "år")
    case .source: ("source", "kilde")
    case .adopted: ("adopted", "vedtatt")
    case .term: ("term", "uttrykk")
    case .body: ("body", "organ")
    case .rate: ("rate", "sats")
    case .weights: ("weights", "vekter")
    case .fees: ("fees", "kontingent")
    case .populations: ("populations", "folketall")
    case .county: ("county", "fylke")
    case .municipality: ("municipality", "kommune")
    case .city: ("city", "by")
    case .part: ("part", "del")
    case .printed: ("printed", "trykt")
    case .reserve: ("reserve", "reserve")
    case .fund: ("fund", "fond")
    case .position: ("position", "stilling")
    case .standard: ("standard", "standard")
    case .onCost: ("oncost", "påslag")
    case .income: ("income", "inntekt")
    case .column: ("column", "kolonne")
    case .line: ("line", "post")
    case .subbudget: ("subbudget", "delbudsjett")
    case .sum: ("sum", "sum")
    case .earlier: ("earlier", "tidligere")
    case .activity: ("activity", "aktivitet")
    case .remark: ("remark", "merknad")
    case .rule: ("rule", "regel")
    case .class: ("class", "klasse")
    case .measure: ("measure", "grunnlag")
    // Norwegian has one word for it and `fees`; what follows tells which is meant.
    case .fee: ("fee", "kontingent")
    case .amount: ("amount", "beløp")
    case .per: ("per", "per")
    case .started: ("per started", "per påbegynt")
    case .bands: ("bands", "trinn")
    case .brackets: ("brackets", "satstrinn")
    case .tiers: ("tiers", "størrelsestrinn")
    case .share: ("share", "andel")
    case .rebate: ("rebate", "rabatt")
    case .most: ("at most", "høyst")
    case .least: ("at least", "minst")
    case .within: ("within", "innenfor")
    case .rounded: ("rounded", "avrundet")
    // The English word is the Norwegian one for a city; what follows tells which is meant.
    case .by: ("by", "etter")
    }
  }

  /// What help calls the statement: its word, and what tells it from another one's.
  var title: (en: String, nb: String) {
    self == .by ? ("by month", "etter måneder") : spellings
  }

  /// Whether a budget has the statement once.
  var standsOnce: Bool {
    switch self {
    case .budget, .alliance, .year, .adopted, .rate, .weights, .fees, .populations, .reserve,
      .standard:
      true
    case _: false
    }
  }

  /// Whether the statement is about the rules that fees come about by.
  ///
  /// Other words than its own clauses' belong to names in it, a colon is for the eye, and `%` is a part of a number.
  var isOfRules: Bool { rawValue >= BudgetWord.class.rawValue }

  /// Whether the statement, which is none of the fee rules', can have percentages.
  var hasPercentages: Bool { self == .position || self == .onCost || self == .line }

  /// Whether the statement says more of the fee rule above it.
  var isOfFee: Bool { rawValue > BudgetWord.fee.rawValue }

  /// The word that a kind of member is declared with.
  init(_ kind: MemberKind) {
    self =
      switch kind {
      case .county: .county
      case .municipality: .municipality
      case .city: .city
      }
  }

  /// The kind of the member that the statement declares; nil where it declares none.
  var memberKind: MemberKind? { MemberKind.allCases.first { BudgetWord($0) == self } }

  /// Whether the statement declares a member.
  var isMember: Bool { self == .county || self == .municipality || self == .city }
}

/// The words that clauses of a budget file begin with.
enum BudgetClauseWord: UInt8, CaseIterable {
  case nb, english, `in`, of, population, weight, code, notice, remainder, earlier, from, until,
    payer, cost
  case rounded, area, goals, roles, extent, decides, ahead, when, `as`, less, covers, because,
    address
  case given, derived, approximate, assumed, missing, within
  case payers, to, above, by, at, most, least, has, previous, unit, associate, pay, deposit,
    cofinanced, month, year, gone, since, first, up, down

  /// The English and the Norwegian word.
  var spellings: (en: String, nb: String) {
    switch self {
    case .nb: ("nb", "nb")
    case .english: ("english", "engelsk")
    case .in: ("in", "i")
    case .of: ("of", "av")
    case .population: ("population", "folketall")
    case .weight: ("weight", "vekt")
    case .code: ("code", "nummer")
    case .notice: ("notice", "oppsagt")
    case .remainder: ("remainder", "rest")
    case .earlier: ("earlier", "tidligere")
    case .from: ("from", "fra")
    case .until: ("until", "tom")
    case .payer: ("payer", "betaler")
    case .cost: ("cost", "kostnad")
    case .rounded: ("rounded", "avrundet")
    case .area: ("area", "område")
    case .goals: ("goals", "mål")
    case .roles: ("roles", "roller")
    case .extent: ("extent", "omfang")
    case .decides: ("decides", "vedtar")
    case .ahead: ("ahead", "framover")
    case .when: ("when", "når")
    case .as: ("as", "som")
    case .less: ("less", "minus")
    case .covers: ("covers", "omfatter")
    case .because: ("because", "fordi")
    case .address: ("address", "adresse")
    case .given: ("given", "gitt")
    case .derived: ("derived", "avledet")
    case .approximate: ("approximate", "omtrentlig")
    case .assumed: ("assumed", "antatt")
    case .missing: ("missing", "mangler")
    case .within: ("within", "innenfor")
    case .payers: ("of", "for")
    case .to: ("to", "til")
    case .above: ("above", "over")
    case .by: ("by", "etter")
    case .at: ("at", "på")
    case .most: ("at most", "høyst")
    case .least: ("at least", "minst")
    case .has: ("has", "har")
    case .previous: ("previous", "forrige")
    case .unit: ("unit", "enhet")
    case .associate: ("associate", "assosiert")
    case .pay: ("pay", "lønn")
    case .deposit: ("deposit", "avsetning")
    case .cofinanced: ("cofinanced", "samfinansiert")
    case .month: ("month", "måneder")
    case .year: ("year", "år")
    case .gone: ("gone", "utmeldt")
    case .since: ("since", "siden")
    case .first: ("first", "første")
    case .up: ("up", "opp")
    case .down: ("down", "ned")
    }
  }

  /// Whether the clause can stand more than once in a statement.
  func repeats(in statement: BudgetWord) -> Bool {
    switch self {
    case .to: statement != .income
    case .has: true
    case .of: statement == .share
    // A position has a first month, and a fund that pays for it.
    case .from: statement == .position
    case _: false
    }
  }

  /// Whether the word gives the other language's form of the text before it.
  var isTranslation: Bool { self == .nb || self == .english }

  /// Whether the word begins a clause in a statement; a bare name elsewhere may have it.
  func stands(in statement: BudgetWord) -> Bool {
    switch self {
    case .remainder, .population: statement.isMember
    case .decides, .ahead, .when, .as, .less, .covers, .because, .address, .payers, .to, .above,
      .by, .at, .most, .least, .has, .previous, .unit, .associate, .pay, .deposit, .cofinanced,
      .month, .year, .gone, .since, .first, .up, .down:
      statement.allowed.contains(self)
    case .nb, .english: true
    case _: !statement.isOfRules || statement.allowed.contains(self)
    }
  }

  /// The status that the clause states; nil where it states none.
  var status: FigureStatus? {
    switch self {
    case .given: .given
    case .derived: .derived
    case .approximate: .approximate
    case .assumed: .assumed
    case .missing: .missing
    case _: nil
    }
  }
}

/// Some of the words that clauses begin with.
struct BudgetClauseWords: ExpressibleByArrayLiteral {
  /// A bit a word, by its number.
  private(set) var bits: UInt64 = 0

  init(bits: UInt64) { self.bits = bits }

  init(arrayLiteral words: BudgetClauseWord...) {
    for word in words { insert(word) }
  }

  /// Those whose texts people read, and so can have a Norwegian form.
  static let translated: Self = [
    .given, .derived, .approximate, .assumed, .missing, .roles, .extent, .earlier, .when, .covers,
    .because, .unit,
  ]

  /// A figure's status and how far off it may be.
  static let status: Self = [.given, .derived, .approximate, .assumed, .missing, .within]

  func contains(_ word: BudgetClauseWord) -> Bool { bits & (1 << word.rawValue) != 0 }

  mutating func insert(_ word: BudgetClauseWord) { bits |= 1 << word.rawValue }
}
