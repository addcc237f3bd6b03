import CLibEdit
import CLineShim

/// Tab, and the menu that it opens beneath the line.
extension LineEditor {
  /// Puts in the one way in which the word at the cursor goes on, or what all ways share, and opens a menu of
  /// several.
  func complete() -> UInt8 {
    let line = current
    guard let answer = completer?(line.string, line.cursorOffset) else { return UInt8(CC_ERROR) }
    guard let changes = apply(answer.edit) else { return UInt8(CC_ERROR) }
    let isChoice = answer.candidates.count > 1
    guard changes || isChoice else { return UInt8(CC_ERROR) }
    hasCompleted = true
    guard isChoice else { return UInt8(CC_REFRESH) }
    guard understandsEscapes else {
      // The screen still shows the line as it was before.
      list(answer.candidates, below: line)
      return UInt8(CC_NORM)
    }
    // The candidates are edits of the line as it is now.
    menu = menu(for: current, before: line)
    return UInt8(CC_REFRESH)
  }

  /// Does what a key means while the menu is open.
  func continueMenu() -> UInt8 {
    guard var menu, let event = menuEvent else { return UInt8(CC_ERROR) }
    menuEvent = nil
    switch meaning(of: event, in: menu) {
    case .move(let step):
      menu.move(by: step)
      restore(menu.typed)
      if let edit = menu.chosenEdit { _ = apply(edit) }
      self.menu = menu
    case .giveUp:
      restore(menu.original)
      self.menu = nil
    case .keep: self.menu = nil
    case .narrow, .leave:
      self.menu = nil
      decoder.insert(event)
    }
    return UInt8(CC_REFRESH)
  }

  /// Whether the menu takes a key itself, rather than having it typed.
  func menuTakes(_ event: KeyDecoder.Event) -> Bool {
    guard let menu else { return false }
    if meaning(of: event, in: menu) == .narrow {
      isMenuStale = true
      return false
    }
    menuEvent = event
    return true
  }

  /// Looks for the candidates anew where something was typed since; closes the menu where none is left.
  func freshenMenu() {
    guard isMenuStale else { return }
    isMenuStale = false
    menu = menu(for: current, before: current)
  }

  /// Takes an edit over, the cursor behind it, or as far from the end as it was; gives whether it changes the
  /// line or moves the cursor, and nil where it does not lie on whole characters.
  func apply(_ edit: LineEdit) -> Bool? {
    let line = current
    guard let range = line.scalars(in: edit.replacing) else { return nil }
    let added = Array(edit.insertion.unicodeScalars)
    // Compared by scalars: text that is equal in Swift may still be spelled otherwise.
    let changes = !line.text[range].elementsEqual(added)
    guard changes || range.upperBound != line.cursor else { return false }
    replace(range, with: edit.insertion)
    if line.cursor > range.upperBound {
      moveCursor(to: line.cursor + added.count - range.count)
    }
    return changes || !range.isEmpty
  }

  private func meaning(of event: KeyDecoder.Event, in menu: CompletionMenu) -> MenuKey {
    MenuKey(
      event, hasChoice: menu.choice != nil, insertsLetters: !usesVi,
      isPartOfSequence: decoder.hasNext && !usesVi)
  }

  private func menu(
    for line: UndoStack.Snapshot, before original: UndoStack.Snapshot
  ) -> CompletionMenu? {
    guard let answer = completer?(line.string, line.cursorOffset), !answer.candidates.isEmpty
    else { return nil }
    return CompletionMenu(answer.candidates, for: line, before: original)
  }

  private func restore(_ line: UndoStack.Snapshot) {
    replaceLine(with: line.string)
    moveCursor(to: line.cursor)
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
}
