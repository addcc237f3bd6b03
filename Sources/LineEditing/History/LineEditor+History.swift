import CLibEdit
import Lettering

/// The keys that go through the history.
extension LineEditor {
  /// Recalls the next older entry that begins with what has been typed.
  func recallOlder() -> UInt8 {
    if moveInBlock(by: -1) { return UInt8(CC_CURSOR) }
    let typed = current.string
    var walk = HistoryRecall(typed: typed, in: history.entries)
    // A recalled entry that was changed since is what has been typed now.
    if let recall, recall.shown == typed { walk = recall }
    guard let entry = walk.older(in: history.entries) else { return UInt8(CC_ERROR) }
    recall = walk
    return show(entry)
  }

  /// Goes back towards what had been typed.
  func recallNewer() -> UInt8 {
    if moveInBlock(by: 1) { return UInt8(CC_CURSOR) }
    guard var walk = recall, walk.shown == current.string,
      let entry = walk.newer(in: history.entries)
    else { return UInt8(CC_ERROR) }
    recall = walk
    return show(entry)
  }

  /// Moves the cursor a line up or down within several, to the same column or the line's end; false where
  /// there is no such line.
  private func moveInBlock(by step: Int) -> Bool {
    let line = current
    guard line.text.contains("\n") else { return false }
    var starts = [0]
    for (place, scalar) in line.text.enumerated() where scalar == "\n" { starts.append(place + 1) }
    let own = starts.lastIndex { $0 <= line.cursor } ?? 0
    guard starts.indices.contains(own + step) else { return false }
    let start = starts[own + step]
    let end = starts.indices.contains(own + step + 1) ? starts[own + step + 1] - 1 : line.text.count
    moveCursor(to: min(start + line.cursor - starts[own], end))
    return true
  }

  private func show(_ entry: String) -> UInt8 {
    replaceLine(with: entry)
    return UInt8(CC_REFRESH)
  }

  /// Starts a search, which the keys that follow belong to.
  func beginSearch() -> UInt8 {
    search = HistorySearch(from: current)
    return showSearch()
  }

  /// Goes to the next entry that the search before this one fits, without asking for more.
  func searchAgain(_ direction: HistorySearch.Direction) -> UInt8 {
    let entries = history.entries
    if finishedSearch?.match != nil {
      guard finishedSearch?.move(direction, in: entries) == true else { return UInt8(CC_ERROR) }
    } else {
      var search = HistorySearch(from: current)
      search.extend(with: lastPattern, in: entries)
      finishedSearch = search
    }
    guard !lastPattern.isEmpty, let match = finishedSearch?.match else { return UInt8(CC_ERROR) }
    return show(entries[match.entry])
  }

  /// Does what a key means while searching.
  func continueSearch() -> UInt8 {
    guard var search, let event = searchEvent else { return UInt8(CC_ERROR) }
    searchEvent = nil
    let entries = history.entries
    switch SearchKey(event, isPartOfSequence: decoder.hasNext && !usesVi) {
    case .move(let direction):
      if search.pattern.isEmpty, search.match == nil, !lastPattern.isEmpty {
        search.extend(with: lastPattern, in: entries)
      } else {
        guard search.move(direction, in: entries) else { return UInt8(CC_ERROR) }
      }
    case .extend(let text): search.extend(with: text, in: entries)
    case .shorten: guard search.shorten() else { return UInt8(CC_ERROR) }
    case .giveUp: return endSearch(with: search.original)
    case .accept: return endSearch(with: accepted(search))
    case .run where search.isInVain: return UInt8(CC_ERROR)
    case .run, .leave:
      decoder.insert(event)
      return endSearch(with: accepted(search))
    }
    self.search = search
    return showSearch()
  }

  private func accepted(_ search: HistorySearch) -> UndoStack.Snapshot {
    guard let match = search.match else { return search.original }
    let entry = history.entries[match.entry]
    return UndoStack.Snapshot(text: Array(entry.unicodeScalars), cursor: match.place.lowerBound)
  }

  private func endSearch(with line: UndoStack.Snapshot) -> UInt8 {
    if let search, !search.pattern.isEmpty { lastPattern = search.pattern }
    finishedSearch = search
    search = nil
    show(prompt: prompt)
    replaceLine(with: line.string)
    moveCursor(to: line.cursor)
    return UInt8(CC_REFRESH)
  }

  /// Puts what is looked for in the prompt's place and what was found behind it.
  func showSearch() -> UInt8 {
    guard let search else { return UInt8(CC_ERROR) }
    let label = search.isInVain ? searchWords.noMatch : searchWords.searching
    // What was typed last is what is looked at.
    let pattern = String(search.pattern.suffix(max(8, size.columns / 3)))
    show(prompt: Prompt("\(label) \"\(pattern)\"", ending: ": "))
    // At least some of the entry is shown, if on a second row.
    let room = max(8, size.columns - 1 - shownPrompt.plain.displayWidth)
    let found = search.isInVain ? UndoStack.Snapshot(text: [], cursor: 0) : accepted(search)
    let row = SearchRow(found.string, place: found.cursor, columns: room)
    replaceLine(with: row.text)
    moveCursor(to: row.cursor)
    return UInt8(CC_REFRESH)
  }
}
