import Budget
import Lettering
import ScenarioLanguage

/// What is left of a register that its user can rely on: the wanted dates, no member twice.
///
/// Nil where a finding says that the file cannot be used.
func checked(
  _ register: Register, _ options: ImportOptions, _ findings: inout FindingList
) -> Register? {
  guard var register = register.at(options.date, &findings) else { return nil }
  register.leaveOutBlank(&findings)
  register.refuseTwins(&findings)
  if register.members.isEmpty, !findings.hasErrors { findings.add(FileProblem.noMembers, at: nil) }
  guard !findings.hasErrors else { return nil }
  if let year = options.budgetYear { register.compareDates(with: year, &findings) }
  return register
}

extension Register {
  /// The register at one of its dates only; the whole where none is asked for.
  fileprivate func at(_ date: Year?, _ findings: inout FindingList) -> Register? {
    guard let date else { return self }
    guard let place = years.firstIndex(of: date) else {
      findings.add(FileProblem.dateNotThere(date, found: years), at: nil)
      return nil
    }
    var register = self
    register.years = [date]
    for index in members.indices {
      register.members[index].populations = [members[index].populations[place]]
    }
    return register
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
