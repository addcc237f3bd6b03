import Budget

/// A cost of which others pay a part, in a year.
public struct SharedCost: Sendable, Hashable {
  /// What it is called.
  public let name: LocalName
  /// What it is in all.
  public let gross: Money
  /// The part that others pay.
  public let part: OthersPart
  /// What others pay.
  public let others: Money
  /// What is left to pay.
  public let net: Money

  /// The shared costs of a sort, in the order in which they were said.
  ///
  /// - Throws: ``ArithmeticProblem`` never for figures that an outlook has worked out.
  static func all(
    of plan: Plan, in figures: YearFigures, where isWanted: (CostID) -> Bool
  ) throws(ArithmeticProblem) -> [SharedCost] {
    try figures.shares.filter { isWanted($0.cost) }.map { share throws(ArithmeticProblem) in
      SharedCost(
        name: plan.name(of: share.cost.expense), gross: share.gross, part: share.part,
        others: share.others, net: try share.gross - share.others)
    }
  }
}
