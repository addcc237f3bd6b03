/// What a change acts on: two changes with a lever in common act on the same figure.
public enum Lever: Sendable, Hashable {
  /// The fee for one inhabitant.
  case rate
  /// A number of a fee rule.
  case feeNumber(FeeNumberID)
  /// How many times a member pays.
  case weight(MemberID)
  /// Whether a member pays.
  case membership(MemberID)
  /// A member's inhabitants; all members' where nil.
  case population(MemberID?)
  /// How a position is staffed, and until when.
  case position(PositionID)
  /// The percentage that an on-cost is.
  case onCost(OnCostID)
  /// A position's cost; all positions' where nil.
  case cost(PositionID?)
  /// A group of lines.
  case subBudget(SubBudgetID)
  /// The amount of a line.
  case line(LineID)
  /// An income other than fees.
  case income(IncomeID)
  /// The opening balance of a fund.
  case fund(FundTarget)
  /// A yearly growth.
  case growth(GrowthKind)
  /// How many years the plan covers.
  case horizon
  /// Whether an activity is carried out.
  case activity(ActivityID)
}
