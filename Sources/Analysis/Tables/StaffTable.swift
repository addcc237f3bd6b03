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
    /// That as its pay and then each on-cost, which add up to it; empty where the budget has no on-costs.
    public let parts: [Money]
  }

  /// The year.
  public let year: Year
  /// The budget's positions, then hired ones.
  public let rows: [Row]
  /// What all cost in the year.
  public let total: Money
  /// What all are together of whole positions that are staffed all year (årsverk), seconded ones included.
  public let fullTime: ExactNumber

  /// The pay of all, then each on-cost, which add up to the total; empty where the budget has no on-costs.
  public let parts: [Money]
  /// The budget's on-costs.
  public let onCosts: [LocalName]
  /// The positions of which others pay a part.
  public let shared: [SharedCost]

  /// Whether a position that is staffed in the year is not a whole one.
  public var hasPartTime: Bool { rows.contains { $0.months > 0 && !$0.percentage.isWhole } }

  /// The positions of a year of the plan.
  ///
  /// - Throws: ``ChangeProblem`` never for a plan whose outlook has been worked out.
  public init(_ planned: PlannedBudget, in figures: YearFigures) throws(ChangeProblem) {
    let yearlyCosts = try planned.plan.yearlyCosts(in: figures.year)
    let split = try PaySplit(planned.plan, in: figures.year)
    onCosts = planned.plan.budget.onCosts.map(\.name)
    year = figures.year
    total = figures.salaries
    rows = try zip(planned.plan.identifiedPositions, yearlyCosts).map {
      entry, yearlyCost throws(ChangeProblem) in
      Row(
        position: entry.position, months: entry.position.months(in: figures.year),
        percentage: entry.position.percentage(in: figures.year),
        fullTime: entry.position.fullTime(in: figures.year),
        yearlyCost: yearlyCost, cost: figures.amount(of: entry.id),
        parts: try split.parts(of: figures.amount(of: entry.id)))
    }
    // Terms are of twelfths of hundredths of a per cent, and the most positions of a plan far from out of range.
    parts = try split.sum(rows.map(\.parts))
    do {
      shared = try SharedCost.all(of: planned.plan, in: figures) {
        if case .position = $0 { true } else { false }
      }
    } catch { throw .tooLarge }
    fullTime = rows.reduce(.zero) { sum, row in (try? sum + row.fullTime) ?? sum }
  }
}

/// What positions cost in a year as pay and on-costs.
public struct PaySplit {
  /// Nil where the budget has no on-costs.
  private let factor: PayFactor?

  /// The split of a year of a plan.
  ///
  /// - Throws: ``ChangeProblem/tooLarge`` where a part of pay has too many digits.
  public init(_ plan: Plan, in year: Year) throws(ChangeProblem) {
    factor = plan.budget.onCosts.isEmpty ? nil : try plan.payFactor(in: year)
  }

  /// A cost as its pay and then each on-cost; empty where the budget has no on-costs.
  ///
  /// - Throws: ``ChangeProblem/tooLarge`` where a part has too many digits.
  public func parts(of cost: Money) throws(ChangeProblem) -> [Money] {
    guard let factor else { return [] }
    do { return try factor.split(cost) } catch { throw .tooLarge }
  }

  /// The parts of several costs together.
  ///
  /// - Throws: ``ChangeProblem/tooLarge`` where a sum is out of range.
  public func sum(_ costs: [[Money]]) throws(ChangeProblem) -> [Money] {
    guard let factor else { return [] }
    var sums = [Money](repeating: .zero, count: factor.parts.count + 1)
    do {
      for parts in costs {
        for (place, part) in parts.enumerated() { sums[place] = try sums[place] + part }
      }
    } catch { throw .tooLarge }
    return sums
  }
}
