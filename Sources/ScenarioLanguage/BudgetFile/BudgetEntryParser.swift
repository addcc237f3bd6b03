import Budget

// Grammar of a budget file, in the tokens of the language; one statement a line:
//
//   statement = word { value } { clause }
//   clause    = clause-word { value }
//   value     = number [ "k" | "tusen" | "m" | "mill" | "kr" | "øre" ] | month | text | name | "-"
//   name      = word { word }        bare words up to a clause word, comma or number
//
// The clause `nb NAME` stands right after a name and translates it; the statement goes on behind it.
// Commas between values are for the eye only.

/// Splits a budget file into statements, without knowing what they mean.
struct BudgetEntryParser {
  private let source: SourceBytes
  private let lexed: LexedSource
  private var place = 0
  /// The statement that is being read; nil between them.
  private var statement: BudgetWord?
  private(set) var entries: [BudgetEntry] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceBytes) {
    self.source = source
    lexed = Lexer.lex(source)
  }

  /// Reads all statements; those with a problem are left out and reported.
  mutating func parse() {
    while place < lexed.tokens.count {
      if lexed.tokens[place].kind == .separator {
        place += 1
        continue
      }
      do { entries.append(try entry()) } catch {
        diagnostics.append(error)
        while lexed.tokens[place].kind != .separator { place += 1 }
      }
    }
  }

  private var token: Token { lexed.tokens[place] }

  private mutating func entry() throws(Diagnostic) -> BudgetEntry {
    let start = token.range
    let text = source.text(token.range)
    guard let word = BudgetVocabulary.shared.words[text.lowercased()] else {
      let nearest = nearestNames(to: text, in: BudgetWord.allCases.map(\.rawValue))
      throw Diagnostic(
        BudgetFileProblem.unknownWord(text, nearest: nearest), at: start,
        fix: nearest.first.map { SourceEdit(range: start, replacement: $0) })
    }
    statement = word
    place += 1
    var subject = try values()
    var clauses: [BudgetClause] = []
    while let word = clauseWord {
      let range = token.range
      guard !clauses.contains(where: { $0.word == word }) else {
        throw Diagnostic(BudgetFileProblem.twice(clause: word.rawValue), at: range)
      }
      place += 1
      // A translation belongs to the name before it, and what follows goes on where that stands.
      let isTranslation =
        word == .nb && clauses.isEmpty && token.kind != .separator && clauseWord == nil
      let values = isTranslation ? [try value()] : try values()
      clauses.append(BudgetClause(word: word, range: range, values: values))
      if isTranslation { subject += try self.values() }
    }
    let end = lexed.tokens[place - 1].range
    return BudgetEntry(
      word: word, range: start.joined(to: end), subject: subject, clauses: clauses)
  }

  /// The clause word that stands here; nil where another token does.
  private var clauseWord: BudgetClauseWord? {
    guard token.kind == .word else { return nil }
    let word = BudgetVocabulary.shared.clauseWords[source.text(token.range).lowercased()]
    return word.flatMap { word in statement.map(word.stands) ?? true ? word : nil }
  }

  private mutating func values() throws(Diagnostic) -> [BudgetValue] {
    var values: [BudgetValue] = []
    while token.kind != .separator, clauseWord == nil {
      if token.kind == .comma {
        place += 1
      } else {
        values.append(try value())
      }
    }
    return values
  }

  private mutating func value() throws(Diagnostic) -> BudgetValue {
    let range = token.range
    switch token.kind {
    case .number: return try number()
    case .month:
      let ordinal = Int(token.payload)
      place += 1
      guard let year = Year(ordinal / 12), let month = Month(ordinal % 12 + 1, of: year) else {
        throw Diagnostic(BudgetFileProblem.wrongValue(wanted: .month), at: range)
      }
      return BudgetValue(content: .month(month), range: range)
    case .text:
      let text = Lexer.content(of: token, in: source)
      place += 1
      return BudgetValue(content: .text(text), range: range)
    case .minus:
      place += 1
      // Before a number it is a sign: as a blank it would move the number into the next column.
      guard token.kind == .number, token.range.start == range.end else {
        return BudgetValue(content: .blank, range: range)
      }
      return try number().negated(from: range)
    case .word: return name()
    case .problem:
      let flaw = lexed.problems[Int(token.payload)]
      throw Diagnostic(SyntaxProblem.lexical(flaw.problem), at: flaw.range, fix: flaw.fix)
    case .separator, .comma, .open, .close, .plus, .times, .divide, .equal, .notEqual, .less,
      .lessOrEqual, .greater, .greaterOrEqual, .range, .plusMinus, .percent, .exclamation:
      throw Diagnostic(BudgetFileProblem.leftOver(source.text(range)), at: range)
    }
  }

  private mutating func name() -> BudgetValue {
    let start = token.range
    var words: [String] = []
    var end = start
    while token.kind == .word, clauseWord == nil {
      words.append(source.text(token.range))
      end = token.range
      place += 1
    }
    return BudgetValue(
      content: .text(words.joined(separator: " ")), range: start.joined(to: end))
  }

  private mutating func number() throws(Diagnostic) -> BudgetValue {
    let start = token.range
    let literal = lexed.numbers[Int(token.payload)]
    place += 1
    var power: Int128 = 1
    for _ in 0..<literal.decimals { power *= 10 }
    do {
      var value = try ExactNumber(literal.mantissa, over: power)
      var end = start
      while token.kind == .word,
        let unit = Concept.meaning(of: source.text(token.range), as: .unit), unit != .percent
      {
        value = try value * unit.factor
        end = token.range
        place += 1
      }
      return BudgetValue(content: .number(value), range: start.joined(to: end))
    } catch {
      throw Diagnostic(EvaluationProblem.arithmetic(.overflow), at: start)
    }
  }
}

extension BudgetValue {
  /// The number with the other sign, which stands at `sign`.
  fileprivate func negated(from sign: SourceRange) -> BudgetValue {
    guard case .number(let number) = content else { return self }
    return BudgetValue(content: .number(-number), range: sign.joined(to: range))
  }
}

extension Concept {
  /// What a unit of money multiplies a number by to give kroner.
  fileprivate var factor: ExactNumber {
    get throws(ArithmeticProblem) {
      if self == .thousand { return ExactNumber(1_000) }
      if self == .million { return ExactNumber(1_000_000) }
      return self == .øre ? try ExactNumber(1, over: 100) : .one
    }
  }
}

/// The words of a budget file by spelling.
private struct BudgetVocabulary: Sendable {
  static let shared = BudgetVocabulary()

  let words: [String: BudgetWord]
  let clauseWords: [String: BudgetClauseWord]

  private init() {
    words = Dictionary(
      BudgetWord.allCases.flatMap { [($0.rawValue, $0), ($0.norwegian, $0)] }
    ) { first, _ in first }
    clauseWords = Dictionary(
      BudgetClauseWord.allCases.flatMap { [($0.rawValue, $0), ($0.norwegian, $0)] }
    ) { first, _ in first }
  }
}
