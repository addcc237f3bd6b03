extension Plan {
  /// The figures of every year of the plan.
  ///
  /// Cost: years × (members + lines + positions).
  ///
  /// - Throws: ``ChangeProblem`` where a change makes a figure of some year impossible.
  public func outlook() throws(ChangeProblem) -> Outlook { try outlook(moving: .years, of: nil) }

  /// The figures of every year, where only some parts can be others than in those of the plan before a change.
  ///
  /// Cost: that of the parts that can, in every year.
  ///
  /// - Throws: ``ChangeProblem`` where a change makes a figure of some year impossible.
  func outlook(moving parts: FigureParts, of before: Outlook?) throws(ChangeProblem) -> Outlook {
    try Interruption.check()
    let known = parts.contains(.years) ? nil : before?.years
    var balance = Balance(free: freeOpening, bound: fundOpenings)
    var worked: [YearFigures] = []
    worked.reserveCapacity(horizon)
    for place in 0..<horizon {
      let next = try figures(
        of: budget.year.advanced(by: place), opening: balance, known?[place], moving: parts)
      balance = next.closing
      worked.append(next)
    }
    return Outlook(years: worked)
  }

  /// The figures of a year; `before` has those of the parts that do not move.
  private func figures(
    of year: Year, opening: Balance, _ before: YearFigures?, moving parts: FigureParts
  ) throws(ChangeProblem) -> YearFigures {
    let base =
      if let before = parts.still(.fees, before) { before.feeSum } else { try feeSum(in: year) }
    let incomes =
      if let before = parts.still(.incomes, before) { before.incomeColumn } else {
        try incomeColumn(in: year)
      }
    let staff =
      if let before = parts.still(.salaries, before) { before.staffCost } else {
        try staffCost(in: year)
      }
    let costs =
      if let before = parts.still(.lines, before) { before.lineCosts } else {
        try lineCosts(in: year)
      }
    let released = try released(in: year, from: opening)
    let deposited =
      if let before = parts.still(.deposits, before) { before.deposited } else {
        try deposits(in: year)
      }
    do {
      let yearCosts = YearCosts(
        salaries: staff.amounts, lines: costs.column.amounts, groups: costs.groups)
      let shares = shares(of: yearCosts, in: year)
      let others = try shares.map(\.others).total()
      let otherIncome = try incomes.total()
      let income = try base.fees + otherIncome + others
      let groups = try costs.groups.total()
      let expenses = try staff.total + costs.operations + groups
      let bound = try boundIncomes(incomes.amounts, in: year)
      let available = try opening.bound.indices.map { place throws(ArithmeticProblem) in
        try opening.bound[place] - released[place] + deposited[place] + bound[place]
      }
      let payments = try payments(
        of: yearCosts.net(of: shares, in: self), in: year, available: available)
      var paid = available.map { _ in Money.zero }
      for payment in payments {
        paid[payment.fund.index] = try paid[payment.fund.index] + payment.paid
      }
      let left = try available.indices.map { place throws(ArithmeticProblem) in
        try available[place] - paid[place]
      }
      let free =
        try opening.free + released.total() - deposited.total() + (income - bound.total())
        - (expenses - paid.total())
      let closingBound = try left.total()
      return YearFigures(
        YearFigures.Parts(
          year: year, rate: base.rate, members: base.members, population: base.population,
          fees: base.fees, incomeColumn: incomes, shares: shares, income: income,
          salaryAmounts: staff.amounts,
          salaries: staff.total, positions: staff.positions, lineColumn: costs.column,
          subBudgetAmounts: costs.groups, operations: costs.operations, expenses: expenses,
          result: try income - expenses, opening: opening, released: released,
          deposited: deposited, boundIncomes: bound,
          payments: payments, paidByFunds: paid,
          closing: Balance(free: free, bound: left),
          openingTotal: try opening.free + opening.totalBound(),
          closingTotal: try free + closingBound, closingBound: closingBound))
    } catch { throw .tooLarge }
  }

  private func staffCost(in year: Year) throws(ChangeProblem) -> StaffCost {
    let costs = try yearlyCosts(in: year)
    var amounts = GrowingList<Money>()
    for (position, cost) in zip(positions, costs) {
      amounts.append(try salary(of: position, yearlyCost: cost, in: year))
    }
    guard let total = try? amounts.total() else { throw .tooLarge }
    let december = Month.december(of: year)
    return StaffCost(
      amounts: amounts, total: total, positions: positions.count { $0.isStaffed(in: december) })
  }

  private func lineCosts(in year: Year) throws(ChangeProblem) -> LineCosts {
    let lines = try lineColumn(in: year)
    do {
      let groups = try budget.subBudgets.indices.map { place throws(ArithmeticProblem) in
        try lines.total(of: SubBudgetID(place: place))
      }
      return LineCosts(column: lines, groups: groups, operations: try lines.total())
    } catch { throw .tooLarge }
  }

  private func released(in year: Year, from opening: Balance) throws(ChangeProblem) -> [Money] {
    var released = fundOpenings.map { _ in Money.zero }
    for release in releases where release.year == year {
      let place = release.fund.index
      guard let left = try? opening.bound[place] - released[place],
        let sum = try? released[place] + release.amount
      else { throw .tooLarge }
      guard release.amount <= left else {
        throw .fundTooSmall(name: fund(release.fund).name, year, available: left)
      }
      released[place] = sum
    }
    return released
  }
}

/// What the positions of a year cost.
private struct StaffCost {
  let amounts: GrowingList<Money>
  let total: Money
  /// How many are staffed in December.
  let positions: Int
}

/// What the lines of a year come to.
private struct LineCosts {
  let column: AmountColumn
  let groups: [Money]
  /// The lines outside groups.
  let operations: Money
}

extension YearFigures {
  fileprivate var feeSum: FeeSum {
    FeeSum(rate: rate, members: members, population: population, fees: fees)
  }

  fileprivate var staffCost: StaffCost {
    StaffCost(amounts: salaryAmounts, total: salaries, positions: positions)
  }

  fileprivate var lineCosts: LineCosts {
    LineCosts(column: lineColumn, groups: subBudgetAmounts, operations: operations)
  }
}

extension FigureParts {
  /// The figures from before, where a part of them does not move.
  fileprivate func still(_ part: Self, _ before: YearFigures?) -> YearFigures? {
    contains(part) ? nil : before
  }
}
