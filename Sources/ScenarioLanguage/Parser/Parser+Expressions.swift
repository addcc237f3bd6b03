// expression = and { "or" and }.
// and        = not { "and" not }.
// not        = "not" not | comparison.
// comparison = sum [ ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) sum ].
// sum        = term { ( "+" | "-" ) term }.
// term       = unary { ( "*" | "/" ) unary }.
// unary      = [ "+" | "-" ] primary.
// primary    = measure | quantity | function "(" expression { "," expression } ")" | word
//             | "(" expression ")".
//
// Two signs in a row are refused: `- -5` could be a slip for either sign, and `-(-5)` says what is meant.
// Depth and number of operators are bounded, so that no input can exhaust the stack, here or in a
// later walk over the tree.

extension Parser {
  /// The most levels of parentheses, signs and `not`; a person loses count long before.
  static let deepestNesting = 64
  /// The most operators of a statement: a sum over all members, several times over.
  static let mostOperators = 500

  /// expression = and { "or" and }.
  mutating func expression() throws(SyntaxFailure) -> ExpressionSyntax {
    var left = try conjunction()
    while meets(.or) {
      let range = try takeOperator(.or)
      left = .binary(.or, left, try conjunction(), range)
    }
    return left
  }

  /// and = not { "and" not }.
  private mutating func conjunction() throws(SyntaxFailure) -> ExpressionSyntax {
    var left = try negation()
    while meets(.and) {
      try refuseConjunctionInName()
      let range = try takeOperator(.and)
      left = .binary(.and, left, try negation(), range)
    }
    return left
  }

  /// not = "not" not | comparison.
  private mutating func negation() throws(SyntaxFailure) -> ExpressionSyntax {
    expectValue()
    guard meets(.not) else { return try comparison() }
    let first = index
    try descend()
    take(.not, .argument)
    let operand = try negation()
    depth -= 1
    return .unary(.not, operand, range(from: first))
  }

  /// comparison = sum [ ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) sum ].
  private mutating func comparison() throws(SyntaxFailure) -> ExpressionSyntax {
    let left = try sum()
    guard let comparison = comparisonHere else { return left }
    let range = try takeOperator()
    if comparison == .equal, current.kind == .equal, current.start == range.end {
      let both = range.joined(to: current.range)
      throw SyntaxFailure(
        .value(.doubledEqualSign), at: both, fix: SourceEdit(range: both, replacement: "="))
    }
    let right = try sum()
    guard comparisonHere == nil else {
      throw SyntaxFailure(.value(.chainedComparison), at: current.range)
    }
    return .binary(comparison, left, right, range)
  }

  /// sum = term { ( "+" | "-" ) term }.
  mutating func sum() throws(SyntaxFailure) -> ExpressionSyntax {
    var left = try term()
    while current.kind == .plus || current.kind == .minus {
      let sign: BinaryOperator = current.kind == .plus ? .add : .subtract
      let range = try takeOperator()
      try refuseSecondSign(after: range)
      left = .binary(sign, left, try term(), range)
    }
    return left
  }

  /// term = unary { ( "*" | "/" ) unary }.
  mutating func term() throws(SyntaxFailure) -> ExpressionSyntax {
    var left = try unary()
    while current.kind == .times || current.kind == .divide {
      let sign: BinaryOperator = current.kind == .times ? .multiply : .divide
      let range = try takeOperator()
      left = .binary(sign, left, try unary(), range)
    }
    return left
  }

  /// unary = [ "+" | "-" ] primary.
  private mutating func unary() throws(SyntaxFailure) -> ExpressionSyntax {
    guard current.kind == .plus || current.kind == .minus else { return try primary() }
    let first = index
    let sign: UnaryOperator = current.kind == .plus ? .plus : .minus
    record(.prefix)
    advance()
    try refuseSecondSign(after: tokens[first].range)
    return .unary(sign, try primary(), range(from: first))
  }

  /// Refuses a sign right behind another one; of two equal ones the line to try has one.
  func refuseSecondSign(after first: SourceRange) throws(SyntaxFailure) {
    guard current.kind == .plus || current.kind == .minus else { return }
    let range = first.joined(to: current.range)
    let (one, other) = (bytes.text(first), bytes.text(current.range))
    // `--help` is no number less.
    let isSlip = one == other && tokens[index + 1].kind == .number
    let fix = isSlip ? SourceEdit(range: range, replacement: one) : nil
    throw SyntaxFailure(.value(.twoSigns(one + other)), at: range, fix: fix)
  }

  /// Goes one level deeper, where that is allowed.
  mutating func descend() throws(SyntaxFailure) {
    guard depth < Self.deepestNesting else {
      throw SyntaxFailure(.value(.nestedTooDeep), at: current.range)
    }
    depth += 1
  }

  /// Steps over an operator between two values, a word or a sign, and counts it.
  private mutating func takeOperator(
    _ word: Concept? = nil
  ) throws(SyntaxFailure) -> SourceRange {
    let range = current.range
    operators += 1
    guard operators <= Self.mostOperators else {
      throw SyntaxFailure(.value(.tooManyOperators), at: range)
    }
    if let word { record(.keyword(word, .argument, spelling: 0)) }
    advance()
    return range
  }

  private var comparisonHere: BinaryOperator? {
    switch current.kind {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .word, .number, .month, .date, .text, .separator, .comma, .open, .close, .plus, .minus,
      .times,
      .divide, .range, .plusMinus, .percent, .exclamation, .problem:
      nil
    }
  }
}
