import Budget
import Lettering
import ScenarioLanguage

/// Reads the cells of a table's rows, each by what its column says.
struct CSVCells {
  let options: ImportOptions
  let header: CSVHeader
  /// The labels that were read before: in a table with many rows a place they are the same again and again.
  private var labels: [String: RegionLabel?] = [:]
  /// Why places are no members, by name and code, in the same way.
  private var reasons: [String: CoverageProblem?] = [:]

  init(_ header: CSVHeader, _ options: ImportOptions) {
    self.header = header
    self.options = options
  }

  func place(_ row: CSVRow, _ column: Int?) -> ImportPlace {
    ImportPlace(row: row.number, column: column.map { $0 + 1 })
  }

  /// The label of a row's place; nil where it cannot be a member's, which is told each time.
  mutating func name(_ row: CSVRow, _ findings: inout FindingList) -> RegionLabel? {
    let text = sumAmongCodes(row) ?? row.fields[header.nameColumn]
    if let known = labels[text], let known { return known }
    let label = RegionLabel(Self.plain(text))
    let problem: MemberProblem? =
      if label.name.isEmpty {
        .noName
      } else if let digits = label.strayNumber {
        .illegalCode(digits)
      } else {
        .flaw(in: label.name)
      }
    if let problem { findings.add(problem, at: place(row, header.nameColumn)) }
    labels[text] = problem == nil ? label : .some(nil)
    return problem == nil ? label : nil
  }

  /// What a row is called that is a sum and says so where others have their code: `Sum`, and no name.
  private func sumAmongCodes(_ row: CSVRow) -> String? {
    guard row.fields[header.nameColumn].allSatisfy(\.isWhitespace),
      let code = text(row, .code)?.text, RegionLabel(code).isSum
    else { return nil }
    return code
  }

  /// Why a place is no member; nil where it may be one.
  mutating func reasonForNoMember(_ label: RegionLabel, code: String?) -> CoverageProblem? {
    let key = label.name + "\u{0}" + (code ?? label.code ?? "")
    if let known = reasons[key] { return known }
    let reason = label.reasonForNoMember(code: code)
    reasons[key] = .some(reason)
    return reason
  }

  /// The text of a column; nil where the table has no such column or the cell is blank.
  func text(_ row: CSVRow, _ column: CSVColumn) -> (text: String, place: ImportPlace)? {
    guard let place = header.column(column) else { return nil }
    let text = Self.plain(row.fields[place])
    return text.isEmpty ? nil : (text, self.place(row, place))
  }

  func code(_ row: CSVRow, _ findings: inout FindingList) -> String? {
    guard let (text, place) = text(row, .code) else { return nil }
    if let code = RegionLabel.code(in: text) { return code }
    guard sumAmongCodes(row) == nil else { return nil }
    if !RegionLabel.isGroup(code: text) { findings.add(MemberProblem.illegalCode(text), at: place) }
    return nil
  }

  func county(_ row: CSVRow, _ findings: inout FindingList) -> String? {
    guard let (text, place) = text(row, .county) else { return nil }
    guard let problem = MemberProblem.strayCharacter(in: text) else {
      return RegionLabel(text).name
    }
    findings.add(problem, at: place)
    return nil
  }

  func kind(
    _ row: CSVRow, code: String?, _ label: RegionLabel?, _ findings: inout FindingList
  ) -> MemberKind {
    if let kind = options.kind { return kind }
    guard let (text, place) = text(row, .kind) else {
      return label?.isCounty == true
        ? .county : RegisterMember.kind(ofCode: code, named: label?.name ?? "")
    }
    let kind: MemberKind? =
      switch Folding.key(of: text) {
      case "municipality", "kommune": .municipality
      case "county", "fylke", "fylkeskommune": .county
      case "city", "by": .city
      case _: nil
      }
    guard let kind else {
      findings.add(MemberProblem.unknownKind(text), at: place)
      return .municipality
    }
    if let code, kind != .city, (kind == .county) != (code.utf8.count == 2) {
      findings.add(NumberProblem.otherKind(code: code, written: text), at: place)
    }
    return kind
  }

  func weight(_ row: CSVRow, _ findings: inout FindingList) -> Weight? {
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

  /// The number of a cell, of inhabitants unless it is a measure's.
  func number(
    _ row: CSVRow, at column: Int, isMeasure: Bool = false, _ findings: inout FindingList
  ) -> ExactNumber? {
    do throws(CellProblem) { return try CellNumber.read(grouped: row.fields[column]) } catch {
      var problem = error
      if case .ambiguous(let text, let grouped, _) = error, !isMeasure {
        problem = .ambiguousCount(text, grouped: grouped)
      }
      findings.add(
        ColumnProblem(problem: problem, heading: header.headings[column]), at: place(row, column))
      return nil
    }
  }

  /// What a row has of further measures, at each date.
  func measures(_ row: CSVRow, _ findings: inout FindingList) -> [String: [ExactNumber?]] {
    var values: [String: [ExactNumber?]] = [:]
    for measure in header.measures {
      let number = measured(row, at: measure.column, &findings)
      for (place, year) in header.years.enumerated()
      where measure.year == nil || measure.year == year.year {
        values[measure.name, default: header.years.map { _ in nil }][place] = number
      }
    }
    return values
  }

  /// What a row has of a measure, which is nothing less than zero.
  func measured(_ row: CSVRow, at column: Int, _ findings: inout FindingList) -> ExactNumber? {
    let number = number(row, at: column, isMeasure: true, &findings)
    guard let number, number.isNegative else { return number }
    let problem = CellProblem.negativeMeasure(row.fields[column])
    findings.add(
      ColumnProblem(problem: problem, heading: header.headings[column]), at: place(row, column))
    return nil
  }

  /// A cell's text with single spaces, without the sign by which spreadsheets mark text.
  static func plain(_ text: String) -> String {
    if isPlain(text) { return text }
    let joined = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard joined.first == "'", joined.dropFirst().first?.isNumber == true else { return joined }
    return String(joined.dropFirst())
  }

  /// Whether a text has single spaces within it at most, as nearly all cells have: what spells other white space is
  /// left to the slower way.
  private static func isPlain(_ text: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      switch byte {
      case 0..<0x20, 0xC2, 0xE1, 0xE2, 0xE3: return false
      case 0x20 where previous == 0x20: return false
      case 0x27 where previous == 0x20: return false
      case _: previous = byte
      }
    }
    return previous != 0x20 || text.isEmpty
  }
}
