import Foundation
import Testing

/// Recorded text beside the tests: compared, or written anew where `HVIS_RECORD` is 1.
enum Recording {
  /// Expects `text` to be what is recorded under `name`.
  static func expect(
    _ text: String, recordedAs name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = Alliance.folder + "Recorded/" + name
    if ProcessInfo.processInfo.environment["HVIS_RECORD"] == "1" {
      try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: path))
    }
    #expect(
      contents(of: path) == text + "\n", "differs from \(path)", sourceLocation: sourceLocation)
  }

  /// A file's text; nil where it cannot be read.
  static func contents(of path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }
}
