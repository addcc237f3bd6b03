import Synchronization
import TestSupport
import Testing

@testable import ScenarioStore

/// Every call opens the folder and its lock anew, so that two tasks of one process are to each
/// other what two processes are.
@Suite("Several shells at once")
struct ConcurrencyTests {
  let folder: TemporaryFolder
  let store: ScenarioStore

  init() throws {
    folder = try TemporaryFolder()
    store = ScenarioStore(folder)
  }

  @Test("a reader sees only whole texts while another saves five hundred times")
  func reader() async throws {
    // Longer than one block of reading, and of two lengths, so that a mixture would show.
    let texts = ["1", "22"].map { scenario("A", String(repeating: $0, count: 100_000)) }
    let first = try store.create(texts[0], named: "A")
    let saver = Saver()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { saver.isAtWork.store(false, ordering: .relaxed) }
        var standing = first
        for number in 1...500 {
          standing = try store.save(texts[number % 2], over: standing)
          await Task.yield()
        }
      }
      group.addTask {
        while saver.isAtWork.load(ordering: .relaxed) {
          let text = try TextFile.readText(at: folder.at("a.hvis")).text
          guard texts.contains(text) else {
            Issue.record("a reader saw \(text.utf8.count) bytes that nobody saved")
            return
          }
          try #require(try store.list().entries.map(\.name) == ["A"])
          await Task.yield()
        }
      }
      try await group.waitForAll()
    }
    #expect(try folder.names() == ["a.hvis"])
  }

  @Test("two that save the same opened text: one is told, and none is lost")
  func sameText() async throws {
    for round in 1...50 {
      let opened = try store.create(scenario("A"), named: "A")
      let outcomes = await bothOutcomes {
        try store.save(scenario("A", "\(round) \($0)"), over: opened)
      }
      let problems = outcomes.compactMap { $0 as? StoreProblem }
      #expect(problems == [.changedOnDisk(path: opened.path)])
      let winner = outcomes.firstIndex { $0 == nil }
      let standing = try store.text(named: "A")
      #expect(standing.text == scenario("A", "\(round) \(winner ?? -1)"))
      _ = try store.delete(standing)
    }
  }

  @Test("two that create the same name: one is told; different names both stand")
  func create() async throws {
    for round in 1...50 {
      let same = await bothOutcomes {
        try store.create(scenario("S\(round)", "\($0)"), named: "S\(round)")
      }
      #expect(
        same.compactMap { $0 as? StoreProblem } == [
          .alreadyExists(path: folder.at("s\(round).hvis"))
        ])
      let names = ["D \(round)", "D-\(round)"]
      let different = await bothOutcomes { try store.create(scenario(names[$0]), named: names[$0]) }
      #expect(different.allSatisfy { $0 == nil })
      #expect(try store.text(named: names[0]).text == scenario(names[0]))
      #expect(try store.text(named: names[1]).text == scenario(names[1]))
    }
  }

  @Test("two processes that save in turn lose nothing")
  func processes() async throws {
    _ = try store.create(scenario("A", ""), named: "A")
    async let first: Void = addLines("mine")
    async let second: Void = addLines("theirs")
    _ = await (first, second)
    let lines = try store.text(named: "A").text.split(separator: "\n").dropFirst()
    #expect(lines.filter { $0 == "mine" }.count == 100)
    #expect(lines.filter { $0 == "theirs" }.count == 100)
  }

  /// Adds a line to the text a hundred times, in a process of its own.
  private func addLines(_ line: String) async {
    await #expect(processExitsWith: .success) {
      [path = folder.path as String, line = line as String] in
      let store = ScenarioStore(folder: path, namesDeclared: declaredNames)
      var remaining = 100
      while remaining > 0 {
        let opened = try store.text(named: "A")
        do {
          _ = try store.save(opened.text + line + "\n", over: opened)
          remaining -= 1
        } catch StoreProblem.changedOnDisk {
          // The other was quicker: read again.
        }
      }
    }
  }

  @Test("a save waits for the lock and is told when it never comes free")
  func busy() throws {
    _ = try Folder(at: folder.path).underLock { () throws(StoreProblem) in
      #expect(throws: StoreProblem.busy(path: folder.at(".lock"))) {
        try Folder(at: folder.path).underLock(attempts: 3) {}
      }
    }
    try Folder(at: folder.path).underLock {}
  }

  /// What becomes of two calls made at once: nil, or the error, of each.
  private func bothOutcomes(
    _ call: @escaping @Sendable (Int) throws -> StoredText
  ) async -> [(any Error)?] {
    await withTaskGroup(of: (Int, (any Error)?).self) { group in
      for number in 0..<2 {
        group.addTask {
          do {
            _ = try call(number)
            return (number, nil)
          } catch {
            return (number, error)
          }
        }
      }
      var outcomes: [(any Error)?] = [nil, nil]
      for await (number, error) in group { outcomes[number] = error }
      return outcomes
    }
  }
}

/// Tells a reader when to stop.
private final class Saver: Sendable {
  let isAtWork = Atomic(true)
}
