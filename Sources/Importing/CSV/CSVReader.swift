/// A row of a table that has something in it.
struct CSVRow: Equatable {
  /// The number of the row, from 1; a field with line breaks in it is still one row.
  let number: Int
  let fields: [String]
}

/// A flaw in a table, and the field in which it was found.
struct CSVFlaw: Error, Equatable {
  let problem: CSVProblem
  let place: ImportPlace
}

// Grammar (RFC 4180, with any separator and line ending):
//
//   table  = row { line-end row }
//   row    = field { separator field }
//   field  = quote { character | quote quote } quote | { character but quote, separator, line-end }

/// Reads separated values row by row, in time linear in their length.
struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var place = 0
  private var number = 0

  private static let quote: UInt8 = 0x22

  /// Reads UTF-8 without a byte order mark.
  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// The next row that has something in it; nil at the end.
  mutating func next() throws(CSVFlaw) -> CSVRow? {
    while place < bytes.count {
      number += 1
      let fields = try row()
      if fields.contains(where: { !$0.isEmpty }) { return CSVRow(number: number, fields: fields) }
    }
    return nil
  }

  private mutating func row() throws(CSVFlaw) -> [String] {
    var fields: [String] = []
    while true {
      fields.append(try field(fields.count + 1))
      guard place < bytes.count else { return fields }
      let byte = bytes[place]
      place += 1
      if byte == separator { continue }
      if byte == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
      return fields
    }
  }

  /// Reads up to, not including, the separator or line end.
  private mutating func field(_ column: Int) throws(CSVFlaw) -> String {
    // Excel writes ="3001" for a text that looks like a number.
    if place + 1 < bytes.count, bytes[place] == 0x3D, bytes[place + 1] == Self.quote { place += 1 }
    guard place < bytes.count, bytes[place] == Self.quote else {
      let start = place
      while place < bytes.count, !endsField(bytes[place]) {
        guard bytes[place] != Self.quote else { throw flaw(.strayQuote, column) }
        place += 1
      }
      return String(decoding: bytes[start..<place], as: UTF8.self)
    }
    var content: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == Self.quote {
        let isDoubled = place < bytes.count && bytes[place] == Self.quote
        guard isDoubled else {
          guard place == bytes.count || endsField(bytes[place]) else {
            throw flaw(.textAfterQuote, column)
          }
          return String(decoding: content, as: UTF8.self)
        }
        place += 1
      }
      content.append(byte)
    }
    throw flaw(.openQuote, column)
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  private func flaw(_ problem: CSVProblem, _ column: Int) -> CSVFlaw {
    CSVFlaw(problem: problem, place: ImportPlace(row: number, column: column))
  }

  /// The row that an offset is in; also of bytes that are no text, which cannot be read.
  static func row(of offset: Int, in bytes: [UInt8]) -> Int {
    var row = 1
    var isQuoted = false
    for place in 0..<min(offset, bytes.count) {
      switch bytes[place] {
      case quote: isQuoted.toggle()
      case 0x0A where !isQuoted: row += 1
      case 0x0D where !isQuoted && (place + 1 >= bytes.count || bytes[place + 1] != 0x0A): row += 1
      case _: break
      }
    }
    return row
  }
}
