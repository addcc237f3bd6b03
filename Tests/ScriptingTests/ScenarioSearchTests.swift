import Foundation
import TestSupport
import Testing

@testable import Scripting

@Suite("Finding scenario files")
struct ScenarioSearchTests {
  @Test("files come sorted by the bytes of their paths, whatever the folders are called")
  func order() throws {
    let folder = try TemporaryFolder(["b.hvis", "a/z.hvis", "a-b.hvis", "a/b/c.hvis", "Å.hvis"])
    #expect(folder.found() == ["a-b.hvis", "a/b/c.hvis", "a/z.hvis", "b.hvis", "Å.hvis"])
  }

  @Test("hidden files and folders, other files and links to folders are left out")
  func leftOut() throws {
    let folder = try TemporaryFolder([
      "a.hvis", ".hidden.hvis", ".git/b.hvis", "notes.txt", "inner/c.hvis", "other/d.hvis",
    ])
    try folder.link("linked", to: "other")
    #expect(folder.found() == ["a.hvis", "inner/c.hvis", "other/d.hvis"])
  }

  @Test("links to files are followed, and what is called a scenario is not passed over")
  func tellsWhatCannotBeRead() throws {
    let folder = try TemporaryFolder(["a.hvis", "folder.hvis/inside.hvis"])
    try folder.link("b.hvis", to: "a.hvis")
    try folder.link("dangling.hvis", to: "nowhere")
    #expect(folder.found() == ["a.hvis", "b.hvis", "dangling.hvis", "folder.hvis"])
  }

  @Test("paths keep their order and are checked once")
  func once() throws {
    let folder = try TemporaryFolder(["a/x.hvis", "b/y.hvis", "c.txt"])
    let paths = ["b", "a", "b/y.hvis", "c.txt"].map(folder.at)
    let found = ScenarioSearch.files(under: paths).map(\.path)
    #expect(found == ["b/y.hvis", "a/x.hvis", "c.txt"].map(folder.at))
  }

  @Test("a path that does not exist and a folder without scenarios are failures")
  func failures() throws {
    let folder = try TemporaryFolder(["empty/notes.txt"])
    for path in ["gone", "empty", "empty/notes.txt/below"] {
      let found = ScenarioSearch.files(under: [folder.at(path)])
      #expect(found.count == 1)
      guard case .failure = found.first else {
        Issue.record("\(path) should be a failure")
        continue
      }
    }
    #expect(ScenarioSearch.files(under: ["", "a\0b"]).count == 2)
  }

  @Test("a folder a hundred levels deep is walked to its end")
  func depth() throws {
    let file = String(repeating: "d/", count: 100) + "deep.hvis"
    #expect(try TemporaryFolder([file]).found() == [file])
  }
}

extension TemporaryFolder {
  /// A folder with empty files.
  fileprivate convenience init(_ files: [String]) throws {
    try self.init(holding: Dictionary(uniqueKeysWithValues: files.map { ($0, "") }))
  }

  fileprivate func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: at(name), withDestinationPath: target)
  }

  /// What is found under the folder, relative to it.
  fileprivate func found() -> [String] {
    ScenarioSearch.files(under: [path]).map { String($0.path.dropFirst(path.count + 1)) }
  }
}
