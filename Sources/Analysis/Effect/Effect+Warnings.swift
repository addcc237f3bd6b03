import Budget

extension Effect {
  /// What a reader of a change's effect should know, gravest first.
  ///
  /// Source: the language's section "What a change answers".
  ///
  /// Cost: years × lines; both outlooks are there already.
  public static func warnings(
    of change: Change, before: PlannedBudget, after: PlannedBudget
  ) -> [Warning] {
    var warnings: [Warning] = []
    if case .leave(_, _, chance: .some) = change { warnings.append(.onlyPossible) }
    if case .uncertain = change { warnings.append(.onlyUncertain) }
    let last = after.plan.lastYear
    let begins = change.firstYear
    if let begins, begins > last {
      warnings.append(.beyondPlan(begins, last: last))
    }
    if case .horizon = change, let still = StandingStill(of: after) {
      warnings.append(.standsStill(still))
    }
    if case .growth = change, after.plan.horizon == 1, warnings.isEmpty {
      warnings.append(.growsLater(after.plan.budget.year.advanced(by: 1)))
    }
    guard before.outlook != after.outlook else { return warnings }
    warnings += reserve(before: before, after: after)
    for id in after.outlook.fundsToWatch(since: before.outlook) {
      if let warning = bound(id, before: before, after: after) {
        warnings.append(warning)
      }
    }
    if case .end(_, let last) = change, last < Month.january(of: after.plan.budget.year) {
      warnings.append(.endsWithoutNotice(after.plan.budget.year))
    }
    if let begins, let decision = before.plan.lateDecision(of: change) {
      warnings.append(.alreadyDecided(decision, begins))
    }
    return warnings
  }

  /// The first year that ends below zero; the first whose sign rests on figures that are known only roughly, where
  /// that comes before.
  private static func reserve(before: PlannedBudget, after: PlannedBudget) -> [Warning] {
    let halfWidth = after.plan.reserveHalfWidth
    var doubtful: [Warning] = []
    for figures in after.outlook.years {
      let (year, free) = (figures.year, figures.closing.free)
      let without = before.outlook[year]?.closing.free
      if free.isNegative {
        return [.freeReserveNegative(year, free, without: without)] + doubtful
      }
      if free < halfWidth, doubtful.isEmpty {
        doubtful = [.approximateDecides(year, free, halfWidth: halfWidth, without: without)]
      }
    }
    return doubtful
  }

  /// The first year in which a fund has newly money left over or too little.
  private static func bound(
    _ id: FundID, before: PlannedBudget, after: PlannedBudget
  ) -> Warning? {
    let name = { after.plan.fund(id).name }
    for figures in after.outlook.years {
      guard let old = before.outlook[figures.year] else { continue }
      let left = figures.movements(of: id).closing
      let isNew = !before.plan.has(id)
      if left > .zero, isNew || left != old.movements(of: id).closing {
        return .boundIdle(name(), figures.year, left)
      }
      // Sums of what an outlook has worked out, so that they fit.
      let short = (try? figures.uncovered(by: id)) ?? .zero
      if short > .zero, (try? old.uncovered(by: id)) == .zero {
        return .boundShort(name(), figures.year, short)
      }
    }
    return nil
  }
}

extension Outlook {
  /// The funds that end a year with another balance than in an outlook before, or pay for something, in their order.
  fileprivate func fundsToWatch(since before: Outlook) -> [FundID] {
    guard !years.elementsEqual(before.years, by: { $0.hasSameFunds(as: $1) }) else { return [] }
    return first.closing.bound.indices.filter { fund in
      zip(years, before.years).contains { now, old in
        fund >= old.closing.bound.count || now.closing.bound[fund] != old.closing.bound[fund]
          || now.payments.contains { $0.fund.place == fund }
      }
    }.map(FundID.init(place:))
  }
}
