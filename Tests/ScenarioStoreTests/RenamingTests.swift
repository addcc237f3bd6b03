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

@Suite("Renaming and deleting")
struct RenamingTests {
  let folder: TemporaryFolder
  let store: ScenarioStore

  init() throws {
    folder = try TemporaryFolder()
    store = ScenarioStore(folder)
  }

  @Test("the new text stands in a file of the new name, the old file is gone")
  func rename() throws {
    let opened = try store.create(scenario("A"), named: "A")
    let renamed = try store.rename(opened, to: "Å ny", text: scenario("Å ny"))
    #expect(renamed.path == folder.at("a-ny.hvis"))
    #expect(try folder.names() == ["a-ny.hvis"])
    #expect(try store.text(named: "Å ny") == renamed)
    #expect(throws: StoreProblem.notFound(name: "A")) { try store.text(named: "A") }
  }

  @Test("a name with the same file name stays in its file")
  func sameFile() throws {
    let opened = try store.create(scenario("tønsberg"), named: "tønsberg")
    let renamed = try store.rename(opened, to: "Tønsberg", text: scenario("Tønsberg"))
    #expect(renamed.path == opened.path)
    #expect(try folder.names() == ["tonsberg.hvis"])
    #expect(try store.text(named: "Tønsberg").text == scenario("Tønsberg"))
  }

  @Test("a numbered file keeps its number or takes the next free one")
  func numbered() throws {
    _ = try store.create(scenario("a"), named: "a")
    let second = try store.create(scenario("(A)"), named: "(A)")
    let third = try store.create(scenario("B"), named: "B")
    #expect(
      try store.rename(second, to: "-A-", text: scenario("-A-")).path == folder.at("a-2.hvis"))
    #expect(
      try store.rename(third, to: "A!", text: scenario("A!")).path == folder.at("a-3.hvis"))
    #expect(try store.list().entries.map(\.name) == ["-A-", "a", "A!"])
  }

  @Test("a name that another file declares is refused, and nothing changes")
  func taken() throws {
    let first = try store.create(scenario("A"), named: "A")
    try folder.put("elsewhere.hvis", scenario("B", "rate"))
    #expect(throws: StoreProblem.alreadyExists(path: folder.at("elsewhere.hvis"))) {
      try store.rename(first, to: "B", text: scenario("B"))
    }
    #expect(try folder.names() == ["a.hvis", "elsewhere.hvis"])
    #expect(try folder.text("a.hvis") == scenario("A"))
  }

  @Test("one that was killed before it took the old file away is finished by the next")
  func killed() throws {
    let opened = try store.create(scenario("A"), named: "A")
    try folder.put("b.hvis", scenario("B"))
    let renamed = try store.rename(opened, to: "B", text: scenario("B"))
    #expect(renamed.path == folder.at("b.hvis"))
    #expect(try folder.names() == ["b.hvis"])
  }

  @Test("deleting moves that one file to the trash, and restoring brings it back as it was")
  func delete() throws {
    let first = try store.create(scenario("A"), named: "A")
    let second = try store.create(scenario("B"), named: "B")
    try #require(chmod(folder.at("a.hvis"), 0o640) == 0)
    let trashed = try store.delete(first)
    #expect(try folder.names() == [".trash", "b.hvis"])
    #expect(try folder.text(".trash/1-a.hvis") == scenario("A"))
    #expect(try store.list().entries.map(\.name) == ["B"])
    #expect(try store.text(named: "B") == second)
    #expect(try store.restore(trashed) == first)
    #expect(try folder.permissions("a.hvis") == 0o640)
    #expect(try Folder(at: folder.at(".trash")).names().names == [])
    // Twice is no harm: it is there already.
    #expect(try store.restore(trashed) == first)
  }

  @Test("the trash is bounded, the oldest go; what is gone from it comes from memory")
  func trash() throws {
    let first = try store.delete(store.create(scenario("A"), named: "A"))
    for number in 1...ScenarioStore.mostTrashed {
      _ = try store.delete(store.create(scenario("S\(number)"), named: "S\(number)"))
    }
    let waiting = try Folder(at: folder.at(".trash")).names().names
    #expect(waiting.count == ScenarioStore.mostTrashed)
    #expect(!waiting.contains("1-a.hvis"))
    #expect(try store.restore(first).text == scenario("A"))
    #expect(try folder.text("a.hvis") == scenario("A"))
  }

  @Test("nothing is deleted through a link or a file that stands where the trash should be")
  func noTrash() throws {
    let opened = try store.create(scenario("A"), named: "A")
    try #require(symlink("/tmp", folder.at(".trash")) == 0)
    #expect(throws: StoreProblem.notAFolder(path: folder.at(".trash"), .trash)) {
      try store.delete(opened)
    }
    #expect(try store.text(named: "A") == opened)
  }
}
