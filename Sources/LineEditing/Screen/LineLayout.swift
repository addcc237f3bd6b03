import Lettering

/// Where prompt, line and cursor lie on the screen, in rows counted from the prompt's.
struct LineLayout: Equatable {
  /// The row of the cursor.
  var cursorRow = 0
  /// The last row that the line takes.
  var lastRow = 0
  /// The columns of the prompt and the line, where they stand on one row without control characters.
  var width: Int?

  /// The layout in a terminal of so many columns, the cursor standing before `line[cursor]`.
  init(prompt: String, line: some Collection<Unicode.Scalar>, cursor: Int, columns: Int) {
    var row = 0
    var column = prompt.displayWidth
    var isPlain = true
    for (index, scalar) in line.enumerated() {
      if index == cursor { cursorRow = row + column / columns }
      if scalar == "\n" {
        row += column / columns + 1
        column = 0
      } else {
        column += Self.columns(of: scalar, at: column)
      }
      isPlain = isPlain && scalar.properties.generalCategory != .control
    }
    lastRow = row + column / columns
    if cursor >= line.count { cursorRow = lastRow }
    width = isPlain && column < columns ? column : nil
  }

  /// The columns a character takes when it stands in `column`, counted from 0.
  ///
  /// A tab reaches to the next multiple of 8; libedit shows other control characters as `^A`.
  private static func columns(of scalar: Unicode.Scalar, at column: Int) -> Int {
    guard scalar.properties.generalCategory == .control else {
      return DisplayText.width(of: scalar)
    }
    return scalar == "\t" ? 8 - column % 8 : 2
  }
}
