// amount = [ "=" ] sum | "+" sum | "-" term | "*" term.
//
// `- a + b` is refused: whether b is taken off too is open. `+ a + b` has one meaning. So is a second sign.

extension Parser {
  /// amount = [ "=" ] sum | "+" sum | "-" term | "*" term.
  mutating func amount() throws(SyntaxFailure) -> AmountSyntax {
    let first = index
    let operation: AmountOperation =
      switch current.kind {
      case .plus: .add
      case .minus: .subtract
      case .times: .multiply
      case _: .set
      }
    if operation == .add || operation == .subtract { record(.prefix) }
    if operation != .set || current.kind == .equal { advance() }
    if operation == .add || operation == .subtract {
      try refuseSecondSign(after: tokens[first].range)
    }
    let value = try operandOfAmount(isTerm: operation == .subtract || operation == .multiply)
    return AmountSyntax(operation: operation, value: value, range: range(from: first))
  }

  /// The value of a statement that takes no sign: `release Profiling 200k`.
  mutating func plainAmount() throws(SyntaxFailure) -> ExpressionSyntax {
    if current.kind == .plus {
      throw SyntaxFailure(
        .value(.needlessPlus), at: current.range,
        fix: SourceEdit(range: current.range, replacement: ""))
    }
    return try operandOfAmount(isTerm: false)
  }

  /// The value after `±`.
  mutating func plainTerm() throws(SyntaxFailure) -> ExpressionSyntax {
    if index > 0 { try refuseSecondSign(after: tokens[index - 1].range) }
    return try operandOfAmount(isTerm: true)
  }

  private mutating func operandOfAmount(isTerm: Bool) throws(SyntaxFailure) -> ExpressionSyntax {
    expectValue()
    guard startsValue else { throw nameGoesOn() ?? missing(.amount) }
    guard isTerm else { return try sum() }
    let value = try term()
    guard current.kind != .plus, current.kind != .minus else {
      throw SyntaxFailure(.value(.ambiguousRelativeAmount), at: current.range)
    }
    return value
  }

  /// Whether a value can begin here.
  var startsValue: Bool {
    switch current.kind {
    case .number, .month, .open, .plus, .minus: true
    case .word: meaning(.quantity) != nil || phrase(.argument) == nil
    case _: false
    }
  }
}
