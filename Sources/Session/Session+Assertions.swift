import Budget
import ScenarioLanguage

extension Session {
  /// Whether an assertion holds, with both sides' values where it compares two.
  func asserted(
    _ syntax: AssertionSyntax, at place: StatementPlace
  ) throws(Diagnostic) -> AssertedAnswer {
    let condition =
      String(
        place.text.utf8.dropFirst(syntax.condition.range.start - place.range.start)
          .prefix(syntax.condition.range.end - syntax.condition.range.start)) ?? place.text
    func answer(_ holds: Bool, _ sides: (left: Value, right: Value)?) -> AssertedAnswer {
      AssertedAnswer(
        holds: holds, condition: condition, message: syntax.message, sides: sides,
        difference: sides.flatMap { difference($0.left, $0.right) })
    }
    if let lower = syntax.bounds.first, let upper = syntax.bounds.last {
      let value = try evaluator.value(of: syntax.condition)
      let low = try evaluator.value(of: lower)
      let high = try evaluator.value(of: upper)
      let isAbove = try holds(.greaterOrEqual, value, low, at: syntax.condition.range)
      let isBelow = try holds(.lessOrEqual, value, high, at: syntax.condition.range)
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
    let first = try evaluator.value(of: left)
    let second = try evaluator.value(of: right)
    guard let tolerance = syntax.tolerance else {
      return answer(
        try holds(operation, first, second, at: syntax.condition.range), (first, second))
    }
    let distance = try combined(.subtract, first, second, at: syntax.condition.range)
    let limit = try evaluator.value(of: tolerance)
    return answer(
      try holds(.lessOrEqual, distance.magnitude, limit, at: tolerance.range), (first, second))
  }

  private func holds(
    _ operation: BinaryOperator, _ left: Value, _ right: Value, at range: SourceRange
  ) throws(Diagnostic) -> Bool {
    try combined(operation, left, right, at: range) == .truth(true)
  }

  private func combined(
    _ operation: BinaryOperator, _ left: Value, _ right: Value, at range: SourceRange
  ) throws(Diagnostic) -> Value {
    do { return try Value.combined(operation, left, right) } catch {
      throw Diagnostic(error, at: range)
    }
  }

  private func difference(_ left: Value, _ right: Value) -> Value? {
    // Sides of kinds that have no difference were refused when they were compared.
    try? Value.combined(.subtract, left, right)
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
