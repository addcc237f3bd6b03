/// Names one of a plan's members by its place in ``Plan/members``.
///
/// Stays valid when changes are applied: members are only ever added.
public struct MemberID: Sendable, Hashable {
  let index: Int

  /// The member declared as number `place`, from zero.
  public init(place: Int) { index = place }

  /// Its place among a plan's members.
  public var place: Int { index }
}

/// Names one of a plan's expense lines by its place in ``Plan/lines``.
public struct LineID: Sendable, Hashable {
  let index: Int

  /// The line declared as number `place`, from zero.
  public init(place: Int) { index = place }
}

/// Names one of a budget's sub-budgets by its place in ``Budget/subBudgets``.
public struct SubBudgetID: Sendable, Hashable {
  let index: Int

  /// The sub-budget declared as number `place`, from zero.
  public init(place: Int) { index = place }

  /// Its place among the sub-budgets, from zero.
  public var place: Int { index }
}

/// Names one of a plan's positions by its place in ``Plan/positions``.
public struct PositionID: Sendable, Hashable {
  let index: Int

  /// The position declared as number `place`, from zero.
  public init(place: Int) { index = place }
}

/// Names one of a budget's on-costs by its place in ``Budget/onCosts``.
public struct OnCostID: Sendable, Hashable {
  let index: Int

  /// The on-cost declared as number `place`, from zero.
  public init(place: Int) { index = place }

  /// Its place among the on-costs, from zero.
  public var place: Int { index }
}

/// Names one of a plan's incomes by its place in ``Plan/incomes``.
public struct IncomeID: Sendable, Hashable {
  let index: Int

  /// The income declared as number `place`, from zero.
  public init(place: Int) { index = place }
}

/// Names one of a plan's funds by its place in ``Plan/identifiedFunds``.
public struct FundID: Sendable, Hashable {
  let index: Int

  /// The fund declared as number `place`, from zero.
  public init(place: Int) { index = place }

  /// Its place among a plan's funds.
  public var place: Int { index }
}

/// Names one of a budget's activities by its place in ``Budget/activities``.
public struct ActivityID: Sendable, Hashable {
  let index: Int
}

/// The number of a change in its scenario, from zero, in the order they were applied.
public struct ChangeIndex: Sendable, Hashable {
  /// The number, from zero.
  public let number: Int

  /// The change applied as number `number`, from zero.
  public init(_ number: Int) { self.number = number }
}
