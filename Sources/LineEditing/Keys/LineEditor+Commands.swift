import CLibEdit
import CLineShim

/// What keys do that libedit does not do, or not so.
extension LineEditor {
  /// Makes our commands known to libedit.
  func addCommands() {
    let commands = lineshim_commands(
      complete: { editor, _ in LineEditor.owning(editor).complete() },
      interrupt: { editor, _ in LineEditor.owning(editor).giveUp() },
      suspend: { editor, _ in LineEditor.owning(editor).suspendFromKey() },
      undo: { editor, _ in LineEditor.owning(editor).undo() },
      paste: { editor, _ in LineEditor.owning(editor).insertPaste() },
      compose: { editor, _ in LineEditor.owning(editor).joinAccent() },
      right: { editor, _ in LineEditor.owning(editor).goRight() },
      end: { editor, _ in LineEditor.owning(editor).goToEnd() },
      remove: { editor, _ in LineEditor.owning(editor).deleteNext() },
      home: { editor, _ in LineEditor.owning(editor).goToStart() },
      enter: { editor, _ in LineEditor.owning(editor).enter() },
      older: { editor, _ in LineEditor.owning(editor).recallOlder() },
      newer: { editor, _ in LineEditor.owning(editor).recallNewer() },
      search: { editor, _ in LineEditor.owning(editor).beginSearch() },
      search_key: { editor, _ in LineEditor.owning(editor).continueSearch() },
      again_older: { editor, _ in LineEditor.owning(editor).searchAgain(.older) },
      again_newer: { editor, _ in LineEditor.owning(editor).searchAgain(.newer) })
    lineshim_add_commands(handle, commands)
  }

  private func complete() -> UInt8 {
    let line = current
    let text = line.string
    guard let answer = completer?(text, line.cursorOffset),
      let range = line.scalars(in: answer.replacing)
    else { return UInt8(CC_ERROR) }
    let before = String(String.UnicodeScalarView(line.text[range]))
    // Compared by scalars: text that is equal in Swift may still be spelled otherwise.
    let changes = !before.unicodeScalars.elementsEqual(answer.insertion.unicodeScalars)
    guard changes || !answer.candidates.isEmpty else { return UInt8(CC_ERROR) }
    if changes || range.upperBound != line.cursor { replace(range, with: answer.insertion) }
    guard !answer.candidates.isEmpty else { return UInt8(CC_REFRESH) }
    // The screen still shows the line as it was before.
    list(answer.candidates, below: line)
    return UInt8(CC_NORM)
  }

  private func list(
    _ candidates: [CompletionAnswer.Candidate], below line: UndoStack.Snapshot
  ) {
    let columns = TerminalSize.current.columns
    let shown = LineLayout(
      prompt: prompt.plain, line: line.text, cursor: line.cursor, columns: columns)
    write(String(repeating: "\n", count: shown.lastRow - shown.cursorRow) + "\r\n")
    for row in CandidateList.rows(for: candidates, columns: columns) { write(row + "\r\n") }
    lineshim_refresh(handle)
  }

  /// Drops the line, leaving it on the screen with `^C` behind it, as shells do.
  private func giveUp() -> UInt8 {
    outcome = .interrupted
    let end = current.text.count
    replace(end..<end, with: "^C")
    pressEnter()
    return UInt8(CC_REFRESH)
  }

  private func suspendFromKey() -> UInt8 {
    suspend()
    // To ask for another key libedit would change the terminal, which is not ours when asked to end.
    return UInt8(terminationSignal == nil ? CC_NORM : CC_EOF)
  }

  private func undo() -> UInt8 {
    let now = current.text
    guard let earlier = undoStack.undo(from: now) else { return UInt8(CC_ERROR) }
    replaceLine(with: earlier.string)
    moveCursor(to: earlier.cursor)
    return UInt8(CC_REFRESH)
  }

  /// Inserts a paste of one line; one with line ends is the end of the input, as if typed so.
  ///
  /// The rest of the block is not put into the line: libedit draws a line taller than the screen wrongly.
  private func insertPaste() -> UInt8 {
    let line = current
    guard pasted.contains("\n") else {
      replace(line.cursor..<line.cursor, with: pasted)
      return UInt8(CC_REFRESH)
    }
    let before = String(String.UnicodeScalarView(line.text[..<line.cursor]))
    let after = String(String.UnicodeScalarView(line.text[line.cursor...]))
    return enter(before + pasted + after)
  }

  private func enter() -> UInt8 {
    enter(current.string)
  }

  /// Enters a text; of one with line ends the first line stays on the screen, as the caller wants it.
  private func enter(_ text: String) -> UInt8 {
    if text.contains("\n") {
      outcome = .block(text)
      replaceLine(with: String(text.prefix { $0 != "\n" }))
    }
    pressEnter()
    return UInt8(CC_REFRESH)
  }

  private func joinAccent() -> UInt8 {
    let line = current
    guard line.cursor > 0, let letter = Composition.join(line.text[line.cursor - 1], mark) else {
      return UInt8(CC_ERROR)
    }
    replace(line.cursor - 1..<line.cursor, with: String(letter))
    return UInt8(CC_REFRESH)
  }

  private func goRight() -> UInt8 {
    let line = current
    guard line.cursor < line.text.count else { return UInt8(CC_ERROR) }
    moveCursor(to: line.cursor + 1)
    return UInt8(CC_CURSOR)
  }

  private func goToStart() -> UInt8 {
    moveCursor(to: 0)
    return UInt8(CC_CURSOR)
  }

  private func goToEnd() -> UInt8 {
    moveCursor(to: current.text.count)
    return UInt8(CC_CURSOR)
  }

  private func deleteNext() -> UInt8 {
    let line = current
    guard line.cursor < line.text.count else { return UInt8(CC_ERROR) }
    replace(line.cursor..<line.cursor + 1, with: "")
    return UInt8(CC_REFRESH)
  }

  /// Has libedit finish the line by its own command, which also moves below a line of several rows.
  private func pressEnter() {
    Self.withWide("\n") { el_wpush(handle, $0) }
  }
}
