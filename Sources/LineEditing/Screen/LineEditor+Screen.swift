import CLibEdit
import CLineShim
import Lettering

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
    liveLineIsShown = false
    el_resize(handle)
    if search != nil { _ = showSearch() }
    lineshim_refresh(handle)
  }

  /// Shows the live line in the row beneath, or takes it away where there is nothing to tell.
  func showLiveLine() {
    guard let liveLine, search == nil, understandsEscapes, size.rows >= Self.leastRows,
      layout(columns: size.columns).width != nil
    else { return clearLiveLine() }
    let line = current
    guard let told = liveLine(line.string, line.cursorOffset) else { return clearLiveLine() }
    // The last column stays free: writing there leaves some terminals about to wrap.
    let text = DisplayText.withoutControls(told).shortened(to: size.columns - 1)
    let dimmed = options.dimsLiveLine ? "\u{1B}[2m\(text)\u{1B}[0m" : text
    // Down and up again makes a row beneath the bottom one by scrolling.
    write("\u{1B}D\u{1B}M")
    writeBeneath(dimmed)
    liveLineIsShown = true
  }

  /// Takes the live line away, where it is shown.
  func clearLiveLine() {
    guard liveLineIsShown else { return }
    liveLineIsShown = false
    writeBeneath("")
  }

  /// Whether one more letter leaves the line on its row, which the live line needs.
  var hasRoomForLetter: Bool {
    guard let width = layout(columns: size.columns).width else { return false }
    return width + 1 < size.columns
  }

  /// Writes through the stream that libedit writes through, so that the order is kept.
  func write(_ text: String) {
    _ = fputs(text, lineshim_stdout())
  }

  /// Sends what has been written to the terminal.
  func flush() {
    _ = fflush(lineshim_stdout())
  }

  /// On fewer rows the live line takes too much of the screen.
  private static let leastRows = 8

  /// Writes a row of its own beneath the cursor's, which must not be the bottom one, and comes back.
  private func writeBeneath(_ text: String) {
    write("\u{1B}7\r\u{1B}[B\u{1B}[K\(text)\u{1B}8")
  }
}
