/// What a change acts on: two changes with a target in common act on the same figure.
public enum ChangeTarget: Sendable, Hashable {
  /// A number of the plan; of fee rules each by itself.
  case number(PlanNumber)
  /// Whether a member pays.
  case membership(MemberID)
  /// How a position is staffed, and until when.
  case position(PositionID)
  /// What pays for an expense.
  case payer(ExpenseID)
  /// The part of an expense that others pay.
  case othersPart(CostID)
  /// What is paid into a fund.
  case deposit(FundID)
  /// How many years the plan covers.
  case horizon
  /// Whether an activity is carried out.
  case activity(ActivityID)
}

extension ChangeTarget {
  /// The part of the figures that it moves; none for what only money at hand follows from.
  var moves: FigureParts {
    switch self {
    case .number(let number): number.traits.moves
    case .membership: .fees
    case .position: .salaries
    case .activity: .lines
    // What others pay is worked out with what is at hand.
    case .payer, .othersPart: []
    case .deposit: .deposits
    case .horizon: .years
    }
  }

  /// What of a budget it belongs to; nil for what nobody decides.
  var matter: DecidedMatter? {
    switch self {
    case .number(let number): number.traits.matter
    case .membership: .members
    case .position: .staff
    case .activity: .programme
    case .payer, .deposit: .funds
    case .othersPart: .lines
    case .horizon: nil
    }
  }

  /// The sort of what it belongs to, where that is none of the budget's own.
  func isAdded(to budget: Budget) -> AddedKind? {
    let subject: (kind: AddedKind, index: Int)? =
      switch self {
      case .number(let number): number.traits.subject
      case .membership(let id): (.member, id.index)
      case .position(let id): (.position, id.index)
      case .payer(let expense): expense.subject
      case .othersPart(let cost): cost.expense.subject
      case .deposit(let id): (.fund, id.index)
      case .horizon, .activity: nil
      }
    return subject.flatMap { $0.index >= $0.kind.count(in: budget) ? $0.kind : nil }
  }
}

extension AddedKind {
  /// How many such things the budget itself has.
  fileprivate func count(in budget: Budget) -> Int {
    switch self {
    case .member: budget.members.count
    case .position: budget.positions.count
    case .line: budget.lines.count
    case .income: budget.incomes.count
    case .fund: budget.funds.count
    }
  }
}

extension ExpenseID {
  /// The sort and place of what changes can add; nil of a group, which they cannot.
  var subject: (kind: AddedKind, index: Int)? {
    switch self {
    case .position(let id): (.position, id.index)
    case .line(let id): (.line, id.index)
    case .subBudget: nil
    }
  }
}
