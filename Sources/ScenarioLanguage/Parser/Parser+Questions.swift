// show    = "show" [ topic ].
// compare = "compare" names { "against" name | "show" quantity { "," quantity } }.
// assert  = "assert" expression [ "within" sum | "between" sum "and" sum ] [ text ].

extension Parser {
  /// show = "show" [ topic ].
  mutating func show() throws(SyntaxFailure) -> StatementSyntax {
    let concept = word(.topic)
    if current.kind == .separator { return .show(nil) }
    guard let concept, let topic = ShowTopic(concept) else {
      throw missing(.topic, fix: valueInsteadOfTopic ?? suggestion(for: .topic))
    }
    advance()
    return .show(topic)
  }

  /// A figure is printed by its word alone: `show free` is mended to `free`.
  private var valueInsteadOfTopic: SourceEdit? {
    guard meaning(.quantity) != nil, index > 0 else { return nil }
    let range = SourceRange(tokens[index - 1].start, current.start)
    return SourceEdit(range: range, replacement: "")
  }

  /// compare = "compare" names { "against" name | "show" quantity { "," quantity } }.
  mutating func compare() throws(SyntaxFailure) -> StatementSyntax {
    let stops: ConceptSet = [.against, .show]
    let scenarios = try names(.storedScenario, until: stops)
    var base: NameSyntax?
    var quantities: [QuantitySyntax] = []
    repeat {
      if try argument(.against, isGiven: base != nil) {
        base = try name(.storedScenario, until: stops)
      } else if try argument(.show, isGiven: !quantities.isEmpty) {
        quantities = try quantityList()
      } else {
        break
      }
    } while true
    return .compare(CompareSyntax(scenarios: scenarios, base: base, quantities: quantities))
  }

  /// quantity { "," quantity } [ "and" quantity ].
  mutating func quantityList() throws(SyntaxFailure) -> [QuantitySyntax] {
    var quantities: [QuantitySyntax] = []
    var isLast = false
    repeat {
      guard word(.quantity) != nil, case .quantity(let quantity) = try primary() else {
        throw missing(.quantity, fix: suggestion(for: .quantity))
      }
      quantities.append(quantity)
    } while skipJoint(&isLast)
    return quantities
  }

  /// assert = "assert" expression [ "within" sum | "between" sum "and" sum ] [ text ].
  mutating func assertion() throws(SyntaxFailure) -> StatementSyntax {
    let condition = try expression()
    var tolerance: ExpressionSyntax?
    var bounds: [ExpressionSyntax] = []
    let place = current.range
    if skip(.within) {
      guard condition.canBeLoosened else {
        throw SyntaxFailure(.value(.withinMisplaced), at: place)
      }
      tolerance = try sum()
      try refuseMoreBehindTolerance()
    } else if skip(.between) {
      bounds = [try sum()]
      try require(.and)
      bounds.append(try sum())
    }
    if !bounds.isEmpty, meets(.within) {
      throw SyntaxFailure(.value(.withinMisplaced), at: current.range)
    }
    var message: String?
    expect(.text)
    if current.kind == .text {
      message = Lexer.content(of: current, in: bytes)
      advance()
    }
    return .assertion(
      AssertionSyntax(
        condition: condition, tolerance: tolerance, bounds: bounds, message: message))
  }

  /// A tolerance stands last: `a = b within 5 and c = d` would leave open what it loosens.
  private mutating func refuseMoreBehindTolerance() throws(SyntaxFailure) {
    guard meets(.and) || meets(.or) || meets(.between) || meets(.within) else { return }
    throw SyntaxFailure(.value(.withinMisplaced), at: current.range)
  }
}

extension ExpressionSyntax {
  /// Whether a tolerance has a meaning for it: one comparison with `=`, `>=` or `<=`.
  fileprivate var canBeLoosened: Bool {
    guard case .binary(let operation, _, _, _) = self else { return false }
    switch operation {
    case .equal, .greaterOrEqual, .lessOrEqual: return true
    case .notEqual, .less, .greater, .add, .subtract, .multiply, .divide, .and, .or: return false
    }
  }
}
