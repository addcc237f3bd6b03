import CLibEdit
import Lettering

/// Pasted lines that are higher than the screen: they wait for Enter, too many to be edited.
struct HeldPaste {
  /// All of it, with what was typed around the cursor.
  let text: String
  /// The line before the paste.
  let original: UndoStack.Snapshot

  /// Its lines.
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The rows beneath the first line, at most so many, the last of which says how many lines there are.
  func rows(height: Int, columns: Int, saying words: (Int) -> String) -> [String] {
    let lines = lines
    let shown = lines.dropFirst().prefix(max(0, height - 1)).map { line in
      DisplayText.safe(line.prefix(columns)).shortened(to: columns - 1)
    }
    return shown + [words(lines.count).shortened(to: columns - 1)]
  }
}

/// Pasted text.
extension LineEditor {
  /// Inserts what was pasted; lines wait for Enter, whatever ends the last of them.
  ///
  /// They wait in the line, where they can still be edited, or are shown beneath it where they are higher than
  /// the screen, which libedit cannot draw.
  func insertPaste() -> UInt8 {
    let line = current
    while pasted.last == "\n" { pasted.removeLast() }
    let before = String(String.UnicodeScalarView(line.text[..<line.cursor]))
    let after = String(String.UnicodeScalarView(line.text[line.cursor...]))
    let whole = before + pasted + after
    guard pasted.contains("\n"), !fits(whole) else {
      replace(line.cursor..<line.cursor, with: pasted)
      return UInt8(CC_REFRESH)
    }
    let held = HeldPaste(text: whole, original: line)
    self.held = held
    replaceLine(with: String(held.lines[0].prefix(size.columns)))
    return UInt8(CC_REFRESH)
  }

  /// Acts on a key while pasted lines wait.
  func continuePaste() -> UInt8 {
    guard let held, let event = heldEvent else { return UInt8(CC_ERROR) }
    heldEvent = nil
    switch event {
    case .character("\r"), .character("\n"):
      self.held = nil
      return enter(held.text)
    case .character("\u{3}"), .character("\u{7}"), .character("\u{1B}"):
      self.held = nil
      replaceLine(with: held.original.string)
      moveCursor(to: held.original.cursor)
      return UInt8(CC_REFRESH)
    case .character, .key, .paste: return UInt8(CC_ERROR)
    }
  }

  /// Whether a text leaves a row of the screen free.
  private func fits(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    let layout = LineLayout(
      prompt: shownPrompt.plain, line: scalars, cursor: scalars.count, columns: size.columns)
    return layout.lastRow + 2 < size.rows
  }
}
