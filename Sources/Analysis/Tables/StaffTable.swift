import Budget

/// The positions of a year with what they cost.
public struct StaffTable: Sendable, Hashable {
  /// One position.
  public struct Row: Sendable, Hashable {
    /// The position.
    public let position: PlannedPosition
    /// How many months of the year it is staffed.
    public let months: Int
    /// What a whole year costs; nil for a seconded one where nobody says.
    public let yearlyCost: Money?
    /// What it costs in the year; zero for seconded ones.
    public let cost: Money
  }

  /// The year.
  public let year: Year
  /// The budget's positions, then hired ones.
  public let rows: [Row]
  /// What all cost in the year.
  public let total: Money

  /// The positions of a year of the plan.
  ///
  /// - Throws: ``ChangeProblem`` never for a plan whose outlook has been worked out.
  public init(_ planned: PlannedBudget, in figures: YearFigures) throws(ChangeProblem) {
    let yearlyCosts = try planned.plan.yearlyCosts(in: figures.year)
    year = figures.year
    total = figures.salaries
    rows = zip(planned.plan.identifiedPositions, yearlyCosts).map { entry, yearlyCost in
      Row(
        position: entry.position, months: entry.position.months(in: figures.year),
        yearlyCost: yearlyCost, cost: figures.amount(of: entry.id))
    }
  }
}
