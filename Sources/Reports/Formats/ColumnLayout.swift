import ScenarioLanguage

/// One column of a text table: its headings and cells, each line as wide as the column.
struct ColumnLayout {
  let grid: Grid
  let place: Int
  let width: Int
  let language: InterfaceLanguage

  private var column: Grid.Column { grid.columns[place] }

  /// The heading's lines.
  var heading: (lines: [String], blank: String) {
    filled(DisplayText.safe(column.heading).wrapped(to: width))
  }

  /// A row's lines.
  func cell(_ row: Int) -> (lines: [String], blank: String) {
    let text = grid.rows[row].cells[place].text(in: language)
    guard column.isNumeric else { return filled(text.wrapped(to: width)) }
    let decimals = Self.decimalsWidth(of: place, in: grid, language)
    return filled([Self.aligned(text, decimals: decimals)])
  }

  private func filled(_ lines: [String]) -> (lines: [String], blank: String) {
    let lines = lines.map {
      column.isNumeric ? $0.rightAligned(to: width) : $0.padded(to: width)
    }
    return (lines, spaces(width))
  }

  /// How wide a column is where there is room.
  static func naturalWidth(of place: Int, in grid: Grid, _ language: InterfaceLanguage) -> Int {
    let isNumeric = grid.columns[place].isNumeric
    let decimals = isNumeric ? decimalsWidth(of: place, in: grid, language) : 0
    let cells = grid.rows.map { row -> Int in
      let text = row.cells[place].text(in: language)
      return isNumeric ? aligned(text, decimals: decimals).displayWidth : text.displayWidth
    }
    let widest = cells.max() ?? 0
    let heading = DisplayText.safe(grid.columns[place].heading).displayWidth
    guard isNumeric else { return max(1, min(max(widest, heading), TextTable.widestText)) }
    return max(1, widest, min(heading, TextTable.widestHeading))
  }

  /// The widest part from the decimal comma on.
  private static func decimalsWidth(
    of place: Int, in grid: Grid, _ language: InterfaceLanguage
  ) -> Int {
    grid.rows.map { decimals(of: $0.cells[place].text(in: language)) }.max() ?? 0
  }

  /// A number with spaces after it, so that its units stand where those of all others do.
  private static func aligned(_ text: String, decimals: Int) -> String {
    guard text.last?.isNumber == true || text.contains(",") else { return text }
    let missing = decimals - Self.decimals(of: text)
    return text + spaces(missing)
  }

  /// How wide the part from the decimal comma on is; none in a text without digits.
  private static func decimals(of text: String) -> Int {
    guard let comma = text.firstIndex(of: ",") else { return 0 }
    return text[comma...].displayWidth
  }
}
