import Foundation
import Fuzzing
import Testing

@Suite("The fuzzer's corpus")
struct CorpusTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fuzzing/Corpus")

  /// The inputs that were kept: those somebody wrote, and those that the fuzzer found.
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .sorted()

  @Test("is there, and small")
  func sizes() throws {
    #expect(!Self.names.isEmpty)
    for name in Self.names {
      #expect(try Data(contentsOf: Self.folder.appending(path: name)).count <= FuzzInput.largest)
    }
  }

  @Test("neither traps nor breaks a promise", arguments: names)
  func run(name: String) throws {
    try FuzzInput(Data(contentsOf: Self.folder.appending(path: name))).run()
  }
}
