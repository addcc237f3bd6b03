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
