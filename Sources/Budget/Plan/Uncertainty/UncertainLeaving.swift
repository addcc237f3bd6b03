/// How likely a leaving is.
public struct Chance: Sendable, Hashable {
  /// From 0 to 1.
  public let probability: ExactNumber
  /// Whether the members of the statement go or stay as one; otherwise each for itself.
  public let isTogether: Bool

  /// How likely a leaving is.
  public init(_ probability: ExactNumber, isTogether: Bool = false) {
    self.probability = probability
    self.isTogether = isTogether
  }
}

/// Members that may leave: one, or several that go or stay as one.
public struct UncertainLeaving: Sendable, Hashable {
  /// The members, in the order of the statement; never empty.
  public let members: [MemberID]
  /// The months that they would be out.
  public let span: MonthSpan
  /// How likely it is, from 0 to 1.
  public let chance: ExactNumber
  /// The change that said so.
  public let change: ChangeIndex
}

extension Plan {
  /// The plan where some members that may leave do; members that are out already stay out.
  ///
  /// - Throws: ``ChangeProblem`` never for leavings of this plan.
  public func leaving(_ leaving: UncertainLeaving) throws(ChangeProblem) -> Plan {
    let staying = leaving.members.filter { isMember($0, during: leaving.span) }
    guard !staying.isEmpty else { return self }
    return try applying(.leave(staying, leaving.span, chance: nil))
  }

  /// Notes that members may leave, in place of what was said about them before.
  mutating func mayLeave(
    _ ids: [MemberID], _ span: MonthSpan, _ chance: Chance, index: ChangeIndex
  ) throws(ChangeProblem) {
    for earlier in uncertainLeavings where earlier.members.contains(where: ids.contains) {
      guard let other = earlier.members.first(where: { !ids.contains($0) }) else { continue }
      let named = earlier.members.first(where: ids.contains) ?? other
      throw .leavesTogether(
        member: member(named).name, with: member(other).name, since: earlier.change)
    }
    if chance.isTogether, ids.count > 1,
      let correlation = correlations.first(where: {
        ids.contains($0.first) || ids.contains($0.second)
      })
    {
      let named = ids.contains(correlation.first) ? correlation.first : correlation.second
      throw .correlatedAlready(member: member(named).name, since: correlation.change)
    }
    uncertainLeavings.removeAll { $0.members.contains(where: ids.contains) }
    for group in chance.isTogether ? [ids] : ids.map({ [$0] }) {
      uncertainLeavings.append(
        UncertainLeaving(
          members: group, span: span, chance: chance.probability, change: index))
    }
    for correlation in correlations { try check(correlation) }
  }
}
