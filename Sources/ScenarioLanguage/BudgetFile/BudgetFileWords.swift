import Budget

/// The words that statements of a budget file begin with.
enum BudgetWord: UInt8, CaseIterable {
  case budget, alliance, year, adopted, term, source, body, rate, weights, fees, populations
  case county, municipality, city, part, printed
  case reserve, fund, position, standard, income, column, line, subbudget, sum, earlier, activity
  case remark, rule

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
    case .income: ("income", "inntekt")
    case .column: ("column", "kolonne")
    case .line: ("line", "post")
    case .subbudget: ("subbudget", "delbudsjett")
    case .sum: ("sum", "sum")
    case .earlier: ("earlier", "tidligere")
    case .activity: ("activity", "aktivitet")
    case .remark: ("remark", "merknad")
    case .rule: ("rule", "regel")
    }
  }

  /// Whether a budget has the statement once.
  var standsOnce: Bool {
    switch self {
    case .budget, .alliance, .year, .adopted, .rate, .weights, .fees, .populations, .reserve,
      .standard:
      true
    case .term, .source, .body, .county, .municipality, .city, .part, .printed, .fund, .position,
      .income, .column, .line, .subbudget, .sum, .earlier, .activity, .remark, .rule:
      false
    }
  }

  /// The word that a kind of member is declared with.
  init(_ kind: MemberKind) {
    self =
      switch kind {
      case .county: .county
      case .municipality: .municipality
      case .city: .city
      }
  }

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
    }
  }

  /// Whether the word gives the other language's form of the text before it.
  var isTranslation: Bool { self == .nb || self == .english }

  /// Whether the word begins a clause in a statement; a bare name elsewhere may have it.
  func stands(in statement: BudgetWord) -> Bool {
    switch self {
    case .remainder, .population: statement.isMember
    case .decides, .ahead, .when, .as, .less, .covers, .because, .address:
      statement.allowed.contains(self)
    case _: true
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
    case .nb, .english, .in, .of, .population, .weight, .code, .notice, .remainder, .earlier, .from,
      .until,
      .payer, .cost, .rounded, .area, .goals, .roles, .extent, .decides, .ahead,
      .when, .as, .less, .covers, .because, .address, .within:
      nil
    }
  }
}

/// Some of the words that clauses begin with.
struct BudgetClauseWords: ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  init(arrayLiteral words: BudgetClauseWord...) {
    for word in words { insert(word) }
  }

  /// Those whose texts people read, and so can have a Norwegian form.
  static let translated: Self = [
    .given, .derived, .approximate, .assumed, .missing, .roles, .extent, .earlier, .when, .covers,
    .because,
  ]

  /// A figure's status and how far off it may be.
  static let status: Self = [.given, .derived, .approximate, .assumed, .missing, .within]

  func contains(_ word: BudgetClauseWord) -> Bool { bits & (1 << word.rawValue) != 0 }

  mutating func insert(_ word: BudgetClauseWord) { bits |= 1 << word.rawValue }
}

/// The words of a budget file by their spelling in ``Keywords``; the table has each word's number plus one.
struct BudgetVocabulary: Sendable {
  static let shared = BudgetVocabulary()

  private let statements = KeywordTable.statements
  private let clauses = KeywordTable.clauses

  private init() {}

  /// The word that begins a statement; nil where the token is another one.
  func statement(_ token: Token) -> BudgetWord? {
    token.kind == .word ? BudgetWord(rawValue: statements[Int(token.payload)] &- 1) : nil
  }

  /// The word that begins a clause; nil where the token is another one.
  func clause(_ token: Token) -> BudgetClauseWord? {
    token.kind == .word ? BudgetClauseWord(rawValue: clauses[Int(token.payload)] &- 1) : nil
  }
}
