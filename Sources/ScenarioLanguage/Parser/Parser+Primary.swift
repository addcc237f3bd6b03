import Budget

// primary  = measure | quantity | function "(" expression { "," expression } ")" | word
//           | "(" expression ")".
// quantity = quantity-word [ name ] { "of" name | ( "at" | "in" ) year | "in" name }, each at most once.

extension Parser {
  /// The words that end a bare name inside an expression: its own, and all that can follow a value in a
  /// statement.
  static let expressionStops: ConceptSet = StatementForm.all.flatMap(\.shape.blanks)
    .filter(\.kind.isValue)
    .reduce(into: [.of, .at, .in, .and, .or]) { $0.formUnion($1.stops) }

  /// primary = measure | quantity | function "(" … ")" | word | "(" expression ")".
  mutating func primary() throws(SyntaxFailure) -> ExpressionSyntax {
    expectValue()
    switch current.kind {
    case .number: return .number(try measure())
    case .open: return try parenthesised()
    case .month, .date:
      let text = bytes.text(current.range)
      throw SyntaxFailure(.value(.monthAsNumber(text)), at: current.range)
    case .word: return try word()
    case .text, .separator, .comma, .close, .plus, .minus, .times, .divide, .equal, .notEqual,
      .less, .lessOrEqual, .greater, .greaterOrEqual, .range, .plusMinus, .percent, .exclamation,
      .problem:
      throw missing(.value)
    }
  }

  /// "(" expression ")".
  private mutating func parenthesised() throws(SyntaxFailure) -> ExpressionSyntax {
    try descend()
    advance()
    let inner = try expression()
    guard skip(.close) else { throw missing(.closingParenthesis) }
    depth -= 1
    return inner
  }

  /// quantity | function "(" … ")" | word.
  private mutating func word() throws(SyntaxFailure) -> ExpressionSyntax {
    if let concept = meaning(.quantity), let quantity = Quantity(concept) {
      return .quantity(try qualified(quantity))
    }
    if let concept = meaning(.function), let function = BuiltInFunction(concept) {
      return try call(function, concept)
    }
    try refuseUnitBeforeNumber()
    guard phrase(.argument) == nil else { throw missing(.value) }
    try refuseUnspacedMinus()
    return .name(takeWordAsName())
  }

  /// call = function "(" expression { "," expression } ")".
  private mutating func call(
    _ function: BuiltInFunction, _ concept: Concept
  ) throws(SyntaxFailure) -> ExpressionSyntax {
    let first = index
    take(concept, .function)
    guard current.kind == .open else { throw missing(.openingParenthesis) }
    try descend()
    advance()
    var arguments = [try expression()]
    while skip(.comma) { arguments.append(try expression()) }
    guard skip(.close) else { throw missing(.closingParenthesis) }
    depth -= 1
    guard function.argumentCounts.contains(arguments.count) else {
      throw SyntaxFailure(
        .value(.argumentCount(concept, given: arguments.count)), at: range(from: first))
    }
    return .call(function, arguments, range(from: first))
  }

  /// quantity = quantity-word [ name ] { ( "of" | "for" ) name | ( "at" | "in" ) year | "in" name }.
  private mutating func qualified(_ quantity: Quantity) throws(SyntaxFailure) -> QuantitySyntax {
    let first = index
    take(quantity.concept, .quantity)
    var syntax = QuantitySyntax(quantity: quantity, range: range(from: first))
    if quantity == .feeNumber {
      syntax.number = try name(
        .feeNumber, use: NameKind.feeNumber.use, until: Self.expressionStops)
    }
    while try readQualifier(of: &syntax) {}
    syntax.range = range(from: first)
    return syntax
  }

  /// Reads one of the qualifiers; returns whether there was one.
  private mutating func readQualifier(of syntax: inout QuantitySyntax) throws(SyntaxFailure) -> Bool
  {
    let hasYear = syntax.at != nil
    if try qualifier(.of, isGiven: syntax.of != nil) {
      let kind = NameKind.subject(of: syntax.quantity)
      syntax.of = try name(kind, use: kind.use, until: Self.expressionStops)
    } else if try qualifier(.at, isGiven: hasYear) {
      syntax.at = try year()
    } else if standsBeforeNumber(.in) {
      guard !hasYear else { throw SyntaxFailure(.givenTwice(.at), at: current.range) }
      _ = skip(.in)
      syntax.at = try year()
    } else if try qualifier(.in, isGiven: syntax.scenario != nil) {
      if !hasYear { expect(.year) }
      syntax.scenario = try name(
        .figureSource, use: NameKind.figureSource.use, until: Self.expressionStops)
    } else {
      return false
    }
    return true
  }

  private mutating func qualifier(_ concept: Concept, isGiven: Bool) throws(SyntaxFailure) -> Bool {
    try argument(ShapeWord(concept), isGiven: isGiven)
  }
}

extension Parser {
  /// Refuses `fees of Nore og Uvdal`: a bare name, `and`, and a word that is no value of the language.
  ///
  /// An amount joined to a word by `and` makes no sense, a name of several words does.
  func refuseConjunctionInName() throws(SyntaxFailure) {
    guard let bare = lastBareName, bare.tokens.upperBound == index, tokens[index + 1].kind == .word,
      meaning(.quantity, at: index + 1) == nil, meaning(.function, at: index + 1) == nil,
      phrase(.argument, at: index + 1) == nil
    else { return }
    let range = SourceRange(tokens[bare.tokens.lowerBound].start, tokens[index + 1].end)
    let name = foldingWhiteSpace(bytes.text(range))
    throw SyntaxFailure(
      .nameNeedsQuotes(name), at: range, fix: SourceEdit(range: range, replacement: "\"\(name)\""))
  }

  /// `kr 500`, as Norwegians write it on an invoice.
  private mutating func refuseUnitBeforeNumber() throws(SyntaxFailure) {
    guard let unit = meaning(.unit), tokens[index + 1].kind == .number else { return }
    let first = index
    let word = bytes.text(current.range)
    advance()
    let written = try measure()
    let right = bytes.text(written.range) + (unit == .kroner ? " kr" : " " + word)
    let range = range(from: first)
    throw SyntaxFailure(
      .value(.unitBeforeNumber(right)), at: range,
      fix: SourceEdit(range: range, replacement: right))
  }

  /// `free-bound`: one word by the rule of hyphens, a difference by all likelihood.
  private func refuseUnspacedMinus() throws(SyntaxFailure) {
    let word = bytes.text(current.range)
    let parts = word.split(separator: "-")
    guard parts.count > 1,
      parts.allSatisfy({ Concept.meaning(of: String($0), as: .quantity) != nil })
    else { return }
    let spaced = parts.joined(separator: " - ")
    throw SyntaxFailure(
      .value(.unspacedMinus(word: word, spaced: spaced)), at: current.range,
      fix: SourceEdit(range: current.range, replacement: spaced))
  }
}
