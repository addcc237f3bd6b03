import Budget
import Lettering

extension Register {
  /// Tells what members lack that others have, and what is left blank or taken off.
  func tellBlanks(_ options: ImportOptions, _ findings: inout FindingList) {
    for name in options.measures { tellBlank(measure: name, &findings) }
    let municipalities = members.filter { $0.kind == .municipality }
    let without = municipalities.filter { $0.county == nil }
    if let first = without.first, without.count < municipalities.count {
      findings.add(MemberProblem.noCounty(without.map(\.name)), at: first.place, as: .warning)
    }
    let marked = members.filter { $0.marked != nil }
    if let first = marked.first {
      findings.add(
        MemberProblem.marked(marked.compactMap(\.marked)), at: first.place, as: .note)
    }
    let none = members.filter { !$0.zeros.isEmpty }
    if let first = none.first {
      let years = Set(none.flatMap(\.zeros)).sorted()
      findings.add(CoverageProblem.noneThen(none.map(\.name), years), at: first.place, as: .note)
    }
  }

  /// Tells which members have nothing of a measure at the last date at which any has.
  private func tellBlank(measure name: String, _ findings: inout FindingList) {
    let last = years.indices.last { year in
      members.contains { $0.measures[name]?[year] != nil }
    }
    guard let last else { return }
    let blank = members.filter { $0.measures[name]?[last] == nil && $0.populations[last] != nil }
    guard let first = blank.first else { return }
    findings.add(
      MemberProblem.blankMeasure(name, years[last], of: blank.map(\.name)), at: first.place,
      as: .warning)
  }
}
