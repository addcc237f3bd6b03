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
      remove: { editor, _ in LineEditor.owning(editor).deleteNext() })
    lineshim_add_commands(handle, commands)
  }

  /// Binds the keys that mean the same in every key map.
  func bindRequiredKeys() {
    let typed: [(key: String, command: String)] = [
      ("\t", "hvis-complete"), ("\u{3}", "hvis-interrupt"), ("\u{1A}", "hvis-suspend"),
      ("\u{1F}", "hvis-undo"), ("\u{17}", "ed-delete-prev-word"), ("\u{12}", "em-inc-search-prev"),
      ("\r", "ed-newline"), ("\n", "ed-newline"),
    ]
    let decoded = Key.allCases.map { (key: String($0.rawValue), command: $0.command) }
    for binding in typed + decoded {
      Self.withWide(binding.key) { key in
        Self.withWide(binding.command) { command in
          lineshim_bind(handle, key, command, false)
          lineshim_bind(handle, key, command, true)
        }
      }
    }
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
    return UInt8(CC_NORM)
  }

  private func undo() -> UInt8 {
    let now = current.text
    guard let earlier = undoStack.undo(from: now) else { return UInt8(CC_ERROR) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: earlier.text)
    replace(0..<now.count, with: String(text))
    moveCursor(to: earlier.cursor)
    return UInt8(CC_REFRESH)
  }

  /// Inserts a paste of one line; one with line ends is the end of the input, as if typed so.
  ///
  /// The rest of the block is not put into the line: libedit draws a line taller than the screen wrongly.
  private func insertPaste() -> UInt8 {
    let line = current
    let end = line.text.count
    guard pasted.contains("\n") else {
      replace(line.cursor..<line.cursor, with: pasted)
      return UInt8(CC_REFRESH)
    }
    let before = String(String.UnicodeScalarView(line.text[..<line.cursor]))
    let after = String(String.UnicodeScalarView(line.text[line.cursor...]))
    let block = before + pasted + after
    outcome = .block(block)
    replace(0..<end, with: String(block.prefix { $0 != "\n" }))
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
