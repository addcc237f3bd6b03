import Budget

/// What the condition of an assertion or a rule came to.
public struct ConditionOutcome: Sendable {
  /// Whether it holds.
  public let holds: Bool
  /// The values of the two sides of a comparison; nil for other conditions.
  public let sides: (left: Value, right: Value)?

  /// An outcome.
  public init(holds: Bool, sides: (left: Value, right: Value)?) {
    self.holds = holds
    self.sides = sides
  }

  /// The left side less the right one; nil where they are no numbers.
  public var difference: Value? {
    sides.flatMap { Value.distance(from: $0.right, to: $0.left) }
  }
}

extension Evaluator {
  /// Whether a condition holds, with both sides' values where it compares two.
  ///
  /// - Throws: a diagnostic at the part that has no value or does not fit.
  public func outcome(of syntax: AssertionSyntax) throws(Diagnostic) -> ConditionOutcome {
    if let lower = syntax.bounds.first, let upper = syntax.bounds.last {
      let sides = try alike([syntax.condition, lower, upper])
      let (value, low, high) = (sides[0], sides[1], sides[2])
      let isAbove = try holds(.greaterOrEqual, value, low, at: syntax.condition.range)
      let isBelow = try holds(.lessOrEqual, value, high, at: syntax.condition.range)
      let bounds = lower.range.joined(to: upper.range)
      guard try holds(.lessOrEqual, low, high, at: bounds) else {
        throw Diagnostic(EvaluationProblem.reversedBounds, at: bounds)
      }
      return ConditionOutcome(holds: isAbove && isBelow, sides: (value, isAbove ? high : low))
    }
    guard case .binary(let operation, let left, let right, _) = syntax.condition,
      operation.isComparison
    else {
      let value = try value(of: syntax.condition)
      guard case .truth(let holds) = value else {
        throw Diagnostic(EvaluationProblem.numberForTruth, at: syntax.condition.range)
      }
      return ConditionOutcome(holds: holds, sides: nil)
    }
    let sides = try alike([left, right] + [syntax.tolerance].compactMap { $0 })
    let isExact = try holds(operation, sides[0], sides[1], at: syntax.condition.range)
    guard let tolerance = syntax.tolerance else {
      return ConditionOutcome(holds: isExact, sides: (sides[0], sides[1]))
    }
    let isNear = try isWithin(sides[2], sides[0], sides[1], at: tolerance.range)
    return ConditionOutcome(holds: isExact || isNear, sides: (sides[0], sides[1]))
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
