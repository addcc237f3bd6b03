#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Folder {
  /// The file whose lock keeps two writers of a store apart; never deleted.
  static let lockName = ".lock"

  /// Carries out `body` while no other writer is at work in this folder.
  ///
  /// Waits for at most some ten seconds, then throws `.busy`: a holder that is stopped (Ctrl-Z in
  /// the middle of a save) must not hang every other shell. The `attempts` are a millisecond apart,
  /// which is about what a save takes.
  func underLock<Result>(
    attempts: Int = 10_000, _ body: () throws(StoreProblem) -> Result
  ) throws(StoreProblem) -> Result {
    for _ in 0..<attempts {
      let lock = try openLock()
      if try lock.takeLock() {
        defer { lock.releaseLock() }
        // Someone may have deleted and recreated the file between opening and locking it.
        let standing = try status(of: Folder.lockName)?.identity
        if try standing == lock.status().identity {
          return try body()
        }
      }
      _ = usleep(1_000)
    }
    throw .busy(path: path(of: Folder.lockName))
  }

  private func openLock() throws(StoreProblem) -> Descriptor {
    do throws(StoreProblem) {
      // For reading and writing, because NFS gives an exclusive lock only on a writable file.
      return try open(
        Folder.lockName, flags: O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o666, for: .lock)
    } catch .failed(_, _, let error) where error.isNotPermitted {
      // Made by another user of a shared folder? Elsewhere than on NFS reading is enough.
      if let lock = try? open(Folder.lockName, flags: O_RDONLY | O_NOFOLLOW) { return lock }
      // What the user asked for is to write in the folder; the lock is our affair.
      throw .failed(.write, path: path, error: error)
    }
  }
}
