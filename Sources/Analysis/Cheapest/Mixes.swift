import Budget

/// The mixes of two levers that bring a condition about and move neither in vain: less of the one takes
/// more of the other.
public struct Mixes: Sendable, Hashable {
  /// One lever of a mix.
  public struct Part: Sendable {
    let lever: Lever
    let goal: Goal
    let step: ExactNumber
    let isStepGiven: Bool

    /// A lever with the condition that is to be brought about, as it moves it, and the step of its values;
    /// a given step is never widened.
    public init(lever: Lever, goal: Goal, step: ExactNumber, isStepGiven: Bool = false) {
      self.lever = lever
      self.goal = goal
      self.step = step
      self.isStepGiven = isStepGiven
    }
  }

  /// A value of each lever, with what the condition's sides come to.
  public struct Row: Sendable, Hashable {
    /// The first lever's value: the one that moves it least beside the second's.
    public let first: ExactNumber
    /// The second lever's: the one that moves it least beside the first's.
    public let second: ExactNumber
    /// The sides.
    public let sides: Sides
  }

  /// How many mixes are listed at most, so that they can be seen at once; steps are taken together to
  /// come to fewer.
  public static let mostRows = 25
  /// How many are listed at most in a step that was asked for.
  public static let mostRowsAsked = 100

  /// The lever that is named first.
  public let first: Lever
  /// The lever that is named second.
  public let second: Lever
  /// The values that the levers have now; nil where the document does not give one.
  public let present: [ExactNumber?]
  /// Whether the condition holds now, so that neither needs moving.
  public let holdsNow: Bool
  /// How far apart the first lever's values are.
  public let step: ExactNumber
  /// How far apart the second lever's are.
  public let secondStep: ExactNumber
  /// The mixes, beginning with the one that moves the first lever least; empty where none helps.
  public let rows: [Row]
  /// What of the mixes is not listed.
  public let omission: Omission

  /// What of the mixes is not listed.
  public enum Omission: Sendable, Hashable {
    /// Nothing: no mix on the steps is better than these.
    case nothing
    /// So many values of a lever between those that are listed; the ends are listed, on the wider step or
    /// not.
    case between(Int, ofFirst: Bool)
    /// So many values of a lever beyond the last that is listed.
    case beyond(Int, ofFirst: Bool)
  }
}

extension Mixes {
  /// The mixes of two levers.
  ///
  /// The values of the lever that has the fewer of them are gone through, from where the other one can make
  /// up for the rest to where it need not; the other is solved for, and then the lever itself beside it, so
  /// that no line moves either in vain. Cost: at most two solutions a row, and some twenty to find the ends.
  ///
  /// - Throws: ``SolvingProblem``.
  public init(_ first: Part, _ second: Part, in planned: PlannedBudget) throws(SolvingProblem) {
    let pair = try MixedPair(first, second, in: planned)
    self.first = first.lever
    self.second = second.lever
    present = pair.present
    holdsNow = pair.holdsNow
    if holdsNow {
      (step, secondStep, omission) = (first.step, second.step, .nothing)
      rows = pair.unmoved.map { [$0] } ?? []
      return
    }
    guard let ends = try pair.ends() else {
      (step, secondStep, omission, rows) = (first.step, second.step, .nothing, [])
      return
    }
    let ways = (
      LeverValues(from: ends.near.first, to: ends.far.first, first),
      LeverValues(from: ends.far.second, to: ends.near.second, second)
    )
    // A condition that may turn several times has no other ends than those that were tried.
    let isByFirst = !pair.isMonotone || ways.0.count <= ways.1.count
    let isStepGiven = isByFirst ? first.isStepGiven : second.isStepGiven
    let most = pair.isMonotone ? Mixes.mostRowsAsked : Mixes.mostRows
    let way = (isByFirst ? ways.0 : ways.1).listed(atMost: isStepGiven ? most : nil)
    step = isByFirst ? way.step : first.step
    secondStep = isByFirst ? second.step : way.step
    omission = way.omission(ofFirst: isByFirst)
    var rows: [Row] = []
    for value in way.values {
      if let row = try pair.row(value, ofFirst: isByFirst) { rows.append(row) }
    }
    self.rows = pair.efficient(rows)
  }
}
