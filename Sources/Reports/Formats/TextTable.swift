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
  /// Sentences in a narrower column take more lines than anybody reads.
  private static let narrowestProse = 40

  private let grid: Grid
  /// The terminal's width; nil where there is no limit.
  private let width: Int?
  private let columns: [ColumnLayout]
  /// The texts of a column that has no room beside the others, and so stands below each row; nil for none.
  private let beneath: CellTexts?
  /// Where files are that rows lead to; nil where no row leads anywhere.
  private let files: LinkedFiles?
  /// How many rows there are; fewer than in the grid where nobody waits for them any more.
  private let rowCount: Int

  /// A grid laid out in a language and a width.
  init(
    _ grid: Grid, in language: InterfaceLanguage, width: Int?, linking files: LinkedFiles? = nil
  ) {
    // Whole words need room; a terminal this narrow has none to give.
    let longestWord = width.map { $0 < 60 ? 10 : 20 }
    self.grid = grid
    self.width = width
    self.files = files
    let places = grid.places(for: .people)
    let texts = CellTexts.columns(places, of: grid, language)
    var columns = zip(places, texts).map {
      ColumnLayout(grid.columns[$0], $1, longestWord: longestWord)
    }
    let fitted = Self.fitted(columns, to: width)
    let narrow = places.indices.dropFirst().first { place in
      grid.columns[places[place]].isProse
        && fitted[place].width < min(fitted[place].natural, Self.narrowestProse)
    }
    beneath = narrow.map { texts[$0] }
    if let narrow { columns.remove(at: narrow) }
    self.columns = narrow == nil ? fitted : Self.fitted(columns, to: width)
    rowCount = texts.first?.count ?? 0
  }

  /// Appends the table with its lead, title and notes, without spaces at the ends of lines.
  func write(to bytes: inout [UInt8]) {
    let start = bytes.count
    func begin() { if bytes.count > start { bytes.append(fixed: "\n\n") } }
    if !grid.lead.isEmpty { bytes.append(grid.lead.map(wrapped).joined(separator: "\n")) }
    if let title = grid.title {
      begin()
      bytes.append(wrapped(title))
    }
    if rowCount > 0 {
      for group in columnGroups {
        begin()
        write(group, isTrimmed: true, to: &bytes)
      }
    }
    guard !grid.notes.isEmpty else { return }
    begin()
    bytes.append(grid.notes.map(wrapped).joined(separator: "\n"))
  }

  /// The table as ``write(to:)`` appends it.
  var text: String { String.written { write(to: &$0) } }

  /// The lines of the blocks that the table is split into, the first column in each of them.
  var blocks: [[Substring]] {
    columnGroups.map { group in
      String.written { write(group, isTrimmed: false, to: &$0) }
        .split(separator: "\n", omittingEmptySubsequences: false)
    }
  }

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

  /// Appends the lines of some columns; all lines are of one width where they are not trimmed.
  private func write(_ places: [Int], isTrimmed: Bool, to bytes: inout [UInt8]) {
    let shown = places.map { columns[$0] }
    let rule = shown.map { String(repeating: "-", count: $0.width) }.joined(separator: Self.gap)
    let begin = bytes.count
    func endLine(from start: Int) {
      if isTrimmed { bytes.removeTrailingSpaces(downTo: start) }
      bytes.append(0x0A)
    }
    func write(line: String) {
      let start = bytes.count
      bytes.append(line)
      endLine(from: start)
    }
    if shown.contains(where: \.hasHeading) {
      for line in joined(shown.map(\.heading), shown) { write(line: line) }
      write(line: rule)
    }
    let watching = Interruption.current
    // Functions hold their column, while a column of an array is copied with all it holds at each call.
    let isOneLine = shown.map { column in { (row: Int) in column.isOneLine(row) } }
    let cells = shown.map { column in
      { (row: Int, bytes: inout [UInt8]) in column.write(row, to: &bytes) }
    }
    for row in 0..<rowCount where !watching.isRequested {
      switch style(of: row) {
      case .part where row > 0: write(line: spaces(rule.count))
      case .sum where row > 0: write(line: rule)
      case .plain, .part, .sum: break
      }
      let link = link(of: row)
      guard link == nil, isOneLine.allSatisfy({ $0(row) }) else {
        var cells = shown.map { $0.cell(row) }
        if let link { cells[0] = cells[0].map(link.linking) }
        for line in joined(cells, shown) { write(line: line) }
        if isTrimmed { writeBeneath(row, places, to: &bytes) }
        continue
      }
      let start = bytes.count
      for (number, cell) in cells.enumerated() {
        if number > 0 { bytes.append(fixed: "  ") }
        cell(row, &bytes)
      }
      endLine(from: start)
      if isTrimmed { writeBeneath(row, places, to: &bytes) }
    }
    // The last line's end is the reader's.
    if bytes.count > begin { bytes.removeLast() }
  }

  /// Appends what stands below a row, once where the table is split into blocks.
  private func writeBeneath(_ row: Int, _ places: [Int], to bytes: inout [UInt8]) {
    guard let beneath, let width, places == columnGroups[0], !beneath[row].isEmpty else { return }
    for line in beneath[row].wrapped(to: max(width - 2, 10)) {
      bytes.append("  " + line.padded(to: width - 2).withoutTrailingSpaces)
      bytes.append(0x0A)
    }
  }

  /// What the first cell of a row leads to; nil for nothing.
  private func link(of row: Int) -> TerminalLink? {
    guard let files, grid.longRows == nil else { return nil }
    switch grid.rows[row].link {
    case .file(let path): return files.link(to: path)
    case .address(let address): return TerminalLink(web: address)
    case nil: return nil
    }
  }

  private func style(of row: Int) -> Grid.Row.Style {
    grid.longRows == nil ? grid.rows[row].style : .plain
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
