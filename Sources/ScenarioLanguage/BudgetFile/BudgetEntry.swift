import Budget

/// One statement of a budget file: a word, what it is about, and clauses that say more.
struct BudgetEntry {
  let word: BudgetWord
  /// Where the statement stands, from its first token to its last.
  let range: SourceRange
  /// What stands before the first clause.
  let subject: [BudgetValue]
  let clauses: [BudgetClause]

  /// The clause of a word; nil where the statement has none.
  func clause(_ word: BudgetClauseWord) -> BudgetClause? { clauses.first { $0.word == word } }
}

/// A word with the values that follow it.
struct BudgetClause {
  let word: BudgetClauseWord
  let range: SourceRange
  let values: [BudgetValue]
}

/// A value as it stands in a budget file.
struct BudgetValue {
  /// What was written.
  enum Content {
    case number(ExactNumber)
    /// Words without quotes, joined by single spaces, or a text in quotes.
    case text(String)
    case month(Month)
    /// `-`: the document leaves the cell blank.
    case blank
  }

  let content: Content
  let range: SourceRange
}

/// The words that statements of a budget file begin with, English and Norwegian.
enum BudgetWord: String, CaseIterable {
  case budget, alliance, year, source, rate, weights, fees, populations
  case county, municipality, city, part, printed
  case reserve, fund, position, standard, income, line, subbudget, sum, activity, remark

  /// The Norwegian word.
  var norwegian: String {
    switch self {
    case .budget: "budsjett"
    case .alliance: "allianse"
    case .year: "år"
    case .source: "kilde"
    case .rate: "sats"
    case .weights: "vekter"
    case .fees: "kontingent"
    case .populations: "folketall"
    case .county: "fylke"
    case .municipality: "kommune"
    case .city: "by"
    case .part: "del"
    case .printed: "trykt"
    case .reserve: "reserve"
    case .fund: "fond"
    case .position: "stilling"
    case .standard: "standard"
    case .income: "inntekt"
    case .line: "post"
    case .subbudget: "delbudsjett"
    case .sum: "sum"
    case .activity: "aktivitet"
    case .remark: "merknad"
    }
  }
}

/// The words that clauses of a budget file begin with, English and Norwegian.
enum BudgetClauseWord: String, CaseIterable {
  case nb, `in`, of, population, weight, code, notice, remainder, earlier, from, until, payer, cost,
    rounded
  case area, goals, roles, extent
  case given, derived, approximate, assumed, missing, within

  /// The Norwegian word.
  var norwegian: String {
    switch self {
    case .nb: "nb"
    case .in: "i"
    case .of: "av"
    case .population: "folketall"
    case .weight: "vekt"
    case .code: "nummer"
    case .notice: "oppsagt"
    case .remainder: "rest"
    case .earlier: "tidligere"
    case .from: "fra"
    case .until: "tom"
    case .payer: "betaler"
    case .cost: "kostnad"
    case .rounded: "avrundet"
    case .area: "område"
    case .goals: "mål"
    case .roles: "roller"
    case .extent: "omfang"
    case .given: "gitt"
    case .derived: "avledet"
    case .approximate: "omtrentlig"
    case .assumed: "antatt"
    case .missing: "mangler"
    case .within: "innenfor"
    }
  }

  /// Whether the word begins a clause in a statement; a bare name elsewhere may have it.
  func stands(in statement: BudgetWord) -> Bool {
    guard self == .remainder else { return true }
    return [.county, .municipality, .city].contains(statement)
  }

  /// The status that the clause states; nil where it states none.
  var status: FigureStatus? {
    switch self {
    case .given: .given
    case .derived: .derived
    case .approximate: .approximate
    case .assumed: .assumed
    case .missing: .missing
    case .nb, .in, .of, .population, .weight, .code, .notice, .remainder, .earlier, .from, .until,
      .payer,
      .cost, .rounded, .area, .goals, .roles, .extent, .within:
      nil
    }
  }
}
