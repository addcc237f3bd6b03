/// A path taken apart into the folder it names and the file in it.
struct Path: Equatable {
  /// The folder part; `.` where the path names none.
  let folder: String
  /// The last component, never empty, `.` or `..`.
  let name: String

  /// Takes a path apart at its last slash.
  init(_ path: String) throws(StoreProblem) {
    try Path.check(path)
    let bytes = path.utf8
    folder = folderPath(of: path)
    name =
      bytes.lastIndex(of: slash).map {
        String(decoding: bytes[bytes.index(after: $0)...], as: UTF8.self)
      } ?? path
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

/// The path of the folder that a file stands in, as the file's path names it; `.` where it names none.
public func folderPath(of path: String) -> String {
  let bytes = path.utf8
  guard let last = bytes.lastIndex(of: slash) else { return "." }
  return last == bytes.startIndex ? "/" : String(decoding: bytes[..<last], as: UTF8.self)
}

/// What parts a path, as bytes, not characters: one with a letter that combines with it is still a slash to the system.
private let slash = UInt8(ascii: "/")
