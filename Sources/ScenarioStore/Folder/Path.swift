/// A path taken apart into the folder it names and the file in it.
struct Path: Equatable {
  /// The folder part; `.` where the path names none.
  let folder: String
  /// The last component, never empty, `.` or `..`.
  let name: String

  /// Takes a path apart at its last slash.
  init(_ path: String) throws(StoreProblem) {
    try Path.check(path)
    // Bytes, not characters: a letter that combines with the slash before it is still a slash to
    // the system.
    let bytes = Array(path.utf8)
    if let slash = bytes.lastIndex(of: UInt8(ascii: "/")) {
      folder = slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
      name = String(decoding: bytes[(slash + 1)...], as: UTF8.self)
    } else {
      folder = "."
      name = path
    }
    guard !name.isEmpty, name != ".", name != ".." else { throw .unusablePath(path: path) }
  }

  /// Refuses what the system would silently read as another path: C strings end at a NUL.
  static func check(_ path: String) throws(StoreProblem) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .unusablePath(path: path) }
  }

  /// The path of a file in a folder, as the user would type it.
  static func joined(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }
}
