import Lettering
import ScenarioLanguage

extension JSONStatReader {
  /// The units in which inhabitants are counted.
  private static let units: Set<String> = [
    "personer", "personar", "person", "persons", "innbyggere", "innbyggjarar", "inhabitants",
    "people",
    "antall", "antal", "number", "count",
  ]

  /// Tells where units, reference periods, the title or notes say that the figures are no inhabitants at 1 January.
  func checkTexts(_ findings: inout FindingList) {
    if let contents {
      for (code, label) in zip(contents.codes, contents.labels)
      where options.measure(called: label) == nil {
        checkUnit(contents.node["category"]?["unit"]?[code], of: contents, &findings)
        let period = contents.node["extension"]?["refperiod"]?[code]
        if let problem = period?.text.flatMap(DayText.problem(of:)) {
          findings.add(problem, at: place(contents, code))
        }
      }
    }
    if let cell = table.cells.first(where: { $0.remark != nil }), let remark = cell.remark {
      let here = Self.place(cell.node.offset, table.path(ofCell: cell.place), in: lines)
      findings.add(CoverageProblem.preliminary(remark), at: here, as: .note)
    }
    if let label = table.label, let title = label.text,
      let problem = PeopleLabel.problem(ofTitle: title, isNamed: contents != nil)
    {
      findings.add(problem, at: Self.place(label.offset, "label", in: lines))
    }
    for note in notes {
      guard let text = note.text else { continue }
      let here = Self.place(note.offset, "note", in: lines)
      if let problem = PeopleLabel.problem(ofUnitIn: text) ?? DayText.problem(ofNote: text) {
        findings.add(problem, at: here)
      }
    }
  }

  /// The notes to the table and to its dimensions.
  private var notes: [JSONNode] {
    let all = [table.notes] + table.dimensions.map { $0.node["note"] }
    return all.compactMap { $0 }.flatMap { node -> [JSONNode] in
      switch node.content {
      case .array(let nodes): nodes
      case .object(let nodes): nodes.values.sorted { $0.offset < $1.offset }
      case .text, .number, .boolean, .null: [node]
      }
    }
  }

  private func checkUnit(
    _ unit: JSONNode?, of contents: JSONStatDimension, _ findings: inout FindingList
  ) {
    guard let unit else { return }
    if let multiplier = unit["multiplier"], multiplier.whole != 0, multiplier.text != "0" {
      findings.add(
        CoverageProblem.otherUnit("multiplier", .thousands),
        at: Self.place(multiplier.offset, contents.path + ".unit", in: lines))
    }
    guard let base = unit["base"], let text = base.text else { return }
    let words = HeadingWords.words(of: text)
    let here = Self.place(base.offset, contents.path + ".unit", in: lines)
    if let unit = Unit(ofHeading: text), unit.isOfPeople {
      findings.add(CoverageProblem.otherUnit(text, unit), at: here)
    } else if !words.isEmpty, !words.contains(where: Self.units.contains) {
      findings.add(CoverageProblem.notPeople(text), at: here)
    }
  }
}
