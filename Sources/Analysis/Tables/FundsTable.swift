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
    /// The year's income; only the free reserve has any.
    public let income: Money
    /// What it pays in the year.
    public let paid: Money
    /// When the year ends: opening + released + income − paid.
    public let closing: Money
    /// Where the opening amount comes from.
    public let provenance: Provenance
  }

  /// The year.
  public let year: Year
  /// The free reserve, then the funds in the document's order.
  public let rows: [Row]

  /// The funds in a year of the plan.
  ///
  /// - Throws: ``ArithmeticProblem`` never for figures that an outlook has worked out.
  public init(_ planned: PlannedBudget, in figures: YearFigures) throws(ArithmeticProblem) {
    let budget = planned.plan.budget
    year = figures.year
    var rows = [
      Row(
        name: nil, opening: figures.opening.free, released: try figures.released.total(),
        income: figures.income, paid: try figures.expenses - figures.paidByFunds.total(),
        closing: figures.closing.free, provenance: budget.freeReserveProvenance)
    ]
    for (id, fund) in budget.identifiedFunds {
      let moved = figures.movements(of: id)
      rows.append(
        Row(
          name: fund.name, opening: moved.opening, released: try .zero - moved.released,
          income: .zero, paid: moved.paid, closing: moved.closing, provenance: fund.provenance))
    }
    self.rows = rows
  }
}
