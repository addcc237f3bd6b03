#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An open file descriptor, closed once when its owner lets go of it.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32
  /// The path that was opened, for problems.
  let path: String

  /// Opens `name` relative to the folder descriptor `folder`.
  ///
  /// Always close-on-exec, because `$EDITOR` must not inherit a lock, and non-blocking, because
  /// opening a FIFO would otherwise wait for its other end for ever.
  init(
    opening name: String, in folder: Int32 = AT_FDCWD, path: String, flags: Int32,
    mode: mode_t = 0, for action: StoreProblem.Action = .open
  ) throws(StoreProblem) {
    let always = O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let number = uninterrupted { openat(folder, name, flags | always, mode) }
    guard number >= 0 else { throw .failed(action, path: path, error: .last) }
    self.number = number
    self.path = path
  }

  deinit {
    // Nothing is lost when closing fails: whatever must be on the disk was flushed before.
    _ = close(number)
  }

  /// What the descriptor stands for.
  func status() throws(StoreProblem) -> FileStatus {
    var buffer = stat()
    guard fstat(number, &buffer) == 0 else { throw .failed(.inspect, path: path, error: .last) }
    return FileStatus(buffer)
  }

  /// Reads from the current position to the end, refusing more than `limit` bytes.
  func readAll(limit: Int) throws(StoreProblem) -> [UInt8] {
    try Self.readAll(from: number, path: path, limit: limit)
  }

  /// The contents of a regular file; refuses anything else, which could give bytes for ever or none.
  func readFile() throws(StoreProblem) -> [UInt8] {
    let kind = try status().kind
    guard kind == .regular else { throw .notAFile(path: path, kind: kind) }
    return try readAll(limit: TextFile.maximumSize)
  }

  /// Reads from the current position of a descriptor to the end.
  static func readAll(
    from number: Int32, path: String, limit: Int
  ) throws(StoreProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      var count = 0
      // 64 KiB holds nearly every scenario in one call; to fill it with zeros first would take longer than the call.
      let block = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, initialized in
        count = uninterrupted { read(number, buffer.baseAddress, buffer.count) }
        initialized = max(0, count)
      }
      guard count >= 0 else { throw .failed(.read, path: path, error: .last) }
      if count == 0 { return bytes }
      bytes += block
      // The size asked of the system beforehand would be stale for a file that grows meanwhile.
      guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
    }
  }

  /// Writes every byte, in as many calls as the system wants.
  func writeAll(_ bytes: [UInt8]) throws(StoreProblem) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        return uninterrupted { write(number, rest.baseAddress, rest.count) }
      }
      guard count > 0 else { throw .failed(.write, path: path, error: .last) }
      written += count
    }
  }

  /// Waits until everything written is on the disk.
  func flush() throws(StoreProblem) {
    #if canImport(Darwin)
      // On macOS fsync leaves the bytes in the drive's own cache; file systems that do not know
      // the stronger call fall through to it.
      if fcntl(number, F_FULLFSYNC) == 0 { return }
    #endif
    let result = uninterrupted { fsync(number) }
    // Some file systems cannot flush a folder and say so with these; there is nothing more to do.
    guard result == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw .failed(.flush, path: path, error: .last)
    }
  }

  /// Takes the exclusive advisory lock without waiting; false where another holds it.
  func takeLock() throws(StoreProblem) -> Bool {
    if uninterrupted({ flock(number, LOCK_EX | LOCK_NB) }) == 0 { return true }
    let error = SystemError.last
    guard error == .wouldBlock else { throw .failed(.lock, path: path, error: error) }
    return false
  }

  /// Gives the lock back.
  ///
  /// Closing alone gives it back late where another thread is just starting a process: until that
  /// process has become its program, it holds a copy of the descriptor.
  func releaseLock() {
    // Fails only for a descriptor that is not open.
    _ = flock(number, LOCK_UN)
  }
}
