import Budget
import Lettering
import ScenarioLanguage

extension Register {
  /// So many members are told of one by one.
  static let mostTold = 5

  /// Leaves out members without inhabitants at any date; where there are errors, they may be why.
  mutating func leaveOutBlank(_ findings: inout FindingList) {
    guard !findings.hasErrors else { return }
    let blank = members.filter { member in member.populations.allSatisfy { $0 == nil } }
    guard let first = blank.first else { return }
    members.removeAll { member in member.populations.allSatisfy { $0 == nil } }
    guard blank.count > Self.mostTold else {
      for member in blank {
        findings.add(MemberProblem.noPopulations(name: member.name), at: member.place, as: .warning)
      }
      return
    }
    findings.add(
      MemberProblem.severalBlank(names: blank.map(\.name)), at: first.place, as: .warning)
  }

  /// Leaves out the county of Oslo where the municipality is there with the same inhabitants: the two are one.
  mutating func leaveOutCountyOfOslo(_ findings: inout FindingList) {
    guard let county = members.firstIndex(where: { $0.code == "03" }),
      let city = members.first(where: { $0.code == "0301" }),
      city.populations == members[county].populations
    else { return }
    findings.add(
      CoverageProblem.sumOfOthers("03 " + members[county].name), at: members[county].place,
      as: .note)
    members.remove(at: county)
  }

  /// Tells of counties that may be but the sums of their municipalities, two of them or more.
  func tellCountiesOfParts(_ findings: inout FindingList) {
    let parts = Dictionary(
      grouping: members.filter { $0.code?.utf8.count == 4 }, by: { $0.code?.prefix(2) ?? "" })
    for county in members where county.kind == .county {
      guard let code = county.code, let own = parts[code[...]], own.count > 1 else { continue }
      let isSum = years.indices.allSatisfy { place in
        let known = own.compactMap { $0.populations[place]?.inhabitants }
        // Numbers of inhabitants are far from what 64 bits hold.
        return known.count == own.count
          && known.reduce(0, +) == county.populations[place]?.inhabitants
      }
      if isSum {
        findings.add(CoverageProblem.countyOfParts(county.name), at: county.place, as: .warning)
      }
    }
  }

  /// Leaves out places that are there no more at the last date, whose people other places have since.
  ///
  /// Such a place would pay for its old inhabitants, and the one that it went into for them again.
  mutating func leaveOutEnded(_ options: ImportOptions, _ findings: inout FindingList) {
    guard !findings.hasErrors, let newest = members.indices.map(lastDate).max(), newest >= 0 else {
      return
    }
    let year = years[newest]
    var ended: [Int] = []
    for index in members.indices {
      let member = members[index]
      if member.populations[newest] != nil {
        if let last = member.lastYear, last < year.number {
          findings.add(EndProblem.endedBefore(member.name, last, year), at: member.place)
        }
      } else if member.absences.contains(year) || (member.lastYear ?? .max) < year.number {
        ended.append(index)
      } else if options.budgetYear?.feeReference != year {
        findings.add(EndProblem.blankAtLast(member.name, year), at: member.place, as: .warning)
      }
    }
    tell(ended, at: year, &findings)
    let gone = Set(ended)
    members = members.indices.filter { !gone.contains($0) }.map { members[$0] }
  }

  private func tell(_ ended: [Int], at year: Year, _ findings: inout FindingList) {
    guard let first = ended.first else { return }
    let people = ended.map { index in
      members[index].populations.last { $0 != nil }.flatMap { $0 }?.inhabitants ?? 0
    }
    let grown = grown(since: ended.map(lastDate).max() ?? 0, without: Set(ended))
    guard ended.count > Self.mostTold else {
      for (index, count) in zip(ended, people) {
        let grown = index == ended.last ? grown : []
        findings.add(
          EndProblem.ended([members[index].name], year, people: count, grown: grown),
          at: members[index].place, as: .warning)
      }
      return
    }
    findings.add(
      EndProblem.ended(
        ended.map { members[$0].name }, year, people: people.reduce(0, +), grown: grown),
      at: members[first].place, as: .warning)
  }

  /// The members that have over a tenth more inhabitants at the last date than at one before, as those have that
  /// others went into: `Moss (32 726, then 49 273)`.
  private func grown(since date: Int, without ended: Set<Int>) -> [EndProblem.Grown] {
    members.indices.compactMap { index in
      let member = members[index]
      guard !ended.contains(index), date >= 0, let last = member.populations.last, let now = last,
        let before = member.populations[date], now.inhabitants > before.inhabitants / 10 * 11
      else { return nil }
      return EndProblem.Grown(
        name: member.name, before: before.inhabitants, now: now.inhabitants)
    }
  }

  /// Refuses a name or code that two members have; case and accents do not tell names apart.
  ///
  /// Those that may yet be found to be there no more are spared: two places of a name, one after the other.
  func refuseTwins(sparing isSparing: Bool, _ findings: inout FindingList) {
    guard isSparing || !findings.hasErrors else { return }
    var names: [String: RegisterMember] = [:]
    var codes: [String: ImportPlace] = [:]
    for member in members {
      let key = Folding.key(of: member.name)
      if let first = names[key], !(isSparing && arePassing(member, first)) {
        findings.add(problem(of: member, like: first), at: member.place)
      } else if let code = member.code, let first = codes[code] {
        findings.add(MemberProblem.codeTwice(code, first: first), at: member.place)
      }
      names[key] = names[key] ?? member
      if let code = member.code { codes[code] = codes[code] ?? member.place }
    }
  }

  /// Whether members have inhabitants at no date both, and numbers of counties that did not follow each other.
  private func arePassing(_ member: RegisterMember, _ other: RegisterMember) -> Bool {
    guard let code = member.code, let first = other.code else { return false }
    return !CountyNumbers.mayFollow(code, first)
      && years.indices.allSatisfy {
        member.populations[$0] == nil || other.populations[$0] == nil
      }
  }

  /// What is wrong with a member of another's name: the same row again, an old number beside a new one, or two places.
  private func problem(of member: RegisterMember, like first: RegisterMember) -> MemberProblem {
    if member.code == first.code, member.populations == first.populations {
      return .rowTwice(member.name, first: first.place)
    }
    let shared = years.indices.filter {
      member.populations[$0] != nil && first.populations[$0] != nil
    }
    if let code = member.code, let other = first.code, code != other, let year = shared.first,
      shared.count < years.count || member.populations == first.populations
    {
      return .overlap(member.name, years[year], codes: [other, code])
    }
    return .nameTwice(member.name, first: first.place)
  }
}
