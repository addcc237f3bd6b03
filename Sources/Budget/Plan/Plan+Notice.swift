extension Plan {
  /// The members that have given notice and still count in the budget year, in the order of the budget.
  public var membersWithNotice: [MemberID] {
    members.filter { $0.member.hasGivenNotice && isMember($0.id, in: budget.year) }.map(\.id)
  }

  /// The change that takes those out who have given notice; nil where nobody has.
  public var leavingByNotice: Change? {
    let leaving = membersWithNotice
    guard !leaving.isEmpty, let span = YearSpan(from: budget.year) else { return nil }
    return .leave(leaving, MonthSpan(span), chance: nil)
  }
}
