import Budget

extension Value {
  /// The value with both sides' kinds observed; see the language's rules of kinds.
  ///
  /// - Throws: ``EvaluationProblem`` where the kinds do not go together or the arithmetic has no answer.
  public static func combined(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(EvaluationProblem) -> Value {
    switch operation {
    case .and, .or:
      let first = try left.asTruth()
      let second = try right.asTruth()
      return .truth(operation == .and ? first && second : first || second)
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      return .truth(try compared(operation, left, right))
    case .add, .subtract, .multiply, .divide:
      let first = try left.asNumber()
      let second = try right.asNumber()
      do {
        return try worked(operation, first, second)
      } catch ArithmeticProblem.overflow where first.isEndless || second.isEndless {
        // Sums of divisions that do not end grow ever longer terms; 18 digits of each are kept.
        do { return try worked(operation, first.shortened, second.shortened) } catch {
          throw (error as? EvaluationProblem) ?? .arithmetic(.overflow)
        }
      } catch let problem as ArithmeticProblem {
        throw .arithmetic(problem)
      } catch let problem as EvaluationProblem {
        throw problem
      } catch { throw .arithmetic(.overflow) }
    }
  }

  private static func worked(
    _ operation: BinaryOperator, _ left: Counted, _ right: Counted
  ) throws -> Value {
    switch operation {
    case .add: return try sum(left, right, .add) { number, other in try number + other }
    case .subtract:
      return try sum(left, right, .subtract) { number, other in try number - other }
    case .multiply:
      return .number(try left.number * right.number, try product(left.kind, right.kind))
    case .divide:
      return .number(try left.number / right.number, try quotient(left.kind, right.kind))
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .and, .or:
      return .truth(
        try compared(operation, .number(left.number, left.kind), .number(right.number, right.kind)))
    }
  }

  /// The sum or difference; a percentage on the right is a part of what stands on the left.
  private static func sum(
    _ left: Counted, _ right: Counted, _ combination: Combination,
    _ work: (ExactNumber, ExactNumber) throws -> ExactNumber
  ) throws -> Value {
    if right.kind == .percent, left.kind != .percent {
      return .number(try left.number * work(.one, right.number), left.kind)
    }
    if left.kind == .percent, right.kind != .percent { throw EvaluationProblem.percentFirst }
    let kind = try common(left.kind, right.kind, combination)
    return .number(try work(left.number, right.number), kind)
  }

  private static func compared(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(EvaluationProblem) -> Bool {
    if case .truth(let first) = left, case .truth(let second) = right {
      switch operation {
      case .equal: return first == second
      case .notEqual: return first != second
      case .less, .lessOrEqual, .greater, .greaterOrEqual, .add, .subtract, .multiply, .divide,
        .and,
        .or:
        throw .truthForNumber
      }
    }
    let first = try left.asNumber()
    let second = try right.asNumber()
    _ = try common(first.kind, second.kind, .compare)
    return operation.holds(first.number, second.number)
  }

  /// The left value less the right one, as both are counted; nil where they have no difference.
  ///
  /// Unlike in a sum, a percentage is no part of what it is taken from: 3 % less 0.02 is 1 %.
  public static func distance(from right: Value, to left: Value) -> Value? {
    guard let first = try? left.asNumber(), let second = try? right.asNumber(),
      let kind = try? common(first.kind, second.kind, .compare)
    else { return nil }
    let difference =
      (try? first.number - second.number)
      ?? (try? first.shortened.number - second.shortened.number)
    // Where digits were dropped on the way, nothing may be what is left of something.
    guard let difference, difference != .zero || first.number == second.number else { return nil }
    return .number(difference, kind)
  }

  /// The kind of both, where a plain number takes the other's.
  static func common(
    _ left: ValueKind, _ right: ValueKind, _ combination: Combination
  ) throws(EvaluationProblem) -> ValueKind {
    if left == right { return left }
    if left == .number { return right }
    if right == .number { return left }
    switch (left, right) {
    case (.price, .kroner), (.price, .rate), (.kroner, .price), (.rate, .price): return .price
    case _: throw .kindsDiffer(combination, left, right)
    }
  }

  /// A part or a multiple keeps its kind, a part of a plain number is one, and a rate times inhabitants is
  /// kroner.
  private static func product(
    _ left: ValueKind, _ right: ValueKind
  ) throws(EvaluationProblem) -> ValueKind {
    switch (left, right) {
    case (.number, .percent), (.percent, .number): return .number
    case (.number, let kind), (let kind, .number): return kind
    case (.percent, let kind), (let kind, .percent): return kind
    case (.rate, .inhabitants), (.inhabitants, .rate), (.price, .inhabitants),
      (.inhabitants, .price):
      return .kroner
    case (.kroner, .positions), (.positions, .kroner), (.kroner, .members), (.members, .kroner),
      (.price, .positions), (.positions, .price), (.price, .members), (.members, .price):
      return .kroner
    case (.kroner, _), (.rate, _), (.price, _), (.inhabitants, _), (.members, _), (.positions, _):
      throw .kindsDiffer(.multiply, left, right)
    }
  }

  /// Kroner per inhabitant are a rate; a share of the same kind is a plain number.
  private static func quotient(
    _ left: ValueKind, _ right: ValueKind
  ) throws(EvaluationProblem) -> ValueKind {
    if left == right { return .number }
    switch (left, right) {
    case (_, .number), (_, .percent): return left
    case (.kroner, .inhabitants): return .rate
    case (.kroner, .price), (.price, .kroner), (.rate, .price), (.price, .rate): return .number
    case (.kroner, .rate): return .inhabitants
    case (.kroner, .members), (.kroner, .positions), (.inhabitants, .members): return left
    case (.kroner, _), (.rate, _), (.price, _), (.inhabitants, _), (.members, _), (.positions, _),
      (.number, _), (.percent, _):
      throw .kindsDiffer(.divide, left, right)
    }
  }
}

/// A number with its kind.
struct Counted: Sendable, Hashable {
  let number: ExactNumber
  let kind: ValueKind
}

extension Counted {
  /// Whether the number came of a division that does not end in kroner and øre.
  fileprivate var isEndless: Bool { number.denominator > 1_000_000 }

  /// The number with as many digits as are kept where exactness has no room.
  fileprivate var shortened: Counted {
    Counted(number: number.rounded(toSignificant: 18), kind: kind)
  }
}

extension Value {
  /// The number with its kind, where the value is one.
  func asNumber() throws(EvaluationProblem) -> Counted {
    switch self {
    case .number(let number, let kind): return Counted(number: number, kind: kind)
    case .truth: throw .truthForNumber
    case .missing(let name, let column): throw .missing(name, column: column)
    }
  }

  /// The truth, where the value is one.
  func asTruth() throws(EvaluationProblem) -> Bool {
    switch self {
    case .truth(let holds): return holds
    case .number, .missing: throw .numberForTruth
    }
  }
}

extension BinaryOperator {
  /// Whether a comparison holds; false for operators that are none.
  func holds(_ left: ExactNumber, _ right: ExactNumber) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    case .add, .subtract, .multiply, .divide, .and, .or: false
    }
  }
}
