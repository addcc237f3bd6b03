/// Two leavings that tend to happen together (above 0) or one in place of the other (below 0).
public struct Correlation: Sendable, Hashable {
  /// The member named first.
  public let first: MemberID
  /// The member named second.
  public let second: MemberID
  /// The correlation coefficient of the two leavings, from −1 to 1.
  public let coefficient: ExactNumber
  /// The change that said so.
  public let change: ChangeIndex
}

extension Plan {
  /// Notes that two leavings depend on each other, in place of what was said about the two before.
  mutating func correlate(
    _ first: MemberID, _ second: MemberID, _ coefficient: ExactNumber, index: ChangeIndex
  ) throws(ChangeProblem) {
    correlations.removeAll { Set([$0.first, $0.second]) == [first, second] }
    for id in [first, second] {
      guard let leaving = uncertainLeavings.first(where: { $0.members.contains(id) }) else {
        throw .noChance(member: member(id).name)
      }
      if let other = leaving.members.first(where: { $0 != id }) {
        throw .leavesTogether(
          member: member(id).name, with: member(other).name, since: leaving.change)
      }
      // Two correlations of one member would leave open how the other two members go together.
      if let earlier = correlations.first(where: { $0.first == id || $0.second == id }) {
        throw .correlatedAlready(member: member(id).name, since: earlier.change)
      }
    }
    let correlation = Correlation(
      first: first, second: second, coefficient: coefficient, change: index)
    try check(correlation)
    correlations.append(correlation)
  }

  /// Checks that two chances can have a correlation.
  func check(_ correlation: Correlation) throws(ChangeProblem) {
    guard let first = chance(of: correlation.first), let second = chance(of: correlation.second)
    else { return }
    let bounds = CorrelationBounds(first, second)
    let isPossible: Bool
    do { isPossible = try bounds.allows(correlation.coefficient) } catch { throw .tooLarge }
    guard !isPossible else { return }
    throw .impossibleCorrelation(
      member(correlation.first).name, member(correlation.second).name, lowest: bounds.lowest,
      largest: bounds.largest)
  }

  private func chance(of id: MemberID) -> ExactNumber? {
    uncertainLeavings.first { $0.members == [id] }?.chance
  }
}
