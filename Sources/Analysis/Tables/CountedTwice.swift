import Budget

extension Plan {
  /// The counties that pay in a year and whose municipalities pay too, so that a total of the members' inhabitants
  /// has those of these municipalities twice; in the register's order.
  ///
  /// Cost: members × their turns.
  public func countiesCountedTwice(in year: Year) -> [String] {
    let paying = members.filter { months(of: $0.id, in: year) > 0 }.map(\.member)
    let counties = Set(paying.compactMap(\.county))
    return paying.filter { $0.kind == .county && counties.contains($0.name) }.map(\.name)
  }
}
