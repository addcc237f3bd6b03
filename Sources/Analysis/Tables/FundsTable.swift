import Budget

/// How the free reserve and the funds move through a year.
public struct FundsTable: Sendable, Hashable {
  /// One fund, or the free reserve.
  public struct Row: Sendable, Hashable {
    /// The fund's name; nil for the free reserve.
    public let name: LocalName?
    /// When the year begins.
    public let opening: Money
    /// Made free as the year begins: out of a fund (negative), into the free reserve (positive).
    public let released: Money
    /// Paid in as the year begins: out of the free reserve (negative), into a fund (positive).
    public let deposited: Money
    /// The year's income that goes into it.
    public let income: Money
    /// What it pays in the year.
    public let paid: Money
    /// When the year ends: opening + released + deposited + income − paid.
    public let closing: Money
    /// Where the opening amount comes from.
    public let provenance: Provenance
  }

  /// What a fund pays of an expense.
  public struct Payment: Sendable, Hashable {
    /// The fund's name.
    public let fund: LocalName
    /// The expense's name.
    public let expense: LocalName
    /// What there is to pay.
    public let cost: Money
    /// What the fund pays.
    public let paid: Money
    /// What free money pays.
    public let beyond: Money
  }

  /// The year.
  public let year: Year
  /// The free reserve, then the funds in the document's order.
  public let rows: [Row]
  /// What funds pay, in the order in which they do.
  public let payments: [Payment]
  /// Whether funds pay for more than a sub-budget each.
  public let sharesFunds: Bool

  /// The funds in a year of the plan.
  ///
  /// - Throws: ``ArithmeticProblem`` never for figures that an outlook has worked out.
  public init(_ planned: PlannedBudget, in figures: YearFigures) throws(ArithmeticProblem) {
    let budget = planned.plan.budget
    year = figures.year
    var rows = [
      Row(
        name: nil, opening: figures.opening.free, released: try figures.released.total(),
        deposited: try .zero - figures.deposited.total(),
        income: try figures.income - figures.boundIncomes.total(),
        paid: try figures.expenses - figures.paidByFunds.total(),
        closing: figures.closing.free, provenance: budget.freeReserveProvenance)
    ]
    for (id, fund) in planned.plan.identifiedFunds {
      let moved = figures.movements(of: id)
      rows.append(
        Row(
          name: fund.name, opening: moved.opening, released: try .zero - moved.released,
          deposited: moved.deposited, income: moved.income, paid: moved.paid,
          closing: moved.closing, provenance: fund.provenance))
    }
    self.rows = rows
    payments = try figures.payments.map { payment throws(ArithmeticProblem) in
      Payment(
        fund: planned.plan.fund(payment.fund).name,
        expense: planned.plan.name(of: payment.expense), cost: payment.cost, paid: payment.paid,
        beyond: try payment.cost - payment.paid)
    }
    let funds = Set(figures.payments.map(\.fund))
    sharesFunds =
      funds.count < figures.payments.count
      || figures.payments.contains { if case .subBudget = $0.expense { false } else { true } }
  }
}
