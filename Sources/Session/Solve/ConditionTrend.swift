import Analysis
import Budget
import ScenarioLanguage

/// How the sides of a condition move when a lever rises, read from the condition and the model's rules.
struct ConditionTrend {
  let plan: Plan
  let lever: Lever
  let step: ExactNumber
  let evaluator: Evaluator

  /// How the value of an expression moves.
  func trend(of expression: ExpressionSyntax) -> Trend {
    switch expression {
    case .number, .name: .constant
    case .quantity(let quantity): trend(of: quantity)
    case .unary(.plus, let operand, _): trend(of: operand)
    case .unary(.minus, let operand, _): trend(of: operand).mirrored
    case .unary(.not, _, _): .unknown
    case .binary(let operation, let left, let right, _): trend(operation, left, right)
    case .call(let function, let arguments, _): trend(function, arguments)
    }
  }

  private func trend(of quantity: QuantitySyntax) -> Trend {
    guard quantity.scenario == nil else { return .constant }
    let year = quantity.at?.year ?? plan.budget.year
    let subject: FigureSubject?
    do { subject = try plan.subject(of: quantity) } catch { return .unknown }
    return plan.trend(of: quantity.quantity, subject, in: year, moving: lever, by: step)
  }

  private func trend(
    _ operation: BinaryOperator, _ left: ExpressionSyntax, _ right: ExpressionSyntax
  ) -> Trend {
    let (first, second) = (trend(of: left), trend(of: right))
    if first == .constant, second == .constant { return .constant }
    switch operation {
    case .add, .subtract:
      // A percentage on the right is a part of the left side, whose sign may turn with it.
      guard let kind = number(right)?.kind, kind != .percent else { return .unknown }
      return first.joined(with: operation == .add ? second : second.mirrored)
    case .multiply:
      if second == .constant { return scaled(first, by: number(right)?.number) }
      return first == .constant ? scaled(second, by: number(left)?.number) : .unknown
    case .divide: return second == .constant ? scaled(first, by: number(right)?.number) : .unknown
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .and, .or:
      return .unknown
    }
  }

  private func trend(_ function: BuiltInFunction, _ arguments: [ExpressionSyntax]) -> Trend {
    let trends = arguments.map { trend(of: $0) }
    switch function {
    case .min, .max: return trends.reduce(.constant) { $0.joined(with: $1) }
    case .abs: return trends.allSatisfy { $0 == .constant } ? .constant : .unknown
    case .round: return trends.dropFirst().allSatisfy { $0 == .constant } ? trends[0] : .unknown
    }
  }

  private func scaled(_ trend: Trend, by factor: ExactNumber?) -> Trend {
    guard let factor else { return .unknown }
    return factor.isNegative ? trend.mirrored : trend
  }

  private func number(_ expression: ExpressionSyntax) -> (number: ExactNumber, kind: ValueKind)? {
    guard case .number(let number, let kind)? = try? evaluator.value(of: expression) else {
      return nil
    }
    return (number, kind)
  }
}
