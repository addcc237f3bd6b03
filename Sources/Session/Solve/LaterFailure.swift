import Analysis
import Budget

/// A year of the plan, after the one that a condition is about, in which it does not hold.
public struct LaterFailure: Sendable, Hashable {
  /// The year.
  public let year: Year
  /// What the condition's sides come to in it.
  public let sides: Sides
}

extension Condition {
  /// The years after the one that the condition is about in which a plan does not meet it, in order.
  ///
  /// None where its figures are of several years: then it says itself what is to hold when.
  func laterFailures(in planned: PlannedBudget) -> [LaterFailure] {
    guard years.count == 1, let asked = years.first else { return [] }
    return planned.plan.years.filter { $0 > asked }.compactMap { year in
      guard let sides = sides(in: planned, at: year), !relation.holds(sides.gap) else { return nil }
      return LaterFailure(year: year, sides: sides)
    }
  }

  /// The same with levers set to values; none where the plan refuses them.
  func laterFailures(
    in planned: PlannedBudget, setting levers: [(lever: Lever, value: ExactNumber)]
  ) -> [LaterFailure] {
    guard years.count == 1, planned.plan.years.count > 1 else { return [] }
    var plan = planned.plan
    for (lever, value) in levers {
      guard let change = try? lever.change(to: value), let changed = try? plan.applying(change)
      else { return [] }
      plan = changed
    }
    return (try? PlannedBudget(plan)).map(laterFailures) ?? []
  }
}
