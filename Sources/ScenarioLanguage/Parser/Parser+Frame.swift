import Budget

// scenario = "scenario" name.
// based on = "based on" name [ "version" text [ "free" [ "-" ] measure ] ], the name then in quotes.
// note     = "note" text.
// include  = "include" text.
// let      = "let" word "=" expression.

extension Parser {
  /// scenario = "scenario" name.
  mutating func scenario() throws(SyntaxFailure) -> StatementSyntax {
    .frame(.scenario(try name(.newName)))
  }

  /// based on = "based on" name [ "version" text [ "free" [ "-" ] measure ] ], the name then in quotes.
  ///
  /// A name without quotes goes on to the end, so that one with the word `version` in it stays whole.
  mutating func basedOn() throws(SyntaxFailure) -> StatementSyntax {
    let name = try name(.storedScenario)
    guard name.isQuoted, word(.link) == .version else { return .frame(.basedOn(name, nil)) }
    advance()
    let version = try text().content
    expect(.word(.free, as: .quantity))
    guard meaning(.quantity) == .free else {
      return .frame(.basedOn(name, LinkSyntax(version: version, free: nil)))
    }
    advance()
    let isNegative = skip(.minus)
    let amount = try measure()
    guard amount.unit == .none || amount.unit == .kroner,
      let money = try? Money(kroner: isNegative ? -amount.value : amount.value)
    else {
      throw SyntaxFailure(
        .expected(.amount, found: bytes.text(amount.range), statement: statement), at: amount.range)
    }
    return .frame(.basedOn(name, LinkSyntax(version: version, free: money)))
  }

  /// note = "note" text.
  mutating func note() throws(SyntaxFailure) -> StatementSyntax {
    .frame(.note(try text().content))
  }

  /// include = "include" text.
  mutating func include() throws(SyntaxFailure) -> StatementSyntax {
    expect(.name(.file))
    let (content, range) = try text()
    return .frame(.include(content, range))
  }

  /// text, alone to the end of the statement.
  private mutating func text() throws(SyntaxFailure) -> (content: String, range: SourceRange) {
    expect(.text)
    guard current.kind == .text else { throw missing(.text, fix: quotingRest()) }
    let range = current.range
    let content = Lexer.content(of: current, in: bytes)
    advance()
    return (content, range)
  }

  /// The edit that puts the rest of the statement in quotes; nil where nothing is left of it.
  private func quotingRest() -> SourceEdit? {
    var rest = self
    let (text, range) = rest.rawRest()
    guard !text.isEmpty, !text.contains("\"") else { return nil }
    let escaped = text.split(separator: "\\", omittingEmptySubsequences: false)
    return SourceEdit(range: range, replacement: "\"" + escaped.joined(separator: "\\\\") + "\"")
  }

  /// let = "let" word "=" expression.
  mutating func definition() throws(SyntaxFailure) -> StatementSyntax {
    expect(.name(.newName))
    guard current.kind == .word else { throw missing(.name) }
    let range = current.range
    let text = bytes.text(range)
    guard meaning(.quantity) == nil, meaning(.function) == nil, phrase(.argument) == nil else {
      throw SyntaxFailure(.reservedName(text), at: range)
    }
    advance()
    guard skip(.equal) else {
      let start = current.range.start
      let fix = SourceEdit(range: SourceRange(start, start), replacement: "= ")
      throw missing(.equalSign, fix: fix)
    }
    let name = NameSyntax(text: text, range: range, isQuoted: false)
    return .definition(name, try expression())
  }
}
