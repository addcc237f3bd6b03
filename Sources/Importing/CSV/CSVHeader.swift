import Budget
import ScenarioLanguage

/// The header of a table: which column says what.
struct CSVHeader {
  /// The headings as they are written, without white space at their ends.
  let headings: [String]
  /// The place of the column of names, from 0.
  let nameColumn: Int
  /// The columns of populations with their reference dates, earliest first.
  let years: [(year: Year, column: Int)]
  private let columns: [CSVColumn: Int]

  /// The number of columns.
  var count: Int { headings.count }

  /// The place of a column from 0; nil where the table has none.
  func column(_ column: CSVColumn) -> Int? { columns[column] }

  /// What the first row says; nil where it is no header, which has been told then.
  init?(_ row: CSVRow, _ options: ImportOptions, _ findings: inout FindingList) {
    headings = row.fields.map { heading in
      heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    var columns: [CSVColumn: Int] = [:]
    for (place, heading) in headings.enumerated() {
      let here = ImportPlace(row: row.number, column: place + 1)
      guard var column = CSVColumn(heading: heading) else {
        if !heading.isEmpty {
          findings.add(CSVProblem.unknownColumn(heading), at: here, as: .note)
        }
        continue
      }
      if column == .population(nil) { column = .population(options.date) }
      if let other = columns[column] {
        findings.add(CSVProblem.columnTwice(heading, other: headings[other]), at: here)
      } else if column == .population(nil) {
        findings.add(FileProblem.noDate(column: heading), at: here)
      }
      columns[column] = columns[column] ?? place
    }
    self.columns = columns
    years = columns.compactMap { column, place in
      guard case .population(let year?) = column else { return nil }
      return (year, place)
    }.sorted { $0.year < $1.year }
    nameColumn = columns[.name] ?? 0
    let start = ImportPlace(row: row.number)
    if count == 1 {
      findings.add(CSVProblem.oneColumn, at: start)
    } else if columns[.name] == nil {
      findings.add(CSVProblem.noNames, at: start)
    }
    let hasPopulations = columns.keys.contains { if case .population = $0 { true } else { false } }
    if count > 1, !hasPopulations { findings.add(CSVProblem.noPopulations, at: start) }
    if findings.hasErrors { return nil }
  }

  /// The separator with which the header has the most columns that are understood, then the most at all.
  static func separator(of bytes: [UInt8]) -> UInt8 {
    var best: (separator: UInt8, known: Int, count: Int) = (0x3B, 0, 0)
    for separator: UInt8 in [0x3B, 0x2C, 0x09] {
      var reader = CSVReader(bytes, separator: separator)
      // A flaw is met again, and told, when the table is read.
      guard let row = try? reader.next() else { continue }
      let known = row.fields.count { CSVColumn(heading: $0) != nil }
      if (known, row.fields.count) > (best.known, best.count) {
        best = (separator, known, row.fields.count)
      }
    }
    return best.separator
  }
}
