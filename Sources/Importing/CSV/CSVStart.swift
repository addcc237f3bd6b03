import Lettering

/// Where a table begins in a text: services and spreadsheets put a title, an empty row or a separator above it.
struct CSVStart {
  /// What separates the columns.
  let separator: UInt8
  /// What stands in the rows above the header.
  let above: [CSVRow]
  /// The header, the first row that is one.
  let header: CSVRow
  /// The rows behind it.
  let rows: CSVReader

  /// Whether a heading is understood, and then whether it is that of names; nil where it is not.
  typealias Understanding = (_ heading: String) -> Bool?

  /// So many rows are looked at for the header.
  private static let mostRows = 20
  /// More headings than are understood in any row without names.
  private static let mostKnown = 1_000_000

  /// The title that stands above the table; nil where nothing does.
  var title: String? {
    above.first { $0.fields.count { !$0.isEmpty } == 1 }?.fields.first { !$0.isEmpty }
  }

  /// Finds the header: the first row with a column of names and another one that is understood, else the first with a
  /// column of names, else the first of several columns, else the first.
  ///
  /// Of several separators the one with which the header has the most columns that are understood, then the most at
  /// all; nil where the text has no row.
  init?(of bytes: [UInt8], _ understood: Understanding) throws(CSVFlaw) {
    if let (separator, rest) = Self.stated(in: bytes) {
      guard let start = try Self.found(in: rest, separator, understood) else { return nil }
      self = start.start
      return
    }
    var best: (start: CSVStart, known: Int, count: Int)?
    for separator: UInt8 in [0x3B, 0x2C, 0x09] {
      // A flaw is met again, and told, when the table is read with the separator that is taken.
      guard
        let found = try? Self.found(
          in: CSVReader(bytes, separator: separator), separator, understood)
      else { continue }
      if let other = best, (found.known, found.count) <= (other.known, other.count) { continue }
      best = found
    }
    if let best {
      self = best.start
      return
    }
    guard
      let start = try Self.found(
        in: CSVReader(bytes, separator: 0x3B), 0x3B, understood)
    else {
      return nil
    }
    self = start.start
  }

  /// The separator that Excel reads in a first row of its own, `sep=;`, and the rows behind it; nil where there is none.
  private static func stated(in bytes: [UInt8]) -> (separator: UInt8, rows: CSVReader)? {
    let word = Array("sep=".utf8)
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }.filter { $0 != 0x22 }
    guard line.count == word.count + 1,
      line.prefix(word.count).map({ $0 | 0x20 }).elementsEqual(word.map { $0 | 0x20 }),
      let separator = line.last, [0x3B, 0x2C, 0x09, 0x7C].contains(separator)
    else { return nil }
    var rows = CSVReader(bytes, separator: separator)
    _ = try? rows.next()
    return (separator, rows)
  }

  private static func found(
    in reader: CSVReader, _ separator: UInt8, _ understood: Understanding
  ) throws(CSVFlaw) -> (start: CSVStart, known: Int, count: Int)? {
    var rows = reader
    var above: [CSVRow] = []
    var first: (row: CSVRow, rows: CSVReader, above: Int, rank: Int)?
    while above.count < mostRows, let row = try next(&rows, isFirst: first == nil) {
      let columns = row.fields.map(understood)
      let known = columns.count { $0 != nil }
      if known > 1, columns.contains(true) {
        let start = CSVStart(separator: separator, above: above, header: row, rows: rows)
        // A row with names goes before one that only has words of a heading, such as a title with commas.
        return (start, known + Self.mostKnown, row.fields.count)
      }
      let count = row.fields.count { !$0.isEmpty }
      let rank = count < 2 ? 0 : columns.contains(true) ? 2 : 1
      if first == nil || rank > first?.rank ?? 0 { first = (row, rows, above.count, rank) }
      above.append(row)
    }
    guard let first else { return nil }
    let known = first.row.fields.count { understood($0) != nil }
    let start = CSVStart(
      separator: separator, above: Array(above[..<first.above]), header: first.row,
      rows: first.rows)
    return (start, known, first.row.fields.count)
  }

  /// The next row; behind the first one a flaw ends the search, and is told when the table is read.
  private static func next(
    _ rows: inout CSVReader, isFirst: Bool
  ) throws(CSVFlaw) -> CSVRow? {
    do throws(CSVFlaw) { return try rows.next() } catch {
      if isFirst { throw error }
      return nil
    }
  }

  private init(separator: UInt8, above: [CSVRow], header: CSVRow, rows: CSVReader) {
    self.separator = separator
    self.above = above
    self.header = header
    self.rows = rows
  }
}
