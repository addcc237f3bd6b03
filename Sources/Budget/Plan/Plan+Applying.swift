extension Plan {
  /// The plan after a change.
  ///
  /// What the change makes of each year is worked out by ``outlook()``, which can find a further problem;
  /// a caller that wants a change or nothing asks for both. Cost: that of what the change touches.
  ///
  /// - Throws: ``ChangeProblem`` where the change cannot be applied; the plan is as it was.
  public func applying(_ change: Change) throws(ChangeProblem) -> Plan {
    try applying(change, change.traits)
  }

  /// The plan after a change of which these are the traits.
  func applying(_ change: Change, _ traits: ChangeTraits) throws(ChangeProblem) -> Plan {
    try Interruption.check()
    var plan = self
    let index = ChangeIndex(changeCount)
    if let start = traits.firstYear { try checkStart(start) }
    if !uncertainAmounts.isEmpty { plan.settle(Set(traits.targets)) }
    try plan.apply(change, index: index)
    plan.note(change, traits, index)
    plan.changeCount += 1
    return plan
  }

  /// Carries out what is a change's own; one whose beginning was looked at.
  mutating func apply(_ change: Change, index: ChangeIndex) throws(ChangeProblem) {
    switch change {
    case .rate(let adjustment, let span): setRate(adjustment, span)
    case .feeNumbers(let ids, let adjustment, let span):
      for member in ids.compactMap(\.member) { try checkIsNoPart(member, span) }
      setFeeNumbers(ids, adjustment, span)
    case .weight(let id, let adjustment, let span):
      try checkIsNoPart(id, span)
      setWeight(id, adjustment, span)
    case .leave(let ids, let span, let chance): try leave(ids, span, chance: chance, index: index)
    case .correlation(let first, let second, let coefficient):
      try correlate(first, second, coefficient, index: index)
    case .uncertain(let number, let spread, let span):
      try self.spread(number, spread, span, index: index)
    case .join(let ids, let span): try join(ids, span, index: index)
    case .admit(let newcomer, let population, let span):
      let id = try admit(newcomer, population: population, from: span.from.year)
      try checkTurns(of: id, span)
      turn(id, true, span, index)
    case .merge(let ids, let survivor, let year):
      try merge(ids, into: survivor, from: year, index: index)
    case .population(let id, let adjustment, let span): setPopulation(of: id, adjustment, span)
    case .hire(let hiring): try hire(hiring)
    case .end(let ids, let month): try end(ids, after: month)
    case .extend(let id, let month): try extend(id, until: month)
    case .convert(let id, let kind): try convert(id, to: kind)
    case .percentage(let id, let percentage, let span):
      try setPercentage(of: id, percentage, span)
    case .onCost(let id, let rate, let span): try setOnCost(id, rate, span)
    case .cost(let id, let adjustment, let span): try setCost(of: id, adjustment, span)
    case .subBudget(let group, let adjustment, let span):
      lineAmounts.append(.init(target: .group(group), action: .adjust(adjustment), span: span))
    case .spend(let line, let adjustment, let span):
      lineAmounts.append(
        .init(target: .entry(line.index), action: .adjust(adjustment), span: span))
    case .spendNew(let name, let amount, let span): try addLine(name, amount, span)
    case .itemise(let line, let amount, let span): try itemise(line, amount, span)
    case .income(let income, let adjustment, let span, let target):
      incomeAmounts.append(
        .init(target: .entry(income.index), action: .adjust(adjustment), span: span))
      if let target { setTarget(target, of: income, span) }
    case .incomeNew(let name, let amount, let span, let target):
      try addIncome(name, amount, span, goesTo: target ?? .free)
    case .fundNew(let name, let opening): try addFund(name, opening)
    case .deposit(let fund, let adjustment, let span):
      deposits.append(
        .init(target: .entry(fund.index), action: .adjust(adjustment), span: span))
    case .fund(let target, let adjustment): try setOpening(of: target, adjustment)
    case .cover(let expense, let payer, let span): cover(expense, from: payer, span)
    case .cofinance(let cost, let part, let span): share(cost, part, span)
    case .release(let fund, let amount, let year): try release(amount, of: fund, in: year)
    case .growth(let kind, let growth, let span):
      setGrowth(of: kind, growth, span)
      keepAmounts(that: kind)
    case .horizon(let years): try setHorizon(years)
    case .drop(let activity): try drop(activity, index: index)
    }
  }

  /// Keeps account of what is dated later than something else.
  private mutating func note(_ change: Change, _ traits: ChangeTraits, _ index: ChangeIndex) {
    let start = Month.january(of: budget.year)
    overridden = []
    // Most changes begin with the budget year, and nothing of a later date was said before them.
    guard !laterChanges.isEmpty || traits.from.map({ $0 > start }) ?? false else { return }
    let claims = change.claims(in: self)
    overridden = laterChanges.note(claims, of: index, after: start, in: self)
  }

  private mutating func setHorizon(_ years: Int) throws(ChangeProblem) {
    guard (1...Self.longestHorizon).contains(years) else {
      throw .illegalHorizon(limit: Self.longestHorizon)
    }
    horizon = years
    keepAmounts()
  }

  /// Keeps the amounts of the plan's years that a growth is of.
  private mutating func keepAmounts(that grow: GrowthKind) {
    switch grow {
    case .wages: positionCosts.keep(years: horizon, growth: growth(of: .wages))
    case .prices: lineAmounts.keep(years: horizon, growth: growth(of: .prices))
    case .incomes: incomeAmounts.keep(years: horizon, growth: growth(of: .incomes))
    case .population, .fees, .feeNumbers: keepFeeColumns()
    }
  }

  /// Keeps what each year's figures are worked out from, so that a change works out again what it touches.
  mutating func keepAmounts() {
    // Inhabitants and what they pay are kept together.
    for kind in GrowthKind.general where kind != .fees { keepAmounts(that: kind) }
  }

  private mutating func setOpening(
    of target: FundTarget, _ adjustment: Adjustment<Money>
  ) throws(ChangeProblem) {
    switch target {
    case .free:
      guard let opening = try? adjustment.applied(to: freeOpening) else { throw .tooLarge }
      freeOpening = opening
    case .bound(let fund):
      guard let opening = try? adjustment.applied(to: fundOpenings[fund.index]) else {
        throw .tooLarge
      }
      guard !opening.isNegative else {
        throw .belowZero(name: self.fund(fund).name, budget.year, opening)
      }
      fundOpenings[fund.index] = opening
    }
  }

  private mutating func release(
    _ amount: Money, of fund: FundID, in year: Year
  ) throws(ChangeProblem) {
    guard amount > .zero else { throw .amountNotPositive }
    guard years.contains(year) else {
      let wanted = budget.year.distance(to: year) + 1
      throw .releasedAfterPlan(
        fund: self.fund(fund).name, year, last: budget.year.advanced(by: horizon - 1),
        years: wanted <= Self.longestHorizon ? wanted : nil)
    }
    releases.append(Release(fund: fund, amount: amount, year: year))
  }

  private mutating func drop(_ activity: ActivityID, index: ChangeIndex) throws(ChangeProblem) {
    let declared = budget.activity(activity)
    if let since = dropped[activity] {
      throw .alreadyDropped(activity: declared.name, since: since)
    }
    dropped[activity] = index
    guard let cost = declared.cost, let span = YearSpan(from: budget.year) else { return }
    lineAmounts.append(
      .init(
        target: .entry(cost.line.index), action: .adjust(.subtract(cost.amount)), span: span))
  }

  /// Checks that a change does not begin before the budget year.
  func checkStart(_ year: Year) throws(ChangeProblem) {
    guard year >= budget.year else { throw .beforeBudgetYear(year, first: budget.year) }
  }
}
