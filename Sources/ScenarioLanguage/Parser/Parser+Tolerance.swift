// A tolerance and bounds stand behind one comparison or figure, and nothing that goes on with it behind them.

extension Parser {
  /// Refuses a tolerance for what is no comparison with `=`, `>=` or `<=`.
  func refuseLoosening(_ slots: Slots) throws(SyntaxFailure) {
    guard phrase(.argument)?.concept == .within, !slots.condition.canBeLoosened else { return }
    throw SyntaxFailure(.value(.withinMisplaced), at: current.range)
  }

  /// Refuses `a = b within 5 and c = d`, which would leave open what is loosened.
  func refuseMoreBehindTolerance(_ slots: Slots) throws(SyntaxFailure) {
    guard statement == .assert, let next = phrase(.argument)?.concept else { return }
    let hasTolerance = slots.has(.within) && [.and, .or, .between, .within].contains(next)
    guard hasTolerance || (slots.has(.between) && next == .within) else { return }
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
