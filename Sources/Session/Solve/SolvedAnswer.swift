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
  /// What tells what the condition's figures rest on.
  let doubts: Doubts
  /// What the condition's figures rest on that nobody knows exactly; worked out anew each time that it is asked for.
  public var reliance: Reliance { doubts.reliance }
}
