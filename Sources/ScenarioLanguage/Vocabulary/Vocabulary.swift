/// The one table of words: those that begin statements, of ``StatementForm/all``, and all others.
enum Vocabulary {
  /// The entries in the order of ``Concept/allCases``.
  ///
  /// A concept without an entry is our own bug, which the first look at the table shows.
  static let entries: [VocabularyEntry] = {
    let all = StatementForm.all.map(\.entry) + others
    precondition(all.count == Concept.allCases.count, "each concept has one entry")
    var entries = all
    for entry in all { entries[Int(entry.concept.rawValue)] = entry }
    return entries
  }()

  /// The words that begin no statement.
  private static let others =
    arguments + clauses + kinds + quantities + topics + units + functions + options
}
