#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// When a file's contents were last modified, in the file system's own resolution.
public struct ModificationTime: Comparable, Hashable, Sendable {
  /// Whole seconds since 1970-01-01 00:00 UTC; negative before.
  public let seconds: Int64
  /// Nanoseconds after those seconds, 0 ..< 1 000 000 000.
  public let nanoseconds: Int64

  /// Makes a time from its seconds since 1970 and the nanoseconds after them.
  public init(seconds: Int64, nanoseconds: Int64) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// Whether the left time is the earlier.
  public static func < (left: ModificationTime, right: ModificationTime) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }
}

/// What the system says about a file.
struct FileStatus {
  let kind: FileKind
  /// The permission bits alone.
  let permissions: mode_t
  let modified: ModificationTime
  let identity: Identity
  /// How many names the file has; 0 once the last is deleted.
  let names: UInt64

  /// What makes two paths the same file.
  struct Identity: Equatable {
    let device: UInt64
    let number: UInt64
  }

  init(_ status: stat) {
    kind = FileKind(mode: status.st_mode)
    permissions = status.st_mode & 0o777
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = ModificationTime(seconds: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec))
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(truncatingIfNeeded: status.st_ino))
    names = UInt64(truncatingIfNeeded: status.st_nlink)
  }
}

extension FileKind {
  init(mode: mode_t) {
    let type = mode & S_IFMT
    if type == S_IFREG {
      self = .regular
    } else if type == S_IFDIR {
      self = .folder
    } else if type == S_IFLNK {
      self = .link
    } else if type == S_IFIFO {
      self = .pipe
    } else if type == S_IFSOCK {
      self = .socket
    } else if type == S_IFCHR || type == S_IFBLK {
      self = .device
    } else {
      self = .unknown
    }
  }
}
