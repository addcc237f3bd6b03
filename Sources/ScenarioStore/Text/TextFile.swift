#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reading and writing whole text files at plain paths, in a store or outside.
public enum TextFile {
  /// The most bytes of a text that is read or written: 16 MB, thousands of times a large scenario.
  ///
  /// A bound, so that a wrong path (a database, an endless pseudo-file) is an error, not a machine
  /// out of memory.
  public static let maximumSize = 16_000_000

  /// Reads a whole file as UTF-8, following links.
  ///
  /// Throws `.notUTF8` with the offset of the first invalid byte, `.tooLarge`, `.notAFile` for
  /// folders, pipes and devices (without ever waiting for one), or `.failed`. Linear in the size.
  public static func readText(at path: String) throws(StoreProblem) -> StoredText {
    try Path.check(path)
    return try StoredText(reading: Descriptor(opening: path, path: path, flags: O_RDONLY))
  }

  /// Reads a whole file as bytes, whatever they mean, following links.
  ///
  /// Throws as ``readText(at:)`` does, but never `.notUTF8`.
  public static func readBytes(at path: String) throws(StoreProblem) -> [UInt8] {
    try Path.check(path)
    return try Descriptor(opening: path, path: path, flags: O_RDONLY).readFile()
  }

  /// Reads everything that an open descriptor gives, such as standard input, to its end.
  ///
  /// Waits for as long as the other end writes. Throws `.tooLarge` beyond ``maximumSize`` or `.failed`,
  /// of `name`. The descriptor stays the caller's.
  public static func readBytes(
    from descriptor: Int32, named name: String
  ) throws(StoreProblem) -> [UInt8] {
    try Descriptor.readAll(from: descriptor, path: name, limit: maximumSize)
  }

  /// Writes a new file, whole or not at all; its folder must exist, unless it is to be made.
  ///
  /// Throws `.alreadyExists` where anything stands at the path; with `overwriting` only links and
  /// what is not a regular file are refused (`.symbolicLink`, `.notAFile`). One flush of the disk.
  public static func writeText(
    _ text: String, at path: String, overwriting: Bool = false, makingFolder: Bool = false
  ) throws(StoreProblem) -> StoredText {
    let place = try Path(path)
    let folder = try Folder(at: place.folder, creating: makingFolder)
    return try folder.underLockOfStore { () throws(StoreProblem) in
      folder.removeLeftOvers()
      if overwriting, let status = try folder.status(of: place.name) {
        return try folder.replace(place.name, status: status, with: text)
      }
      return try folder.create(text, as: place.name)
    }
  }

  /// Adds a text at the end of a file that is there, in one write, so that a program that is killed leaves it
  /// whole.
  ///
  /// Throws `.deletedOnDisk` where nothing is there, `.notAFile`, or `.failed`, after which the file is as it
  /// was where the system allows.
  public static func appendText(_ text: String, at path: String) throws(StoreProblem) {
    try Path.check(path)
    let file: Descriptor
    do throws(StoreProblem) {
      file = try Descriptor(opening: path, path: path, flags: O_WRONLY | O_APPEND)
    } catch .failed(_, _, let error) where error == .noSuchFile {
      throw .deletedOnDisk(path: path)
    }
    let kind = try file.status().kind
    guard kind == .regular else { throw .notAFile(path: path, kind: kind) }
    let end = lseek(file.number, 0, SEEK_END)
    do throws(StoreProblem) { try file.writeAll(Array(text.utf8)) } catch {
      // Half a text is worth less than none; the first problem is the one to tell.
      if end >= 0 { _ = ftruncate(file.number, end) }
      throw error
    }
  }

  /// Replaces the text of a file that was read before, whole or not at all, keeping its mode.
  ///
  /// Throws `.changedOnDisk` or `.deletedOnDisk` where it is no longer what was read, unless
  /// `overwriting`; `.symbolicLink` for a link. Outside a store there is no lock, so that another
  /// program that saves within the same millisecond can still be overwritten. Reads the file once
  /// and flushes the disk.
  public static func saveText(
    _ text: String, over opened: StoredText, overwriting: Bool = false
  ) throws(StoreProblem) -> StoredText {
    let place = try Path(opened.path)
    let folder = try Folder(at: place.folder)
    return try folder.underLockOfStore { () throws(StoreProblem) in
      folder.removeLeftOvers()
      return try folder.save(
        text, as: place.name, over: opened, overwriting: overwriting, mayReplace: { _ in })
    }
  }
}

extension Folder {
  /// Opens a file for reading, following links.
  func openFile(_ name: String) throws(StoreProblem) -> Descriptor {
    try open(name, flags: O_RDONLY)
  }

  /// Carries out `body` under the folder's lock where it is a store, else at once: a lock file in
  /// just any folder would be litter.
  func underLockOfStore<Result>(
    _ body: () throws(StoreProblem) -> Result
  ) throws(StoreProblem) -> Result {
    if try status(of: Folder.lockName) == nil { return try body() }
    return try underLock(body)
  }
}
