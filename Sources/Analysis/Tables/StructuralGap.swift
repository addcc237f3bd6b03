import Budget

/// Whether a year's income pays for what goes on.
///
/// Recurring costs are all but temporary positions, positions with a last month, and what changes do only
/// until a year; recurring income is all but what changes do only until a year. Funds do not count, since they
/// are spent once. See ``Plan/recurringCosts(in:)`` and ``Plan/recurringIncome(in:)``.
public struct StructuralGap: Sendable, Hashable {
  /// The year.
  public let year: Year
  /// The income that goes on.
  public let recurringIncome: Money
  /// The costs that go on.
  public let recurringCosts: Money
  /// Recurring income less recurring costs; negative is a structural deficit (strukturelt underskudd).
  public let gap: Money

  /// The gaps of some years of a plan, in their order.
  ///
  /// - Throws: ``ChangeProblem/tooLarge`` where an amount is out of range.
  public static func all(
    of planned: PlannedBudget, in years: [YearFigures]
  ) throws(ChangeProblem) -> [StructuralGap] {
    var gaps: [StructuralGap] = []
    for figures in years {
      let costs = try planned.plan.recurringCosts(in: figures.year)
      let income = try planned.plan.recurringIncome(in: figures.year)
      guard let gap = try? income - costs else { throw .tooLarge }
      gaps.append(
        StructuralGap(
          year: figures.year, recurringIncome: income, recurringCosts: costs, gap: gap))
    }
    return gaps
  }
}
