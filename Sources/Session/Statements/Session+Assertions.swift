import Budget
import ScenarioLanguage

extension Session {
  /// Whether an assertion holds, with both sides' values where it compares two.
  func asserted(
    _ syntax: AssertionSyntax, at place: StatementPlace
  ) throws(Diagnostic) -> AssertedAnswer {
    let condition = syntax.text(in: place)
    let parts = [syntax.condition] + syntax.bounds + [syntax.tolerance].compactMap { $0 }
    let years = try years(of: parts)
    let notices = try notices(of: parts)
    func answer(_ holds: Bool, _ sides: (left: Value, right: Value)?) -> AssertedAnswer {
      AssertedAnswer(
        holds: holds, condition: condition, message: syntax.message, sides: sides,
        difference: sides.flatMap { Value.distance(from: $0.right, to: $0.left) },
        released: released, years: years, notices: notices, syntax: syntax, range: place.range)
    }
    if let lower = syntax.bounds.first, let upper = syntax.bounds.last {
      let sides = try evaluator.alike([syntax.condition, lower, upper])
      let (value, low, high) = (sides[0], sides[1], sides[2])
      let isAbove = try holds(.greaterOrEqual, value, low, at: syntax.condition.range)
      let isBelow = try holds(.lessOrEqual, value, high, at: syntax.condition.range)
      let bounds = lower.range.joined(to: upper.range)
      guard try holds(.lessOrEqual, low, high, at: bounds) else {
        throw Diagnostic(EvaluationProblem.reversedBounds, at: bounds)
      }
      return answer(isAbove && isBelow, (value, isAbove ? high : low))
    }
    guard case .binary(let operation, let left, let right, _) = syntax.condition,
      operation.isComparison
    else {
      let value = try evaluator.value(of: syntax.condition)
      guard case .truth(let holds) = value else {
        throw Diagnostic(EvaluationProblem.numberForTruth, at: syntax.condition.range)
      }
      return answer(holds, nil)
    }
    let sides = try evaluator.alike([left, right] + [syntax.tolerance].compactMap { $0 })
    let isExact = try holds(operation, sides[0], sides[1], at: syntax.condition.range)
    guard let tolerance = syntax.tolerance else { return answer(isExact, (sides[0], sides[1])) }
    let isNear = try isWithin(sides[2], sides[0], sides[1], at: tolerance.range)
    return answer(isExact || isNear, (sides[0], sides[1]))
  }

  /// Whether two sides are no further apart than a tolerance.
  ///
  /// That loosens `=`, `>=` and `<=` alike: where `>=` does not hold, the left side is the lower one.
  private func isWithin(
    _ tolerance: Value, _ left: Value, _ right: Value, at range: SourceRange
  ) throws(Diagnostic) -> Bool {
    guard try holds(.greaterOrEqual, tolerance, .number(.zero, .number), at: range) else {
      throw Diagnostic(EvaluationProblem.negativeTolerance, at: range)
    }
    guard let distance = Value.distance(from: right, to: left) else { return false }
    return try holds(.lessOrEqual, distance.magnitude, tolerance, at: range)
  }

  private func holds(
    _ operation: BinaryOperator, _ left: Value, _ right: Value, at range: SourceRange
  ) throws(Diagnostic) -> Bool {
    do { return try Value.combined(operation, left, right) == .truth(true) } catch {
      throw Diagnostic(error, at: range)
    }
  }
}

extension AssertionSyntax {
  /// What must hold, as it was written: all but the statement's word and the message.
  ///
  /// The ranges of expressions leave out the parentheses around them, which belong to the text.
  fileprivate func text(in place: StatementPlace) -> String {
    let bytes = Array(place.text.utf8)
    let last = bounds.last?.range.end ?? tolerance?.range.end ?? condition.range.end
    var start = condition.range.start - place.range.start
    var end = last - place.range.start
    guard start >= 0, start <= end, end <= bytes.count else { return place.text }
    while start > 0, bytes[start - 1].isOuter { start -= 1 }
    while end < bytes.count, bytes[end].isOuter { end += 1 }
    while start < end, bytes[start].isBlank { start += 1 }
    while start < end, bytes[end - 1].isBlank { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether the byte is a space or a tab.
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Whether the byte may stand between an expression and its statement's other parts.
  fileprivate var isOuter: Bool {
    isBlank || self == UInt8(ascii: "(") || self == UInt8(ascii: ")")
  }
}

extension Value {
  /// The number without its sign; other values as they are.
  fileprivate var magnitude: Value {
    if case .number(let number, let kind) = self { .number(number.magnitude, kind) } else { self }
  }
}

extension BinaryOperator {
  /// Whether the operator compares.
  fileprivate var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    case .add, .subtract, .multiply, .divide, .and, .or: false
    }
  }
}
