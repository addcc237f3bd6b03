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

  /// A table of the current scenario.
  func table(_ topic: ShowTopic?, at place: StatementPlace) throws(Diagnostic) -> TableAnswer {
    do {
      switch topic {
      case nil: return .mainFigures(mainFigures)
      case .fees: return .fees(try FeesTable(planned))
      case .members: return .members(try MembersTable(planned))
      case .lines: return .lines(try LinesTable(planned))
      case .staff: return .staff(try StaffTable(planned))
      case .funds: return .funds(try FundsTable(planned))
      case .years:
        return .years(mainFigures(of: planned.plan.years), try StructuralGap.all(of: planned))
      case .changes: return .changes(try changeRows())
      case .sources:
        return .sources(planned.plan.budget)
      case .status: return .status(StatusTable(planned.plan.budget))
      case .activities:
        return .activities(
          planned.plan.budget.identifiedActivities.map {
            ($0.activity, planned.plan.isDropped($0.id))
          })
      case .goals: return .goals(GoalsTable(planned.plan))
      }
    } catch {
      throw Diagnostic(SessionProblem.change(.tooLarge, since: nil), at: place.range)
    }
  }

  /// The members in an order that is asked for.
  func members(
    _ order: MemberOrderSyntax, at place: StatementPlace
  ) throws(Diagnostic) -> MembersTable {
    let count = try order.count.map { number throws(Diagnostic) in try whole(number) }
    do {
      let sorting = MembersTable.Sorting(
        isByChange: order.isByChange, isFromBottom: order.isFromBottom, count: count)
      return try MembersTable(planned, by: sorting, since: library.base)
    } catch {
      throw Diagnostic(SessionProblem.change(.tooLarge, since: nil), at: place.range)
    }
  }

  /// The main figures of the budget year.
  var mainFigures: MainFiguresTable { mainFigures(of: [planned.outlook.first.year]) }

  private func mainFigures(of years: [Year]) -> MainFiguresTable {
    MainFiguresTable(
      scenario: state.title, rows: MainFigure.rows(for: [planned]), planned: planned,
      released: released, halfWidths: halfWidths(of: years))
  }

  /// Every change with the free reserve after it, the budget's own first figure left out.
  private func changeRows() throws(ChangeProblem) -> [ChangeRow] {
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
