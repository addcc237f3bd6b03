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
  /// Shared by copies, which would have to count a reference of each list: figures are handed on more often than
  /// they are worked out.
  private let parts: Shared<Parts>

  /// What they are made of, each as the property of its name tells.
  struct Parts: Sendable, Hashable {
    let year: Year
    let rate: FeeRate
    let members: Int
    let population: Int64
    let fees: Money
    let incomeColumn: AmountColumn
    let shares: [CostShare]
    let income: Money
    let salaryAmounts: GrowingList<Money>
    let salaries: Money
    let positions: Int
    let lineColumn: AmountColumn
    let subBudgetAmounts: [Money]
    let operations: Money
    let expenses: Money
    let result: Money
    let opening: Balance
    let released: [Money]
    let deposited: [Money]
    let boundIncomes: [Money]
    let payments: [FundPayment]
    let paidByFunds: [Money]
    let closing: Balance
    let openingTotal: Money
    let closingTotal: Money
    let closingBound: Money
  }

  init(_ parts: Parts) { self.parts = Shared(wrappedValue: parts) }
}

extension YearFigures {
  /// The year.
  public var year: Year { parts.wrappedValue.year }
  /// The fee for one inhabitant.
  public var rate: FeeRate { parts.wrappedValue.rate }
  /// How many members pay.
  public var members: Int { parts.wrappedValue.members }
  /// The inhabitants that fees are worked out from, those of counties and Oslo included.
  public var population: Int64 { parts.wrappedValue.population }
  /// The members' fees.
  public var fees: Money { parts.wrappedValue.fees }
  /// Income other than fees, in the order of ``Plan/incomes``, with its sum.
  var incomeColumn: AmountColumn { parts.wrappedValue.incomeColumn }
  /// What others pay of which expenses, which are incomes too.
  public var shares: [CostShare] { parts.wrappedValue.shares }
  /// Fees, other income, and what others pay of expenses.
  public var income: Money { parts.wrappedValue.income }
  /// What the positions cost, in the order of ``Plan/positions``.
  var salaryAmounts: GrowingList<Money> { parts.wrappedValue.salaryAmounts }
  /// What the positions cost together.
  public var salaries: Money { parts.wrappedValue.salaries }
  /// How many positions are staffed in December, seconded ones included.
  public var positions: Int { parts.wrappedValue.positions }
  /// The expense lines, in the order of ``Plan/lines``, with their sums; nil where missing.
  var lineColumn: AmountColumn { parts.wrappedValue.lineColumn }
  /// The sub-budgets, in the order of ``Budget/subBudgets``.
  public var subBudgetAmounts: [Money] { parts.wrappedValue.subBudgetAmounts }
  /// The lines outside sub-budgets together.
  public var operations: Money { parts.wrappedValue.operations }
  /// Salaries and all lines.
  public var expenses: Money { parts.wrappedValue.expenses }
  /// Income less expenses; negative where carried-over money is used.
  public var result: Money { parts.wrappedValue.result }
  /// Money at hand when the year begins, before releases.
  public var opening: Balance { parts.wrappedValue.opening }
  /// Bound money that becomes free as the year begins, in the order of the plan's funds.
  public var released: [Money] { parts.wrappedValue.released }
  /// What is paid into each fund from free money as the year begins, in the order of the plan's funds.
  public var deposited: [Money] { parts.wrappedValue.deposited }
  /// What incomes bring into each fund, in the same order.
  public var boundIncomes: [Money] { parts.wrappedValue.boundIncomes }
  /// What funds pay of which expenses, in the order in which they do.
  public var payments: [FundPayment] { parts.wrappedValue.payments }
  /// What each fund pays, in the order of the plan's funds.
  public var paidByFunds: [Money] { parts.wrappedValue.paidByFunds }
  /// Money at hand when the year ends.
  public var closing: Balance { parts.wrappedValue.closing }
  /// ``opening``, free and bound together.
  public var openingTotal: Money { parts.wrappedValue.openingTotal }
  /// ``closing``, free and bound together.
  public var closingTotal: Money { parts.wrappedValue.closingTotal }
  /// The bound part of ``closing``.
  public var closingBound: Money { parts.wrappedValue.closingBound }
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
