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
      if let before = parts.still(.fees, before) { before.base } else { try feeSum(in: year) }
    let incomes =
      if let before = parts.still(.incomes, before) { before.incomes } else {
        Shared(wrappedValue: try incomeColumn(in: year))
      }
    let staff =
      if let before = parts.still(.salaries, before) { before.staff } else {
        Shared(wrappedValue: try staffCost(in: year))
      }
    let lines =
      if let before = parts.still(.lines, before) { before.lines } else {
        Shared(wrappedValue: try lineCosts(in: year))
      }
    do {
      let shared: SharedCosts
      let funds: Shared<FundMovements>
      // Fees are free money: where nothing else moves, others and the funds pay what they did.
      if let before, parts == .fees, before.opening.bound == opening.bound {
        (shared, funds) = (before.shared, before.funds)
      } else {
        let released = try released(in: year, from: opening)
        let deposited =
          if let before = parts.still(.deposits, before) { before.deposited } else {
            try deposits(in: year)
          }
        let costs = YearCosts(
          salaries: staff.wrappedValue.amounts, lines: lines.wrappedValue.column.amounts,
          groups: lines.wrappedValue.groups)
        shared = try SharedCosts(shares(of: costs, in: year))
        funds = Shared(
          wrappedValue: try movements(
            of: opening, released, deposited, incomes.wrappedValue.amounts,
            costs.net(of: shared.shares, in: self), in: year))
      }
      let otherIncome = try incomes.wrappedValue.total()
      let income = try base.fees + otherIncome + shared.others
      let expenses =
        try staff.wrappedValue.total + lines.wrappedValue.operations
        + lines.wrappedValue.groupTotal
      let moved = funds.wrappedValue
      let free = try opening.free + moved.freed + (income - expenses)
      return YearFigures(
        YearFigures.Parts(
          year: year, base: base, incomes: incomes, shared: shared, income: income,
          staff: staff, lines: lines, expenses: expenses, result: try income - expenses,
          opening: opening, funds: funds, closing: Balance(free: free, bound: moved.left),
          openingTotal: try opening.free + opening.totalBound(),
          closingTotal: try free + moved.leftTotal))
    } catch let problem as ChangeProblem { throw problem } catch { throw .tooLarge }
  }

  /// What the funds hold, get and pay in a year.
  private func movements(
    of opening: Balance, _ released: [Money], _ deposited: [Money], _ incomes: GrowingList<Money?>,
    _ costs: YearCosts, in year: Year
  ) throws(ArithmeticProblem) -> FundMovements {
    let bound = try boundIncomes(incomes, in: year)
    let available = try opening.bound.indices.map { place throws(ArithmeticProblem) in
      try opening.bound[place] - released[place] + deposited[place] + bound[place]
    }
    let payments = try payments(of: costs, in: year, available: available)
    var paid = available.map { _ in Money.zero }
    for payment in payments {
      paid[payment.fund.index] = try paid[payment.fund.index] + payment.paid
    }
    let left = try available.indices.map { place throws(ArithmeticProblem) in
      try available[place] - paid[place]
    }
    return FundMovements(
      released: released, deposited: deposited, incomes: bound, payments: payments, paid: paid,
      left: left, leftTotal: try left.total(),
      freed: try released.total() - deposited.total() - bound.total() + paid.total())
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
      return LineCosts(
        column: lines, groups: groups, groupTotal: try groups.total(),
        operations: try lines.total())
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

extension FigureParts {
  /// The figures from before, where a part of them does not move.
  fileprivate func still(_ part: Self, _ before: YearFigures?) -> YearFigures? {
    contains(part) ? nil : before
  }
}
