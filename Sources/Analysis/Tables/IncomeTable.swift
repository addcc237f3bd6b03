import Budget

/// The income of a year: fees by class of member, then each other income.
public struct IncomeTable: Sendable, Hashable {
  /// One source of income.
  public struct Row: Sendable, Hashable {
    /// The class of members whose fees they are; nil for other income.
    public let group: MemberClass?
    /// The other income as declared; nil for fees.
    public let income: IncomeLine?
    /// The cost of which others pay a part, where the income is that; nil for others.
    public let shared: LocalName?
    /// The amount in the year.
    public let amount: Money
  }

  /// The year.
  public let year: Year
  /// The fees of each class that the register has members of, then other income in the budget's order, then what others pay
  /// of costs.
  public let rows: [Row]
  /// The sum of the rows: the year's income.
  public let total: Money

  /// The income of a year of the plan.
  ///
  /// - Throws: ``ChangeProblem`` never for a plan whose outlook has been worked out.
  public init(_ planned: PlannedBudget, in figures: YearFigures) throws(ChangeProblem) {
    year = figures.year
    total = figures.income
    let fees = try FeesTable(planned, in: figures)
    rows =
      fees.rows.map { Row(group: $0.group, income: nil, shared: nil, amount: $0.fees) }
      + planned.plan.incomes.map { entry in
        Row(group: nil, income: entry.income, shared: nil, amount: figures.amount(of: entry.id))
      }
      + figures.shares.map { share in
        Row(
          group: nil, income: nil, shared: planned.plan.name(of: share.cost.expense),
          amount: share.others)
      }
  }
}
