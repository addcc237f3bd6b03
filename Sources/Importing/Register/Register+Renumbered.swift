import Budget
import Lettering

extension Register {
  /// Makes one member of the names that a place has before and after it got another number: `0101 Halden (-2019)` and
  /// `3001 Halden (2020-2023)`, `1601 Trondheim` and `5001 Trondheim - Tråante`.
  ///
  /// They are the same where no two have inhabitants at one date; the last number stays.
  mutating func joinRenumbered(_ findings: inout FindingList) {
    let names = Set(members.map { Folding.key(of: $0.name) })
    let groups = Dictionary(grouping: members.indices) { key(of: members[$0].name, among: names) }
    var dropped: Set<Int> = []
    for group in groups.values.sorted(by: { $0[0] < $1[0] }) where group.count > 1 {
      let codes = group.compactMap { members[$0].code }
      let areApart = years.indices.allSatisfy { year in
        group.count { members[$0].populations[year] != nil } <= 1
      }
      guard areApart, Set(codes).count == group.count,
        let last = group.max(by: { lastDate(of: $0) < lastDate(of: $1) }), lastDate(of: last) >= 0
      else { continue }
      join(group, into: last)
      let others = codes.filter { $0 != members[last].code }
      findings.add(
        MemberProblem.renumbered(name: members[last].name, codes: others), at: members[last].place,
        as: .note)
      dropped.formUnion(group.filter { $0 != last })
    }
    members = members.indices.filter { !dropped.contains($0) }.map { members[$0] }
  }

  /// What a name is found by: one in two languages, `Trondheim - Tråante`, by the one of them that is another's name.
  private func key(of name: String, among names: Set<String>) -> String {
    let parts = name.split(separator: " - ").map { Folding.key(of: String($0)) }
    let shared = parts.count > 1 ? parts.first(where: names.contains) : nil
    return shared ?? Folding.key(of: name)
  }

  /// Gives one of a place's entries what all of them have.
  private mutating func join(_ group: [Int], into last: Int) {
    let all = group.map { members[$0] }
    members[last].populations = years.indices.map { year in
      all.compactMap { $0.populations[year] }.first
    }
    for name in Set(all.flatMap(\.measures.keys)) {
      members[last].measures[name] = years.indices.map { year in
        let values = all.compactMap { $0.measures[name]?[year] }
        return values.first { $0 != .zero } ?? values.first
      }
    }
    members[last].absences = all.dropFirst().reduce(all[0].absences) {
      $0.intersection($1.absences)
    }
  }

  /// The place of the last date at which a member has inhabitants; -1 where there is none.
  func lastDate(of member: Int) -> Int {
    members[member].populations.lastIndex { $0 != nil } ?? -1
  }
}
