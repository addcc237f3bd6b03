/// The words of a budget file by their spelling in ``Keywords``; the table has each word's number plus one.
struct BudgetVocabulary: Sendable {
  static let shared = BudgetVocabulary()

  private let statements = KeywordTable.statements
  private let clauses = KeywordTable.clauses

  private init() {}

  /// The word that begins a statement at a place of the tokens, which end in a separator; nil where none does.
  func statement(at place: Int, in tokens: [Token]) -> BudgetWord? {
    if let pair = pair(at: place, in: tokens) { return pair }
    guard let word = statement(tokens[place]) else { return nil }
    switch (word, clause(tokens[place + 1])) {
    case (.fees, .of?), (.fees, .payers?): return .fee
    case (.city, .month?), (.city, .year?): return .by
    case _: return word
    }
  }

  /// The statement whose two words begin at a place; nil where none does.
  private func pair(at place: Int, in tokens: [Token]) -> BudgetWord? {
    guard tokens[place].kind == .word, let second = statement(tokens[place + 1]) else { return nil }
    switch second {
    case .most, .least: return clause(tokens[place]) == .at ? second : nil
    case .started: return statement(tokens[place]) == .per ? second : nil
    case _: return nil
    }
  }

  /// The word that begins a clause of a statement at a place of the tokens; nil where none does.
  func clause(at place: Int, in tokens: [Token], of statement: BudgetWord) -> BudgetClauseWord? {
    guard var word = clause(tokens[place]) else { return nil }
    // Beside the limits, a position is `at` a percentage.
    if word == .at, let limit = pair(at: place, in: tokens) {
      word = limit == .most ? .most : .least
    }
    if word == .of, statement == .fee { word = .payers }
    return word.stands(in: statement) ? word : nil
  }

  /// How many tokens a word takes that begins at a place: two for `at most`, `at least` and `per started`.
  func length(at place: Int, in tokens: [Token]) -> Int {
    pair(at: place, in: tokens) == nil ? 1 : 2
  }

  /// The word that begins a statement; nil where the token is another one.
  private func statement(_ token: Token) -> BudgetWord? {
    token.kind == .word ? BudgetWord(rawValue: statements[Int(token.payload)] &- 1) : nil
  }

  /// The word that begins a clause of some statement; nil where the token is another one.
  func clause(_ token: Token) -> BudgetClauseWord? {
    token.kind == .word && token.payload != 0
      ? BudgetClauseWord(rawValue: clauses[Int(token.payload)] &- 1) : nil
  }
}
