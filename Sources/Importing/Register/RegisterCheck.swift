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
  register.leaveOutCountyOfOslo(&findings)
  register.joinRenumbered(&findings)
  register.nameCounties(&findings)
  register.tellCountiesOfParts(&findings)
  register.leaveOutBlank(&findings)
  register.refuseTwins(sparing: true, &findings)
  register.leaveOutEnded(options, &findings)
  register.refuseTwins(sparing: false, &findings)
  if register.members.isEmpty, !findings.hasErrors { findings.add(FileProblem.noMembers, at: nil) }
  guard !findings.hasErrors else { return nil }
  if let year = options.budgetYear { register.compareDates(with: year, &findings) }
  register.tellBlanks(options, &findings)
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
      register.members[index].zeros.formIntersection(dates)
      register.members[index].measures = members[index].measures.mapValues { values in
        places.map { values[$0] }
      }
    }
    return register
  }

  /// Gives municipalities without a county the one that their number says, by the name that the file has for it.
  fileprivate mutating func nameCounties(_ findings: inout FindingList) {
    let own = Dictionary(
      members.compactMap { member in
        member.kind == .county ? member.code.map { ($0, member.name) } : nil
      }, uniquingKeysWith: { first, _ in first })
    for place in members.indices {
      let code = members[place].code
      guard members[place].kind == .municipality, let code, code.utf8.count == 4 else { continue }
      let county = own[String(code.prefix(2))] ?? CountyNumbers.county(ofCode: code)
      if let named = members[place].county, let county, CountyNumbers.isOther(named, than: county) {
        findings.add(
          NumberProblem.otherCounty(code, county: county, named: named), at: members[place].place,
          as: .warning)
      }
      members[place].county = members[place].county ?? county
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
