#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that the probe starts, as a shell starts a pager.
enum Child {
  /// Runs a script and gives its exit status, or 128 plus the signal that ended it.
  static func run(_ script: String) -> Int32 {
    var process: pid_t = 0
    let arguments = ["sh", "-c", script].map { (text: String) in strdup(text) } + [nil]
    defer { arguments.forEach { free($0) } }
    guard posix_spawn(&process, "/bin/sh", nil, nil, arguments, environ) == 0 else { return -1 }
    var told: Int32 = 0
    while waitpid(process, &told, 0) < 0, errno == EINTR {}
    // The macros that take it apart are not imported.
    return told & 0x7F == 0 ? told >> 8 & 0xFF : 128 + told & 0x7F
  }
}

/// What has been typed before it is asked for.
enum TypedAhead {
  /// Waits until so many bytes could be read.
  static func wait(for count: Int) {
    var waiting: Int32 = 0
    while waiting < count { _ = ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting) }
  }
}
