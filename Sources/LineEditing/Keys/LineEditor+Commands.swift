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
      again_newer: { editor, _ in LineEditor.owning(editor).searchAgain(.newer) },
      menu_key: { editor, _ in LineEditor.owning(editor).continueMenu() },
      paste_key: { editor, _ in LineEditor.owning(editor).continuePaste() },
      take: { editor, _ in LineEditor.owning(editor).takeSuggestion() },
      take_word: { editor, _ in LineEditor.owning(editor).takeSuggestedWord() },
      mode_insert: { editor, _ in LineEditor.owning(editor).noteMode(isCommand: false) },
      mode_command: { editor, _ in LineEditor.owning(editor).noteMode(isCommand: true) })
    lineshim_add_commands(handle, commands)
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

  private func enter() -> UInt8 {
    enter(current.string)
  }

  /// Enters a text; of one with line ends the first line stays on the screen, as the caller wants it.
  func enter(_ text: String) -> UInt8 {
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
