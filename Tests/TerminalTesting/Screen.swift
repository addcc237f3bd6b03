/// What a terminal of the xterm family would show after some output.
public struct Screen: Sendable, CustomStringConvertible {
  /// The rows, from top to bottom, blanks at their ends included.
  public private(set) var cells: [[Character]]
  /// The row of the cursor, from 0 at the top.
  public internal(set) var row = 0
  /// The column of the cursor, from 0; equal to the width where the next letter goes to the next row.
  public internal(set) var column = 0
  /// Whether pastes are to be enclosed in escape sequences.
  public internal(set) var enclosesPastes = false
  /// Whether a colour has ever been asked for.
  public internal(set) var hasShownColor = false
  /// The latest `idle:17` marker, and what came in others of its kind.
  public internal(set) var markers: [String] = []
  /// The sequences that this model does not know; a test that has any must not be trusted.
  public internal(set) var unknown: [String] = []
  /// Everything printed so far, rows that went off the top included, without escape sequences.
  public internal(set) var transcript = ""

  /// What was written in bold letters since the last time that the cursor was put back, in order.
  public internal(set) var boldLetters = ""

  /// What stands faintly behind the cursor, as a suggestion does; no part of the rows.
  public internal(set) var suggestion = ""

  /// What has moved the cursor other than on, or erased something: sequences, backspaces and carriage returns.
  public internal(set) var movements: [String] = []

  /// Where words lead that were written as links, in order; those of one link beside each other are one.
  public internal(set) var links: [(address: String, text: String)] = []

  /// Where what is written leads; nil for nowhere.
  var link: String?
  var inserts = false
  var isFaint = false
  var isBold = false
  var saved = (row: 0, column: 0)
  var columns: Int

  /// A blank screen.
  public init(rows: Int, columns: Int) {
    self.columns = columns
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows without the blanks at their ends, and without the empty rows at the bottom.
  public var rows: [String] {
    var rows = cells.map { cells in
      var row = String(cells)
      while row.last == " " { row.removeLast() }
      return row
    }
    while rows.last == "" { rows.removeLast() }
    return rows
  }

  /// The rows between two rules, for the message of a test that failed.
  public var description: String {
    let rule = String(repeating: "-", count: columns)
    return "(\(row), \(column))\n" + ([rule] + rows + [rule]).joined(separator: "\n")
  }

  /// The row of the cursor without the blanks at its end.
  public var currentRow: String { row < rows.count ? rows[row] : "" }

  /// Whether text stands on the screen, on one row.
  public func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

  /// Puts a character at the cursor.
  mutating func put(_ scalar: Unicode.Scalar) {
    if isFaint {
      suggestion.unicodeScalars.append(scalar)
      return
    }
    transcript.unicodeScalars.append(scalar)
    if let link {
      if links.last?.address != link { links.append((link, "")) }
      links[links.count - 1].text.unicodeScalars.append(scalar)
    }
    if isBold { boldLetters.unicodeScalars.append(scalar) }
    if scalar.properties.generalCategory == .nonspacingMark {
      guard column > 0 else { return }
      let joined = String(cells[row][column - 1]) + String(scalar)
      cells[row][column - 1] = Character(joined)
      return
    }
    if column == columns {
      column = 0
      goDown()
    }
    if inserts { insertCells(1) }
    cells[row][column] = Character(scalar)
    column += 1
  }

  /// Goes down one row, scrolling at the bottom.
  mutating func goDown() {
    if row < cells.count - 1 {
      row += 1
    } else {
      cells.removeFirst()
      cells.append(blankRow)
    }
  }

  /// Goes up one row, scrolling at the top.
  mutating func goUp() {
    if row > 0 {
      row -= 1
    } else {
      cells.removeLast()
      cells.insert(blankRow, at: 0)
    }
  }

  /// Blanks columns of a row.
  mutating func erase(row: Int, _ range: Range<Int>) {
    for column in range.clamped(to: 0..<columns) { cells[row][column] = " " }
  }

  /// Blanks rows.
  mutating func erase(rows range: Range<Int>) {
    for row in range.clamped(to: 0..<cells.count) { cells[row] = blankRow }
  }

  /// Moves what is at the cursor and behind it to the right.
  mutating func insertCells(_ count: Int) {
    let at = min(column, columns - 1)
    cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: at)
    cells[row].removeLast(count)
  }

  /// Takes characters out at the cursor.
  mutating func deleteCells(_ count: Int) {
    let range = column..<min(columns, column + count)
    cells[row].removeSubrange(range)
    cells[row].append(contentsOf: Array(repeating: " ", count: range.count))
  }

  /// Cuts rows off or adds blanks, without wrapping anew; rows go off the top to keep the cursor.
  mutating func resize(rows: Int, columns: Int) {
    cells = cells.map { cells in
      Array(cells.prefix(columns))
        + Array(repeating: " ", count: max(0, columns - cells.count))
    }
    self.columns = columns
    while cells.count > rows, row < cells.count - 1 { cells.removeLast() }
    while cells.count > rows {
      cells.removeFirst()
      row -= 1
    }
    while cells.count < rows { cells.append(blankRow) }
    column = min(column, columns)
  }

  private var blankRow: [Character] { Array(repeating: " ", count: columns) }
}
