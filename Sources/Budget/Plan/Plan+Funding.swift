/// An expense with what pays for it first over the years.
struct PlannedFunding: Sendable, Hashable {
  let expense: ExpenseID
  /// Nil where nothing is said.
  var payer: Course<FundTarget?>
}

extension Plan {
  /// What pays first for an expense in a year; nil where nothing is said, so that the free reserve does, or the fund of
  /// the line's group.
  public func payer(of expense: ExpenseID, in year: Year) -> FundTarget? {
    funding.first { $0.expense == expense }?.payer.value(in: year)
  }

  /// The expenses that have something said of what pays for them in a year, in the order in which a fund pays.
  public func fundedExpenses(in year: Year) -> [FundedExpense] {
    funding.compactMap { entry in
      entry.payer.value(in: year).map { FundedExpense(entry.expense, from: $0) }
    }
  }

  /// Whether a fund pays for a position in some year.
  public var hasFundedPositions: Bool {
    funding.contains { if case .position = $0.expense { true } else { false } }
  }

  /// States what pays for an expense; one that nothing was said of comes behind those that were.
  mutating func cover(_ expense: ExpenseID, from payer: FundTarget, _ span: YearSpan) {
    let place = funding.firstIndex { $0.expense == expense } ?? funding.count
    if place == funding.count {
      funding.append(PlannedFunding(expense: expense, payer: Course(nil)))
    }
    funding[place].payer.state(payer, span)
  }
}

extension Plan {
  /// Adds a fund that the budget does not have.
  mutating func addFund(_ name: String, _ opening: Money) throws(ChangeProblem) {
    guard !budget.funds.contains(where: { $0.name.contains(name) }),
      names[.fund].place(of: name) == nil
    else { throw .nameTaken(name) }
    guard !opening.isNegative else {
      throw .belowZero(name: LocalName(name), budget.year, opening)
    }
    names[.fund].append(LocalName(name), at: fundOpenings.count)
    addedFunds.append(
      Fund(name: LocalName(name), opening: opening, provenance: Provenance(.assumed)))
    fundOpenings.append(opening)
    deposits.add(.zero, set: nil, YearSpan(since: budget.year))
  }

  /// What an income goes into in a year.
  public func target(of id: IncomeID, in year: Year) -> FundTarget {
    incomeTargets[id.index].value(in: year)
  }

  /// Whether an income goes into a fund in some year.
  public var hasBoundIncomes: Bool {
    boundIncomePlaces.contains { incomeTargets[$0] != Course(.free) }
  }

  /// What incomes bring into each fund in a year, in the order of the funds.
  func boundIncomes(
    _ amounts: GrowingList<Money?>, in year: Year
  ) throws(ArithmeticProblem) -> [Money] {
    var sums = fundOpenings.map { _ in Money.zero }
    for place in boundIncomePlaces {
      guard case .bound(let fund) = incomeTargets[place].value(in: year) else { continue }
      sums[fund.index] = try sums[fund.index] + (amounts[place] ?? .zero)
    }
    return sums
  }
}

/// What a fund pays of an expense in a year.
public struct FundPayment: Sendable, Hashable {
  /// The expense.
  public let expense: ExpenseID
  /// The fund.
  public let fund: FundID
  /// What there is to pay: of a group without its lines that are paid for otherwise.
  public let cost: Money
  /// What the fund pays: as much of it as is left in the fund.
  public let paid: Money
}

/// The costs of a year, of which funds pay some.
struct YearCosts {
  /// In the order of the plan's positions.
  var salaries: GrowingList<Money>
  /// In the order of the plan's lines; nil where missing.
  var lines: GrowingList<Money?>
  /// In the order of the budget's sub-budgets.
  var groups: [Money]
}

extension Plan {
  /// What funds pay of a year's costs, the expenses in their order: as much of each as is left.
  ///
  /// Source: model rule "Funds".
  func payments(
    of costs: YearCosts, in year: Year, available: [Money]
  ) throws(ArithmeticProblem) -> [FundPayment] {
    guard !funding.isEmpty else { return [] }
    var left = available
    var payments: [FundPayment] = []
    for entry in funding {
      guard case .bound(let fund)? = entry.payer.value(in: year) else { continue }
      let cost = try cost(of: entry.expense, in: costs, of: year)
      let paid = min(left[fund.index], cost)
      left[fund.index] = try left[fund.index] - paid
      payments.append(FundPayment(expense: entry.expense, fund: fund, cost: cost, paid: paid))
    }
    return payments
  }

  /// What an expense costs its fund: a group what its lines do that nothing of their own is said of.
  private func cost(
    of expense: ExpenseID, in costs: YearCosts, of year: Year
  ) throws(ArithmeticProblem) -> Money {
    switch expense {
    case .position(let id): return costs.salaries[id.index]
    case .line(let id): return costs.lines[id.index] ?? .zero
    case .subBudget(let id):
      var cost = costs.groups[id.index]
      for entry in funding {
        guard case .line(let line) = entry.expense, isLine(line, of: id),
          entry.payer.value(in: year) != nil
        else { continue }
        cost = try cost - (costs.lines[line.index] ?? .zero)
      }
      return cost
    }
  }

  private func isLine(_ line: LineID, of group: SubBudgetID) -> Bool {
    lineAmounts.entries[line.index].group == group
  }
}
