import Analysis
import Budget
import ScenarioLanguage

extension Session {
  /// The answer to a question.
  mutating func answer(
    _ question: QuestionSyntax, at place: StatementPlace
  ) throws(Diagnostic) -> Answer {
    switch question {
    case .show(let show): .table(try table(show, at: place))
    case .compare(let compare): .comparison(try comparison(compare, at: place))
    case .why(let why): .explained(try explained(why))
    case .howLong(let names): .lasting(try runways(of: names))
    case .bridge(let bridge): try bridged(bridge)
    case .solve(let solve): .solved(try solved(solve, at: place))
    case .cheapest(let cheapest): .mixed(try mixed(cheapest, at: place))
    case .sweep(let axes, let figures): .swept(try sweep(axes, figures, at: place))
    case .sensitivity(let figure, let share):
      .sensitivity(try sensitivity(figure, share, at: place))
    case .risk(let figure, let isOverYears, let limit, let withApproximate):
      .risk(try risk(figure, isOverYears, limit, withApproximate, at: place))
    }
  }

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
      years: try years(of: [expression]), isShare: isShare,
      countedTwice: countiesCountedTwice(in: expression), notices: try notices(of: [expression]),
      looksLikeChange: SignedFigure(expression))
  }

  /// The counties that an expression counts the inhabitants of twice.
  private func countiesCountedTwice(in expression: ExpressionSyntax) -> [String] {
    let counts = expression.quantities.filter {
      $0.quantity == .population && $0.of == nil && $0.scenario == nil
    }
    // Nearly every question counts none, and asks nothing of the members then.
    guard !counts.isEmpty else { return [] }
    return counts.flatMap {
      planned.plan.countiesCountedTwice(in: $0.at?.year ?? planned.plan.firstYear)
    }.withoutRepeats
  }

  /// Bound money made free in the plan's years.
  var released: Money { planned.released }

  /// Every change with the free reserve after it, the budget's own first figure left out.
  func changeRows() throws(ChangeProblem) -> [ChangeRow] {
    // What a change does in later years shows only where the plan has them from the start.
    var plan = library.base.covering(planned.plan.horizon).plan
    let last = budgetYearOfSeveral == nil ? nil : planned.plan.years.last
    var rows: [ChangeRow] = []
    for applied in state.changes {
      plan = try plan.applying(applied.change)
      let outlook = try plan.outlook()
      rows.append(
        ChangeRow(
          applied: applied, free: outlook.first.closing.free, year: budgetYearOfSeveral,
          lastFree: last.flatMap { outlook[$0]?.closing.free }, lastYear: last,
          overrides: overridden(by: applied)))
    }
    return rows
  }

  /// The last inherited change that a change of the scenario's own acts on again.
  private func overridden(by applied: AppliedChange) -> AppliedChange? {
    guard applied.scenario == nil else { return nil }
    let targets = applied.change.targets
    return state.inherited.last { !$0.change.targets.isDisjoint(with: targets) }
  }
}
