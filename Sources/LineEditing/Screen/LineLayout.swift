import Lettering

/// Where prompt, line and cursor lie on the screen, in rows counted from the prompt's.
struct LineLayout: Equatable {
  /// The row of the cursor.
  var cursorRow = 0
  /// The last row that the line takes.
  var lastRow = 0
  /// The column behind the last character, on the last row.
  var lastColumn = 0
  /// Whether the rows are known for certain: there is no control character but line ends, and on several rows
  /// each character takes one column.
  var isCertain = true

  /// The layout in a terminal of so many columns, the cursor standing before `line[cursor]`.
  init(prompt: String, line: some Collection<Unicode.Scalar>, cursor: Int, columns: Int) {
    var row = 0
    var column = prompt.displayWidth
    var hasControls = false
    var hasWide = false
    for (index, scalar) in line.enumerated() {
      if index == cursor { cursorRow = row + column / columns }
      if scalar == "\n" {
        row += column / columns + 1
        column = 0
      } else {
        column += Self.columns(of: scalar, at: column)
      }
      if scalar.isASCII {
        hasControls = hasControls || (scalar.value < 0x20 && scalar != "\n") || scalar.value == 0x7F
      } else {
        hasControls = hasControls || scalar.properties.generalCategory == .control
        hasWide = hasWide || scalar.displayWidth != 1
      }
    }
    lastRow = row + column / columns
    lastColumn = column % columns
    isCertain = !hasControls && (lastRow == 0 || !hasWide)
    if cursor >= line.count { cursorRow = lastRow }
  }

  /// The columns a character takes when it stands in `column`, counted from 0.
  ///
  /// A tab reaches to the next multiple of 8; libedit shows other control characters as `^A`.
  private static func columns(of scalar: Unicode.Scalar, at column: Int) -> Int {
    guard scalar.properties.generalCategory == .control else {
      return scalar.displayWidth
    }
    return scalar == "\t" ? 8 - column % 8 : 2
  }
}
