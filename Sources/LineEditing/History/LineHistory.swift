/// The entries of the history, oldest first, each once, at its last place.
///
/// libedit's own history is not used: it forgets only duplicates that follow each other, cuts a space off
/// the end of what it recalls, and finds entries by what they contain where they should begin so.
struct LineHistory {
  /// The entries, oldest first.
  private(set) var entries: [String]
  private let limit: Int

  /// A history of the latest of these entries, each of which stands there once.
  init(_ entries: [String], limit: Int) {
    self.entries = entries.suffix(limit)
    self.limit = limit
  }

  /// Adds the newest entry, or moves it to the end where it was entered before.
  ///
  /// Looks through all of them, which is nothing beside the write to the history file.
  mutating func add(_ entry: String) {
    if let earlier = entries.lastIndex(of: entry) { entries.remove(at: earlier) }
    entries.append(entry)
    if entries.count > limit { entries.removeFirst(entries.count - limit) }
  }
}

/// A way in which the history cannot be kept as it should.
///
/// None of them stops the editor.
public enum HistoryProblem: Error, Equatable, Sendable {
  /// The file cannot be read; the history starts empty.
  case unreadable(path: String, errno: Int32)
  /// What stands at the path is no ordinary file; the history is not kept.
  case notAFile(path: String)
  /// So many entries of the file are not text, and were passed over.
  case brokenEntries(path: String, count: Int)
  /// A line could not be written; it is in this session's history only.
  case unwritable(path: String, errno: Int32)
}

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
