@testable import ScenarioLanguage

/// The outlines of a text's statements, a line each, and its diagnostics in English after them.
func outline(of text: String) -> String {
  let parsed = Parser.parse(SourceText(name: "test", text: text))
  let problems = parsed.diagnostics.map { "error: " + $0.problem.message(in: .english) }
  return (parsed.statements.map(\.syntax.outline) + problems).joined(separator: "\n")
}

/// The tokens of a text: kinds, and numbers with their values.
func tokens(of text: String) -> [String] {
  var text = text
  return text.withUTF8 { buffer in
    let bytes = SourceBytes(buffer)
    let lexed = Lexer.lex(bytes)
    return lexed.tokens.dropLast().map { token in
      switch token.kind {
      case .number: lexed.numbers[Int(token.payload)].outline
      case .month: "month \(token.payload / 12)-\(token.payload % 12 + 1)"
      case .date: "date \(token.payload)"
      case .word: "‹\(bytes.text(token.range))›"
      case .text: "\"\(Lexer.content(of: token, in: bytes))\""
      case .problem: "\(lexed.problems[Int(token.payload)].outline)"
      case .separator, .comma, .open, .close, .plus, .minus, .times, .divide, .equal, .notEqual,
        .less, .lessOrEqual, .greater, .greaterOrEqual, .range, .plusMinus, .percent,
        .exclamation:
        "\(token.kind)"
      }
    }
  }
}

extension LexedNumber {
  var outline: String { decimals == 0 ? "\(mantissa)" : "\(mantissa)e-\(decimals)" }
}

extension LexicalFinding {
  var outline: String {
    let kind = String("\(problem)".prefix { $0 != "(" })
    return fix.map { "\(kind) try \($0.replacement)" } ?? kind
  }
}
