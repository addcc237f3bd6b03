import Budget
import Lettering
import ScenarioLanguage

/// Reads members and populations from a table with a header.
struct CSVRegisterReader {
  private let options: ImportOptions
  private let header: CSVHeader
  private var members: [RegisterMember] = []

  /// The register of a text without a byte order mark; nil where its form is not that of a table.
  static func read(
    _ bytes: [UInt8], _ options: ImportOptions, _ findings: inout FindingList
  ) -> Register? {
    var rows = CSVReader(bytes, separator: CSVHeader.separator(of: bytes))
    do {
      guard let first = try rows.next(),
        let header = CSVHeader(first, options, &findings)
      else { return nil }
      var reader = CSVRegisterReader(options: options, header: header)
      while let row = try rows.next() { reader.take(row, &findings) }
      return Register(years: header.years.map(\.year), members: reader.members)
    } catch {
      findings.add(error.problem, at: error.place)
      return nil
    }
  }

  private init(options: ImportOptions, header: CSVHeader) {
    self.options = options
    self.header = header
  }

  private mutating func take(_ row: CSVRow, _ findings: inout FindingList) {
    // Spreadsheets leave the empty cells at a row's end out, or add some.
    var fields = row.fields
    while fields.count > header.count, fields.last?.isEmpty == true { fields.removeLast() }
    guard fields.count == header.count else {
      let problem = CSVProblem.fieldCount(found: fields.count, wanted: header.count)
      findings.add(problem, at: ImportPlace(row: row.number))
      return
    }
    guard !fields.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) else { return }
    let row = CSVRow(number: row.number, fields: fields)
    let label = name(row, &findings)
    let code = code(row, &findings) ?? label?.code
    let kind = kind(row, code: code, &findings)
    let weight = weight(row, &findings)
    let populations = header.years.map { population(row, at: $0.column, &findings) }
    guard let label else { return }
    members.append(
      RegisterMember(
        name: label.name, code: code, county: county(row, &findings), kind: kind, weight: weight,
        populations: populations, place: place(row, header.nameColumn)))
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
    if let problem = MemberProblem.strayCharacter(in: label.name) {
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
    _ row: CSVRow, code: String?, _ findings: inout FindingList
  ) -> MemberKind {
    if let kind = options.kind { return kind }
    guard let (text, place) = text(row, .kind) else { return RegisterMember.kind(ofCode: code) }
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

  private func population(
    _ row: CSVRow, at column: Int, _ findings: inout FindingList
  ) -> Population? {
    let text = row.fields[column]
    do throws(CellProblem) {
      guard let number = try CellNumber.read(text) else { return nil }
      return try RegisterMember.population(number, written: text)
    } catch {
      findings.add(
        ColumnProblem(problem: error, heading: header.headings[column]), at: place(row, column))
      return nil
    }
  }
}
