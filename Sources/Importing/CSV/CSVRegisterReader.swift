import Budget
import Lettering
import ScenarioLanguage

/// Reads members and populations from a table with a header.
struct CSVRegisterReader {
  private let options: ImportOptions
  private let header: CSVHeader
  private var members: [RegisterMember] = []
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
      guard let start = try CSVStart(of: bytes, understood),
        let header = CSVHeader(start.header, options, &findings)
      else { return nil }
      var reader = CSVRegisterReader(options: options, header: header)
      reader.lastRow = start.header.number
      var rows = start.rows
      while let row = try rows.next() { reader.take(row, &findings) }
      reader.endTable(&findings)
      return reader.register(titled: start.title, &findings)
    } catch {
      findings.add(error.problem, at: error.place)
      return nil
    }
  }

  private init(options: ImportOptions, header: CSVHeader) {
    self.options = options
    self.header = header
  }

  private func register(titled title: String?, _ findings: inout FindingList) -> Register {
    let origin = Register.Origin(title: title)
    guard header.isLong else {
      return Register(years: header.years.map(\.year), members: members, origin: origin)
    }
    parts.tell(&findings)
    let years = parts.years
    let joined = parts.members.map { member in
      var joined = member.first
      joined.populations = years.map { member.population(in: $0, &findings) }
      joined.measures = member.measures.mapValues { values in years.map { values[$0] } }
      return joined
    }
    for name in options.measures where !parts.hasMeasure(name) {
      findings.add(CSVProblem.noMeasure(name), at: ImportPlace(row: header.row))
    }
    return Register(years: years, members: joined, origin: origin)
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
    guard !members.isEmpty || !parts.members.isEmpty else { return tellDoubtful(&findings) }
    findings.add(
      CSVProblem.notesBelow(doubtful.count), at: ImportPlace(row: doubtful[0].row.number), as: .note
    )
    doubtful = []
  }

  private mutating func take(whole row: CSVRow, _ findings: inout FindingList) {
    let label = name(row, &findings)
    if let label, label.isWholeCountry || label.isSum {
      let problem: CoverageProblem =
        label.isWholeCountry ? .wholeCountry(label.name) : .sumOfOthers(label.name)
      findings.add(problem, at: place(row, header.nameColumn), as: .note)
      return
    }
    let code = code(row, &findings) ?? label?.code
    let kind = kind(row, code: code, isCounty: label?.isCounty ?? false, &findings)
    let weight = weight(row, &findings)
    let numbers = header.years.map { number(row, at: $0.column, &findings) }
    guard let label else { return }
    var member = RegisterMember(
      name: label.name, code: code, county: county(row, &findings), kind: kind, weight: weight,
      populations: [], place: place(row, header.nameColumn))
    if header.isLong {
      takePart(row, of: member, numbers, &findings)
    } else {
      member.populations = populations(row, numbers, label.name, &findings)
      member.measures = measures(row, &findings)
      members.append(member)
    }
  }

  /// The inhabitants of a row at each date.
  ///
  /// None at one date of several are those of a place that was not there then.
  private func populations(
    _ row: CSVRow, _ numbers: [ExactNumber?], _ name: String, _ findings: inout FindingList
  ) -> [Population?] {
    let isThereOnce = numbers.contains { $0.map { $0 > .zero } ?? false }
    return zip(header.years, numbers).map { year, number in
      guard let number else { return nil }
      if number == .zero, isThereOnce {
        findings.add(
          CoverageProblem.noneThen(name, year.year), at: place(row, year.column), as: .note)
        return nil
      }
      do throws(CellProblem) {
        return try RegisterMember.population(number, written: row.fields[year.column])
      } catch {
        findings.add(
          ColumnProblem(problem: error, heading: header.headings[year.column]),
          at: place(row, year.column))
        return nil
      }
    }
  }

  /// What a row has of further measures, at each date.
  private func measures(
    _ row: CSVRow, _ findings: inout FindingList
  ) -> [String: [ExactNumber?]] {
    var values: [String: [ExactNumber?]] = [:]
    for measure in header.measures {
      let number = number(row, at: measure.column, &findings)
      for (place, year) in header.years.enumerated()
      where measure.year == nil || measure.year == year.year {
        values[measure.name, default: header.years.map { _ in nil }][place] = number
      }
    }
    return values
  }

  /// Takes a row that has a part of a place's inhabitants, or those of one date, or what it has of a measure.
  private mutating func takePart(
    _ row: CSVRow, of member: RegisterMember, _ numbers: [ExactNumber?],
    _ findings: inout FindingList
  ) {
    var labels: [CSVPart: String] = [:]
    for part in [CSVPart.contents, .sex, .age] {
      labels[part] = text(row, .part(part))?.text
    }
    guard let column = header.column(.part(.year)) else {
      for (year, number) in zip(header.years, numbers) {
        take(number, year.year, labels, of: member, &findings)
      }
      for (name, values) in measures(row, &findings) {
        for (year, value) in zip(header.years, values) {
          parts.add(value, of: name, year.year, of: member, &findings)
        }
      }
      return
    }
    let written = row.fields[column].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard written.utf8.count == 4, let year = Int(written).flatMap({ Year($0) }) else {
      findings.add(CoverageProblem.notAYear(written), at: place(row, column))
      return
    }
    if let cell = header.column(.population(nil)) {
      take(number(row, at: cell, &findings), year, labels, of: member, &findings)
    }
    for measure in header.measures {
      let value = number(row, at: measure.column, &findings)
      parts.add(value, of: measure.name, measure.year ?? year, of: member, &findings)
    }
  }

  /// Takes a number of what its row says it counts: inhabitants, or a measure that is asked for.
  private mutating func take(
    _ number: ExactNumber?, _ year: Year, _ labels: [CSVPart: String], of member: RegisterMember,
    _ findings: inout FindingList
  ) {
    if let measure = labels[.contents].flatMap(options.measure(called:)) {
      parts.add(number, of: measure, year, of: member, &findings)
    } else {
      parts.add(number, year, labels, of: member, &findings)
    }
  }

  private func place(_ row: CSVRow, _ column: Int?) -> ImportPlace {
    ImportPlace(row: row.number, column: column.map { $0 + 1 })
  }

  private func name(_ row: CSVRow, _ findings: inout FindingList) -> RegionLabel? {
    let place = place(row, header.nameColumn)
    let label = RegionLabel(row.fields[header.nameColumn])
    guard !label.name.isEmpty else {
      findings.add(MemberProblem.noName, at: place)
      return nil
    }
    if let problem = MemberProblem.flaw(in: label.name) {
      findings.add(problem, at: place)
      return nil
    }
    return label
  }

  /// The text of a column; nil where the table has no such column or the cell is blank.
  private func text(_ row: CSVRow, _ column: CSVColumn) -> (text: String, place: ImportPlace)? {
    guard let place = header.column(column) else { return nil }
    let text = row.fields[place].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.isEmpty ? nil : (text, self.place(row, place))
  }

  private func code(_ row: CSVRow, _ findings: inout FindingList) -> String? {
    guard let (text, place) = text(row, .code) else { return nil }
    if let code = RegionLabel.code(in: text) { return code }
    findings.add(MemberProblem.illegalCode(text), at: place)
    return nil
  }

  private func county(_ row: CSVRow, _ findings: inout FindingList) -> String? {
    guard let (text, place) = text(row, .county) else { return nil }
    guard let problem = MemberProblem.strayCharacter(in: text) else {
      return RegionLabel(text).name
    }
    findings.add(problem, at: place)
    return nil
  }

  private func kind(
    _ row: CSVRow, code: String?, isCounty: Bool, _ findings: inout FindingList
  ) -> MemberKind {
    if let kind = options.kind { return kind }
    guard let (text, place) = text(row, .kind) else {
      return isCounty ? .county : RegisterMember.kind(ofCode: code)
    }
    switch Folding.key(of: text) {
    case "municipality", "kommune": return .municipality
    case "county", "fylke", "fylkeskommune": return .county
    case "city", "by": return .city
    case _:
      findings.add(MemberProblem.unknownKind(text), at: place)
      return .municipality
    }
  }

  private func weight(_ row: CSVRow, _ findings: inout FindingList) -> Weight? {
    guard let (text, place) = text(row, .weight), let column = header.column(.weight) else {
      return nil
    }
    do throws(CellProblem) {
      guard let number = try CellNumber.read(text) else { return nil }
      guard let weight = try? Weight(times: number) else { throw .illegalWeight(text) }
      return weight
    } catch {
      findings.add(ColumnProblem(problem: error, heading: header.headings[column]), at: place)
      return nil
    }
  }

  private func number(
    _ row: CSVRow, at column: Int, _ findings: inout FindingList
  ) -> ExactNumber? {
    do throws(CellProblem) { return try CellNumber.read(row.fields[column]) } catch {
      findings.add(
        ColumnProblem(problem: error, heading: header.headings[column]), at: place(row, column))
      return nil
    }
  }
}
