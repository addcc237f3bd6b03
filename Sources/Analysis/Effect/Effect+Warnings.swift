import Budget

extension Effect {
  /// What a reader of a change's effect should know, gravest first.
  ///
  /// Source: the language's section "What a change answers".
  static func warnings(
    of change: Change, before: PlannedBudget, after: PlannedBudget
  ) throws(ArithmeticProblem) -> [Warning] {
    var warnings: [Warning] = []
    if case .leave(_, _, chance: .some) = change { warnings.append(.onlyPossible) }
    if case .uncertain = change { warnings.append(.onlyUncertain) }
    if let begins = change.firstYear, let last = after.plan.years.last, begins > last {
      warnings.append(.beyondPlan(begins, last: last))
    }
    if case .horizon = change, let still = try StandingStill(of: after) {
      warnings.append(.standsStill(still))
    }
    if case .growth = change, after.plan.years.count == 1 {
      warnings.append(.growsLater(after.plan.budget.year.advanced(by: 1)))
    }
    guard before.outlook != after.outlook else { return warnings }
    warnings += reserve(before: before, after: after)
    for (id, fund) in after.plan.budget.identifiedFunds {
      warnings += try bound(id, fund.name, before: before, after: after)
    }
    if case .end(_, let last) = change, last < Month.january(of: after.plan.budget.year) {
      warnings.append(.endsWithoutNotice(after.plan.budget.year))
    }
    if let decision = before.plan.lateDecision(of: change), let year = change.firstYear {
      warnings.append(.alreadyDecided(decision, year))
    }
    return warnings
  }

  /// The first year that ends below zero, or whose sign rests on figures that are known only roughly.
  private static func reserve(before: PlannedBudget, after: PlannedBudget) -> [Warning] {
    let halfWidth = after.plan.budget.reserveHalfWidth
    for figures in after.outlook.years {
      let (year, free) = (figures.year, figures.closing.free)
      let without = before.outlook[year]?.closing.free
      if free.isNegative { return [.freeReserveNegative(year, free, without: without)] }
      if free < halfWidth {
        return [.approximateDecides(year, free, halfWidth: halfWidth, without: without)]
      }
    }
    return []
  }

  /// The first year in which a fund has newly money left over or too little.
  private static func bound(
    _ id: FundID, _ name: LocalName, before: PlannedBudget, after: PlannedBudget
  ) throws(ArithmeticProblem) -> [Warning] {
    for figures in after.outlook.years {
      guard let old = before.outlook[figures.year] else { continue }
      let left = figures.movements(of: id).closing
      if left > .zero, left != old.movements(of: id).closing {
        return [.boundIdle(name, figures.year, left)]
      }
      let short = try after.plan.uncovered(by: id, in: figures)
      if short > .zero, try before.plan.uncovered(by: id, in: old) == .zero {
        return [.boundShort(name, figures.year, short)]
      }
    }
    return []
  }
}

extension Budget {
  /// How far the free reserve at the end of the budget year may lie from the figure, either way.
  ///
  /// The half-widths of all figures that it is worked out from, added. Source: section 5.2.4 (the
  /// closing reserve is the difference of two rounded figures).
  public var reserveHalfWidth: Money {
    let provenances =
      [freeReserveProvenance] + funds.map(\.provenance) + lines.map(\.provenance)
      + incomes.map(\.provenance) + positions.map(\.provenance)
    // A budget's half-widths are amounts like any other; where they overflow, all of it is rough.
    return (try? provenances.compactMap(\.halfWidth).total()) ?? Money(øre: .max)
  }
}

extension Plan {
  /// What a fund's purposes cost beyond what it pays.
  func uncovered(
    by fund: FundID, in figures: YearFigures
  ) throws(ArithmeticProblem) -> Money {
    var cost = Money.zero
    for (id, group) in budget.identifiedSubBudgets where group.fund == fund {
      cost = try cost + figures.amount(of: id)
    }
    return try cost - figures.movements(of: fund).paid
  }
}
