/// The one table of words.
enum Vocabulary {
  /// The entries in the order of ``Concept/allCases``.
  ///
  /// A concept without an entry is our own bug, which the first look at the table shows.
  static let entries: [VocabularyEntry] = {
    let all =
      changes + frame + why + tableClauses + commands + arguments + quantities + units + options
      + solving
    precondition(all.count == Concept.allCases.count, "each concept has one entry")
    var entries = all
    for entry in all { entries[Int(entry.concept.rawValue)] = entry }
    return entries
  }()
}
