#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Folder {
  /// Writes a file that must not exist yet, and answers what then stands there.
  ///
  /// A reader sees no file or the whole file. Throws `.alreadyExists` where anything stands under
  /// the name, be it a dangling link. Without `permissions` the mode is 0644 minus the umask.
  func create(
    _ text: String, as name: String, permissions: mode_t? = nil
  ) throws(StoreProblem) -> StoredText {
    let modified = try create(Array(text.utf8), as: name, permissions: permissions)
    return StoredText(path: path(of: name), text: text, modified: modified)
  }

  /// Writes a file of any contents as ``create(_:as:permissions:)`` does a text.
  @discardableResult
  func create(
    _ bytes: [UInt8], as name: String, permissions: mode_t? = nil
  ) throws(StoreProblem) -> ModificationTime {
    try write(bytes, as: name, permissions: permissions) { (temporary) throws(StoreProblem) in
      try placeNew(temporary, as: name)
    }
  }

  /// Replaces a file's contents, keeping its mode, and answers what then stands there.
  ///
  /// A reader sees the old or the new whole file.
  func replace(
    _ name: String, status: FileStatus, with text: String
  ) throws(StoreProblem) -> StoredText {
    let modified = try replace(name, status: status, with: Array(text.utf8))
    return StoredText(path: path(of: name), text: text, modified: modified)
  }

  /// Replaces the contents of a file as ``replace(_:status:with:)`` does with a text.
  @discardableResult
  func replace(
    _ name: String, status: FileStatus, with bytes: [UInt8]
  ) throws(StoreProblem) -> ModificationTime {
    try checkWritable(name, status: status)
    return try write(bytes, as: name, permissions: status.permissions) {
      (temporary) throws(StoreProblem) in try rename(temporary, to: name)
    }
  }

  /// Writes a whole file beside, flushes it and lets `place` give it its name.
  private func write(
    _ bytes: [UInt8], as name: String, permissions: mode_t?,
    place: (String) throws(StoreProblem) -> Void
  ) throws(StoreProblem) -> ModificationTime {
    guard bytes.count <= TextFile.maximumSize else {
      // It could be written, but never read again.
      throw .tooLarge(path: path(of: name), limit: TextFile.maximumSize)
    }
    let unfinished = try openUnfinished(mode: permissions ?? 0o644, for: path(of: name))
    let temporary = unfinished.name
    let modified: ModificationTime
    do throws(StoreProblem) {
      modified = try fill(unfinished.file, with: bytes, permissions: permissions)
      try place(temporary)
    } catch {
      // The first problem is the one to tell; the next save deletes what this cannot.
      try? remove(temporary)
      throw Folder.problem(error, concerning: path(of: name), not: path(of: temporary))
    }
    try flush()
    return modified
  }

  /// Gives a finished file a name that nothing else has.
  private func placeNew(_ temporary: String, as name: String) throws(StoreProblem) {
    do throws(StoreProblem) {
      try link(temporary, to: name)
    } catch .failed(_, _, let error) where error == .alreadyExists {
      throw .alreadyExists(path: path(of: name))
    } catch .failed(_, _, let error) where Folder.hasNoLinks(error) {
      // FAT, and some network file systems. Other hvis processes are kept out by the lock; another
      // program that creates this very name in this very moment is not.
      guard try status(of: name) == nil else { throw .alreadyExists(path: path(of: name)) }
      return try rename(temporary, to: name)
    }
    // The new file stands. A second, hidden name of it that cannot be deleted now is deleted by
    // the next save.
    try? remove(temporary)
  }

  private func fill(
    _ file: borrowing Descriptor, with bytes: [UInt8], permissions: mode_t?
  ) throws(StoreProblem) -> ModificationTime {
    if let permissions, fchmod(file.number, permissions) != 0 {
      throw .failed(.write, path: file.path, error: .last)
    }
    try file.writeAll(bytes)
    try file.flush()
    return try file.status().modified
  }

  /// The same problem, told of the file the user knows instead of the hidden one beside it.
  private static func problem(
    _ problem: StoreProblem, concerning path: String, not hidden: String
  ) -> StoreProblem {
    guard case .failed(let action, hidden, let error) = problem else { return problem }
    return .failed(action, path: path, error: error)
  }

  private static func hasNoLinks(_ error: SystemError) -> Bool {
    [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(error.code)
  }
}
