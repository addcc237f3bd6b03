import Lettering
import ScenarioLanguage

extension JSONStatReader {
  /// Tells where adding up a dimension's categories would not count everybody once.
  func check(_ dimension: JSONStatDimension, _ findings: inout FindingList) {
    let here = place(dimension)
    let counted = dimension.labels.filter { options.measure(called: $0) == nil }
    if kind(dimension) == .contents {
      if counted.count <= 1 {
        let label = counted.first ?? dimension.labels.first
        if let problem = label.flatMap(PeopleLabel.problem(of:)) {
          findings.add(problem, at: here)
        }
        return
      }
    }
    let totals = dimension.codes.indices.filter(dimension.isTotal)
    if let total = totals.first {
      if dimension.count > 1 {
        let problem = CoverageProblem.totalAndParts(dimension.labels[total])
        findings.add(problem, at: place(dimension, dimension.codes[total]))
      }
      return
    }
    switch kind(dimension) {
    case .contents:
      findings.add(PeopleLabel.problem(ofSeveral: counted, in: dimension.id), at: here)
    case .sex:
      guard dimension.count == 1 else { return }
      findings.add(CoverageProblem.oneSex(dimension.labels[0]), at: here)
    case .age:
      guard let problem = AgeGroups.problem(of: dimension.labels) else { return }
      if case .agesUnknown = problem {
        findings.add(problem, at: here, as: .warning)
      } else {
        findings.add(problem, at: here)
      }
    case .other:
      let problem: CoverageProblem =
        dimension.count == 1
        ? .onlyCategory(dimension.labels[0])
        : .severalCategories(dimension.id, count: dimension.count)
      findings.add(problem, at: here)
    }
  }

  /// The dimension of what is counted; nil where the table counts one thing only.
  var contents: JSONStatDimension? { table.others.first { kind($0) == .contents } }

  /// What a dimension tells people apart by.
  private enum Kind {
    case contents, sex, age, other
  }

  private func kind(_ dimension: JSONStatDimension) -> Kind {
    if table.metric == dimension.id { return .contents }
    return switch Folding.key(of: dimension.id) {
    case "contentscode", "statistikkvariabel", "contents": .contents
    case "kjonn", "sex": .sex
    case "alder", "age": .age
    case _: .other
    }
  }
}
