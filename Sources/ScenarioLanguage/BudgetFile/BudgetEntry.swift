import Budget

/// One statement of a budget file: a word, what it is about, and clauses that say more.
///
/// All statements of a file are read into one, one after the other, so that its storage is used again. It
/// points into the source: what a budget keeps of it becomes a string when it is asked for.
struct BudgetEntry {
  let source: SourceBytes
  var word = BudgetWord.budget
  /// The word of the declared class that the statement begins with; nil where it begins with a word of the format.
  var classWord: String?
  /// Where the statement stands, from its first token to its last.
  var range = SourceRange(0, 0)
  /// Where its word stands.
  var wordRange = SourceRange(0, 0)
  /// What stands before the first clause, then the values of the clauses.
  var values: [BudgetValue] = []
  /// How many of the values stand before the first clause.
  var subjectCount = 0
  var clauses: [BudgetClause] = []
  /// Where the condition of a rule stands; nil where the statement has none.
  var condition: SourceRange?
  /// The forms of some of the values in the other language, which a word says, by the value's place.
  var translations: [BudgetTranslation] = []

  /// Forgets the statement that was read into it, and keeps its storage.
  mutating func empty() {
    values.removeAll(keepingCapacity: true)
    if !clauses.isEmpty { clauses.removeAll(keepingCapacity: true) }
    if !translations.isEmpty { translations.removeAll(keepingCapacity: true) }
    condition = nil
  }

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
    case .number, .percent, .month, .day, .blank: return nil
    }
  }
}

extension BudgetEntry {
  /// What the value at a place says in words, in both languages; nil for other values.
  func name(at place: Int) -> LocalName? {
    guard values.indices.contains(place), let text = text(of: values[place]) else { return nil }
    guard let translation = translations.first(where: { $0.place == place }),
      let other = self.text(of: translation.text)
    else { return LocalName(text) }
    return translation.word == .english
      ? LocalName(other, norwegian: text) : LocalName(text, norwegian: other)
  }
}

/// The form of a text in another language.
struct BudgetTranslation {
  /// `nb` or `english`: the language that it is in.
  let word: BudgetClauseWord
  /// The place of the value that it is a form of.
  let place: Int
  let text: BudgetValue
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
    /// A number with `%` behind it, which is not divided yet.
    case percent(ExactNumber)
    /// Words without quotes; `areFolded` where single spaces stand between them.
    case words(areFolded: Bool)
    case quoted(Token)
    case month(Month)
    case day(Day)
    /// `-`: the document leaves the cell blank.
    case blank
  }

  let content: Content
  let range: SourceRange

  /// Whether it is words, with quotes or without.
  var isText: Bool {
    switch content {
    case .words, .quoted: true
    case .number, .percent, .month, .day, .blank: false
    }
  }
}
