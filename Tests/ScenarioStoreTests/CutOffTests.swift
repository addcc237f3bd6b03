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

/// Saves that the system cuts off, each in a child process, because limits and rights belong to a
/// whole process.
@Suite("A save that fails or is killed half-way")
struct CutOffTests {
  /// More than any limit set below, so that the write itself is cut off.
  static let long = String(repeating: "leave Oslo # a long text\n", count: 10_000)

  @Test("a full disk leaves the old file whole and nothing beside it")
  func full() async throws {
    let folder = try TemporaryFolder()
    let opened = try ScenarioStore(folder).create(scenario("A"), named: "A")
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      let store = ScenarioStore(folder: path, namesDeclared: declaredNames)
      let opened = try store.text(named: "A")
      // The nearest to a full disk that needs no disk: the kernel writes what fits, then refuses.
      signal(SIGXFSZ, SIG_IGN)
      limitFiles(to: 4_096)
      let text = scenario("A", CutOffTests.long)
      let full = StoreProblem.failed(.write, path: "\(path)/a.hvis", error: .fileTooLarge)
      #expect(throws: full) { try store.save(text, over: opened) }
      #expect(throws: StoreProblem.self) { try store.create(text, named: "B") }
      #expect(throws: full) { try store.rename(opened, to: "A", text: text) }
      #expect(throws: StoreProblem.self) { try store.rename(opened, to: "B", text: text) }
    }
    #expect(try folder.names() == ["a.hvis"])
    #expect(try ScenarioStore(folder).text(named: "A") == opened)
  }

  @Test("a save killed in the middle of its write leaves the old file whole")
  func killed() async throws {
    let folder = try TemporaryFolder()
    let store = ScenarioStore(folder)
    let opened = try store.create(scenario("A"), named: "A")
    await #expect(processExitsWith: .signal(SIGXFSZ)) { [path = folder.path as String] in
      let store = ScenarioStore(folder: path, namesDeclared: declaredNames)
      let opened = try store.text(named: "A")
      letKill(SIGXFSZ)
      limitFiles(to: 4_096)
      _ = try store.save(scenario("A", CutOffTests.long), over: opened)
    }
    let leftOver = try folder.names().filter { $0.hasPrefix(Folder.temporaryPrefix) }
    #expect(leftOver.count == 1, "the child was not killed where this test means it to be")
    #expect(try store.list().entries.map(\.name) == ["A"])
    #expect(try store.text(named: "A") == opened)
    _ = try store.save(scenario("A", "1"), over: opened)
    #expect(try folder.names() == ["a.hvis"])
  }

  @Test("an export killed in the middle of its write leaves nothing for good")
  func killedExport() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .signal(SIGXFSZ)) { [path = folder.at("fees.csv") as String] in
      letKill(SIGXFSZ)
      limitFiles(to: 4_096)
      _ = try TextFile.writeText(CutOffTests.long, at: path)
    }
    #expect(try folder.names().count { $0.hasPrefix(Folder.temporaryPrefix) } == 1)
    _ = try TextFile.writeText("fees", at: folder.at("fees.csv"))
    #expect(try folder.names() == ["fees.csv"])
  }

  @Test("a folder without the right to write in it")
  func readOnlyFolder() async throws {
    let folder = try TemporaryFolder()
    try folder.put("a.hvis", scenario("A"))
    try #require(chmod(folder.path, 0o555) == 0)
    defer { _ = chmod(folder.path, 0o755) }
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      giveUpRoot()
      let store = ScenarioStore(folder: path, namesDeclared: declaredNames)
      let denied = StoreProblem.failed(.write, path: path, error: .accessDenied)
      let opened = try store.text(named: "A")
      #expect(throws: denied) { try store.create(scenario("B"), named: "B") }
      #expect(throws: denied) { try store.save(scenario("A", "1"), over: opened) }
      #expect(throws: denied) { try store.delete(opened) }
      #expect(try store.list().entries.map(\.name) == ["A"])
    }
    #expect(try folder.names() == ["a.hvis"])
  }

  @Test("a file without the right to write or to read it")
  func protectedFile() async throws {
    let folder = try TemporaryFolder()
    try folder.put("a.hvis", scenario("A"))
    try folder.put("b.hvis", scenario("B"))
    try #require(chmod(folder.path, 0o777) == 0)
    try #require(chmod(folder.at("a.hvis"), 0o444) == 0)
    try #require(chmod(folder.at("b.hvis"), 0) == 0)
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      giveUpRoot()
      let store = ScenarioStore(folder: path, namesDeclared: declaredNames)
      let opened = try store.text(named: "A")
      let denied = StoreProblem.failed(.write, path: "\(path)/a.hvis", error: .accessDenied)
      #expect(throws: denied) { try store.save(scenario("A", "1"), over: opened) }
      let unreadable = StoreProblem.failed(.open, path: "\(path)/b.hvis", error: .accessDenied)
      #expect(try store.list().problems == [unreadable])
      #expect(try store.list().entries.map(\.name) == ["A"])
    }
    #expect(try folder.text("a.hvis") == scenario("A"))
  }
}
