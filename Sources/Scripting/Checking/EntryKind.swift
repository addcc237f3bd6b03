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

extension EntryKind {
  /// What stands at a path; with `following`, what a link at the path leads to; nil for what went away
  /// since its name was read.
  ///
  /// - Throws: ``StoreProblem`` where nothing can be known about the path.
  static func of(_ path: String, following: Bool) throws(StoreProblem) -> EntryKind? {
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
