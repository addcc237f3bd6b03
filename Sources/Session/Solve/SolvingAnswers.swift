import Analysis
import Budget
import ScenarioLanguage

/// The value of a lever that brings a condition about.
public struct SolvedAnswer: Sendable {
  /// The plan that was asked about, for the names in it.
  public let plan: Plan
  /// The lever as it was written.
  public let lever: String
  /// The condition as it was written.
  public let condition: String
  /// The left side as it was written.
  public let figure: String
  /// What the condition's sides count.
  public let kind: ValueKind
  /// Whether the right side is the same whatever the lever's value.
  public let isTargetFixed: Bool
  /// What was found.
  public let solution: Solution
  /// The change statement that `apply` makes of it; nil where nothing was found.
  public let change: String?
  /// The years that the condition's figures are of, where the plan has several; otherwise none.
  public internal(set) var years: [Year] = []
  /// The later years in which the condition does not hold with the value that was found.
  public internal(set) var laterFailures: [LaterFailure] = []
  /// What the condition's figures rest on that nobody knows exactly.
  public internal(set) var reliance = Reliance()
}

/// The mixes of two levers that bring a condition about.
public struct MixedAnswer: Sendable {
  /// The plan that was asked about, for the names in it.
  public let plan: Plan
  /// The levers as they were written.
  public let levers: (first: String, second: String)
  /// The condition as it was written.
  public let condition: String
  /// The left side as it was written.
  public let figure: String
  /// What the condition's sides count.
  public let kind: ValueKind
  /// The mixes.
  public let mixes: Mixes
  /// The years that the condition's figures are of, where the plan has several; otherwise none.
  public internal(set) var years: [Year] = []
  /// For each later year in which any of the mixes fails, how many do; in order.
  public internal(set) var laterFailures: [(year: Year, mixes: Int)] = []
  /// What the condition's figures rest on that nobody knows exactly.
  public internal(set) var reliance = Reliance()
}

/// What each change contributed between two scenarios.
public struct BridgedAnswer: Sendable {
  /// The figure.
  public let quantity: Quantity
  /// The member, line, position or fund that it is about, as written; nil for the whole alliance.
  public let subject: String?
  /// The year that it is of.
  public let year: Year
  /// What it counts.
  public let kind: ValueKind
  /// The scenario that the way begins at; nil for the session's own where it has no name.
  public let from: String?
  /// The scenario that it ends at.
  public let to: String?
  /// The changes of the scenario that the way begins at, as they were written.
  public let fromChanges: [AppliedChange]
  /// The changes of the scenario that it ends at.
  public let toChanges: [AppliedChange]
  /// The contributions.
  public let bridge: Bridge

  /// The change that a step makes or takes back.
  public func change(_ step: Bridge.Step) -> AppliedChange {
    step.isTakenBack ? fromChanges[step.place] : toChanges[step.place]
  }
}
