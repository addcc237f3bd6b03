#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The operating system's error number (`errno`), kept as a fact.
public struct SystemError: Equatable, Hashable, Sendable {
  /// The number, whose meaning differs between systems; compare with the constants below.
  public let code: Int32

  /// Keeps an error number.
  public init(code: Int32) {
    self.code = code
  }

  /// The user may not do this here, or the file system is read-only.
  public var isNotPermitted: Bool { code == EACCES || code == EPERM || code == EROFS }

  /// A single file would grow past what the system or the process's limits allow.
  public static let fileTooLarge = SystemError(code: EFBIG)

  /// Nothing stands at the path.
  public static let noSuchFile = SystemError(code: ENOENT)

  /// A folder on the way to the path is not a folder.
  public static let notAFolder = SystemError(code: ENOTDIR)

  /// The user lacks the right to do this.
  public static let accessDenied = SystemError(code: EACCES)

  static let alreadyExists = SystemError(code: EEXIST)
  static let wouldBlock = SystemError(code: EWOULDBLOCK)

  /// The error of the system call that has just failed; read it before any other call.
  public static var last: SystemError { SystemError(code: errno) }
}

/// Repeats a system call for as long as a signal interrupts it.
///
/// A window resize or a Ctrl-C must not turn a save into a failure.
func uninterrupted<Number: SignedInteger>(_ call: () -> Number) -> Number {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}
