#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The size that the system lets a file of this process grow to (`ulimit -f`).
enum FileSizeLimit {
  /// Makes a write past the limit fail, so that it can be told, instead of ending the process.
  ///
  /// The signal is caught, not ignored: what is ignored stays ignored in the programs that the shell starts,
  /// such as an editor, and these may count on being ended.
  static func letWritesFail() { signal(SIGXFSZ) { _ in } }
}
