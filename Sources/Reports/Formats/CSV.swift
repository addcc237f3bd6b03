import Budget
import Lettering
import ScenarioLanguage

/// Comma-separated values as RFC 4180 has them, with a line feed after each row but the last.
struct CSV {
  /// Who reads the rows.
  enum Reader {
    /// Programs: English keys, plain numbers, the same bytes under every language.
    case programs
    /// A spreadsheet set to Norwegian, and who works in it: headings and words in the language.
    case spreadsheet(InterfaceLanguage)
  }

  let reader: Reader

  /// Appends a table for programs: a column of names that differ has one a language.
  static func write(_ sheet: Grid, to bytes: inout [UInt8]) {
    CSV(reader: .programs).write(sheet, to: &bytes)
  }

  /// Appends tables for a spreadsheet, an empty row between two, their titles where there are several.
  static func write(_ tables: [Grid], in language: InterfaceLanguage, to bytes: inout [UInt8]) {
    let writer = CSV(reader: .spreadsheet(language))
    for (place, table) in tables.enumerated() {
      if place > 0 { bytes.append(fixed: "\n\n") }
      if tables.count > 1, let title = table.title {
        writer.write(title, to: &bytes)
        writer.endRow(of: &bytes)
      }
      writer.write(table, to: &bytes)
    }
  }

  private func write(_ grid: Grid, to bytes: inout [UInt8]) {
    let places = grid.places(for: language == nil ? .machines : .files)
    guard !places.isEmpty else { return }
    let localised = places.map { language == nil && grid.isLocalised($0) }
    for (place, isLocalised) in zip(places, localised) {
      let column = grid.columns[place]
      write(language == nil ? column.key : column.heading, to: &bytes)
      if isLocalised { write(column.key + "_nb", to: &bytes) }
    }
    endRow(of: &bytes)
    let wordLanguage = language
    grid.forEachRow { cell, _ in
      for (place, isLocalised) in zip(places, localised) {
        let cell = cell(place)
        write(cell, in: wordLanguage, to: &bytes)
        if isLocalised { write(cell, in: cell.isLocalised ? .norwegian : nil, to: &bytes) }
      }
      endRow(of: &bytes)
    }
    bytes.removeLast()
  }

  /// The language of words; nil for keys.
  private var language: InterfaceLanguage? {
    if case .spreadsheet(let language) = reader { language } else { nil }
  }

  /// What stands between two fields: a Norwegian spreadsheet's comma is that of decimals.
  private var separator: UInt8 { language == nil ? 0x2C : 0x3B }

  /// Appends a text and what stands behind a field.
  private func write(_ text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(text)
    guardWords(from: start, of: &bytes)
    bytes.append(separator)
  }

  /// Appends a cell and what stands behind a field.
  private func write(_ cell: Cell, in language: InterfaceLanguage?, to bytes: inout [UInt8]) {
    let start = bytes.count
    switch reader {
    case .programs: cell.write(to: &bytes, .plain, in: language)
    case .spreadsheet(let language): cell.writeForSpreadsheet(to: &bytes, in: language)
    }
    if cell.isWritten {
      guardWords(from: start, of: &bytes)
    } else if !cell.isNumber {
      quoteWhereNeeded(from: start, of: &bytes)
    }
    bytes.append(separator)
  }

  /// Ends a row in the place of the last field's separator.
  private func endRow(of bytes: inout [UInt8]) { bytes[bytes.count - 1] = 0x0A }

  /// Makes words that somebody wrote such as may stand in a spreadsheet.
  ///
  /// One that a spreadsheet would carry out as a formula gets the `'` before it that says that it is a
  /// text (source: OWASP, "CSV Injection"). Characters that would steer a terminal or turn the writing
  /// direction stand as their numbers, since this form has no escapes of its own.
  private func guardWords(from start: Int, of bytes: inout [UInt8]) {
    guard start < bytes.count else { return }
    // A sign alone is carried out by none, and is how explanations say that something is added or taken off.
    let isFormula = bytes.count > start + 1 && "=+-@\t\r".utf8.contains(bytes[start])
    if bytes[start...].allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      if isFormula { bytes.insert(UInt8(ascii: "'"), at: start) }
    } else {
      let text = String(decoding: bytes[start...], as: UTF8.self)
      bytes.removeLast(bytes.count - start)
      if isFormula { bytes.append(fixed: "'") }
      for scalar in text.unicodeScalars {
        let isKept = DisplayText.isSafe(scalar) || "\t\r\n".unicodeScalars.contains(scalar)
        bytes.append(isKept ? String(scalar) : DisplayText.spelled(scalar))
      }
    }
    quoteWhereNeeded(from: start, of: &bytes)
  }

  /// Puts a field in quotation marks where a reader would take it for several.
  private func quoteWhereNeeded(from start: Int, of bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = bytes[start...].contains {
      $0 == separator || $0 == quote || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes else { return }
    let field = Array(bytes[start...])
    bytes.removeLast(field.count)
    bytes.append(quote)
    for byte in field {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}

extension Cell {
  /// Appends the cell as a Norwegian spreadsheet reads it: a share in per cent, as its heading says.
  fileprivate func writeForSpreadsheet(to bytes: inout [UInt8], in language: InterfaceLanguage) {
    switch self {
    case .missing: bytes.append(Words.missing(language))
    case .share(_, isTelling: false, _): break
    case .share(.some(let share), _, _):
      bytes.append(Shown.hundredfold(share), decimals: 4, .spreadsheet)
    case .flag(false): break
    case .blank, .text, .phrase, .name, .prose, .term, .list, .names, .numbers, .money, .signed,
      .rate, .weight, .whole, .share, .number, .digits, .year, .month, .truth, .flag:
      write(to: &bytes, .spreadsheet, in: language)
    }
  }
}
