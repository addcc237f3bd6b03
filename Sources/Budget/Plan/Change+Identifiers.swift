/// A sort of thing that changes can add to a plan, and later changes name by its place.
public enum AddedKind: Sendable, Hashable, CaseIterable {
  case member, position, line, income
}

extension Change {
  /// The sort of thing that the change adds; nil where it adds nothing.
  public var adds: AddedKind? {
    switch self {
    case .admit, .merge(_, into: .new, _): .member
    case .hire: .position
    case .spendNew: .line
    case .incomeNew: .income
    case .rate, .weight, .leave, .correlation, .uncertain, .join, .merge, .population, .end,
      .extend, .convert, .cost, .subBudget, .spend, .itemise, .income, .fund, .release, .growth,
      .horizon, .drop:
      nil
    }
  }

  /// The sorts of things named by the change that a budget has not itself, so that another change must
  /// have added them before.
  public func namesAdded(to budget: Budget) -> Set<AddedKind> {
    let names:
      (members: [MemberID], positions: [PositionID], lines: [LineID], incomes: [IncomeID]) =
        switch self {
        case .weight(let id, _, _): ([id], [], [], [])
        case .leave(let ids, _, _), .join(let ids, _): (ids, [], [], [])
        case .merge(let ids, let survivor, _): (ids + survivor.existing, [], [], [])
        case .correlation(let first, let second, _): ([first, second], [], [], [])
        case .uncertain(let quantity, _, _):
          switch quantity {
          case .population(.some(let id)): ([id], [], [], [])
          case .cost(.some(let id)): ([], [id], [], [])
          case .line(let id): ([], [], [id], [])
          case .rate, .population(nil), .cost(nil), .subBudget: ([], [], [], [])
          }
        case .population(let id, _, _): (id.map { [$0] } ?? [], [], [], [])
        case .end(let ids, _): ([], ids, [], [])
        case .extend(let id, _), .convert(let id, _): ([], [id], [], [])
        case .cost(let id, _, _): ([], id.map { [$0] } ?? [], [], [])
        case .spend(let id, _, _), .itemise(let id, _, _): ([], [], [id], [])
        case .income(let id, _, _): ([], [], [], [id])
        case .rate, .admit, .hire, .subBudget, .spendNew, .incomeNew, .fund, .release, .growth,
          .horizon, .drop:
          ([], [], [], [])
        }
    var kinds: Set<AddedKind> = []
    if names.members.contains(where: { $0.index >= budget.members.count }) { kinds.insert(.member) }
    if names.positions.contains(where: { $0.index >= budget.positions.count }) {
      kinds.insert(.position)
    }
    if names.lines.contains(where: { $0.index >= budget.lines.count }) { kinds.insert(.line) }
    if names.incomes.contains(where: { $0.index >= budget.incomes.count }) { kinds.insert(.income) }
    return kinds
  }
}

extension MergedMember {
  fileprivate var existing: [MemberID] { if case .existing(let id) = self { [id] } else { [] } }
}
