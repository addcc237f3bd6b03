import Lettering

/// What stands above and beneath a table, which may say what its numbers are.
struct TableTexts {
  /// The title; nil where the table has none.
  let title: String?
  private let above: [(text: String, place: ImportPlace)]

  init(above rows: [CSVRow], title: String?) {
    self.title = title
    above = rows.flatMap { row in
      row.fields.enumerated().compactMap { column, text in
        text.isEmpty ? nil : (text, ImportPlace(row: row.number, column: column + 1))
      }
    }
  }

  /// Tells where a title says that a table's numbers are no inhabitants at 1 January.
  ///
  /// `isNamed` says that rows call what they count inhabitants; headings may do so too, or be the title.
  func tell(_ header: CSVHeader, isNamed: Bool, _ findings: inout FindingList) {
    let columns = header.years.map(\.column) + [header.column(.population(nil))].compactMap { $0 }
    let named =
      isNamed
      || columns.contains { place in
        PeopleLabel.isEverybody(HeadingWords.words(of: header.headings[place]))
      }
    tellOtherYear(header, &findings)
    var texts = above
    for column in columns where CSVColumn(heading: header.headings[column]) == nil {
      texts.append((header.headings[column], ImportPlace(row: header.row, column: column + 1)))
    }
    let problems = texts.map { text in (text, Self.problem(of: text.text, header, isNamed: named)) }
    if let (text, problem) = problems.first(where: { $0.1.map { !$0.isNotPeople } ?? false }) {
      if let problem { findings.add(problem, at: text.place) }
    } else if let (text, problem) = problems.first(where: { $0.1 != nil }), let problem,
      named || problems.allSatisfy({ $0.1 != nil })
    {
      findings.add(problem, at: text.place)
    }
  }

  /// Tells where a title names another year than the user gave for a table without one.
  private func tellOtherYear(_ header: CSVHeader, _ findings: inout FindingList) {
    guard let date = header.assumedDate else { return }
    for text in above {
      if let problem = PeopleLabel.problem(ofYearIn: text.text, than: date) {
        findings.add(problem, at: text.place)
      }
    }
  }

  /// Why a text says of a table's numbers that they are others; a heading that is no title is a label.
  private static func problem(
    of text: String, _ header: CSVHeader, isNamed: Bool
  ) -> CoverageProblem? {
    let isHeading = header.headings.contains(text)
    let isTitle = HeadingWords.words(of: text).contains(where: HeadingWords.dividing.contains)
    return isHeading && !isTitle && !isNamed
      ? PeopleLabel.problem(of: text) : PeopleLabel.problem(ofTitle: text, isNamed: isNamed)
  }

  /// Tells where a note beneath a table says that its numbers are others.
  static func tell(note row: CSVRow, _ findings: inout FindingList) {
    for text in row.fields where !text.isEmpty {
      let problem =
        PeopleLabel.problem(ofUnitIn: text) ?? DayText.problem(ofNote: text)
        ?? PeopleLabel.problem(ofPartIn: text)
      if let problem {
        findings.add(problem, at: ImportPlace(row: row.number))
      }
    }
  }
}

extension CoverageProblem {
  fileprivate var isNotPeople: Bool {
    if case .notPeople = self { true } else { false }
  }
}
