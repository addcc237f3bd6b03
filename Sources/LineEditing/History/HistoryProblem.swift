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
