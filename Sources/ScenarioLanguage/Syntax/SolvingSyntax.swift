/// A `bridge` statement's parts.
public struct BridgeSyntax: Sendable, Hashable {
  /// The figure whose way is explained.
  public let figure: QuantitySyntax
  /// The scenario after `from`; nil for what the other one builds on.
  public let from: NameSyntax?
  /// The scenario after `to`; nil for the session's own.
  public let to: NameSyntax?
  /// Whether `fairly` asks for shares that do not depend on the order.
  public let isFair: Bool
  /// Whether every year of the plans is shown.
  public let isOverYears: Bool

  /// A `bridge` statement's parts.
  public init(
    figure: QuantitySyntax, from: NameSyntax?, to: NameSyntax?, isFair: Bool,
    isOverYears: Bool = false
  ) {
    self.isOverYears = isOverYears
    self.figure = figure
    self.from = from
    self.to = to
    self.isFair = isFair
  }
}

/// A `solve` statement's parts.
public struct SolveSyntax: Sendable, Hashable {
  /// What is to be moved.
  public let lever: LeverSyntax
  /// What is to hold; a comparison.
  public let condition: ExpressionSyntax
  /// How far apart the values are that count, after `step`; nil for the lever's usual step.
  public let step: ExpressionSyntax?
  /// Whether `exactly` asks for the point where both sides are equal too.
  public let isExact: Bool

  /// A `solve` statement's parts.
  public init(
    lever: LeverSyntax, condition: ExpressionSyntax, step: ExpressionSyntax?, isExact: Bool
  ) {
    self.lever = lever
    self.condition = condition
    self.step = step
    self.isExact = isExact
  }
}

/// A `cheapest` statement's parts.
public struct CheapestSyntax: Sendable, Hashable {
  /// The lever whose values are gone through.
  public let first: LeverSyntax
  /// The lever that is moved as little as each of them allows.
  public let second: LeverSyntax
  /// What is to hold; a comparison.
  public let condition: ExpressionSyntax
  /// How far apart the first lever's values are, after `step`; nil for its usual step.
  public let step: ExpressionSyntax?

  /// A `cheapest` statement's parts.
  public init(
    first: LeverSyntax, second: LeverSyntax, condition: ExpressionSyntax, step: ExpressionSyntax?
  ) {
    self.first = first
    self.second = second
    self.condition = condition
    self.step = step
  }
}
