import Budget

/// What a question for the value of a lever came to.
public struct Solution: Sendable, Hashable {
  /// A value of the lever and what the condition's sides come to with it.
  public struct Candidate: Sendable, Hashable {
    /// The value, in the lever's unit.
    public let value: ExactNumber
    /// The sides; nil where the plan refuses the value.
    public let sides: Sides?
  }

  /// Neighbouring values that all bring the condition about, both ends included.
  public struct Stretch: Sendable, Hashable {
    /// The lowest value; nil where every lower one that is possible does so too.
    public let lowest: ExactNumber?
    /// The highest value; nil where every higher one that is possible does so too.
    public let highest: ExactNumber?
  }

  /// What was found.
  public enum Outcome: Sendable, Hashable {
    /// The best value, and the neighbour on the other side of the limit, with which it fails.
    case found(best: Candidate, failing: Candidate)
    /// Every possible value brings the condition about.
    case every
    /// No value does; the nearest miss, and for an equality the miss on its other side.
    case none(nearest: Candidate?, other: Candidate?)
  }

  /// How it was found.
  public enum Method: Sendable, Hashable {
    /// The condition turns only once as the lever rises; so many values were tried.
    case turn(trials: Int)
    /// All values were tried, so many.
    case allValues(Int)
    /// So many of the values between two were tried, and those around every turn; others may be missed.
    case sample(Int, from: ExactNumber, to: ExactNumber)
  }

  /// The lever.
  public let lever: Lever
  /// The distance between the values that were tried.
  public let step: ExactNumber
  /// The lever's value now; nil where the document does not give it.
  public let present: ExactNumber?
  /// Whether the condition holds now.
  public let holdsNow: Bool
  /// What was found.
  public let outcome: Outcome
  /// All values that bring the condition about, in order; empty where none does.
  public let stretches: [Stretch]
  /// Where the two sides are equal without regard to the step; nil where it was not asked for, or
  /// where they never are near the best value.
  public let root: ExactNumber?
  /// How it was found.
  public let method: Method
  /// Where no value brings the condition about: why the plan refuses values beyond the nearest one; nil where it
  /// does not.
  public let refusal: ChangeProblem?

  /// The best value; nil where there is none to choose.
  public var best: ExactNumber? {
    if case .found(let best, _) = outcome { best.value } else { nil }
  }
}
