#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that is being written beside the one it is to become.
///
/// Its writer holds its lock for as long as this value lives; the system releases it when the process
/// dies, however it dies. One whose lock can be taken is therefore abandoned.
struct UnfinishedFile: ~Copyable {
  let name: String
  let file: Descriptor
}

extension Folder {
  /// What the names of unfinished files begin with; hidden, so that no listing shows them.
  static let temporaryPrefix = ".hvis-save-"

  /// Makes an empty file to write in, under a name that nothing else has.
  ///
  /// Problems are told of `path`, the file that the user knows.
  func openUnfinished(mode: mode_t, for path: String) throws(StoreProblem) -> UnfinishedFile {
    while true {
      // 64 random bits: no other name is ever the same.
      let name = Folder.temporaryPrefix + String(UInt64.random(in: .min ... .max), radix: 36)
      let file: Descriptor
      do throws(StoreProblem) {
        file = try open(
          name, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode, for: .write)
      } catch .failed(let action, _, let error) {
        throw .failed(action, path: path, error: error)
      }
      // A file system that knows no locks has no sweeper either that could take one.
      guard let isOwned = try? file.takeLock() else {
        return UnfinishedFile(name: name, file: file)
      }
      // Another process that swept the folder may have met the file before it was locked, and have
      // deleted it by now.
      if isOwned, try file.status().names > 0 { return UnfinishedFile(name: name, file: file) }
      if isOwned { continue }
      try? remove(name)
    }
  }

  /// Deletes what killed saves left behind, and nothing that another process is writing.
  ///
  /// One that cannot be looked at or deleted harms nobody, and must not stand in the way of a save.
  func removeLeftOvers() {
    guard let names = try? names().names else { return }
    for name in names where Folder.isUnfinished(name) {
      guard let status = try? status(of: name), status.kind == .regular,
        let file = try? openToLock(name), (try? file.takeLock()) == true,
        (try? file.status().identity) == status.identity
      else { continue }
      try? remove(name)
    }
  }

  /// For writing where that is allowed, because NFS gives an exclusive lock only on a writable file.
  private func openToLock(_ name: String) throws(StoreProblem) -> Descriptor {
    if let file = try? open(name, flags: O_RDWR | O_NOFOLLOW) { return file }
    return try open(name, flags: O_RDONLY | O_NOFOLLOW)
  }

  /// Whether a file was called so by ``openUnfinished(mode:for:)``, and is nobody's own.
  private static func isUnfinished(_ name: String) -> Bool {
    guard name.hasPrefix(temporaryPrefix) else { return false }
    let number = name.utf8.dropFirst(temporaryPrefix.utf8.count)
    // The largest number of 64 bits has 13 digits to the base of 36.
    return (1...13).contains(number.count)
      && number.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
      }
  }
}
