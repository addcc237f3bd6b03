import Budget
import Lettering

// Grammar of a budget file, in the tokens of the language; one statement a line:
//
//   statement = word { value } { clause }
//   clause    = clause-word { value }
//   rule      = "rule" text [ translation ] ":" condition     the condition as behind `assert`
//   value     = number [ "k" | "tusen" | "m" | "mill" | "kr" | "øre" | "%" ] | month | day | text | name | "-"
//   name      = word { word }        bare words up to a clause word, comma or number
//
// `nb TEXT` stands right after a name or text and gives its Norwegian form, `english TEXT` the English one of a text that is
// in Norwegian; the statement goes on behind it.
// Commas between values are for the eye only, and so is the colon behind a bound of a fee rule, where `%` can stand. The word of
// a class that is declared above begins a statement of a member, as `municipality` does.

/// Splits a budget file into statements, without knowing what they mean.
struct BudgetEntryParser {
  let source: SourceBytes
  let lexed: LexedSource
  let vocabulary = BudgetVocabulary.shared
  var place = 0
  /// The first token of the statement that was read last.
  private var first = 0
  /// The language of the first word that the two languages spell differently; nil before there is one.
  private var language: InterfaceLanguage?
  /// The statement that was read last.
  private(set) var entry: BudgetEntry
  /// The words of the classes that are declared so far, which begin statements of members.
  var classes: [String] = []

  init(_ source: SourceBytes) {
    self.source = source
    lexed = Lexer.lex(source)
    entry = BudgetEntry(source: source)
  }

  var token: Token { lexed.tokens[place] }

  /// Steps over the separators before a statement; returns whether one follows.
  mutating func findsStatement() -> Bool {
    while place < lexed.tokens.count, token.kind == .separator { place += 1 }
    return place < lexed.tokens.count
  }

  /// Reads the statement that stands here into ``entry``; one with a problem is stepped over.
  mutating func readStatement() throws(Diagnostic) {
    defer { while token.kind != .separator { place += 1 } }
    let start = token.range
    first = place
    let known = vocabulary.statement(at: place, in: lexed.tokens)
    entry.classWord = known == nil ? classWord : nil
    guard let word = known ?? entry.classWord.map({ _ in .municipality }) else {
      throw unknownWord()
    }
    noteLanguage(of: word)
    place += vocabulary.length(at: place, in: lexed.tokens)
    entry.word = word
    entry.wordRange = start
    entry.empty()
    guard word != .rule else { return try readRule() }
    try readValues()
    entry.subjectCount = entry.values.count
    while let word = clauseWord(at: place) {
      // Behind what stands before the clauses, too, it translates the name that the statement is about.
      guard !word.isTranslation else {
        try readTranslation(of: 0)
        continue
      }
      guard word.repeats(in: entry.word) || !entry.has(word) else {
        throw Diagnostic(BudgetFileProblem.twice(clause: word.spellings.en), at: token.range)
      }
      let range = token.range
      let first = entry.values.count
      place += vocabulary.length(at: place, in: lexed.tokens)
      try readValues()
      entry.clauses.append(
        BudgetClause(word: word, range: range, places: first..<entry.values.count))
    }
    entry.range = start.joined(to: lexed.tokens[place - 1].range)
  }

  /// Reads what stands behind `rule`: a text, its other form, a colon, and a condition up to the statement's end.
  private mutating func readRule() throws(Diagnostic) {
    if token.kind == .text {
      entry.values.append(try value())
      while clauseWord(at: place)?.isTranslation ?? false { try readTranslation(of: 0) }
    }
    entry.subjectCount = entry.values.count
    if token.kind != .separator, source[token.start] == UInt8(ascii: ":") {
      var start = token.start + 1
      while source[start] == 0x20 { start += 1 }
      while token.kind != .separator { place += 1 }
      let end = lexed.tokens[place - 1].end
      if start < end { entry.condition = SourceRange(start, end) }
    }
    entry.range = entry.wordRange.joined(to: lexed.tokens[place - 1].range)
  }

  private mutating func noteLanguage(of word: BudgetWord) {
    guard language == nil, word.spellings.en != word.spellings.nb else { return }
    language =
      Folding.matches(source.text(token.range), word.spellings.nb) ? .norwegian : .english
  }

  private func unknownWord() -> Diagnostic {
    let text = source.text(token.range)
    let words = BudgetWord.allCases.map(\.spellings)
    let (english, norwegian) = (words.map(\.en) + classes, words.map(\.nb))
    // Of two words as near, the one of the file's own language is meant.
    let nearest = nearestNames(
      to: text, in: language == .norwegian ? norwegian + english : english + norwegian)
    return Diagnostic(
      BudgetFileProblem.unknownWord(text, nearest: nearest), at: token.range,
      fix: nearest.first.map { SourceEdit(range: token.range, replacement: $0) })
  }

  /// The word of the statement read last that stands for the word of a clause and is misspelt; nil where none is.
  ///
  /// A word that is no clause's is taken for a part of the name before it, so that what is wrong shows only in what
  /// follows: it is looked for where the statement cannot be understood, in the clause that the problem is in. What a
  /// name begins with is no clause.
  func unknownClause(behind problem: SourceRange) -> Diagnostic? {
    let words = BudgetClauseWord.allCases.filter { $0.stands(in: entry.word) }
    let spellings = words.flatMap { [$0.spellings.en, $0.spellings.nb] }
    let clause = entry.clauses.last { $0.range.start < problem.start }?.range.end ?? 0
    let isNamed = entry.word.grammar.subject.en.hasPrefix("NAME")
    let rest = lexed.tokens[(first + (isNamed ? 2 : 1))...]
    for token in rest.prefix(while: { $0.kind != .separator })
    where token.kind == .word && token.start >= clause && vocabulary.clause(token) == nil {
      let text = source.text(token.range)
      let nearest = nearestNames(to: text, in: spellings)
      guard let word = nearest.first else { continue }
      return Diagnostic(
        BudgetFileProblem.unknownClause(text, nearest: nearest), at: token.range,
        fix: SourceEdit(range: token.range, replacement: word))
    }
    return nil
  }

  /// The word of a declared class that stands here; nil where another token does.
  private var classWord: String? {
    guard !classes.isEmpty, token.kind == .word else { return nil }
    let text = source.text(token.range)
    return classes.first { Folding.matches($0, text) }
  }

  /// The clause word that stands at a place; nil where another token does.
  private func clauseWord(at place: Int) -> BudgetClauseWord? {
    vocabulary.clause(at: place, in: lexed.tokens, of: entry.word)
  }

  /// Whether what stands here is for the eye only.
  private var isForTheEye: Bool {
    token.kind == .comma
      || entry.word.isOfRules && token.kind == .problem && source[token.start] == UInt8(ascii: ":")
  }

  /// Reads values up to the next clause, each text with the translation that stands right behind it.
  private mutating func readValues() throws(Diagnostic) {
    while token.kind != .separator, clauseWord(at: place) == nil {
      guard !isForTheEye else {
        place += 1
        continue
      }
      let value = try value()
      entry.values.append(value)
      guard value.isText, clauseWord(at: place)?.isTranslation ?? false else { continue }
      try readTranslation(of: entry.values.count - 1)
    }
  }

  /// Reads `nb` or `english` and the form in that language of the value at a place.
  private mutating func readTranslation(of value: Int) throws(Diagnostic) {
    guard let word = clauseWord(at: place) else { return }
    let range = token.range
    place += 1
    guard token.kind == .text || token.kind == .word, clauseWord(at: place) == nil else {
      throw Diagnostic(
        BudgetFileProblem.needs(.name, in: word.spellings.en), at: range)
    }
    // The word of a class is what its members are declared with, and no name in either language.
    guard
      !entry.translations.contains(where: {
        $0.place == value && ($0.word == word || entry.word != .class)
      })
    else {
      throw Diagnostic(BudgetFileProblem.twice(clause: word.spellings.en), at: range)
    }
    entry.translations.append(
      BudgetTranslation(word: word, place: value, text: try self.value()))
  }

  private mutating func value() throws(Diagnostic) -> BudgetValue {
    let token = token
    switch token.kind {
    case .number: return try number()
    case .month:
      let ordinal = Int(token.payload)
      place += 1
      guard let year = Year(ordinal / 12), let month = Month(ordinal % 12 + 1, of: year) else {
        throw Diagnostic(BudgetFileProblem.wrongValue(wanted: .month), at: token.range)
      }
      return BudgetValue(content: .month(month), range: token.range)
    case .date:
      place += 1
      guard let date = WrittenDate(token), let month = Month(date.month, of: date.year),
        let day = Day(date.day, of: month)
      else { throw Diagnostic(BudgetFileProblem.wrongValue(wanted: .month), at: token.range) }
      return BudgetValue(content: .day(day), range: token.range)
    case .text:
      place += 1
      return BudgetValue(content: .quoted(token), range: token.range)
    case .minus:
      place += 1
      // Before a number it is a sign: as a blank it would move the number into the next column.
      guard self.token.kind == .number, self.token.start == token.end else {
        return BudgetValue(content: .blank, range: token.range)
      }
      return try number(negatedFrom: token.range)
    case .word: return name()
    case .problem:
      let flaw = lexed.problems[Int(token.payload)]
      throw Diagnostic(SyntaxProblem.lexical(flaw.problem), at: flaw.range, fix: flaw.fix)
    case .separator, .comma, .open, .close, .plus, .times, .divide, .equal, .notEqual, .less,
      .lessOrEqual, .greater, .greaterOrEqual, .range, .plusMinus, .percent, .exclamation:
      throw Diagnostic(BudgetFileProblem.leftOver(source.text(token.range)), at: token.range)
    }
  }

  private mutating func name() -> BudgetValue {
    let first = place
    var areFolded = true
    repeat {
      place += 1
      let before = lexed.tokens[place - 1].end
      areFolded =
        areFolded && (token.kind != .word || (token.start == before + 1 && source[before] == 0x20))
    } while token.kind == .word && clauseWord(at: place) == nil
    return BudgetValue(
      content: .words(areFolded: areFolded),
      range: lexed.tokens[first].range.joined(to: lexed.tokens[place - 1].range))
  }
}
