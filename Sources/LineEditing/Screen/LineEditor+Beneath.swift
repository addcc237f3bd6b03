import Lettering

/// The rows beneath the line: the live line, and the menu or list that is open.
///
/// libedit knows nothing of them. They are drawn when no key waits and taken away before a key acts, with the
/// cursor where libedit has it.
extension LineEditor {
  /// Draws what belongs beneath the line as it stands, in place of what is there.
  func showBeneath() {
    freshenMenu()
    let layout = layout(columns: size.columns)
    let room = size.rows - layout.lastRow - 1
    guard understandsEscapes, layout.isCertain, room > 0 else { return clearBeneath() }
    if let held {
      let height = min(Self.mostMenuRows, room)
      return draw(
        held.rows(height: height, columns: size.columns, saying: blockWords), beneath: layout)
    }
    if let search {
      let height = min(Self.mostMenuRows, room)
      let rows = search.rows(in: history.entries, height: height, columns: size.columns)
      return draw(rows.map(Self.drawn), beneath: layout)
    }
    var rows: [String] = []
    let told = [modeWord.map { "[\($0)]" }, liveHint()?.text].compactMap { $0 }
    if !told.isEmpty {
      // The last column stays free: writing there leaves some terminals about to wrap.
      let text = DisplayText.withoutControls(told.joined(separator: " "))
        .shortened(to: size.columns - 1)
      rows.append(options.dimsLiveLine ? "\u{1B}[2m\(text)\u{1B}[0m" : text)
    }
    let height = min(Self.mostMenuRows, room - rows.count)
    rows += menu?.rows(height: height, columns: size.columns).map(Self.drawn) ?? []
    draw(rows, beneath: layout)
  }

  /// Takes away what is shown beneath the line.
  func clearBeneath() {
    guard rowsBeneath > 0 else { return }
    rowsBeneath = 0
    let layout = layout(columns: size.columns)
    write("\u{1B}7\r" + Self.down(layout.lastRow - layout.cursorRow + 1) + "\u{1B}[J\u{1B}8")
  }

  /// Whether one more letter leaves the line on its only row, which what is beneath needs to stay where it is.
  var hasRoomForLetter: Bool {
    let layout = layout(columns: size.columns)
    guard layout.isCertain, layout.lastRow == 0 else { return false }
    return layout.lastColumn + 1 < size.columns
  }

  private func liveHint() -> LiveHint? {
    shownHint = nil
    guard let liveLine, size.rows >= Self.leastRows else { return nil }
    let line = current
    if line.text.contains("\n") {
      return LiveHint(blockWords(line.text.count { $0 == "\n" } + 1))
    }
    guard let hint = liveLine(line.string, line.cursorOffset) else { return nil }
    shownHint = ShownHint(line: line, hint: hint)
    return hint
  }

  private func draw(_ rows: [String], beneath layout: LineLayout) {
    guard !rows.isEmpty else { return clearBeneath() }
    let above = layout.lastRow - layout.cursorRow
    // Down and up again makes rows beneath the bottom one by scrolling.
    let all = above + rows.count
    write(String(repeating: "\u{1B}D", count: all) + "\u{1B}[\(all)A")
    var text = "\u{1B}7\r" + Self.down(above)
    for row in rows { text += "\r\u{1B}[B\u{1B}[K" + row }
    if rows.count < rowsBeneath { text += "\r\u{1B}[B\u{1B}[J" }
    write(text + "\u{1B}8")
    rowsBeneath = rows.count
  }

  private static func drawn(_ row: ChoiceRow) -> String {
    row.isChosen ? "\u{1B}[7m\(row.text)\u{1B}[0m" : row.text
  }

  private static func down(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)B" : "" }

  /// On fewer rows the live line takes too much of the screen.
  private static let leastRows = 8

  /// More rows would push what the user was looking at off the screen.
  private static let mostMenuRows = 12
}

/// What was last told of a line, and of which.
struct ShownHint {
  let line: UndoStack.Snapshot
  let hint: LiveHint
}
