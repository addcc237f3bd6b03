import Budget
import Lettering

/// What the columns beside lines and amounts say of a ledger's rows: of which year and kind they are, in which
/// currency, and which of them are sums.
struct LedgerAside {
  private let header: LedgerHeader
  /// The columns that tell the rows of an account apart.
  private let details: [Int]
  private var years: Set<Int> = []
  /// The years of cells that were read before: in a ledger the same again and again.
  private var known: [String: Int?] = [:]
  private var firstOfOther: (year: Int, place: ImportPlace)?
  /// The first cell of each kind in each column.
  private var kinds: [Int: [LedgerClaim.Kind: (text: String, place: ImportPlace)]] = [:]

  /// The columns of which nothing is known whose cells all say debit or credit, and which of the two they say.
  private var sides: [Int: Set<Bool>]

  /// What headings begin with whose columns tell the rows of an account apart, in the spelling of ``Folding``.
  private static let detailed = [
    "ansvar", "avd", "prosj", "proj", "koststed", "kst", "dim", "formal", "funksjon", "tjeneste",
    "region", "bilag", "department", "voucher", "cost",
  ]

  init(_ header: LedgerHeader) {
    self.header = header
    let unknown = header.unknown.filter { place in
      HeadingWords.words(of: header.row.fields[place]).contains { word in
        Self.detailed.contains { word.hasPrefix($0) }
      }
    }
    details = unknown + [header.time].compactMap { $0 }
    sides = Dictionary(uniqueKeysWithValues: header.unknown.map { ($0, []) })
  }

  /// Takes what a row says beside its line and amount.
  mutating func take(_ row: CSVRow, _ line: inout LedgerRow, _ findings: inout FindingList) {
    markSum(row, &line)
    line.isCredit = header.side.flatMap { Self.isCredit(cell(row, $0)) }
    if line.isSum { return }
    takeSides(row)
    takeTime(row)
    takeKinds(row)
    takeCurrency(row, &findings)
    if let side = header.side, line.isCredit == nil, line.number != .zero {
      findings.add(
        LedgerProblem.noSide(cell(row, side)), at: ImportPlace(row: row.number, column: side + 1))
    }
  }

  /// Tells where rows are of several years or kinds, or of others than the column of the budget.
  func tell(_ findings: inout FindingList) {
    for (column, found) in sides.sorted(by: { $0.key < $1.key }) where found.count == 2 {
      findings.add(LedgerProblem.sides(header.row.fields[column]), at: header.place(column))
    }
    if let time = header.time, !years.isEmpty {
      if years.count > 1 {
        findings.add(
          LedgerProblem.severalYears(header.row.fields[time], years.sorted()),
          at: header.place(time))
      } else if let (year, place) = firstOfOther {
        findings.add(
          LedgerProblem.mismatch(String(year), .year, column: header.wantedName), at: place)
      }
    }
    for (column, found) in kinds.sorted(by: { $0.key < $1.key }) {
      let others = found.filter { $0.key != header.wanted.kind }.map(\.value)
      guard let other = others.min(by: { $0.place.row < $1.place.row }),
        found.count > 1 || header.wanted.kind != nil
      else { continue }
      findings.add(
        found.count > 1
          ? LedgerProblem.severalKinds(header.row.fields[column], found.values.map(\.text).sorted())
          : .mismatch(other.text, .kind, column: header.wantedName), at: other.place)
    }
  }

  /// Marks a row as a sum where its text, or a cell of an unknown column, is called one.
  private func markSum(_ row: CSVRow, _ line: inout LedgerRow) {
    let others = ([header.time].compactMap { $0 } + header.unknown).map { cell(row, $0) }
    let texts = [line.text] + others
    line.sumText =
      LedgerLabel.isResult(line.text)
      ? line.text : texts.first { LedgerLabel.isSum(ofAccount: $0, named: line.name) }
    line.blank =
      details.first { ["", "-", "–", "*"].contains(cell(row, $0)) }
      ?? (line.text.isEmpty && !line.isNamedByText ? header.text : nil)
  }

  private mutating func takeTime(_ row: CSVRow) {
    guard let time = header.time, let year = year(cell(row, time), under: time) else { return }
    years.insert(year)
    let wanted = header.wanted.years
    if firstOfOther == nil, !wanted.isEmpty, !wanted.contains(year) {
      firstOfOther = (year, ImportPlace(row: row.number, column: time + 1))
    }
  }

  /// The year of a cell; in a column of years alone two digits are one as well.
  private mutating func year(_ text: String, under column: Int) -> Int? {
    if let year = known[text] { return year }
    let year = readYear(text, under: column)
    known[text] = .some(year)
    return year
  }

  private func readYear(_ text: String, under column: Int) -> Int? {
    if let date = WrittenDate.all(in: text).first { return date.year }
    let isYear = LedgerColumn(heading: header.row.fields[column], wanted: nil) == .time(.year)
    return isYear && text.utf8.count == 2 ? Int(text).map { 2000 + $0 } : nil
  }

  /// Takes cells of nothing but a kind and a year: `Budsjett`, `Regnskap 2020`.
  private mutating func takeKinds(_ row: CSVRow) {
    for column in header.unknown {
      let text = cell(row, column)
      guard text.first?.isLetter == true, text.utf8.count < 40 else { continue }
      let words = HeadingWords.words(of: text)
      let known = words.compactMap(LedgerClaim.kind)
      guard known.count == 1, words.allSatisfy({ LedgerClaim.kind($0) != nil || Int($0) != nil })
      else { continue }
      let place = ImportPlace(row: row.number, column: column + 1)
      if kinds[column]?[known[0]] == nil { kinds[column, default: [:]][known[0]] = (text, place) }
    }
  }

  /// Whether a letter or sign says credit; nil where it says neither.
  private static func isCredit(_ text: String) -> Bool? {
    guard text.utf8.count < 8 else { return nil }
    return switch Folding.key(of: text) {
    case "d", "debet", "debit", "dr", "+": false
    case "k", "kredit", "c", "credit", "cr", "-": true
    case _: nil
    }
  }

  private mutating func takeSides(_ row: CSVRow) {
    for column in sides.keys {
      let text = cell(row, column)
      guard !text.isEmpty else { continue }
      if let isCredit = Self.isCredit(text) {
        sides[column]?.insert(isCredit)
      } else {
        sides[column] = nil
      }
    }
  }

  private func takeCurrency(_ row: CSVRow, _ findings: inout FindingList) {
    guard let currency = header.currency else { return }
    let text = cell(row, currency)
    guard !["", "nok", "kr", "kroner", "norske kroner"].contains(Folding.key(of: text)) else {
      return
    }
    findings.add(
      LedgerProblem.otherUnit(header.row.fields[currency], .currency(text)),
      at: ImportPlace(row: row.number, column: currency + 1))
  }

  private func cell(_ row: CSVRow, _ column: Int) -> String {
    guard row.fields.indices.contains(column) else { return "" }
    return row.fields[column].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
