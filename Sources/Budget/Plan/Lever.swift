/// What a change acts on: two changes with a lever in common act on the same figure.
public enum Lever: Sendable, Hashable {
  /// The fee for one inhabitant.
  case rate
  /// How many times a member pays.
  case weight(MemberID)
  /// Whether a member pays.
  case membership(MemberID)
  /// A member's inhabitants; all members' where nil.
  case population(MemberID?)
  /// How a position is staffed, and until when.
  case position(PositionID)
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

extension Change {
  /// What the change acts on; empty for a change that adds something new.
  public var levers: Set<Lever> {
    switch self {
    case .rate: [.rate]
    case .weight(let id, _, _): [.weight(id)]
    case .leave(let ids, _, _), .join(let ids, _), .merge(let ids, _, _):
      Set(ids.map { .membership($0) })
    case .correlation(let first, let second, _): [.membership(first), .membership(second)]
    case .uncertain(let quantity, _, _): [quantity.lever]
    case .population(let id, _, _): [.population(id)]
    case .end(let ids, _): Set(ids.map { .position($0) })
    case .extend(let id, _), .convert(let id, _): [.position(id)]
    case .cost(let id, _, _): [.cost(id)]
    case .subBudget(let id, _, _): [.subBudget(id)]
    case .spend(let id, _, _), .itemise(let id, _, _): [.line(id)]
    case .income(let id, _, _): [.income(id)]
    case .fund(let target, _): [.fund(target)]
    case .growth(let kind, _): [.growth(kind)]
    case .horizon: [.horizon]
    case .drop(let id): [.activity(id)]
    case .admit, .hire, .spendNew, .incomeNew, .release: []
    }
  }
}
