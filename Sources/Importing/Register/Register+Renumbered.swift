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
    var joined: [Int] = []
    for group in groups.values.sorted(by: { $0[0] < $1[0] }) where group.count > 1 {
      let codes = group.compactMap { members[$0].code }
      let areApart = years.indices.allSatisfy { year in
        group.count { members[$0].populations[year] != nil } <= 1
      }
      guard areApart, Set(codes).count == group.count,
        let last = group.max(by: { lastDate(of: $0) < lastDate(of: $1) }), lastDate(of: last) >= 0,
        areOne(group, jump: jump(group))
      else { continue }
      let others = codes.filter { $0 != members[last].code }
      if jump(group) >= 2 {
        let counts = group.flatMap { members[$0].populations.compactMap { $0?.inhabitants } }
        findings.add(
          MemberProblem.renumberedWithJump(
            name: members[last].name, codes: codes, from: counts.min() ?? 0, to: counts.max() ?? 0),
          at: members[last].place, as: .warning)
      }
      join(group, into: last)
      members[last].codesBefore = others
      joined.append(last)
      dropped.formUnion(group.filter { $0 != last })
    }
    tell(joined: joined.map { members[$0] }, &findings)
    members = members.indices.filter { !dropped.contains($0) }.map { members[$0] }
  }

  private func tell(joined: [RegisterMember], _ findings: inout FindingList) {
    guard joined.count > Self.mostTold else {
      for member in joined {
        findings.add(
          MemberProblem.renumbered(name: member.name, codes: member.codesBefore), at: member.place,
          as: .note)
      }
      return
    }
    let names = joined.map { $0.name + " (" + $0.codesBefore.joined(separator: ", ") + ")" }
    findings.add(MemberProblem.severalRenumbered(names), at: joined[0].place, as: .note)
  }

  /// Whether members of one name may be one place: their counties followed each other, or they have about as many
  /// inhabitants.
  private func areOne(_ group: [Int], jump: Double) -> Bool {
    let codes = group.compactMap { members[$0].code }
    return jump < 1.5
      || codes.allSatisfy { code in codes.allSatisfy { CountyNumbers.mayFollow($0, code) } }
  }

  /// How many times as many inhabitants the largest number of a group's members is as the smallest.
  private func jump(_ group: [Int]) -> Double {
    let counts = group.flatMap { members[$0].populations.compactMap { $0?.inhabitants } }
    guard let least = counts.min(), let most = counts.max(), least > 0 else { return 1 }
    return Double(most) / Double(least)
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
        // Who was there at the date says what it had then.
        if let there = all.first(where: { $0.populations[year] != nil }) {
          return there.measures[name]?[year]
        }
        let values = all.compactMap { $0.measures[name]?[year] }
        return values.first { $0 != .zero } ?? values.first
      }
    }
    members[last].zeros = Set(
      years.indices.filter { members[last].populations[$0] == nil }.map { years[$0] }
    ).intersection(all.flatMap(\.zeros))
    members[last].absences = all.dropFirst().reduce(all[0].absences) {
      $0.intersection($1.absences)
    }
  }

  /// The place of the last date at which a member has inhabitants; -1 where there is none.
  func lastDate(of member: Int) -> Int {
    members[member].populations.lastIndex { $0 != nil } ?? -1
  }
}
