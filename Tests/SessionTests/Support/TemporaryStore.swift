import Foundation
import ScenarioStore
import Testing

/// A folder of one test's own, deleted with its files when the test lets go of it.
final class TemporaryStore: Sendable {
  let path: String

  init(in folder: String? = nil) throws {
    let parent = folder ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/hvis-session-tests-XXXXXX".utf8CString)
    let isMade = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap(mkdtemp) != nil
    }
    try #require(isMade)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// A folder with some files, by name.
  convenience init(holding files: [String: String]) throws {
    try self.init()
    for (name, text) in files { try put(name, text) }
  }

  deinit {
    // What cannot be deleted is left to the system, as with any temporary file.
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file of the folder.
  func at(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file as another person's editor would.
  func put(_ name: String, _ text: String) throws {
    let file = try #require(fopen(at(name), "w"))
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    try #require(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }

  /// The text of a file.
  func text(_ name: String) throws -> String { try TextFile.readText(at: at(name)).text }

  /// Whether a file is there.
  func has(_ name: String) -> Bool { access(at(name), F_OK) == 0 }

  /// Makes a folder in it.
  func makeFolder(_ name: String) throws { try #require(mkdir(at(name), 0o755) == 0) }
}
