import Budget

/// One statement of a budget file: a word, what it is about, and clauses that say more.
///
/// All statements of a file are read into one, one after the other, so that its storage is used again. It
/// points into the source: what a budget keeps of it becomes a string when it is asked for.
struct BudgetEntry {
  let source: SourceBytes
  var word = BudgetWord.budget
  /// Where the statement stands, from its first token to its last.
  var range = SourceRange(0, 0)
  /// Where its word stands.
  var wordRange = SourceRange(0, 0)
  /// What stands before the first clause, then the values of the clauses.
  var values: [BudgetValue] = []
  /// How many of the values stand before the first clause.
  var subjectCount = 0
  var clauses: [BudgetClause] = []
  /// The Norwegian forms of some of the values, by the value's place.
  var translations: [(place: Int, text: BudgetValue)] = []

  /// A value before the first clause; nil where there are not so many.
  func subject(_ place: Int) -> BudgetValue? { place < subjectCount ? values[place] : nil }

  /// The clause of a word; nil where the statement has none.
  func clause(_ word: BudgetClauseWord) -> BudgetClause? { clauses.first { $0.word == word } }

  /// Whether the statement has the clause of a word.
  func has(_ word: BudgetClauseWord) -> Bool { clause(word) != nil }

  /// What a value says in words; nil for other values.
  func text(of value: BudgetValue) -> String? {
    switch value.content {
    case .words(let areFolded):
      let text = source.text(value.range)
      return areFolded
        ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    case .quoted(let token): return Lexer.content(of: token, in: source)
    case .number, .month, .blank: return nil
    }
  }
}

extension BudgetEntry {
  /// What the value at a place says in words, in both languages; nil for other values.
  func name(at place: Int) -> LocalName? {
    guard values.indices.contains(place), let english = text(of: values[place]) else { return nil }
    let translation = translations.first { $0.place == place }
    return LocalName(english, norwegian: translation.flatMap { text(of: $0.text) })
  }
}

/// A word with the values that follow it.
struct BudgetClause {
  let word: BudgetClauseWord
  let range: SourceRange
  /// The places of its values.
  let places: Range<Int>
}

/// A value as it stands in a budget file.
struct BudgetValue {
  /// What was written.
  enum Content {
    case number(ExactNumber)
    /// Words without quotes; `areFolded` where single spaces stand between them.
    case words(areFolded: Bool)
    case quoted(Token)
    case month(Month)
    /// `-`: the document leaves the cell blank.
    case blank
  }

  let content: Content
  let range: SourceRange

  /// Whether it is words, with quotes or without.
  var isText: Bool {
    switch content {
    case .words, .quoted: true
    case .number, .month, .blank: false
    }
  }
}
