import Budget

extension UnaryOperator {
  /// The value with the sign or negation applied.
  func applied(to value: Value) throws(EvaluationProblem) -> Value {
    switch self {
    case .not: return .truth(try !value.asTruth())
    case .plus:
      let counted = try value.asNumber()
      return .number(counted.number, counted.kind)
    case .minus:
      let counted = try value.asNumber()
      return .number(-counted.number, counted.kind)
    }
  }
}

extension BuiltInFunction {
  /// The function's value.
  ///
  /// `round` gives the nearest whole number, half away from zero; `round(x, step)` the nearest multiple of
  /// the step.
  func applied(to values: [Value]) throws(EvaluationProblem) -> Value {
    var numbers: [Counted] = []
    for value in values { numbers.append(try value.asNumber()) }
    guard let first = numbers.first, argumentCounts.contains(numbers.count) else {
      throw .argumentCount(self, numbers.count)
    }
    switch self {
    case .min, .max:
      // The kind is that of all together, not of the one that happens to win: `max(0, free)` is kroner.
      var best = first
      for next in numbers.dropFirst() {
        let kind = try Value.common(best.kind, next.kind, .compare)
        let wins = self == .min ? next.number < best.number : next.number > best.number
        best = Counted(number: wins ? next.number : best.number, kind: kind)
      }
      return .number(best.number, best.kind)
    case .abs: return .number(first.number.magnitude, first.kind)
    case .round:
      let step = numbers.count == 2 ? numbers[1] : Counted(number: .one, kind: .number)
      return .number(try rounded(first, to: step), first.kind)
    }
  }

  private func rounded(
    _ value: Counted, to step: Counted
  ) throws(EvaluationProblem) -> ExactNumber {
    // A step of øre serves for kroner per inhabitant too, as `rate 10 øre` does.
    let isRate = value.kind == .rate && step.kind == .kroner
    guard step.kind == .number || step.kind == value.kind || isRate else {
      throw .wrongKind(wanted: value.kind, found: step.kind)
    }
    guard step.number > .zero else { throw .stepNotPositive }
    do {
      let count = try (value.number / step.number).scaled(decimals: 0)
      return try ExactNumber(count, over: 1) * step.number
    } catch { throw .arithmetic(error) }
  }
}
