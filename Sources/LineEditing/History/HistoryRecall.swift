/// A walk through the entries of the history that begin with what has been typed.
struct HistoryRecall {
  /// What the line holds as long as it has not been changed since.
  private(set) var shown: String
  private let typed: String
  private let beginning: LetterPattern
  /// The index of the entry shown; the number of entries for what was typed itself.
  private var position: Int

  /// A walk that starts at a line as it was typed, all entries being older.
  init(typed: String, in entries: [String]) {
    self.typed = typed
    shown = typed
    // No entry begins with a space.
    beginning = LetterPattern(String(typed.drop(while: \.isWhitespace)))
    position = entries.count
  }

  /// Goes to the next older entry that begins so; nil, staying, where there is none.
  mutating func older(in entries: [String]) -> String? {
    let found = entries[..<position].lastIndex { $0 != shown && beginning.begins($0) }
    return found.map { show($0, entries[$0]) }
  }

  /// Goes to the next newer entry, and behind the newest to what was typed; nil when already there.
  mutating func newer(in entries: [String]) -> String? {
    guard position < entries.count else { return nil }
    let found = entries[(position + 1)...].firstIndex { $0 != shown && beginning.begins($0) }
    return found.map { show($0, entries[$0]) } ?? show(entries.count, typed)
  }

  private mutating func show(_ position: Int, _ text: String) -> String {
    self.position = position
    shown = text
    return text
  }
}
