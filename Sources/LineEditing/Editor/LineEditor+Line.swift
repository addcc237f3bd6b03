import CLibEdit

/// The line being edited.
extension LineEditor {
  /// The line and the cursor in it, in scalars.
  var current: UndoStack.Snapshot {
    let line = el_wline(handle).pointee
    let text = Self.scalars(line.buffer, count: line.lastchar - line.buffer)
    return UndoStack.Snapshot(text: text, cursor: line.cursor - line.buffer)
  }

  /// Replaces part of the line, in scalars, and puts the cursor behind what takes its place.
  func replace(_ range: Range<Int>, with text: String) {
    moveCursor(to: range.upperBound)
    el_deletestr(handle, Int32(range.count))
    _ = Self.withWide(text) { el_winsertstr(handle, $0) }
  }

  /// Puts another line in this one's place, the cursor behind it.
  func replaceLine(with text: String) {
    replace(0..<current.text.count, with: text)
  }

  /// Moves the cursor before the scalar of that index.
  func moveCursor(to index: Int) {
    el_cursor(handle, Int32(index - current.cursor))
  }

  /// Where the line lies on a screen of so many columns.
  func layout(columns: Int) -> LineLayout {
    let line = current
    return LineLayout(
      prompt: shownPrompt.plain, line: line.text, cursor: line.cursor, columns: columns)
  }
}

extension UndoStack.Snapshot {
  /// The line as a string.
  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    return String(view)
  }

  /// The cursor in UTF-8 bytes.
  var cursorOffset: Int {
    text[..<cursor].reduce(0) { $0 + UTF8.width($1) }
  }

  /// The scalars that a range of UTF-8 bytes covers; nil where it splits one or leaves the line.
  func scalars(in bytes: Range<Int>) -> Range<Int>? {
    var offset = 0
    var lower: Int?
    for index in 0...text.count {
      if offset == bytes.lowerBound { lower = index }
      if offset == bytes.upperBound { return lower.map { $0..<index } }
      if index < text.count { offset += UTF8.width(text[index]) }
    }
    return nil
  }
}
