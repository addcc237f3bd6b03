#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The names in a folder, hidden ones included, `.` and `..` not.
public struct FolderNames: Sendable {
  /// The names that are UTF-8, sorted by their bytes so that every listing is the same.
  public private(set) var names: [String] = []
  /// The others, with replacement characters; they cannot be opened by a `String`.
  public private(set) var unreadable: [String] = []

  /// Reads which names the folder at a path holds, in time linear in their number but for the sorting.
  ///
  /// - Throws: ``StoreProblem`` where the folder cannot be opened or read.
  public init(ofFolder path: String) throws(StoreProblem) {
    guard let stream = opendir(path) else {
      throw .failed(.list, path: path, error: .last)
    }
    // Nothing was written, so nothing can be lost by closing failing.
    defer { _ = closedir(stream) }
    try self.init(reading: stream, path: path)
  }

  #if canImport(Darwin)
    typealias Stream = UnsafeMutablePointer<DIR>
  #else
    typealias Stream = OpaquePointer
  #endif

  /// Reads an open folder to its end; the stream stays the caller's.
  init(reading stream: Stream, path: String) throws(StoreProblem) {
    while true {
      // readdir tells its end from an error only by errno.
      errno = 0
      guard let entry = readdir(stream) else { break }
      // The field is declared longer than the record may be, so it is read in place, not copied.
      let name = UnsafeRawPointer(entry)
        .advanced(by: MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
        .assumingMemoryBound(to: CChar.self)
      if let valid = String(validatingCString: name) {
        if valid != ".", valid != ".." { names.append(valid) }
      } else {
        unreadable.append(String(cString: name))
      }
    }
    guard errno == 0 else { throw .failed(.list, path: path, error: .last) }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Folder {
  /// Reads which names the folder holds, in time linear in their number.
  func names() throws(StoreProblem) -> FolderNames {
    // A descriptor of its own, because the position in a folder belongs to the descriptor.
    let own = try open(".", flags: O_RDONLY | O_DIRECTORY, for: .list)
    // The stream takes over the number it is given and closes it, so it is given a copy.
    let number = fcntl(own.number, F_DUPFD_CLOEXEC, 0)
    guard number >= 0, let stream = fdopendir(number) else {
      let error = SystemError.last
      if number >= 0 { _ = close(number) }
      throw .failed(.list, path: path, error: error)
    }
    // This closes `number` too. Nothing was written, so nothing can be lost by it failing.
    defer { _ = closedir(stream) }
    return try FolderNames(reading: stream, path: path)
  }
}
