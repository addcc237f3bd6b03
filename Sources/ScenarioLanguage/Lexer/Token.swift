/// A word, number, sign or separator of a source text.
struct Token {
  /// What a token is.
  enum Kind: UInt8 {
    /// A word; the payload is its ``Keywords`` spelling, 0 for other words.
    case word
    /// A number; the payload is an index of ``LexedSource/numbers``.
    case number
    /// A month such as `2021-07`; the payload is 12 × year + month − 1.
    case month
    /// A day such as `1.9.2020`; the payload is that of ``WrittenDate``.
    case date
    /// A text in quotes; the payload is 1 where it has a backslash.
    case text
    /// What separates statements: a line's end or `;`, and the end of the source.
    case separator
    case comma, open, close
    case plus, minus, times, divide
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    /// `..` between the ends of a range.
    case range
    case plusMinus, percent, exclamation
    /// Characters that are no token; the payload is an index of ``LexedSource/problems``.
    case problem
  }

  let kind: Kind
  let payload: UInt32
  /// The offset of the first byte.
  let start: Int
  /// The offset after the last byte.
  let end: Int

  /// Where the token stands.
  var range: SourceRange { SourceRange(start, end) }
}

/// A number as its digits say it: `mantissa` / 10^`decimals`.
struct LexedNumber: Equatable {
  let mantissa: Int128
  let decimals: Int
}

/// A lexical problem and the edit that mends it.
struct LexicalFinding {
  let problem: LexicalProblem
  let range: SourceRange
  let fix: SourceEdit?
}

/// A source text as tokens; the last token is always a separator.
struct LexedSource {
  var tokens: [Token] = []
  var numbers: [LexedNumber] = []
  var problems: [LexicalFinding] = []
  /// The comments, `#` included, without the line's end.
  var comments: [SourceRange] = []

  /// Where the statements stand, each from its first to its last token.
  var statementRanges: [SourceRange] {
    tokens.split { $0.kind == .separator }.compactMap { statement in
      guard let first = statement.first, let last = statement.last else { return nil }
      return SourceRange(first.start, last.end)
    }
  }
}
