import Budget
import ScenarioLanguage

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
    let rows = grid.rows.map { row in
      zip(row.cells, localised).flatMap { cell, isLocalised in
        isLocalised ? [cell.csv, cell.localised?.norwegian ?? cell.csv] : [cell.csv]
      }
    }
    return ([header] + rows).map { $0.map(quoted).joined(separator: ",") }
      .joined(separator: "\n")
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
