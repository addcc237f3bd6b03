import Budget

/// How the left side of a condition must stand to the right one.
public enum Relation: Sendable, Hashable, CaseIterable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

  /// Whether it holds where the left side is this far above the right one.
  public func holds(_ gap: ExactNumber) -> Bool {
    switch self {
    case .equal: gap == .zero
    case .notEqual: gap != .zero
    case .less: gap < .zero
    case .lessOrEqual: gap <= .zero
    case .greater: gap > .zero
    case .greaterOrEqual: gap >= .zero
    }
  }

  /// The relation between the sides with their signs turned.
  var mirrored: Relation {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}

/// What the two sides of a condition come to in a plan, in the unit of what is compared.
public struct Sides: Sendable, Hashable {
  /// The left side.
  public let left: ExactNumber
  /// The right side.
  public let right: ExactNumber
  /// The left side less the right one.
  public let gap: ExactNumber

  /// The two sides.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where their difference is out of range.
  public init(left: ExactNumber, right: ExactNumber) throws(ArithmeticProblem) {
    self.left = left
    self.right = right
    gap = try left - right
  }
}

/// A condition that a lever is to bring about.
public struct Goal: Sendable {
  /// How the sides must stand to each other.
  public let relation: Relation
  /// How the left side less the right one moves when the lever rises.
  public let trend: Trend
  /// What the sides come to in a plan; nil where they have no value in it.
  public let sides: @Sendable (PlannedBudget) -> Sides?

  /// A condition that a lever is to bring about.
  public init(
    relation: Relation, trend: Trend, sides: @escaping @Sendable (PlannedBudget) -> Sides?
  ) {
    self.relation = relation
    self.trend = trend
    self.sides = sides
  }
}
