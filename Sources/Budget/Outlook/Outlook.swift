/// What a plan comes to: the figures of each of its years.
public struct Outlook: Sendable, Hashable {
  /// The figures by year, in order, from the budget year on; never empty.
  public let years: [YearFigures]

  /// The figures of the budget year.
  public var first: YearFigures { years[0] }

  /// The figures of a year; nil where the plan does not cover it.
  public subscript(_ year: Year) -> YearFigures? {
    let place = years[0].year.distance(to: year)
    return years.indices.contains(place) ? years[place] : nil
  }
}

/// Money at hand: free and bound.
public struct Balance: Sendable, Hashable {
  /// The free reserve; negative where more is spent than there is.
  public var free: Money
  /// The bound funds in the order of the plan's funds; never negative.
  public var bound: [Money]

  /// The bound funds together.
  ///
  /// - Throws: ``ArithmeticProblem/overflow``.
  public func totalBound() throws(ArithmeticProblem) -> Money { try bound.total() }
}

/// The figures of one year.
///
/// Amounts of income and cost are both positive; `result` is income less expenses.
public struct YearFigures: Sendable, Hashable {
  /// The year.
  public let year: Year
  /// The fee for one inhabitant.
  public let rate: FeeRate
  /// How many members pay.
  public let members: Int
  /// The inhabitants that fees are worked out from, those of counties and Oslo included.
  public let population: Int64
  /// The members' fees.
  public let fees: Money
  /// Income other than fees, in the order of ``Plan/incomes``, with its sum.
  let incomeColumn: AmountColumn
  /// What others pay of which expenses, which are incomes too.
  public let shares: [CostShare]
  /// Fees, other income, and what others pay of expenses.
  public let income: Money
  /// What the positions cost, in the order of ``Plan/positions``.
  let salaryAmounts: GrowingList<Money>
  /// What the positions cost together.
  public let salaries: Money
  /// How many positions are staffed in December, seconded ones included.
  public let positions: Int
  /// The expense lines, in the order of ``Plan/lines``, with their sums; nil where missing.
  let lineColumn: AmountColumn
  /// The sub-budgets, in the order of ``Budget/subBudgets``.
  public let subBudgetAmounts: [Money]
  /// The lines outside sub-budgets together.
  public let operations: Money
  /// Salaries and all lines.
  public let expenses: Money
  /// Income less expenses; negative where carried-over money is used.
  public let result: Money
  /// Money at hand when the year begins, before releases.
  public let opening: Balance
  /// Bound money that becomes free as the year begins, in the order of the plan's funds.
  public let released: [Money]
  /// What is paid into each fund from free money as the year begins, in the order of the plan's funds.
  public let deposited: [Money]
  /// What incomes bring into each fund, in the same order.
  public let boundIncomes: [Money]
  /// What funds pay of which expenses, in the order in which they do.
  public let payments: [FundPayment]
  /// What each fund pays, in the order of the plan's funds.
  public let paidByFunds: [Money]
  /// Money at hand when the year ends.
  public let closing: Balance
  /// ``opening``, free and bound together.
  public let openingTotal: Money
  /// ``closing``, free and bound together.
  public let closingTotal: Money
  /// The bound part of ``closing``.
  public let closingBound: Money
}

extension YearFigures {
  /// What a sub-budget comes to.
  public func amount(of id: SubBudgetID) -> Money { subBudgetAmounts[id.index] }

  /// What a line comes to; nil where its amount is missing.
  public func amount(of id: LineID) -> Money? { lineColumn[id.index] }

  /// What a position costs in the year.
  public func amount(of id: PositionID) -> Money { salaryAmounts[id.index] }

  /// What an income other than fees comes to.
  public func amount(of id: IncomeID) -> Money { incomeColumn[id.index] ?? .zero }

  /// What others pay of a cost; zero where they pay none of it.
  public func othersPart(of cost: CostID) -> Money {
    shares.first { $0.cost == cost }?.others ?? .zero
  }

  /// What a fund's purposes cost beyond what it pays.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where the cost is out of range.
  public func uncovered(by fund: FundID) throws(ArithmeticProblem) -> Money {
    var uncovered = Money.zero
    for payment in payments where payment.fund == fund {
      uncovered = try uncovered + (payment.cost - payment.paid)
    }
    return uncovered
  }

  /// What a fund has when the year begins, becomes free, is paid in, comes in, pays, and has when the year ends.
  public func movements(
    of id: FundID
  ) -> (
    opening: Money, released: Money, deposited: Money, income: Money, paid: Money, closing: Money
  ) {
    (
      opening.bound[id.index], released[id.index], deposited[id.index], boundIncomes[id.index],
      paidByFunds[id.index], closing.bound[id.index]
    )
  }
}
