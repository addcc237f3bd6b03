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
    return ValueAnswer(
      expression: place.text, value: value, released: isReserve ? released : .zero,
      years: try years(of: [expression]), notices: try notices(of: [expression]),
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
        return .sources(planned.plan.budget.sources, planned.plan.budget.remarks)
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

  /// The main figures of the budget year.
  var mainFigures: MainFiguresTable { mainFigures(of: [planned.outlook.first.year]) }

  private func mainFigures(of years: [Year]) -> MainFiguresTable {
    MainFiguresTable(
      scenario: state.name, rows: MainFigure.rows(for: [planned]), planned: planned,
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

  /// Scenarios side by side; the first is the base unless `against` names another.
  func comparison(_ syntax: CompareSyntax) throws(Diagnostic) -> Comparison {
    var compared = ComparedScenarios()
    let own = ReadScenario(state: state, stored: stored, document: storedDocument)
    var ownName = state.name ?? planned.plan.budget.name
    // Only a list of several words asks, and then many times.
    lazy var stored = library.names()
    let scenarios = syntax.scenarios.partedInList { name in
      isOwnName(name) || stored.contains { Folding.matches($0, name) }
    }
    // One scenario alone is compared with the session's own.
    if scenarios.count == 1, syntax.base == nil {
      // The star that the prompt has, too: what is compared is not what that name has on disk.
      if hasUnsavedChanges { ownName += "*" }
      compared.add(own, as: ownName)
    }
    // A base that is also listed is one column.
    for name in ([syntax.base].compactMap { $0 } + scenarios) {
      do {
        if let other = try other(named: name.text) {
          compared.add(other, as: other.state.name ?? name.text)
        } else {
          compared.add(own, as: ownName)
        }
      } catch { throw diagnostic(error, at: name) }
    }
    return Comparison(
      columns: compared.columns, base: 0, rows: try rows(syntax.quantities),
      notices: compared.notices + basesSavedMeanwhile)
  }

  /// The scenario of a name where that is not the session's own, for standing beside it.
  ///
  /// Of a name that the session's own has and is not stored under, what is stored is meant: its own differs
  /// from itself by nothing.
  private func other(named name: String) throws(SessionProblem) -> ReadScenario? {
    guard isOwnName(name) else { return try scenario(named: name) }
    guard stored == nil, mode == .typed, library.store != nil else { return nil }
    do { return try scenario(named: name, for: nil) } catch {
      guard case .unknownScenario = error else { throw error }
      return nil
    }
  }

  private func rows(_ quantities: [QuantitySyntax]) throws(Diagnostic) -> [MainFigure]? {
    guard !quantities.isEmpty else { return nil }
    return try quantities.map { syntax throws(Diagnostic) in
      guard syntax.of == nil, syntax.at == nil, syntax.scenario == nil else {
        throw Diagnostic(SessionProblem.qualifiedRow, at: syntax.range)
      }
      guard let row = MainFigure(syntax.quantity, in: planned.plan) else {
        throw Diagnostic(EvaluationProblem.noSuchFigure(syntax.quantity), at: syntax.range)
      }
      return row
    }
  }
}
