import TerminalTesting
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A home directory of its own for a test, removed with all it holds.
final class Home {
  let path: String

  init(editrc: String? = nil) throws {
    var template = Array("/tmp/line-editing.XXXXXX".utf8CString)
    path = String(cString: try #require(mkdtemp(&template)))
    if let editrc { try write(editrc, to: ".editrc") }
  }

  deinit {
    let found = contents(of: path)
    for file in found.reversed() { _ = remove(file) }
  }

  /// The path of a file in it.
  func file(_ name: String) -> String { path + "/" + name }

  /// Writes a file, creating it.
  func write(_ text: String, to name: String) throws {
    try write(bytes: Array(text.utf8), to: name)
  }

  /// Writes a file, creating it.
  func write(bytes: [UInt8], to name: String) throws {
    let stream = try #require(fopen(file(name), "w"))
    defer { fclose(stream) }
    #expect(fwrite(bytes, 1, bytes.count, stream) == bytes.count)
  }

  /// What a file holds; nil where there is none.
  func text(of name: String) -> String? {
    guard let stream = fopen(file(name), "r") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    while case let byte = getc(stream), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The permissions of a file, such as 0o600.
  func permissions(of name: String) -> mode_t? {
    var status = stat()
    return stat(file(name), &status) == 0 ? status.st_mode & 0o777 : nil
  }

  /// The directory and everything below it, parents first.
  private func contents(of folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [folder] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return [folder] + names.flatMap { contents(of: folder + "/" + $0) }
  }
}

/// Starts the probe on a terminal and waits until it asks for its first line.
func startProbe(
  _ settings: [String] = [], home: Home, environment: [String: String] = [:], rows: Int = 24,
  columns: Int = 80
) throws -> TerminalProgram {
  let executable = try #require(BuiltProduct.path(of: "LineEditingProbe"))
  let program = try TerminalProgram(
    executable, arguments: settings,
    environment: ["HOME": home.path].merging(environment) { $1 }, rows: rows, columns: columns)
  try program.waitUntilIdle()
  return program
}

extension TerminalProgram {
  /// Types something and waits until the editor has dealt with it.
  @discardableResult
  func type(_ text: String) throws -> Screen {
    try send(text)
    return try waitUntilIdle()
  }
}

/// Keys as a terminal sends them.
enum Press {
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let right = "\u{1B}[C"
  static let left = "\u{1B}[D"
  static let home = "\u{1B}[H"
  static let end = "\u{1B}[F"
  static let delete = "\u{1B}[3~"
  static let controlLeft = "\u{1B}[1;5D"
  static let controlRight = "\u{1B}[1;5C"
  static let backspace = "\u{7F}"
  static let tab = "\t"
  static let backTab = "\u{1B}[Z"
  static let enter = "\r"
  static let escape = "\u{1B}"

  static func control(_ letter: Character) -> String {
    String(UnicodeScalar((letter.asciiValue ?? 0) & 0x1F))
  }
}
