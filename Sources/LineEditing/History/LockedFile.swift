#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file that this process alone may change until it is closed.
struct LockedFile {
  private let path: String
  private let descriptor: Int32

  /// Opens and locks the file at the path; nil where there is none and none is to be created.
  ///
  /// Waits for other processes, which hold the lock for one write or one rewrite.
  init?(path: String, creating: Bool) throws(HistoryProblem) {
    self.path = path
    if creating { Self.createDirectories(above: path) }
    while true {
      // Without O_NONBLOCK a named pipe at the path would hold us up until someone writes to it.
      let flags = O_RDWR | O_APPEND | O_CLOEXEC | O_NONBLOCK | (creating ? O_CREAT : 0)
      let opened = open(path, flags, 0o600)
      guard opened >= 0 else {
        if errno == ENOENT, !creating { return nil }
        if errno == EISDIR || errno == ENXIO { throw .notAFile(path: path) }
        throw Self.problem(path, creating)
      }
      do throws(HistoryProblem) {
        try Self.lock(opened, path, creating)
        if try Self.isStillAtPath(opened, path) {
          descriptor = opened
          return
        }
      } catch {
        _ = Self.closeDescriptor(opened)
        throw error
      }
      _ = Self.closeDescriptor(opened)
    }
  }

  /// Gives up the lock and closes the file.
  ///
  /// Closing alone would leave the lock with a child process that was forked meanwhile, until it runs
  /// its program.
  func close() {
    _ = flock(descriptor, LOCK_UN)
    _ = Self.closeDescriptor(descriptor)
  }

  /// The end of the file, from the start of a row: all of it, unless it is longer than `limit` bytes.
  func readEnd(atMost limit: Int) throws(HistoryProblem) -> ArraySlice<UInt8> {
    let skipped = max(0, Int(lseek(descriptor, 0, SEEK_END)) - limit)
    _ = lseek(descriptor, off_t(skipped), SEEK_SET)
    let bytes = try readRest()
    guard skipped > 0 else { return bytes[...] }
    return bytes.drop { $0 != UInt8(ascii: "\n") }
  }

  private func readRest() throws(HistoryProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &block, block.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes.append(contentsOf: block[..<count])
      } else if errno != EINTR {
        throw .unreadable(path: path, errno: errno)
      }
    }
  }

  /// Adds bytes to the end in one write, on a new row even where the last one was cut off.
  func append(_ bytes: [UInt8]) throws(HistoryProblem) {
    let size = lseek(descriptor, 0, SEEK_END)
    var last = UInt8(ascii: "\n")
    if size > 0 { _ = pread(descriptor, &last, 1, size - 1) }
    let row = last == UInt8(ascii: "\n") ? bytes : [UInt8(ascii: "\n")] + bytes
    guard write(descriptor, row, row.count) == row.count else {
      throw .unwritable(path: path, errno: errno)
    }
  }

  /// Puts a new file with these bytes in this one's place, all of it or nothing.
  func replace(with bytes: [UInt8]) throws(HistoryProblem) {
    // The file itself where the path is a link to it, so that the link stays one.
    let place = realpath(path, nil).map { resolved in
      defer { free(resolved) }
      return String(cString: resolved)
    }
    let target = place ?? path
    var beside = Array((target + ".XXXXXX").utf8CString)
    let new = mkstemp(&beside)
    guard new >= 0 else { throw .unwritable(path: path, errno: errno) }
    defer { _ = Self.closeDescriptor(new) }
    guard write(new, bytes, bytes.count) == bytes.count, fsync(new) == 0,
      rename(beside, target) == 0
    else {
      let reason = errno
      _ = unlink(beside)
      throw .unwritable(path: path, errno: reason)
    }
  }

  private static func lock(_ file: Int32, _ path: String, _ creating: Bool) throws(HistoryProblem) {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw problem(path, creating) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    while flock(file, LOCK_EX) != 0 {
      // A file system without locks still keeps each single write whole.
      guard errno == EINTR else { return }
    }
  }

  /// Whether the file was not replaced while its lock was waited for.
  private static func isStillAtPath(_ file: Int32, _ path: String) throws(HistoryProblem) -> Bool {
    var opened = stat()
    var named = stat()
    guard fstat(file, &opened) == 0 else { throw .unreadable(path: path, errno: errno) }
    guard stat(path, &named) == 0 else { return false }
    return opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }

  private static func createDirectories(above path: String) {
    for end in path.indices.dropFirst() where path[end] == "/" {
      // One that exists is as good; any other failure shows when the file is opened.
      _ = mkdir(String(path[..<end]), 0o700)
    }
  }

  private static func problem(_ path: String, _ creating: Bool) -> HistoryProblem {
    creating ? .unwritable(path: path, errno: errno) : .unreadable(path: path, errno: errno)
  }

  private static func closeDescriptor(_ file: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.close(file)
    #elseif canImport(Musl)
      Musl.close(file)
    #elseif canImport(Darwin)
      Darwin.close(file)
    #endif
  }
}
