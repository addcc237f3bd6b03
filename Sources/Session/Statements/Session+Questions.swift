import Analysis
import Budget
import ScenarioLanguage

extension Session {
  /// The value of a bare expression.
  func value(
    of expression: ExpressionSyntax, at place: StatementPlace
  ) throws(Diagnostic) -> ValueAnswer {
    let value = try evaluator.value(of: expression)
    let isReserve =
      if case .quantity(let quantity) = expression {
        quantity.scenario == nil && [.free, .bound, .closing].contains(quantity.quantity)
      } else { false }
    let isShare =
      if case .binary(.divide, .quantity, .quantity, _) = expression { true } else { false }
    return ValueAnswer(
      expression: place.text, value: value, released: isReserve ? released : .zero,
      years: try years(of: [expression]), isShare: isShare, notices: try notices(of: [expression]),
      looksLikeChange: SignedFigure(expression))
  }

  /// Bound money made free in the plan's years.
  var released: Money { planned.released }

  /// Every change with the free reserve after it, the budget's own first figure left out.
  func changeRows() throws(ChangeProblem) -> [ChangeRow] {
    var plan = library.base.plan
    var rows: [ChangeRow] = []
    for applied in state.changes {
      plan = try plan.applying(applied.change)
      rows.append(
        ChangeRow(
          applied: applied, free: try plan.outlook().first.closing.free,
          year: budgetYearOfSeveral, overrides: overridden(by: applied)))
    }
    return rows
  }

  /// The last inherited change that a change of the scenario's own acts on again.
  private func overridden(by applied: AppliedChange) -> AppliedChange? {
    guard applied.scenario == nil else { return nil }
    let levers = applied.change.levers
    return state.inherited.last { !$0.change.levers.isDisjoint(with: levers) }
  }
}
