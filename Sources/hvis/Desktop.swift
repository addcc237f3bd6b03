import Lettering

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The desktop that the program may run on.
enum Desktop {
  #if canImport(Darwin)
    private static let opener = "open"
  #else
    private static let opener = "xdg-open"
  #endif

  /// Has the desktop open a file with the program that it opens such files with; gives whether it can.
  ///
  /// Does not wait for that program, whose messages go nowhere.
  static func opens(_ path: String) -> Bool {
    // What begins with a hyphen would be an option.
    let path = (path.hasPrefix("/") ? path : "./" + path).shellQuoted
    return system(
      "command -v \(opener) >/dev/null 2>&1 && { \(opener) \(path) >/dev/null 2>&1 & }") == 0
  }
}
