/// A plan with what it comes to: what expressions and statements are read against.
///
/// Never changed once made, so that its copies share one store: a session is copied for every line, and a
/// plan has dozens of parts.
public struct PlannedBudget: Sendable {
  private let contents: Contents

  private final class Contents: Sendable {
    let plan: Plan
    let outlook: Outlook

    init(_ plan: Plan, _ outlook: Outlook) {
      self.plan = plan
      self.outlook = outlook
    }
  }

  /// A plan with its figures worked out.
  ///
  /// - Throws: ``ChangeProblem`` where a change makes a figure impossible.
  public init(_ plan: Plan) throws(ChangeProblem) {
    contents = Contents(plan, try plan.outlook())
  }

  private init(_ plan: Plan, _ outlook: Outlook) { contents = Contents(plan, outlook) }

  /// The plan after a change, with its figures.
  ///
  /// Cost: that of what the change touches, and of the parts of the figures that it can move.
  ///
  /// - Throws: ``ChangeProblem`` where the change cannot be applied, or makes a figure impossible.
  public func applying(_ change: Change) throws(ChangeProblem) -> PlannedBudget {
    let traits = change.traits
    let changed = try plan.applying(change, traits)
    return PlannedBudget(changed, try changed.outlook(moving: traits.moves, of: outlook))
  }

  // Lent out, since a getter of another module would copy them.

  /// The plan.
  public var plan: Plan { _read { yield contents.plan } }

  /// Its figures.
  public var outlook: Outlook { _read { yield contents.outlook } }
}

extension PlannedBudget: Hashable {
  /// Whether two have the same plan, and so the same figures.
  public static func == (left: PlannedBudget, right: PlannedBudget) -> Bool {
    left.contents === right.contents || left.plan == right.plan
  }

  /// Adds the plan, from which the figures follow.
  public func hash(into hasher: inout Hasher) { hasher.combine(plan) }
}
