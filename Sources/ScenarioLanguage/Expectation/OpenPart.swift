/// What a typed text leaves open, so that the next line belongs to it.
public enum OpenPart: Sendable, Hashable {
  /// A text in quotes that is not closed; the quote that opened it: `"`, `«`, `“`, `”` or `„`.
  case quote(Character)
  /// A parenthesis that is not closed.
  case parenthesis
  /// A sign or word, as it was typed, that wants a value behind it: `+`, `>=`, `and`.
  case trailingOperator(String)
  /// A comma that wants another name or value behind it.
  case trailingComma
}

extension Parser {
  /// What the last statement of a text leaves open, so that more of it must be typed; nil where the text is
  /// complete, or wrong in a way that no further word can mend.
  ///
  /// A statement that merely lacks a part, as `leave` a name, leaves nothing open: it is an error that says
  /// what comes next, so that nobody is asked for something without knowing for what.
  /// A statement that can be read is complete, so `help +` is. Of several open parts the first of
  /// ``OpenPart``'s cases is told. Comments count for nothing: `leave Nes, # two` is unfinished. Where the
  /// first word begins no statement, that is worth telling at once, and nothing is open. The time is
  /// linear in the text's length.
  public static func unfinished(_ text: String) -> OpenPart? {
    guard let (open, statement) = openPart(of: text) else { return nil }
    let parsed = parse(SourceText(name: "", text: statement))
    guard let problem = parsed.diagnostics.first?.problem as? SyntaxProblem else { return nil }
    switch problem {
    case .unknownStatement: return nil
    case .expected(_, found: nil, statement: _): return open
    case .lexical, .value, .expected, .unexpected, .nameNeedsQuotes, .trailingComma, .givenTwice,
      .missingComma, .reservedName, .severalWords, .conflictMark,
      .budgetFile:
      // A word is an operator only where its value is what the parser misses: not in `leave Nore og`.
      if case .trailingOperator(let sign) = open, sign.first?.isLetter == true { return nil }
      return open
    }
  }

  /// The one line that pieces typed one after the other make, in order.
  ///
  /// Every line break becomes one space, whatever blanks stood around it, also inside quotes. A
  /// comment is left out, except in the last piece, so that it swallows nothing. The time grows with the
  /// number of pieces times their length together.
  public static func joining(_ pieces: [String]) -> String {
    var line = ""
    for piece in pieces {
      let before = trimmingBlanks(withoutLastComment(line))
      let added = line.isEmpty ? piece : String(piece.drop(while: \.isWhitespace))
      line = before.isEmpty || added.isEmpty ? before + added : before + " " + added
    }
    return line
  }

  /// What the tokens of the last statement leave open, whether or not the parser minds, and the
  /// statement's text.
  private static func openPart(of text: String) -> (OpenPart, statement: String)? {
    var text = text
    return text.withUTF8 { buffer in
      let bytes = SourceBytes(buffer)
      let lexed = Lexer.lex(bytes)
      let statement = lexed.tokens.dropLast().suffix(while: { $0.kind != .separator })
      guard let first = statement.first, let last = statement.last else { return nil }
      let typed = bytes.text(first.start, last.end)
      if last.kind == .problem, lexed.problems[Int(last.payload)].problem == .openText {
        return (.quote(Character(bytes.scalar(at: last.start).scalar)), typed)
      }
      let depth = statement.reduce(0) { depth, token in
        switch token.kind {
        case .open: depth + 1
        case .close: max(0, depth - 1)
        case _: depth
        }
      }
      if depth > 0 { return (.parenthesis, typed) }
      if last.kind == .comma { return (.trailingComma, typed) }
      let sign = bytes.text(last.range)
      return wantsValue(last.kind, sign) ? (.trailingOperator(sign), typed) : nil
    }
  }

  /// The words that stand between two values, or before one, as signs do.
  private static let operatorWords = Set(
    [Concept.and, .or, .not].flatMap(\.words).map { $0.lowercased() })

  /// Whether a token can be an operator before a value.
  ///
  /// Other words want something too, such as `leave` a name: what is missing there is told at once.
  private static func wantsValue(_ kind: Token.Kind, _ text: String) -> Bool {
    switch kind {
    case .plus, .minus, .times, .divide, .equal, .notEqual, .less, .lessOrEqual, .greater,
      .greaterOrEqual, .range, .plusMinus:
      true
    case .word: operatorWords.contains(text.lowercased())
    case .number, .month, .date, .text, .separator, .comma, .open, .close, .percent, .exclamation,
      .problem:
      false
    }
  }

  /// The text up to a comment that reaches its end.
  private static func withoutLastComment(_ text: String) -> String {
    var text = text
    let length = text.withUTF8 { buffer in
      let comment = Lexer.lex(SourceBytes(buffer)).comments.last
      return comment.map { $0.end == buffer.count ? $0.start : buffer.count } ?? buffer.count
    }
    return String(decoding: text.utf8.prefix(length), as: UTF8.self)
  }

  private static func trimmingBlanks(_ text: String) -> String {
    var text = text[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension BidirectionalCollection {
  /// The longest part at the end all of whose elements meet the condition.
  func suffix(while condition: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex {
      let before = index(before: start)
      guard condition(self[before]) else { break }
      start = before
    }
    return self[start...]
  }
}
