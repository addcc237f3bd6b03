/// A question about the plan, which changes nothing.
public enum QuestionSyntax: Sendable, Hashable {
  /// `show`, `show fees`, `show members by fee top 10`, `show lines at 2023`.
  case show(ShowSyntax)
  case compare(CompareSyntax)
  case why(WhySyntax)
  /// `how long`: the scenarios asked about, none for the one at hand.
  case howLong([NameSyntax])
  case bridge(BridgeSyntax)
  case solve(SolveSyntax)
  case cheapest(CheapestSyntax)
  /// `sweep`: one or two axes, and the figures; none for the free reserve.
  case sweep([AxisSyntax], [QuantitySyntax])
  /// `sensitivity`: the figure, and the percentage where one is given.
  case sensitivity(QuantitySyntax, NumberSyntax?)
  /// `risk`: the figure, the limit after `below`, and whether approximate inputs are taken in.
  case risk(
    QuantitySyntax, isOverYears: Bool, below: ExpressionSyntax?, withApproximate: Bool)
}

/// A `why` statement's parts.
public struct WhySyntax: Sendable, Hashable {
  /// The figure that is asked about.
  public let figure: QuantitySyntax
  /// Whether every input is wanted, down to the last.
  public let isFull: Bool

  /// A `why` statement's parts.
  public init(figure: QuantitySyntax, isFull: Bool) {
    self.figure = figure
    self.isFull = isFull
  }
}
