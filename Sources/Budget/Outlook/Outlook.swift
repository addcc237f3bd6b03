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

  /// What they are made of.
  ///
  /// What has lists of its own is shared with the years and plans in which it is the same.
  struct Parts: Sendable, Hashable {
    let year: Year
    let base: FeeSum
    let incomes: Shared<AmountColumn>
    let shared: SharedCosts
    let income: Money
    let staff: Shared<StaffCost>
    let lines: Shared<LineCosts>
    let expenses: Money
    let result: Money
    let opening: Balance
    let funds: Shared<FundMovements>
    let closing: Balance
    let openingTotal: Money
    let closingTotal: Money
  }

  init(_ parts: Parts) { self.parts = Shared(wrappedValue: parts) }
}

/// What the positions of a year cost.
struct StaffCost: Sendable, Hashable {
  /// In the order of ``Plan/positions``.
  let amounts: GrowingList<Money>
  let total: Money
  /// How many are staffed in December.
  let positions: Int
}

/// What the lines of a year come to.
struct LineCosts: Sendable, Hashable {
  /// In the order of ``Plan/lines``, with their sums; nil where missing.
  let column: AmountColumn
  /// In the order of ``Budget/subBudgets``.
  let groups: [Money]
  let groupTotal: Money
  /// The lines outside groups.
  let operations: Money
}

/// What others pay of a year's costs, and together.
struct SharedCosts: Sendable, Hashable {
  let shares: [CostShare]
  let others: Money

  init(_ shares: [CostShare]) throws(ArithmeticProblem) {
    self.shares = shares
    others = try shares.map(\.others).total()
  }
}

/// What the funds get, pay and keep in a year; lists in the order of the plan's funds.
struct FundMovements: Sendable, Hashable {
  let released: [Money]
  let deposited: [Money]
  let incomes: [Money]
  let payments: [FundPayment]
  let paid: [Money]
  let left: [Money]
  let leftTotal: Money
  /// What the free reserve gets from them, less what it pays into them.
  let freed: Money
}

extension YearFigures {
  var base: FeeSum { parts.wrappedValue.base }
  var incomes: Shared<AmountColumn> { parts.wrappedValue.incomes }
  var shared: SharedCosts { parts.wrappedValue.shared }
  var staff: Shared<StaffCost> { parts.wrappedValue.staff }
  var lines: Shared<LineCosts> { parts.wrappedValue.lines }
  var funds: Shared<FundMovements> { parts.wrappedValue.funds }

  /// The year.
  public var year: Year { parts.wrappedValue.year }
  /// The fee for one inhabitant.
  public var rate: FeeRate { base.rate }
  /// How many members pay.
  public var members: Int { base.members }
  /// The inhabitants that fees are worked out from, those of counties and Oslo included.
  public var population: Int64 { base.population }
  /// The members' fees.
  public var fees: Money { base.fees }
  /// What others pay of which expenses, which are incomes too.
  public var shares: [CostShare] { shared.shares }
  /// Fees, other income, and what others pay of expenses.
  public var income: Money { parts.wrappedValue.income }
  /// What the positions cost together.
  public var salaries: Money { staff.wrappedValue.total }
  /// How many positions are staffed in December, seconded ones included.
  public var positions: Int { staff.wrappedValue.positions }
  /// The sub-budgets, in the order of ``Budget/subBudgets``.
  public var subBudgetAmounts: [Money] { lines.wrappedValue.groups }
  /// The lines outside sub-budgets together.
  public var operations: Money { lines.wrappedValue.operations }
  /// Salaries and all lines.
  public var expenses: Money { parts.wrappedValue.expenses }
  /// Income less expenses; negative where carried-over money is used.
  public var result: Money { parts.wrappedValue.result }
  /// Money at hand when the year begins, before releases.
  public var opening: Balance { parts.wrappedValue.opening }
  /// Bound money that becomes free as the year begins, in the order of the plan's funds.
  public var released: [Money] { funds.wrappedValue.released }
  /// What is paid into each fund from free money as the year begins, in the order of the plan's funds.
  public var deposited: [Money] { funds.wrappedValue.deposited }
  /// What incomes bring into each fund, in the same order.
  public var boundIncomes: [Money] { funds.wrappedValue.incomes }
  /// What funds pay of which expenses, in the order in which they do.
  public var payments: [FundPayment] { funds.wrappedValue.payments }
  /// What each fund pays, in the order of the plan's funds.
  public var paidByFunds: [Money] { funds.wrappedValue.paid }
  /// Money at hand when the year ends.
  public var closing: Balance { parts.wrappedValue.closing }
  /// ``opening``, free and bound together.
  public var openingTotal: Money { parts.wrappedValue.openingTotal }
  /// ``closing``, free and bound together.
  public var closingTotal: Money { parts.wrappedValue.closingTotal }
  /// The bound part of ``closing``.
  public var closingBound: Money { funds.wrappedValue.leftTotal }
}

extension YearFigures {
  /// What a sub-budget comes to.
  public func amount(of id: SubBudgetID) -> Money { subBudgetAmounts[id.index] }

  /// What a line comes to; nil where its amount is missing.
  public func amount(of id: LineID) -> Money? { lines.wrappedValue.column[id.index] }

  /// What a position costs in the year.
  public func amount(of id: PositionID) -> Money { staff.wrappedValue.amounts[id.index] }

  /// What an income other than fees comes to.
  public func amount(of id: IncomeID) -> Money { incomes.wrappedValue[id.index] ?? .zero }

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

  /// Whether the funds get, pay and keep the same as in other figures.
  public func hasSameFunds(as other: YearFigures) -> Bool { funds == other.funds }

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
