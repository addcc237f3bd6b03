import ScenarioStore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What stands at a path, as far as a walk through folders needs to know.
enum EntryKind: Equatable {
  case folder
  case other
}

/// The names in a folder, in no order; `.` and `..` left out.
struct FolderListing {
  /// The names that are UTF-8.
  private(set) var names: [String] = []
  /// The others, with replacement characters; they cannot be opened by a `String`.
  private(set) var unreadable: [String] = []

  /// Reads which names a folder holds.
  ///
  /// - Throws: ``StoreProblem`` where the folder cannot be opened or read.
  init(of path: String) throws(StoreProblem) {
    guard let stream = opendir(path) else {
      throw .failed(.list, path: path, error: SystemError(code: errno))
    }
    // Nothing was written, so nothing can be lost by closing failing.
    defer { _ = closedir(stream) }
    while true {
      // readdir tells its end from an error only by errno.
      errno = 0
      guard let entry = readdir(stream) else { break }
      // The field is declared longer than the record may be, so it is read in place, not copied.
      let name = UnsafeRawPointer(entry)
        .advanced(by: MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
        .assumingMemoryBound(to: CChar.self)
      guard let valid = String(validatingCString: name) else {
        unreadable.append(String(cString: name))
        continue
      }
      if valid != ".", valid != ".." { names.append(valid) }
    }
    guard errno == 0 else { throw .failed(.list, path: path, error: SystemError(code: errno)) }
  }

  /// What stands at a path; with `following`, what a link at the path leads to; nil for what went away
  /// since its name was read.
  ///
  /// - Throws: ``StoreProblem`` where nothing can be known about the path.
  static func kind(of path: String, following: Bool) throws(StoreProblem) -> EntryKind? {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .unusablePath(path: path) }
    var status = stat()
    guard (following ? stat(path, &status) : lstat(path, &status)) == 0 else {
      let error = SystemError(code: errno)
      if !following, error == .noSuchFile { return nil }
      throw .failed(.open, path: path, error: error)
    }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
  }
}
