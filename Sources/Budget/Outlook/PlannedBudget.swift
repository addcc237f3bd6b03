/// A plan with what it comes to: what expressions and statements are read against.
public struct PlannedBudget: Sendable, Hashable {
  /// The plan.
  public let plan: Plan
  /// Its figures.
  public let outlook: Outlook

  /// A plan with its figures worked out.
  ///
  /// - Throws: ``ChangeProblem`` where a change makes a figure impossible.
  public init(_ plan: Plan) throws(ChangeProblem) {
    self.plan = plan
    outlook = try plan.outlook()
  }
}
