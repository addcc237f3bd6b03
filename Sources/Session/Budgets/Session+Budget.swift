import Analysis
import Budget
import ScenarioLanguage

extension Session {
  /// The budget with the session's changes made part of it, as a file of the same year would declare it.
  ///
  /// What the changes do only in later years is no part of it.
  ///
  /// - Throws: ``SessionProblem/change(_:since:)`` where the figures are out of range.
  func ownBudget() throws(SessionProblem) -> Budget {
    let name = state.title?.english ?? planned.plan.budget.name
    return try budget(in: planned.outlook.first, of: planned, named: name)
  }

  /// Next year's budget, rolled forward from a stored scenario, from the one of the budget as it was adopted where
  /// none is named and it is there, else from the budget without changes.
  ///
  /// - Throws: ``SessionProblem`` where the scenario cannot be found or carried out.
  public func nextBudget(after wanted: String?) throws(SessionProblem) -> Budget {
    var reader = self
    reader.library.readings = Readings()
    let adopted = planned.plan.budget.adoptedScenario
    if let wanted {
      let scenario = try reader.opened(wanted)
      reader.library = try reader.library.on(scenario.origin)
      reader.state = scenario.state
    } else if let adopted, let scenario = try reader.scenarioIfStored(adopted) {
      reader.state = scenario.state
    }
    let longer = reader.planned.covering(2)
    guard longer.outlook.years.count > 1 else {
      throw .change(.illegalHorizon(limit: 1), since: nil)
    }
    let year = longer.outlook.years[1]
    return try reader.budget(in: year, of: longer, named: reader.name(in: year.year))
  }

  /// A stored scenario; nil where there is none of the name, which is no fault of the budget that names it.
  private func scenarioIfStored(_ name: String) throws(SessionProblem) -> ReadScenario? {
    do throws(SessionProblem) { return try scenario(named: name, for: nil) } catch {
      if case .unknownScenario = error { return nil }
      if case .noStore = error { return nil }
      throw error
    }
  }

  private func budget(
    in figures: YearFigures, of planned: PlannedBudget, named name: String
  ) throws(SessionProblem) -> Budget {
    do {
      return try BudgetOfYear(
        planned, in: figures, base: library.base.plan, changes: state.changes.map(\.change)
      ).budget(named: name)
    } catch { throw .change(error, since: nil) }
  }

  /// The budget's name with another year in the place of its own, or behind it.
  private func name(in year: Year) -> String {
    let (name, old) = (planned.plan.budget.name, "\(planned.plan.budget.year.number)")
    guard name.contains(old) else { return name + " \(year.number)" }
    return name.replacing(old, with: "\(year.number)", maxReplacements: 1)
  }
}
