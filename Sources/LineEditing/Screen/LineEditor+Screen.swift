import CLibEdit
import CLineShim

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is written to the terminal beside libedit's own drawing.
extension LineEditor {
  /// Changes the terminal for editing.
  ///
  /// libedit itself does so only once it finds no input waiting.
  func beginEditing() {
    size = .current
    lineshim_enter(lineshim_editing)
    lineshim_set_number(handle, EL_PREP_TERM, 1)
    // Again for each line: whatever was printed since may have switched it off.
    if understandsEscapes { write("\u{1B}[?2004h") }
    flush()
  }

  /// Changes the terminal to what it is between lines.
  func endEditing() {
    flush()
    lineshim_set_number(handle, EL_PREP_TERM, 0)
    lineshim_enter(lineshim_between)
  }

  /// Moves the cursor to the start of the row beneath the last one of the line.
  func moveBelowLine() {
    let place = layout(columns: size.columns)
    write(String(repeating: "\n", count: place.lastRow - place.cursorRow) + "\r\n")
  }

  /// Draws the line afresh in a terminal of another size.
  ///
  /// Terminals differ in whether they wrap rows anew. Going up by the smaller of the two possible numbers
  /// of rows may leave a piece of the old line, but never erases what stands above it.
  func redrawResized() {
    let before = layout(columns: size.columns).cursorRow
    size = .current
    let rows = min(before, layout(columns: size.columns).cursorRow)
    // Everything beneath belongs to the line, or is the live line.
    write((rows > 0 ? "\u{1B}[\(rows)A" : "") + "\r\u{1B}[J")
    rowsBeneath = 0
    suggestionIsShown = false
    el_resize(handle)
    if search != nil { _ = showSearch() }
    lineshim_refresh(handle)
  }

  /// Writes through the stream that libedit writes through, so that the order is kept.
  func write(_ text: String) {
    _ = fputs(text, lineshim_stdout())
  }

  /// Sends what has been written to the terminal.
  func flush() {
    _ = fflush(lineshim_stdout())
  }
}
