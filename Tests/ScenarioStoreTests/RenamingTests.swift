import Testing

@testable import ScenarioStore

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
    let second = try store.create(scenario("A"), named: "A")
    let third = try store.create(scenario("B"), named: "B")
    #expect(
      try store.rename(second, to: "Á", text: scenario("Á")).path == folder.at("a-2.hvis"))
    #expect(
      try store.rename(third, to: "A!", text: scenario("A!")).path == folder.at("a-3.hvis"))
    #expect(try store.list().entries.map(\.name) == ["a", "Á", "A!"])
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

  @Test("deleting deletes that one file")
  func delete() throws {
    let first = try store.create(scenario("A"), named: "A")
    let second = try store.create(scenario("B"), named: "B")
    try store.delete(first)
    #expect(try folder.names() == ["b.hvis"])
    #expect(try store.text(named: "B") == second)
  }
}
