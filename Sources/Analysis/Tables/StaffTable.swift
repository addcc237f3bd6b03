import Budget

/// The positions of a year with what they cost.
public struct StaffTable: Sendable, Hashable {
  /// One position.
  public struct Row: Sendable, Hashable {
    /// The position.
    public let position: PlannedPosition
    /// How many months of the year it is staffed.
    public let months: Int
    /// How much of a whole position it is in the year.
    public let percentage: PositionPercentage
    /// What it is of a whole position that is staffed all year.
    public let fullTime: ExactNumber
    /// What a whole year of a whole position costs; nil for a seconded one where nobody says.
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
  /// What all are together of whole positions that are staffed all year (årsverk), seconded ones included.
  public let fullTime: ExactNumber

  /// Whether a position that is staffed in the year is not a whole one.
  public var hasPartTime: Bool { rows.contains { $0.months > 0 && !$0.percentage.isWhole } }

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
        percentage: entry.position.percentage(in: figures.year),
        fullTime: entry.position.fullTime(in: figures.year),
        yearlyCost: yearlyCost, cost: figures.amount(of: entry.id))
    }
    // Terms are of twelfths of hundredths of a per cent, and the most positions of a plan far from out of range.
    fullTime = rows.reduce(.zero) { sum, row in (try? sum + row.fullTime) ?? sum }
  }
}
