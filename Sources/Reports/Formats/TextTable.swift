import ScenarioLanguage

/// A grid laid out for a terminal: columns two spaces apart, numbers to the right with their decimal
/// commas in line, one rule below the headings and one above each part and sum.
///
/// Every line of ``block(of:)`` has the same width. A table wider than the terminal first wraps its
/// columns of text, then splits into several tables that repeat the first column.
struct TextTable {
  /// Text columns wrap beyond this width, so that one long name does not push a table apart.
  static let widestText = 48
  /// A column of text is not made narrower than this.
  static let narrowestText = 14
  /// A heading does not make a column of numbers wider than this; it wraps.
  static let widestHeading = 14
  /// What stands between two columns.
  static let gap = "  "

  let grid: Grid
  let language: InterfaceLanguage
  /// The terminal's width; nil where there is no limit.
  let width: Int?

  /// The table with its title and notes, without spaces at the ends of lines.
  var text: String {
    let parts = columnGroups().map { group in
      block(of: group).map(\.withoutTrailingSpaces).joined(separator: "\n")
    }
    let title = grid.title.map { wrapped($0) + "\n\n" } ?? ""
    let notes = grid.notes.isEmpty ? "" : "\n\n" + grid.notes.map(wrapped).joined(separator: "\n")
    return title + parts.joined(separator: "\n\n") + notes
  }

  /// The columns' places by the tables they are split into, the first column in each of them.
  func columnGroups() -> [[Int]] {
    let widths = self.widths()
    guard let width, grid.columns.count > 1 else { return [Array(grid.columns.indices)] }
    var groups: [[Int]] = []
    var group = [0]
    var taken = widths[0]
    for unit in units() {
      let added = unit.reduce(0) { $0 + widths[$1] + Self.gap.count }
      if taken + added > width, group.count > 1 {
        groups.append(group)
        group = [0]
        taken = widths[0]
      }
      group += unit
      taken += added
    }
    return groups + [group]
  }

  /// The columns after the first in units that stay together.
  private func units() -> [[Int]] {
    var units: [[Int]] = []
    for place in grid.columns.indices.dropFirst() {
      if grid.columns[place].joinsPrevious, !units.isEmpty {
        units[units.count - 1].append(place)
      } else {
        units.append([place])
      }
    }
    return units
  }

  /// The lines of a table of some columns, all of one width.
  func block(of columns: [Int]) -> [String] {
    let widths = self.widths()
    let layouts = columns.map { place in
      ColumnLayout(grid: grid, place: place, width: widths[place], language: language)
    }
    let rule = layouts.map { String(repeating: "-", count: $0.width) }.joined(separator: Self.gap)
    var lines = joined(layouts.map(\.heading)).reversed().drop { $0.allSatisfy { $0 == " " } }
      .reversed().map { $0 }
    if !lines.isEmpty { lines.append(rule) }
    for (place, row) in grid.rows.enumerated() {
      if row.style != .plain, place > 0 { lines.append(rule) }
      lines += joined(layouts.map { $0.cell(place) })
    }
    return lines
  }

  /// The lines of one row whose cells have one or several lines each.
  private func joined(_ cells: [(lines: [String], blank: String)]) -> [String] {
    let height = cells.map(\.lines.count).max() ?? 0
    return (0..<height).map { line in
      cells.map { $0.lines.count > line ? $0.lines[line] : $0.blank }.joined(separator: Self.gap)
    }
  }

  private func wrapped(_ text: String) -> String {
    guard let width else { return text }
    return text.wrapped(to: max(width, Self.narrowestText)).joined(separator: "\n")
  }
}

extension TextTable {
  /// The widths of all columns: as wide as they need, columns of text less where the table is too wide.
  private func widths() -> [Int] {
    var widths = grid.columns.indices.map {
      ColumnLayout.naturalWidth(of: $0, in: grid, language)
    }
    guard let width else { return widths }
    var excess = widths.reduce(Self.gap.count * (widths.count - 1), +) - width
    while excess > 0 {
      let texts = widths.indices.filter {
        !grid.columns[$0].isNumeric && widths[$0] > Self.narrowestText
      }
      guard let widest = texts.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
