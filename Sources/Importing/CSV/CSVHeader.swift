import Budget
import ScenarioLanguage

/// The header of a table: which column says what.
struct CSVHeader {
  /// The number of the row that it stands in.
  let row: Int
  /// The headings as they are written, without white space at their ends.
  let headings: [String]
  /// The place of the column of names, from 0.
  let nameColumn: Int
  /// The columns of populations with their reference dates, earliest first.
  let years: [(year: Year, column: Int)]
  /// The columns of further measures: what each is called, and the date that its heading names.
  let measures: [(name: String, year: Year?, column: Int)]
  private let columns: [CSVColumn: Int]

  /// The number of columns.
  var count: Int { headings.count }

  /// The place of a column from 0; nil where the table has none.
  func column(_ column: CSVColumn) -> Int? { columns[column] }

  /// Whether a place has a row for each date, sex or age.
  var isLong: Bool { columns.keys.contains { if case .part = $0 { true } else { false } } }

  /// What the header says; nil where it is none, which has been told then.
  init?(_ row: CSVRow, _ options: ImportOptions, _ findings: inout FindingList) {
    self.row = row.number
    headings = row.fields.map { heading in
      heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    var read = headings.map { CSVColumn(heading: $0, measures: options.measures) }
    let onlyDate = options.dates.count == 1 ? options.dates[0] : nil
    Self.findNumbers(&read)
    var columns: [CSVColumn: Int] = [:]
    for (place, heading) in headings.enumerated() {
      let here = ImportPlace(row: row.number, column: place + 1)
      guard var column = read[place] else {
        Self.tellUnknown(heading, at: here, &findings)
        continue
      }
      if column == .population(nil), !read.contains(.part(.year)) {
        column = .population(onlyDate)
      }
      if let other = columns[column] {
        findings.add(CSVProblem.columnTwice(heading, other: headings[other]), at: here)
      } else if column == .population(nil), !read.contains(.part(.year)) {
        findings.add(FileProblem.noDate(column: heading), at: here)
      }
      columns[column] = columns[column] ?? place
    }
    self.columns = columns
    years = columns.compactMap { column, place in
      guard case .population(let year?) = column else { return nil }
      return (year, place)
    }.sorted { $0.year < $1.year }
    measures = columns.compactMap { column, place in
      guard case .measure(let name, let year) = column else { return nil }
      return (name, year, place)
    }.sorted { $0.column < $1.column }
    nameColumn = columns[.name] ?? 0
    // Where rows say what they count, a row may be of the measure.
    if columns[.part(.contents)] == nil {
      for name in options.measures where !measures.contains(where: { $0.name == name }) {
        findings.add(CSVProblem.noMeasure(name), at: ImportPlace(row: row.number))
      }
    }
    for measure in measures where measure.year == nil && years.count > 1 {
      let here = ImportPlace(row: row.number, column: measure.column + 1)
      findings.add(FileProblem.noDate(column: headings[measure.column]), at: here)
    }
    for measure in measures where !isLong && measure.year.map(hasNoPeople) == true {
      let here = ImportPlace(row: row.number, column: measure.column + 1)
      findings.add(CSVProblem.unknownColumn(headings[measure.column]), at: here, as: .note)
    }
    refuseWhatLacks(ImportPlace(row: row.number), &findings)
    if findings.hasErrors { return nil }
  }

  /// Takes the last column for the numbers where rows have a date of their own: its heading is then often the table's
  /// title.
  private static func findNumbers(_ columns: inout [CSVColumn?]) {
    guard columns.contains(.part(.year)), let last = columns.indices.last, columns[last] == nil,
      !columns.contains(.population(nil))
    else { return }
    columns[last] = .population(nil)
  }

  private static func tellUnknown(
    _ heading: String, at place: ImportPlace, _ findings: inout FindingList
  ) {
    if PeopleLabel.isInThousands(heading) {
      findings.add(CoverageProblem.inThousands(heading), at: place)
    } else if !heading.isEmpty {
      findings.add(CSVProblem.unknownColumn(heading), at: place, as: .note)
    }
  }

  private func hasNoPeople(_ year: Year) -> Bool { !years.contains { $0.year == year } }

  private func refuseWhatLacks(_ start: ImportPlace, _ findings: inout FindingList) {
    if count == 1 {
      findings.add(CSVProblem.oneColumn, at: start)
    } else if columns[.name] == nil {
      findings.add(CSVProblem.noNames, at: start)
    }
    let hasPopulations = columns.keys.contains { if case .population = $0 { true } else { false } }
    if count > 1, !hasPopulations { findings.add(CSVProblem.noPopulations, at: start) }
  }
}
