import Budget
import Lettering
import ScenarioLanguage

/// Reads members and populations from a table with a header.
struct CSVRegisterReader {
  private let options: ImportOptions
  private let header: CSVHeader
  private let texts: TableTexts
  private var cells: CSVCells
  private var others: CSVOtherColumns
  private var wide: CSVWideMembers
  private var parts = CSVParts()
  /// Rows that are no part of the table unless more of it follows: what is wrong with each.
  private var doubtful: [(problem: CSVProblem, row: CSVRow)] = []
  private var lastRow = 0

  /// The register of a text without a byte order mark; nil where its form is not that of a table.
  static func read(
    _ bytes: [UInt8], _ options: ImportOptions, _ findings: inout FindingList
  ) -> Register? {
    do {
      let understood: CSVStart.Understanding = { heading in
        CSVColumn(heading: heading, measures: options.measures).map { $0 == .name }
      }
      guard let start = try CSVStart(of: bytes, understood) else { return nil }
      var next = start.rows
      guard let header = CSVHeader(start.header, next: try next.next(), options, &findings) else {
        return nil
      }
      var reader = CSVRegisterReader(start, header, options)
      var rows = start.rows
      while let row = try rows.next() { reader.take(row, &findings) }
      reader.endTable(&findings)
      return reader.register(&findings)
    } catch {
      findings.add(error.problem, at: error.place)
      return nil
    }
  }

  private init(_ start: CSVStart, _ header: CSVHeader, _ options: ImportOptions) {
    self.options = options
    self.header = header
    texts = TableTexts(above: start.above, title: start.title)
    cells = CSVCells(header, options)
    others = CSVOtherColumns(header, title: start.title)
    wide = CSVWideMembers(header)
    lastRow = start.header.number
  }

  private func register(_ findings: inout FindingList) -> Register {
    let origin = Register.Origin(title: texts.title)
    others.tell(&findings)
    texts.tell(header, isNamed: parts.saysContents, &findings)
    guard header.isLong else {
      wide.tell(&findings)
      return Register(years: header.years.map(\.year), members: wide.members, origin: origin)
    }
    parts.tell(options.dates, &findings)
    let years = parts.years
    let joined = parts.members.map { $0.joined(years, &findings) }
    for name in options.measures where !parts.hasMeasure(name) {
      findings.add(CSVProblem.noMeasure(name), at: ImportPlace(row: header.row))
    }
    let register = Register(years: years, members: joined, origin: origin)
    register.refuseWithoutNumbers(&findings)
    return register
  }

  private mutating func take(_ row: CSVRow, _ findings: inout FindingList) {
    // Spreadsheets leave the empty cells at a row's end out, or add some.
    var fields = row.fields
    while fields.count > header.count, fields.last?.isEmpty == true { fields.removeLast() }
    let isBehindGap = row.number > lastRow + 1
    guard fields.count == header.count else {
      let problem = CSVProblem.fieldCount(found: fields.count, wanted: header.count)
      if doubtful.isEmpty, !isBehindGap, fields.count > 1 {
        findings.add(problem, at: ImportPlace(row: row.number))
      } else {
        doubtful.append((problem, row))
      }
      lastRow = row.number
      return
    }
    guard !fields.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) else { return }
    lastRow = row.number
    // A note that a spreadsheet has given as many columns as the table.
    if isBehindGap || !doubtful.isEmpty,
      fields.dropFirst().allSatisfy({ $0.allSatisfy(\.isWhitespace) })
    {
      doubtful.append((.fieldCount(found: 1, wanted: header.count), row))
      return
    }
    tellDoubtful(&findings)
    take(whole: CSVRow(number: row.number, fields: fields), &findings)
  }

  /// Tells what is wrong with rows that the table goes on behind.
  private mutating func tellDoubtful(_ findings: inout FindingList) {
    for (problem, row) in doubtful { findings.add(problem, at: ImportPlace(row: row.number)) }
    doubtful = []
  }

  /// Takes rows of one field, or behind an empty row, at the end for notes, where the table has any rows.
  private mutating func endTable(_ findings: inout FindingList) {
    guard !doubtful.isEmpty else { return }
    guard !wide.members.isEmpty || !parts.members.isEmpty else { return tellDoubtful(&findings) }
    findings.add(
      CSVProblem.notesBelow(
        doubtful.map { CSVCells.plain($0.row.fields.joined(separator: " ")) }),
      at: ImportPlace(row: doubtful[0].row.number), as: .note
    )
    for (_, row) in doubtful { TableTexts.tell(note: row, &findings) }
    doubtful = []
  }

  private mutating func take(whole row: CSVRow, _ findings: inout FindingList) {
    let label = cells.name(row, &findings)
    let written = cells.code(row, &findings)
    let here = cells.place(row, header.nameColumn)
    let reason = label.flatMap { cells.reasonForNoMember($0, code: written) }
    if let problem = reason {
      findings.add(problem, at: here, as: .note)
      if case .sumOfOthers(let name) = problem, !header.isLong {
        wide.take(sum: row, called: name, cells)
      }
      return
    }
    let code = written ?? label?.code
    if let code, !CountyNumbers.isKnown(code) {
      findings.add(NumberProblem.unknownCounty(code: code), at: here)
    }
    let kind = cells.kind(row, code: code, label, &findings)
    let weight = cells.weight(row, &findings)
    let numbers = header.years.map { year in
      CSVParts.Number(
        value: cells.number(row, at: year.column, &findings),
        isAbsent: CellNumber.isAbsent(row.fields[year.column]))
    }
    guard let label else { return }
    others.take(row, of: label.name)
    var member = RegisterMember(
      name: label.name, code: code, county: cells.county(row, &findings), kind: kind,
      weight: weight, populations: [], place: here)
    member.lastYear = label.lastYear
    member.marked = label.hasMark ? label.written : nil
    member.hasKind = options.kind != nil || label.hasBody || cells.text(row, .kind) != nil
    if header.isLong {
      takePart(row, of: member, numbers, &findings)
    } else {
      wide.take(row, member, numbers, cells, &findings)
    }
  }

  /// Takes a row that has a part of a place's inhabitants, or those of one date, or what it has of a measure.
  private mutating func takePart(
    _ row: CSVRow, of member: RegisterMember, _ numbers: [CSVParts.Number],
    _ findings: inout FindingList
  ) {
    var labels: [CSVPart: String] = [:]
    for part in [CSVPart.contents, .sex, .age] {
      guard let column = header.column(.part(part)) else { continue }
      guard let label = cells.text(row, .part(part))?.text else {
        return findings.add(
          CSVProblem.noPart(header.headings[column]), at: cells.place(row, column))
      }
      labels[part] = label
    }
    guard let column = header.column(.part(.year)) else {
      for (year, number) in zip(header.years, numbers) {
        take(number, year.year, labels, of: member, &findings)
      }
      let measured = cells.measures(row, &findings)
      for name in options.measures {
        for (year, value) in zip(header.years, measured[name] ?? []) {
          parts.add(value, of: name, year.year, of: member, &findings)
        }
      }
      return
    }
    let written = CSVCells.plain(row.fields[column])
    let year: Year
    do throws(CoverageProblem) {
      year = try CSVParts.year(written, under: header.yearOfNumbers)
    } catch {
      findings.add(error, at: cells.place(row, column))
      return
    }
    if let cell = header.column(.population(nil)) {
      let number = CSVParts.Number(
        value: cells.number(row, at: cell, &findings),
        isAbsent: CellNumber.isAbsent(row.fields[cell]))
      take(number, year, labels, of: member, &findings)
    }
    for measure in header.measures {
      let value = cells.measured(row, at: measure.column, &findings)
      parts.add(value, of: measure.name, measure.year ?? year, of: member, &findings)
    }
  }

  /// Takes a number of what its row says it counts: inhabitants, or a measure that is asked for.
  private mutating func take(
    _ number: CSVParts.Number, _ year: Year, _ labels: [CSVPart: String], of member: RegisterMember,
    _ findings: inout FindingList
  ) {
    if let measure = labels[.contents].flatMap(options.measure(called:)) {
      if let value = number.value, value.isNegative {
        let problem = CellProblem.negativeMeasure(NumberText.number(value))
        findings.add(ColumnProblem(problem: problem, heading: measure), at: member.place)
      }
      parts.add(number.value, of: measure, year, of: member, &findings)
    } else {
      parts.add(number, year, labels, of: member, &findings)
    }
  }
}
