import TestSupport
import Testing

@testable import ScenarioStore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite("Another's change is never lost silently")
struct ConflictTests {
  let folder: TemporaryFolder
  let store: ScenarioStore
  let opened: StoredText

  init() throws {
    folder = try TemporaryFolder()
    store = ScenarioStore(folder)
    opened = try store.create(scenario("A", "mine"), named: "A")
  }

  var path: String { folder.at("a.hvis") }

  @Test(
    "a changed file is kept unless forced",
    arguments: [
      scenario("A", "theirs"), "", scenario("A", "min\u{65}\u{301}"), scenario("A", "mine") + "\n",
    ])
  func changed(theirs: String) throws {
    try folder.put("a.hvis", theirs)
    let problem = StoreProblem.changedOnDisk(path: path)
    #expect(throws: problem) { try store.save(scenario("A", "new"), over: opened) }
    #expect(throws: problem) { try store.delete(opened) }
    #expect(throws: problem) { try store.rename(opened, to: "B", text: scenario("B")) }
    #expect(try folder.text("a.hvis") == theirs)
    #expect(try folder.names() == ["a.hvis"])

    _ = try store.save(scenario("A", "new"), over: opened, overwriting: true)
    #expect(try folder.text("a.hvis") == scenario("A", "new"))
  }

  @Test("a file that is no text any more has changed")
  func noText() throws {
    try folder.put("a.hvis", bytes: [0xFF])
    #expect(throws: StoreProblem.changedOnDisk(path: path)) {
      try store.save(scenario("A", "new"), over: opened)
    }
  }

  @Test("canonically equivalent is not the same file")
  func equivalent() throws {
    let composed = try store.create(scenario("É", "\u{E9}"), named: "É")
    try folder.put("e.hvis", scenario("É", "e\u{301}"))
    #expect(throws: StoreProblem.changedOnDisk(path: composed.path)) {
      try store.save(scenario("É", "new"), over: composed)
    }
  }

  @Test("a file written again with the same contents has not changed")
  func touched() throws {
    try folder.put("a.hvis", scenario("A", "mine"))
    _ = try store.save(scenario("A", "new"), over: opened)
    #expect(try folder.text("a.hvis") == scenario("A", "new"))
  }

  @Test("saving once more what already stands there is no conflict")
  func repeated() throws {
    try folder.put("a.hvis", scenario("A", "new"))
    let saved = try store.save(scenario("A", "new"), over: opened)
    #expect(try store.text(named: "A") == saved)
  }

  @Test("a deleted file is created again only if forced")
  func deleted() throws {
    _ = try store.delete(opened)
    let problem = StoreProblem.deletedOnDisk(path: path)
    #expect(throws: problem) { try store.save(scenario("A", "new"), over: opened) }
    #expect(throws: problem) { try store.delete(opened) }
    #expect(throws: problem) { try store.rename(opened, to: "B", text: scenario("B")) }
    #expect(try folder.names() == [".trash"])
    _ = try store.save(scenario("A", "new"), over: opened, overwriting: true)
    #expect(try folder.text("a.hvis") == scenario("A", "new"))
  }

  @Test("where the whole folder is gone, the file is")
  func folderDeleted() throws {
    let inner = ScenarioStore(folder: folder.at("inner"), namesDeclared: declaredNames)
    let opened = try inner.create(scenario("A"), named: "A")
    try #require(unlink(folder.at("inner/a.hvis")) == 0)
    try #require(unlink(folder.at("inner/.lock")) == 0)
    try #require(rmdir(folder.at("inner")) == 0)
    #expect(throws: StoreProblem.deletedOnDisk(path: opened.path)) {
      try inner.save(scenario("A", "1"), over: opened)
    }
    _ = try inner.save(scenario("A", "1"), over: opened, overwriting: true)
    #expect(try folder.text("inner/a.hvis") == scenario("A", "1"))
  }

  @Test("a file that now holds another scenario is kept even if forced")
  func takenByAnother() throws {
    try folder.put("a.hvis", scenario("A!", "theirs"))
    #expect(throws: StoreProblem.takenByAnother(path: path, name: "A!")) {
      try store.save(scenario("A", "new"), over: opened, overwriting: true)
    }
    let created = try store.create(scenario("A", "new"), named: "A")
    #expect(created.path == folder.at("a-2.hvis"))
  }

  @Test(
    "a write never follows or replaces a link, inside the store or out", arguments: [true, false])
  func links(outside: Bool) throws {
    let elsewhere = try TemporaryFolder()
    let target = outside ? elsewhere.at("x.hvis") : "x.hvis"
    try (outside ? elsewhere : folder).put("x.hvis", scenario("A", "mine"))
    try #require(unlink(path) == 0)
    try #require(symlink(target, path) == 0)
    let problem = StoreProblem.symbolicLink(path: path, target: target)
    #expect(throws: problem) { try store.save(scenario("A", "1"), over: opened) }
    #expect(throws: problem) {
      try store.save(scenario("A", "1"), over: opened, overwriting: true)
    }
    #expect(throws: problem) { try store.delete(opened) }
    #expect(throws: problem) { try store.rename(opened, to: "B", text: scenario("B")) }
    #expect(throws: problem) { try TextFile.writeText("1", at: path, overwriting: true) }
    #expect(try (outside ? elsewhere : folder).text("x.hvis") == scenario("A", "mine"))
  }

  @Test("a lock that is a link is not followed either")
  func lockLink() throws {
    let elsewhere = try TemporaryFolder()
    try #require(unlink(folder.at(".lock")) == 0)
    try #require(symlink(elsewhere.at("made"), folder.at(".lock")) == 0)
    #expect(throws: StoreProblem.self) { try store.create(scenario("B"), named: "B") }
    #expect(try elsewhere.names() == [])
  }
}
