import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An append-only file of a session's unsaved work, which survives the process being killed.
///
/// The owner holds the file's lock for as long as this object lives; the system releases it when
/// the process dies, however it dies. A journal whose lock can be taken is therefore abandoned.
/// A class, because it owns the file descriptor.
public final class Journal: Sendable {
  /// The file's path.
  public let path: String

  private let file: Descriptor

  /// How many bytes of whole records the file holds; what stands after them is torn.
  private let wholeLength: Mutex<Int>

  /// Opens the journal at `path` and becomes its owner, creating it (mode 0600) and its folder
  /// where they are missing.
  ///
  /// Throws `.busy` where another journal object, here or in another process, owns it. Reads the
  /// whole file.
  public convenience init(at path: String) throws(StoreProblem) {
    let place = try Path(path)
    let folder = try Folder(at: place.folder, for: .unsavedWork, creating: true)
    try self.init(place.name, in: folder, flags: O_CREAT)
  }

  /// Adds a record, whose text may hold anything, at the end.
  ///
  /// One write, so that after a crash the record is there whole or not at all.
  ///
  /// - Parameters:
  ///   - record: The record's text.
  ///   - flushing: Whether to wait until the disk has it. Without, it survives a killed process but
  ///     perhaps not a power cut; with, it costs some milliseconds.
  /// - Throws: `.failed` where the disk is full, with the journal as it was; `.deletedOnDisk` where
  ///   the file is gone; `.tooLarge` beyond `TextFile.maximumSize`.
  public func append(_ record: String, flushing: Bool = false) throws(StoreProblem) {
    let bytes = JournalRecord.encoded(record)
    try locked { (length) throws(StoreProblem) in
      guard length + bytes.count <= TextFile.maximumSize else {
        throw .tooLarge(path: path, limit: TextFile.maximumSize)
      }
      let status = try file.status()
      guard status.names > 0 else { throw .deletedOnDisk(path: path) }
      // Cuts off a record that a killed owner or a full disk left torn; else nothing after it
      // could be read.
      try cut(to: length)
      do throws(StoreProblem) {
        try file.writeAll(bytes)
        if flushing { try file.flush() }
      } catch {
        // Where even this fails, the next append tries it again before it writes.
        try? cut(to: length)
        throw error
      }
      length += bytes.count
    }
  }

  /// The whole records, oldest first; a torn last one is left out.
  ///
  /// Reads the whole file; throws `.failed` where that fails.
  public func records() throws(StoreProblem) -> [String] {
    try locked { (length) throws(StoreProblem) in
      JournalRecord.decoded(try contents()).records
    }
  }

  /// When a record was last added, or the file made.
  ///
  /// Throws `.failed` where the system does not say.
  public func modified() throws(StoreProblem) -> ModificationTime { try file.status().modified }

  /// Puts what stands behind the last whole record into a file of its own beside the journal, whose path it
  /// gives; nil where nothing does.
  ///
  /// A record that was cut off or damaged hides those behind it, which a person may still want to read.
  /// Throws `.failed` where that file cannot be written; the journal is then as it was.
  public func setDamageAside() throws(StoreProblem) -> String? {
    try locked { (length) throws(StoreProblem) in
      let damage = try contents().dropFirst(length)
      guard !damage.isEmpty else { return nil }
      let place = try Path(path)
      let folder = try Folder(at: place.folder, for: .unsavedWork)
      let name = place.name + ".broken"
      try? folder.remove(name)
      let kept = try folder.open(name, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
      try kept.writeAll(Array(damage))
      try cut(to: length)
      return folder.path(of: name)
    }
  }

  /// Whether nothing at all was ever kept in it, or all of it was forgotten.
  func isEmpty() throws(StoreProblem) -> Bool {
    try locked { (_) throws(StoreProblem) in try contents().isEmpty }
  }

  /// Forgets every record, for example because the work has been saved.
  ///
  /// The journal stays open. Throws `.failed` where the file cannot be cut.
  public func clear() throws(StoreProblem) {
    try locked { (length) throws(StoreProblem) in
      try cut(to: 0)
      length = 0
    }
  }

  /// Deletes the file; nothing can be appended afterwards (`.deletedOnDisk`).
  ///
  /// Does nothing where it is deleted already. Throws `.failed` where the folder forbids it.
  public func remove() throws(StoreProblem) {
    try locked { (_) throws(StoreProblem) in
      // The name may belong to another journal by now; this one's file is then gone already.
      let place = try Path(path)
      let folder = try Folder(at: place.folder, for: .unsavedWork)
      guard let standing = try folder.status(of: place.name),
        try standing.identity == file.status().identity
      else { return }
      try folder.remove(place.name)
    }
  }

  init(_ name: String, in folder: borrowing Folder, flags: Int32) throws(StoreProblem) {
    path = folder.path(of: name)
    file = try Journal.openOwned(name, in: folder, flags: flags)
    let bytes = try file.readAll(limit: TextFile.maximumSize)
    wholeLength = Mutex(JournalRecord.decoded(bytes).wholeLength)
  }

  deinit { file.releaseLock() }

  private static func openOwned(
    _ name: String, in folder: borrowing Folder, flags: Int32
  ) throws(StoreProblem) -> Descriptor {
    while true {
      let file = try folder.open(name, flags: O_RDWR | O_APPEND | O_NOFOLLOW | flags, mode: 0o600)
      let status = try file.status()
      guard status.kind == .regular else { throw .notAFile(path: file.path, kind: status.kind) }
      guard try file.takeLock() else { throw .busy(path: file.path) }
      // Its last owner may have deleted it between opening and locking; then a new one is made.
      if try folder.status(of: name)?.identity == status.identity { return file }
    }
  }

  private func contents() throws(StoreProblem) -> [UInt8] {
    guard lseek(file.number, 0, SEEK_SET) == 0 else {
      throw .failed(.read, path: path, error: .last)
    }
    return try file.readAll(limit: TextFile.maximumSize)
  }

  private func cut(to length: Int) throws(StoreProblem) {
    guard uninterrupted({ ftruncate(file.number, off_t(length)) }) == 0 else {
      throw .failed(.write, path: path, error: .last)
    }
  }

  private func locked<Result: Sendable>(
    _ body: (inout Int) throws(StoreProblem) -> Result
  ) throws(StoreProblem) -> Result {
    try wholeLength.withLock { (length) throws(StoreProblem) in try body(&length) }
  }
}
