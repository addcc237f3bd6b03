import Budget

/// What each change contributed to the way from a figure of one scenario to the same figure of another.
///
/// The contributions always add up to the difference of the two, to the last unit.
public struct Bridge: Sendable, Hashable {
  /// One change that only one of the scenarios has.
  public struct Step: Sendable, Hashable {
    /// The place of the change among its scenario's.
    public let place: Int
    /// Whether it is one of the scenario that the way begins at, and so is taken back.
    public let isTakenBack: Bool
  }

  /// What one change contributed, or several that cannot stand without one another, or one and the change of
  /// the other scenario that it stands in place of.
  public struct Contribution: Sendable, Hashable {
    /// The changes, in order; one as a rule.
    public let steps: [Step]
    /// Whether they are two, of which the second stands in place of the first, which is taken back.
    public let isReplacing: Bool
    /// The contribution in the figure's unit, rounded to the bridge's unit where it is a share.
    public let amount: ExactNumber
    /// How far the true share may be from the amount, either way, in 19 of 20 cases; nil where the
    /// amount is exact.
    public let halfWidth: ExactNumber?
  }

  /// How the contributions were worked out.
  public enum Method: Sendable, Hashable {
    /// Each is what the figure moved when the change was made, in order.
    case inOrder
    /// Each is the change's mean contribution over every order (Shapley), from so many plans.
    case everyOrder(plans: Int)
    /// Each is the change's mean contribution over so many orders, in pairs of an order and its reverse.
    case sampledOrders(Int)
  }

  /// The figure where the way begins.
  public let before: ExactNumber
  /// The figure where it ends.
  public let after: ExactNumber
  /// What each change contributed, in order: what is taken back first, the last change first; a change in
  /// place of another where it is made, with both moves together.
  public let contributions: [Contribution]
  /// How the contributions were worked out.
  public let method: Method

  /// The contributions together.
  ///
  /// - Throws: ``ArithmeticProblem/overflow``.
  public var difference: ExactNumber {
    get throws(ArithmeticProblem) { try after - before }
  }
}

/// A way in which there is no bridge between two scenarios.
public enum BridgeProblem: Error, Hashable, Sendable {
  /// A scenario's changes cannot be applied, or the figure has no value in one of them.
  case noValue
  /// A figure left the range of numbers.
  case tooLarge
}

/// The figure that a bridge is about: what it comes to in a plan, in whole units, such as øre.
public struct BridgedFigure: Sendable {
  /// How many units make one kroner, inhabitant, and so on.
  let unitsOfOne: Int64
  private let value: @Sendable (PlannedBudget) -> ExactNumber?

  /// A figure, nil where a plan has none, whose values have at most so many decimals (0 to 6).
  public init(decimals: Int, value: @escaping @Sendable (PlannedBudget) -> ExactNumber?) {
    unitsOfOne = (0..<min(max(decimals, 0), 6)).reduce(1) { units, _ in units * 10 }
    self.value = value
  }

  /// The figure of a plan in units; nil where the plan has none.
  func units(_ plan: Plan) -> Int64? {
    guard let planned = try? PlannedBudget(plan), let value = value(planned),
      let units = try? (value * ExactNumber(unitsOfOne)).rounded()
    else { return nil }
    return units
  }

  /// So many units as a number.
  func number(_ units: Int64) throws(ArithmeticProblem) -> ExactNumber {
    try ExactNumber(Int128(units), over: Int128(unitsOfOne))
  }
}
