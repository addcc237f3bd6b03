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
  /// The year that the heading of the numbers names where rows have a date of their own; nil where it names none.
  let yearOfNumbers: Year?
  /// The date that the user gave for inhabitants whose heading names none; nil where it names one.
  let assumedDate: Year?
  /// The columns of further measures: what each is called, and the date that its heading names.
  let measures: [(name: String, year: Year?, column: Int)]
  /// The places of the columns whose headings say nothing that is known.
  let unknown: [Int]
  private let columns: [CSVColumn: Int]

  /// The number of columns.
  var count: Int { headings.count }

  /// The place of a column from 0; nil where the table has none.
  func column(_ column: CSVColumn) -> Int? { columns[column] }

  /// Whether a place has a row for each date, sex or age.
  var isLong: Bool { columns.keys.contains { if case .part = $0 { true } else { false } } }

  /// What the header says; nil where it is none, which has been told then.
  ///
  /// `next` is the row behind it.
  init?(
    _ row: CSVRow, next: CSVRow?, _ options: ImportOptions, _ findings: inout FindingList
  ) {
    self.row = row.number
    let headings = row.fields.map { heading in
      heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    self.headings = headings
    var read = headings.map { CSVColumn(heading: $0, measures: options.measures) }
    let onlyDate = options.dates.count == 1 ? options.dates[0] : nil
    if !read.contains(.name), HeadingProblem.arePlaces(headings) {
      findings.add(CoverageProblem.placesInColumns, at: ImportPlace(row: row.number))
      return nil
    }
    Self.findNumbers(&read)
    yearOfNumbers = Self.takeYearOfNumbers(&read)
    Self.findCodes(&read, next)
    if let next, Self.goesOn(in: next, read) {
      findings.add(CSVProblem.twoHeadings, at: ImportPlace(row: row.number))
      return nil
    }
    let isUndated = read.contains(.population(nil)) && !read.contains(.part(.year))
    assumedDate = isUndated ? onlyDate : nil
    columns = Self.places(of: read, headings, onlyDate, row.number, &findings)
    unknown = read.indices.filter { read[$0] == nil && !headings[$0].isEmpty }
    years = columns.compactMap { column, place in
      guard case .population(let year?) = column else { return nil }
      return (year, place)
    }.sorted { $0.year < $1.year }
    measures = Self.measures(in: columns, headings, years.map(\.year), onlyDate)
    nameColumn = columns[.name] ?? 0
    tellOfMeasures(options, &findings)
    refuseWhatLacks(ImportPlace(row: row.number), &findings)
    if findings.hasErrors { return nil }
  }

  /// Where each column stands, the first of several that say the same.
  private static func places(
    of read: [CSVColumn?], _ headings: [String], _ onlyDate: Year?, _ row: Int,
    _ findings: inout FindingList
  ) -> [CSVColumn: Int] {
    var columns: [CSVColumn: Int] = [:]
    for (place, heading) in headings.enumerated() {
      let here = ImportPlace(row: row, column: place + 1)
      guard var column = read[place] else { continue }
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
    return columns
  }

  /// The columns of further measures; of several dates the one that a heading ends in, else that of the user.
  private static func measures(
    in columns: [CSVColumn: Int], _ headings: [String], _ dates: [Year], _ onlyDate: Year?
  ) -> [(name: String, year: Year?, column: Int)] {
    let measures = columns.compactMap {
      column, place -> (name: String, year: Year?, column: Int)? in
      guard case .measure(let name, let year) = column else { return nil }
      let said = CSVColumn.year(atEndOf: headings[place]).flatMap {
        dates.contains($0) ? $0 : nil
      }
      return (name, year ?? (dates.count > 1 ? said ?? onlyDate : nil), place)
    }
    return measures.sorted { $0.column < $1.column }
  }

  /// Tells of measures that have no column, no date, or a date without people.
  private func tellOfMeasures(_ options: ImportOptions, _ findings: inout FindingList) {
    // Where rows say what they count, a row may be of the measure.
    if columns[.part(.contents)] == nil {
      for name in options.measures where !measures.contains(where: { $0.name == name }) {
        findings.add(CSVProblem.noMeasure(name), at: ImportPlace(row: row))
      }
    }
    for measure in measures {
      let here = ImportPlace(row: row, column: measure.column + 1)
      let heading = headings[measure.column]
      if measure.year == nil, years.count > 1 {
        findings.add(CSVProblem.undatedMeasure(heading, years[years.count - 1].year), at: here)
      } else if !isLong, measure.year.map(hasNoPeople) == true {
        findings.add(CSVProblem.unknownColumn(heading), at: here, as: .note)
      }
    }
  }

  /// Takes the last column for the numbers where rows have a date of their own: its heading is then often the table's
  /// title.
  private static func findNumbers(_ columns: inout [CSVColumn?]) {
    guard columns.contains(.part(.year)), let last = columns.indices.last, columns[last] == nil,
      !columns.contains(.population(nil))
    else { return }
    columns[last] = .population(nil)
  }

  /// Takes the year off the only column of numbers where rows have a date of their own.
  private static func takeYearOfNumbers(_ columns: inout [CSVColumn?]) -> Year? {
    let dated = columns.indices.filter {
      if case .population(.some) = columns[$0] { true } else { false }
    }
    guard columns.contains(.part(.year)), !columns.contains(.population(nil)), dated.count == 1,
      case .population(let year?) = columns[dated[0]]
    else { return nil }
    columns[dated[0]] = .population(nil)
    return year
  }

  /// Takes the first of two columns of names for the codes, where those stand in the next row.
  private static func findCodes(_ columns: inout [CSVColumn?], _ next: CSVRow?) {
    guard let next, !columns.contains(.code) else { return }
    let names = columns.indices.filter { columns[$0] == .name }
    guard names.count == 2,
      let code = names.first(where: { place in
        next.fields.indices.contains(place) && RegionLabel.code(in: next.fields[place]) != nil
      })
    else { return }
    columns[code] = .code
  }

  /// Whether the next row goes on with the heading: years or words, and no name.
  private static func goesOn(in next: CSVRow, _ columns: [CSVColumn?]) -> Bool {
    guard let name = columns.firstIndex(of: .name), next.fields.indices.contains(name),
      next.fields[name].allSatisfy(\.isWhitespace), !columns.contains(.part(.year)),
      next.fields.contains(where: { Int($0) != nil })
    else { return false }
    return next.fields.allSatisfy { field in
      field.allSatisfy(\.isWhitespace)
        || CSVColumn(heading: field) == .population(Year(Int(field) ?? 0))
    }
  }

  /// The heading that makes of a table a ledger's, of accounts with years for headings; nil where nothing does.
  private var headingOfLedger: String? {
    guard columns[.code] == nil, years.allSatisfy({ Int(headings[$0.column]) != nil }) else {
      return nil
    }
    return unknown.lazy.map { headings[$0] }.first { heading in
      [.account, .debit, .credit].contains(LedgerColumn(heading: heading, wanted: nil))
    }
  }

  private func hasNoPeople(_ year: Year) -> Bool { !years.contains { $0.year == year } }

  /// Tells which columns are not used, and what is missing; where no column has populations, why none of these does.
  private func refuseWhatLacks(_ start: ImportPlace, _ findings: inout FindingList) {
    let hasPopulations = columns.keys.contains { if case .population = $0 { true } else { false } }
    var hasReason = false
    for place in unknown {
      let here = ImportPlace(row: row, column: place + 1)
      if let unit = PeopleLabel.unit(of: headings[place]) {
        findings.add(CoverageProblem.otherUnit(headings[place], unit), at: here)
        hasReason = true
      } else if !hasPopulations, let problem = HeadingProblem.problem(of: headings[place]) {
        findings.add(problem, at: here)
        hasReason = true
      } else {
        findings.add(CSVProblem.unknownColumn(headings[place]), at: here, as: .note)
      }
    }
    if let heading = headingOfLedger {
      findings.add(CSVProblem.ledger(heading), at: start)
      return
    }
    if count == 1 {
      findings.add(CSVProblem.oneColumn, at: start)
    } else if columns[.name] == nil {
      findings.add(CSVProblem.noNames, at: start)
    }
    if count > 1, !hasPopulations, !hasReason {
      findings.add(CSVProblem.noPopulations, at: start)
    }
  }
}
