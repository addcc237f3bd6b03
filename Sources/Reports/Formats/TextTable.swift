import Budget
import Lettering
import ScenarioLanguage

/// A grid laid out for a terminal: columns two spaces apart, numbers to the right with their decimal
/// commas in line, a rule below the headings and above a sum, an empty line before each part.
///
/// Every line of a block has the same width. A table wider than the terminal first wraps its headings
/// and texts, then splits into several blocks that repeat the first column.
struct TextTable {
  /// What stands between two columns.
  private static let gap = "  "

  private let grid: Grid
  /// The terminal's width; nil where there is no limit.
  private let width: Int?
  private let columns: [ColumnLayout]

  /// A grid laid out in a language and a width.
  init(_ grid: Grid, in language: InterfaceLanguage, width: Int?) {
    // Whole words need room; a terminal this narrow has none to give.
    let longestWord = (width ?? 80) < 60 ? 10 : 20
    self.grid = grid
    self.width = width
    columns = Self.fitted(
      grid.columns.indices.map {
        ColumnLayout(grid, $0, language, longestWord: longestWord)
      }, to: width)
  }

  /// The table with its lead, title and notes, without spaces at the ends of lines.
  var text: String {
    let parts = blocks.map { $0.patiently("", \.withoutTrailingSpaces).joined(separator: "\n") }
    let lead = grid.lead.isEmpty ? [] : [grid.lead.map(wrapped).joined(separator: "\n")]
    let title = lead + (grid.title.map { [wrapped($0)] } ?? [])
    let notes = grid.notes.isEmpty ? [] : [grid.notes.map(wrapped).joined(separator: "\n")]
    return (title + (grid.rows.isEmpty ? [] : parts) + notes).joined(separator: "\n\n")
  }

  /// The blocks that the table is split into, the first column in each of them.
  var blocks: [[String]] { columnGroups.map(block) }

  private var columnGroups: [[Int]] {
    guard let width, columns.count > 1 else { return [Array(columns.indices)] }
    var groups: [[Int]] = []
    var group = [0]
    var taken = columns[0].width
    for unit in units {
      let added = unit.reduce(0) { $0 + columns[$1].width + Self.gap.count }
      if taken + added > width, group.count > 1 {
        groups.append(group)
        group = [0]
        taken = columns[0].width
      }
      group += unit
      taken += added
    }
    return groups + [group]
  }

  /// The columns after the first in units that stay together.
  private var units: [[Int]] {
    var units: [[Int]] = []
    for place in columns.indices.dropFirst() {
      if columns[place].joinsPrevious, !units.isEmpty {
        units[units.count - 1].append(place)
      } else {
        units.append([place])
      }
    }
    return units
  }

  private func block(of places: [Int]) -> [String] {
    let shown = places.map { columns[$0] }
    let rule = shown.map { String(repeating: "-", count: $0.width) }.joined(separator: Self.gap)
    var lines: [String] = []
    if places.contains(where: { !grid.columns[$0].heading.isEmpty }) {
      lines = joined(shown.map(\.heading), shown) + [rule]
    }
    let watching = Interruption.current
    for (place, row) in grid.rows.enumerated() where !watching.isRequested {
      switch row.style {
      case .part where place > 0: lines.append(spaces(rule.displayWidth))
      case .sum where place > 0: lines.append(rule)
      case .plain, .part, .sum: break
      }
      lines += joined(shown.map { $0.cell(place) }, shown)
    }
    return lines
  }

  /// The lines of one row whose cells have one or several lines each.
  private func joined(_ cells: [[String]], _ columns: [ColumnLayout]) -> [String] {
    (0..<(cells.map(\.count).max() ?? 0)).map { line in
      zip(cells, columns).map { cell, column in
        line < cell.count ? cell[line] : spaces(column.width)
      }.joined(separator: Self.gap)
    }
  }

  private func wrapped(_ text: String) -> String {
    guard let width else { return text }
    return text.wrapped(to: max(width, 10)).joined(separator: "\n")
  }

  /// The columns made narrower until they fit: headings of numbers first, then the widest texts.
  private static func fitted(_ columns: [ColumnLayout], to width: Int?) -> [ColumnLayout] {
    guard let width else { return columns }
    var columns = columns
    var excess = columns.reduce(gap.count * (columns.count - 1)) { $0 + $1.width } - width
    while excess > 0 {
      let narrowable = columns.indices.filter { columns[$0].slack > 0 }
      let numbers = narrowable.filter { columns[$0].isNumeric }
      let candidates = numbers.isEmpty ? narrowable : numbers
      guard let widest = candidates.max(by: { columns[$0].width < columns[$1].width }) else {
        break
      }
      columns[widest].width -= 1
      excess -= 1
    }
    return columns
  }
}
