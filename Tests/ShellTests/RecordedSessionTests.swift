import Foundation
import TestSupport
import Testing

@Suite("Recorded sessions at a terminal")
struct RecordedSessionTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Sessions")

  static var files: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".session") }.sorted()
  }

  @Test("the screen shows what the recording says", arguments: files)
  func session(_ name: String) throws {
    let url = Self.folder.appendingPathComponent(name)
    let recorded = RecordedSession(try String(contentsOf: url, encoding: .utf8))
    #expect(!recorded.steps.isEmpty)
    let now = try SessionPlayer().carryOut(recorded)
    if Recording.isOn {
      try Recording.expect(now.text, at: url)
    } else {
      for (then, now) in zip(recorded.steps, now.steps) { #expect(then == now) }
    }
  }

  @Test("there are recordings to compare with")
  func presence() { #expect(!Self.files.isEmpty) }
}
