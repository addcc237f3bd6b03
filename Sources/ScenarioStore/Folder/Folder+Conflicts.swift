extension Folder {
  /// What stands where a text was read or written before, compared with that text.
  enum Comparison {
    /// Nothing stands there any more.
    case deleted
    /// The same bytes.
    case same(FileStatus)
    /// Other bytes; the text where they are UTF-8.
    case changed(FileStatus, now: String?)
  }

  /// Compares what stands under `name` with `text`.
  ///
  /// Reads the whole file. Throws where something other than a readable file stands there.
  func compare(_ name: String, with text: StoredText) throws(StoreProblem) -> Comparison {
    guard let status = try status(of: name) else { return .deleted }
    try checkWritable(name, status: status)
    do throws(StoreProblem) {
      let bytes = try contents(of: name)
      if text.isSame(as: bytes) { return .same(status) }
      return .changed(status, now: String(validating: bytes, as: UTF8.self))
    } catch .tooLarge {
      return .changed(status, now: nil)
    } catch .failed(.open, _, let error) where error == .noSuchFile {
      // Deleted between the two calls, by a program that does not take the lock.
      return .deleted
    }
  }

  /// Replaces a file if it is still the one that was opened.
  ///
  /// A file that already holds the new text is no conflict: that is a save repeated after its last
  /// flush failed, and nobody's change is lost. `mayReplace` judges another's text that `overwriting`
  /// is about to replace.
  func save(
    _ text: String, as name: String, over opened: StoredText, overwriting: Bool,
    mayReplace: (String?) throws(StoreProblem) -> Void
  ) throws(StoreProblem) -> StoredText {
    switch try compare(name, with: opened) {
    case .deleted:
      guard overwriting else { throw .deletedOnDisk(path: path(of: name)) }
      return try create(text, as: name)
    case .same(let status):
      return try replace(name, status: status, with: text)
    case .changed(let status, let now):
      let isRepeated = now.map { haveSameBytes($0.utf8, text.utf8) } ?? false
      guard overwriting || isRepeated else { throw .changedOnDisk(path: path(of: name)) }
      try mayReplace(now)
      return try replace(name, status: status, with: text)
    }
  }

  private func contents(of name: String) throws(StoreProblem) -> [UInt8] {
    let file = try openFile(name)
    return try file.readAll(limit: TextFile.maximumSize)
  }
}
