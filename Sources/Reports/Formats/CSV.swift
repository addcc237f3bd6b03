import Budget
import Lettering

/// Comma-separated values as RFC 4180 has them, with a line feed after each row but the last.
enum CSV {
  /// A grid with a header of the columns' keys; a column of names that differ has one a language.
  static func text(_ grid: Grid) -> String {
    let grid = grid.forMachines
    let localised = grid.localisedColumns
    var header: [String] = []
    for (place, column) in grid.columns.enumerated() {
      header.append(column.key)
      if localised[place] { header.append(column.key + "_nb") }
    }
    let rows = grid.rows.map { row -> [String] in
      guard !Interruption.isRequested else { return [] }
      return zip(row.cells, localised).flatMap { cell, isLocalised in
        let text = cell.isWritten ? shown(cell.csv) : cell.csv
        return isLocalised ? [text, cell.localised.map { shown($0.norwegian) } ?? text] : [text]
      }
    }
    return ([header.map(shown)] + rows).map { $0.map(quoted).joined(separator: ",") }
      .joined(separator: "\n")
  }

  /// A text that somebody wrote, as it may stand in a spreadsheet.
  ///
  /// One that a spreadsheet would carry out as a formula gets the `'` before it that says that it is a
  /// text (source: OWASP, "CSV Injection"). Characters that would steer a terminal or turn the writing
  /// direction stand as their numbers, since this form has no escapes of its own.
  private static func shown(_ text: String) -> String {
    var shown = ""
    // A sign alone is carried out by none, and is how explanations say that something is added or taken off.
    let scalars = text.unicodeScalars
    if let first = scalars.first, scalars.count > 1, "=+-@\t\r".unicodeScalars.contains(first) {
      shown = "'"
    }
    for scalar in scalars {
      if DisplayText.isSafe(scalar) || "\t\r\n".unicodeScalars.contains(scalar) {
        shown.unicodeScalars.append(scalar)
      } else {
        shown += DisplayText.spelled(scalar)
      }
    }
    return shown
  }

  private static func quoted(_ field: String) -> String {
    // Line feeds and returns inside a character that joins them (CR LF) are seen as scalars only.
    let needsQuotes = field.unicodeScalars.contains {
      $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r"
    }
    guard needsQuotes else { return field }
    var text = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}

extension Cell {
  /// Whether the cell holds words that somebody wrote, and not ours or a number.
  fileprivate var isWritten: Bool {
    switch self {
    case .text, .phrase, .name, .prose, .list, .names: true
    case .blank, .missing, .term, .numbers, .money, .signed, .rate, .weight, .whole, .share,
      .number, .digits, .year, .month, .truth, .flag:
      false
    }
  }
}
