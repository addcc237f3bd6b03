import Analysis
import Budget
import ScenarioLanguage

/// A comparison that a lever is to bring about, read in a session.
struct Condition {
  let relation: Relation
  let left: ExpressionSyntax
  let right: ExpressionSyntax
  /// What the sides count.
  let kind: ValueKind
  /// The years that its figures are of, where the plan has several; otherwise none.
  let years: [Year]
  private let setting: CandidateContext.Setting
  private let planned: PlannedBudget

  /// A comparison, both of whose sides have a value now.
  ///
  /// - Throws: a diagnostic where the expression is no comparison or a side has no value.
  init(_ syntax: ExpressionSyntax, in session: Session) throws(Diagnostic) {
    guard case .binary(let operation, let left, let right, _) = syntax,
      let relation = Relation(operation)
    else { throw Diagnostic(QuestionProblem.notAComparison, at: syntax.range) }
    setting = try session.setting(for: [left, right])
    planned = session.planned
    years = try session.years(of: [left, right])
    self.relation = relation
    self.left = left
    self.right = right
    let evaluator = Evaluator(CandidateContext(current: planned, setting: setting))
    let sides = try evaluator.alike([left, right])
    // The comparison itself refuses sides that do not go together.
    do { _ = try Value.combined(operation, sides[0], sides[1]) } catch {
      throw Diagnostic(error, at: syntax.range)
    }
    kind = sides.compactMap(\.kind).first { $0 != .number } ?? .number
    guard sides.allSatisfy({ $0.kind != nil }) else {
      throw Diagnostic(EvaluationProblem.truthForNumber, at: syntax.range)
    }
  }

  /// Whether the right side stays whatever the lever's value.
  func isTargetFixed(moving lever: Lever, by step: ExactNumber) -> Bool {
    trends(lever, step).right == .constant
  }

  /// The goal of bringing the comparison about with a lever.
  func goal(moving lever: Lever, by step: ExactNumber) -> Goal {
    let (left, right, setting) = (left, right, setting)
    let (first, second) = trends(lever, step)
    return Goal(relation: relation, trend: first.joined(with: second.mirrored)) { planned in
      let evaluator = Evaluator(CandidateContext(current: planned, setting: setting))
      guard case .number(let first, _)? = try? evaluator.value(of: left),
        case .number(let second, _)? = try? evaluator.value(of: right)
      else { return nil }
      return try? Sides(left: first, right: second)
    }
  }

  /// What the sides come to in a plan where all their figures are of a year; nil where they have no value
  /// then.
  func sides(in planned: PlannedBudget, at year: Year) -> Sides? {
    let evaluator = Evaluator(CandidateContext(current: planned, setting: setting))
    guard case .number(let first, _)? = try? evaluator.value(of: left.moved(to: year)),
      case .number(let second, _)? = try? evaluator.value(of: right.moved(to: year))
    else { return nil }
    return try? Sides(left: first, right: second)
  }

  private func trends(
    _ lever: Lever, _ step: ExactNumber
  ) -> (left: Trend, right: Trend) {
    let trend = ConditionTrend(
      plan: planned.plan, lever: lever, step: step,
      evaluator: Evaluator(CandidateContext(current: planned, setting: setting)))
    return (trend.trend(of: left), trend.trend(of: right))
  }
}

extension Relation {
  /// The relation of an operator that compares; nil for others.
  fileprivate init?(_ operation: BinaryOperator) {
    switch operation {
    case .equal: self = .equal
    case .notEqual: self = .notEqual
    case .less: self = .less
    case .lessOrEqual: self = .lessOrEqual
    case .greater: self = .greater
    case .greaterOrEqual: self = .greaterOrEqual
    case .add, .subtract, .multiply, .divide, .and, .or: return nil
    }
  }
}
