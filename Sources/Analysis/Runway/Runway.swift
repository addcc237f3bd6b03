import Budget

/// How long a scenario's free reserve lasts: the first year at whose end it is below zero.
///
/// Years beyond the plan's are worked out as if the plan were longer: everything goes on as in its last year,
/// but for what has an end and what grows.
public struct Runway: Sendable, Hashable {
  /// The free reserve at the end of a year.
  public struct Level: Sendable, Hashable {
    /// The year.
    public let year: Year
    /// The free reserve at its end.
    public let free: Money
  }

  /// The scenario's name; nil for one without.
  public let scenario: LocalName?
  /// The last year of the plan as it stands.
  public let planEnd: Year
  /// The reserve of each year, in order: up to the first one below zero, or as far as can be looked.
  public let levels: [Level]

  /// How long the free reserve of a scenario lasts.
  ///
  /// Cost: one plan of the longest horizon; where that is impossible, some five of shorter ones.
  ///
  /// - Throws: ``ChangeProblem/interrupted``.
  public init(of planned: PlannedBudget, scenario: LocalName?) throws(ChangeProblem) {
    self.scenario = scenario
    planEnd = planned.plan.budget.year.advanced(by: planned.plan.horizon - 1)
    var levels: [Level] = []
    for figures in try Self.longest(planned).outlook.years {
      levels.append(Level(year: figures.year, free: figures.closing.free))
      if figures.closing.free.isNegative { break }
    }
    self.levels = levels
  }

  /// The first year at whose end the reserve is below zero; nil where there is none as far as can be looked.
  public var firstBelowZero: Level? { levels.last.flatMap { $0.free.isNegative ? $0 : nil } }

  /// The last year at whose end the reserve is not below zero; nil where there is none.
  public var lastWhole: Level? { levels.last { !$0.free.isNegative } }

  /// The plan over as many years as it can have: growth can leave the range of money before the longest.
  private static func longest(_ planned: PlannedBudget) throws(ChangeProblem) -> PlannedBudget {
    var (possible, impossible) = (planned.plan.horizon, Plan.longestHorizon + 1)
    var best = planned
    while possible + 1 < impossible {
      let years =
        impossible > Plan.longestHorizon ? Plan.longestHorizon : (possible + impossible) / 2
      do {
        best = try PlannedBudget(planned.plan.applying(.horizon(years: years)))
        possible = years
      } catch ChangeProblem.interrupted { throw .interrupted } catch { impossible = years }
    }
    return best
  }
}
