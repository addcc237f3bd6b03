import Budget

// From what the parser read the tokens as to the parts of the standard text.

extension LayoutPart {
  /// The parts of a statement, in order.
  static func parts(of reading: StatementReading, in bytes: SourceBytes) -> [LayoutPart] {
    let tokens = reading.tokens
    var parts: [LayoutPart] = []
    var read = reading.parts[...]
    var place = tokens.startIndex
    while place < tokens.endIndex {
      guard let part = read.first, part.tokens.lowerBound <= place else {
        parts.append(sign(tokens[place], behind: parts.last, in: bytes))
        place += 1
        continue
      }
      read.removeFirst()
      place = part.tokens.upperBound
      let next = read.first.flatMap { $0.tokens.lowerBound == place ? $0.role : nil }
      parts.append(
        made(
          of: part, tokens[part.tokens], before: place < tokens.endIndex ? tokens[place] : nil,
          next, in: bytes))
    }
    return parts
  }

  private static func made(
    of part: ReadPart, _ tokens: ArraySlice<Token>, before token: Token?, _ next: ReadRole?,
    in bytes: SourceBytes
  ) -> LayoutPart {
    let first = tokens[tokens.startIndex]
    switch part.role {
    case .keyword(let concept, let role, let spelling):
      return .keyword(
        LayoutKeyword(
          concept: concept, role: role, spelling: spelling, typed: tokens.map(\.payload)))
    case .name(let name, let use):
      return .name(name, use, canBeBare: isPlain(name) && ends(before: token, next))
    case .number(let number):
      // A number in words is written in digits.
      let isWord = first.kind == .word
      var literal = NumberLiteral(
        isWord ? String(number.value.numerator) : bytes.text(first.range))
      literal.units = tokens.dropFirst().compactMap(\.unit)
      return .number(number, literal)
    case .date(let text): return .verbatim(text)
    case .text(let content): return .text(content)
    case .prefix: return .sign(first.kind == .plus ? "+" : "-", .behind)
    }
  }

  /// Whether a name consists of words of which none is one of ours.
  private static func isPlain(_ name: NameSyntax) -> Bool {
    var text = name.text
    return text.withUTF8 { buffer in
      let bytes = SourceBytes(buffer)
      var lexed = Lexer.lex(bytes)
      lexed.tokens.removeLast()
      guard lexed.comments.isEmpty, lexed.tokens.first?.start == 0 else { return false }
      if lexed.tokens.last?.kind == .close,
        let open = lexed.tokens.firstIndex(where: { $0.kind == .open }), open > 0,
        open < lexed.tokens.count - 2
      {
        // The suffix that tells two members apart belongs to the name: `Våler (Innlandet)`.
        lexed.tokens.removeLast()
        lexed.tokens.remove(at: open)
      }
      return lexed.tokens.allSatisfy { $0.kind == .word && $0.payload == 0 }
    }
  }

  /// Whether a bare name would end before a token, whatever stands before it.
  private static func ends(before token: Token?, _ next: ReadRole?) -> Bool {
    switch token?.kind {
    case .word:
      // A word that is also a figure begins a value, and would be taken for a part of the name.
      if case .keyword(_, .argument, _)? = next { true } else { false }
    case .open, .text, .problem, .percent, .exclamation, .divide: false
    case nil, .number, .month, .date, .separator, .comma, .close, .plus, .minus, .times, .equal,
      .notEqual,
      .less, .lessOrEqual, .greater, .greaterOrEqual, .range, .plusMinus:
      true
    }
  }

  /// A sign that nothing more was read as than what it is.
  private static func sign(
    _ token: Token, behind part: LayoutPart?, in bytes: SourceBytes
  ) -> LayoutPart {
    switch token.kind {
    case .plus: .sign("+", .none)
    case .minus: .sign("-", .none)
    case .times: .sign("*", .none)
    case .notEqual: .sign("!=", .none)
    case .lessOrEqual: .sign("<=", .none)
    case .greaterOrEqual: .sign(">=", .none)
    case .range: .sign("..", .both)
    case .plusMinus: .sign("±", .behind)
    case .comma, .close, .exclamation, .percent: .sign(bytes.text(token.range), .before)
    case .open: .sign("(", part?.isFunction == true ? .both : .behind)
    case .divide: .sign("/", .none)
    case .equal, .less, .greater, .word, .number, .month, .date, .text, .separator, .problem:
      .sign(bytes.text(token.range), .none)
    }
  }

  private var isFunction: Bool {
    if case .keyword(let keyword) = self { keyword.role == .function } else { false }
  }
}

extension Token {
  /// The unit that the token is behind a number; nil for none.
  fileprivate var unit: Concept? {
    guard kind == .word else { return kind == .percent ? .percent : nil }
    return Keywords.shared.firstMeaning(of: payload) { $0.second == 0 && $0.roles.contains(.unit) }?
      .concept
  }
}
