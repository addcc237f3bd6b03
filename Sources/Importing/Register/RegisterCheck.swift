import Budget
import Lettering
import ScenarioLanguage

/// What is left of a register that its user can rely on: the wanted dates, no member twice.
///
/// Nil where a finding says that the file cannot be used.
func checked(
  _ register: Register, _ options: ImportOptions, _ findings: inout FindingList
) -> Register? {
  guard var register = register.at(options.dates, &findings) else { return nil }
  register.joinRenumbered(&findings)
  register.nameCounties()
  register.leaveOutBlank(&findings)
  register.refuseTwins(&findings)
  if register.members.isEmpty, !findings.hasErrors { findings.add(FileProblem.noMembers, at: nil) }
  guard !findings.hasErrors else { return nil }
  if let year = options.budgetYear { register.compareDates(with: year, &findings) }
  return register
}

extension Register {
  /// The register at some of its dates; the whole where none is asked for.
  fileprivate func at(_ dates: [Year], _ findings: inout FindingList) -> Register? {
    guard !dates.isEmpty else { return self }
    if let missing = dates.first(where: { !years.contains($0) }) {
      findings.add(FileProblem.dateNotThere(missing, found: years), at: nil)
      return nil
    }
    let places = years.indices.filter { dates.contains(years[$0]) }
    var register = self
    register.years = places.map { years[$0] }
    for index in members.indices {
      register.members[index].populations = places.map { members[index].populations[$0] }
      register.members[index].measures = members[index].measures.mapValues { values in
        places.map { values[$0] }
      }
    }
    return register
  }

  /// Makes one member of the names that a place has before and after it got another number: `0101 Halden (-2019)` and
  /// `3001 Halden (2020-2023)`.
  ///
  /// They are the same where no two have inhabitants at one date; the last number stays.
  fileprivate mutating func joinRenumbered(_ findings: inout FindingList) {
    let groups = Dictionary(grouping: members.indices) { Folding.key(of: members[$0].name) }
    var dropped: Set<Int> = []
    for group in groups.values.sorted(by: { $0[0] < $1[0] }) where group.count > 1 {
      let codes = group.compactMap { members[$0].code }
      let areApart = years.indices.allSatisfy { year in
        group.count { members[$0].populations[year] != nil } <= 1
      }
      guard areApart, Set(codes).count == group.count,
        let last = group.max(by: { lastDate(of: $0) < lastDate(of: $1) }), lastDate(of: last) >= 0
      else { continue }
      let all = group.map { members[$0].populations }
      members[last].populations = years.indices.map { year in
        all.compactMap { $0[year] }.first
      }
      let others = codes.filter { $0 != members[last].code }
      findings.add(
        MemberProblem.renumbered(name: members[last].name, codes: others), at: members[last].place,
        as: .note)
      dropped.formUnion(group.filter { $0 != last })
    }
    members = members.indices.filter { !dropped.contains($0) }.map { members[$0] }
  }

  /// The place of the last date at which a member has inhabitants; -1 where there is none.
  private func lastDate(of member: Int) -> Int {
    members[member].populations.lastIndex { $0 != nil } ?? -1
  }

  /// Gives municipalities without a county the one that their number says, by the name that the file has for it.
  fileprivate mutating func nameCounties() {
    let own = Dictionary(
      members.compactMap { member in
        member.kind == .county ? member.code.map { ($0, member.name) } : nil
      }, uniquingKeysWith: { first, _ in first })
    for place in members.indices where members[place].county == nil {
      let code = members[place].code
      guard members[place].kind == .municipality, code?.utf8.count == 4 else { continue }
      members[place].county =
        code.flatMap { own[String($0.prefix(2))] } ?? CountyNumbers.county(ofCode: code)
    }
  }

  /// Leaves out members without inhabitants at any date; where there are errors, they may be why.
  fileprivate mutating func leaveOutBlank(_ findings: inout FindingList) {
    guard !findings.hasErrors else { return }
    members.removeAll { member in
      guard member.populations.allSatisfy({ $0 == nil }) else { return false }
      findings.add(MemberProblem.noPopulations(name: member.name), at: member.place, as: .warning)
      return true
    }
  }

  /// Refuses a name or code that two members have; case and accents do not tell names apart.
  fileprivate func refuseTwins(_ findings: inout FindingList) {
    var names: [String: ImportPlace] = [:]
    var codes: [String: ImportPlace] = [:]
    for member in members {
      let key = Folding.key(of: member.name)
      if let first = names[key] {
        findings.add(MemberProblem.nameTwice(member.name, first: first), at: member.place)
      } else if let code = member.code, let first = codes[code] {
        findings.add(MemberProblem.codeTwice(code, first: first), at: member.place)
      }
      names[key] = names[key] ?? member.place
      if let code = member.code { codes[code] = codes[code] ?? member.place }
    }
  }

  /// Tells where the fees of a budget year would be worked out from other dates than the rules say.
  ///
  /// The fee of a year uses 1 January of the year before. Source: section 5.2.2, footnote.
  fileprivate func compareDates(with budget: Year, _ findings: inout FindingList) {
    let wanted = budget.feeReference
    guard let place = years.firstIndex(of: wanted) else {
      findings.add(FileProblem.wrongDate(budget: budget, found: years), at: nil, as: .warning)
      return
    }
    if place > 0 {
      let unused = FileProblem.unusedDates(budget: budget, years: Array(years[..<place]))
      findings.add(unused, at: nil, as: .warning)
    }
    for member in members where member.populations[place] == nil {
      findings.add(
        MemberProblem.blankAtDate(name: member.name, wanted), at: member.place, as: .warning)
    }
  }
}
