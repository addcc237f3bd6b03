extension Plan {
  /// The figures of every year of the plan.
  ///
  /// Cost: years × (members + lines + positions).
  ///
  /// - Throws: ``ChangeProblem`` where a change makes a figure of some year impossible.
  public func outlook() throws(ChangeProblem) -> Outlook {
    try Interruption.check()
    var balance = Balance(free: freeOpening, bound: fundOpenings)
    var worked: [YearFigures] = []
    for year in years {
      let next = try figures(of: year, opening: balance)
      balance = next.closing
      worked.append(next)
    }
    return Outlook(years: worked)
  }

  private func figures(of year: Year, opening: Balance) throws(ChangeProblem) -> YearFigures {
    let base = try feeSum(in: year)
    let incomes = try incomeAmounts(in: year)
    let salaries = try salaryAmounts(in: year)
    let lines = try lineAmounts(in: year)
    let released = try released(in: year, from: opening)
    do {
      let groups = try subBudgetAmounts(lines)
      let income = try base.fees + incomes.total()
      let operations = try lines.compactMap { $0 }.total() - groups.total()
      let expenses = try salaries.total() + operations + groups.total()
      let paid = try paidByFunds(groups, opening: opening, released: released)
      let bound = try zip(zip(opening.bound, released), paid).map {
        (balance, paid) throws(ArithmeticProblem) in try balance.0 - balance.1 - paid
      }
      let free = try opening.free + released.total() + income - (expenses - paid.total())
      return YearFigures(
        year: year, rate: base.rate, members: base.members, population: base.population,
        fees: base.fees, incomeAmounts: incomes, income: income, salaryAmounts: salaries,
        salaries: try salaries.total(), positions: staffed(in: .december(of: year)),
        lineAmounts: lines, subBudgetAmounts: groups, operations: operations, expenses: expenses,
        result: try income - expenses, opening: opening, released: released, paidByFunds: paid,
        closing: Balance(free: free, bound: bound),
        openingTotal: try opening.free + opening.totalBound(),
        closingTotal: try free + bound.total(), closingBound: try bound.total())
    } catch { throw .tooLarge }
  }

  private func salaryAmounts(in year: Year) throws(ChangeProblem) -> [Money] {
    try yearlyCosts(in: year).enumerated().map { (place, cost) throws(ChangeProblem) in
      try salary(of: PositionID(place: place), yearlyCost: cost, in: year)
    }
  }

  private func staffed(in month: Month) -> Int { positions.count { $0.isStaffed(in: month) } }

  private func subBudgetAmounts(_ lines: [Money?]) throws(ArithmeticProblem) -> [Money] {
    var sums = budget.subBudgets.map { _ in Money.zero }
    for (place, entry) in lineAmounts.entries.enumerated() {
      guard let group = entry.group, let amount = lines[place] else { continue }
      sums[group.index] = try sums[group.index] + amount
    }
    return sums
  }

  /// What each fund pays: as much of its sub-budgets as there is in it.
  ///
  /// Source: model rule "Funds".
  private func paidByFunds(
    _ groups: [Money], opening: Balance, released: [Money]
  ) throws(ArithmeticProblem) -> [Money] {
    var paid = budget.funds.map { _ in Money.zero }
    for (place, group) in budget.subBudgets.enumerated() {
      guard let fund = group.fund else { continue }
      let left = try opening.bound[fund.index] - released[fund.index] - paid[fund.index]
      paid[fund.index] = try paid[fund.index] + min(left, groups[place])
    }
    return paid
  }

  private func released(in year: Year, from opening: Balance) throws(ChangeProblem) -> [Money] {
    var released = budget.funds.map { _ in Money.zero }
    for release in releases where release.year == year {
      let place = release.fund.index
      guard let left = try? opening.bound[place] - released[place],
        let sum = try? released[place] + release.amount
      else { throw .tooLarge }
      guard release.amount <= left else {
        throw .fundTooSmall(name: budget.fund(release.fund).name, year, available: left)
      }
      released[place] = sum
    }
    return released
  }
}
