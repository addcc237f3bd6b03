import ScenarioLanguage
import Synchronization
import Testing

@testable import Scripting

@Suite("Work side by side")
struct SideBySideTests {
  @Test("results stand in the order of the work", arguments: [1, 2, 8, 64])
  func order(threads: Int) {
    let results = SideBySide.map(
      Array(0..<2_000), threads: threads, tools: 3, moreTools: { 3 }, { $0 * $1 })
    #expect(results == (0..<2_000).map { $0 * 3 })
  }

  @Test("each item is worked on once, also where there are fewer than threads")
  func once() {
    let counter = Counter()
    func counted(_ items: [Int]) -> [Int] {
      SideBySide.map(items, threads: 8, tools: counter, moreTools: { Counter() }) { $0.count($1) }
    }
    #expect(counted([7]) == [7])
    #expect(counted([]).isEmpty)
    #expect(counter.total == 1)
  }
}

@Suite("Progress of a check")
struct CheckProgressTests {
  @Test("nothing is written within a second")
  func quick() {
    let terminal = Terminal()
    let progress = terminal.progress(total: 3, .english)
    for time in [0, 400, 999] {
      terminal.time.store(time, ordering: .relaxed)
      progress.finishedOne()
    }
    progress.clear()
    #expect(terminal.written.isEmpty)
  }

  @Test("a long check counts on one line, not at every file, and clears it")
  func long() {
    let terminal = Terminal()
    let progress = terminal.progress(total: 40, .norwegian)
    for time in [500, 1_000, 1_050, 1_100, 1_150] {
      terminal.time.store(time, ordering: .relaxed)
      progress.finishedOne()
    }
    progress.clear()
    progress.clear()
    let blank = String(repeating: " ", count: "4 av 40 sjekket".count)
    #expect(
      terminal.written == ["\r2 av 40 sjekket", "\r4 av 40 sjekket", "\r" + blank + "\r"])
  }
}

/// Counts calls from any thread.
private final class Counter: Sendable {
  private let calls = Atomic(0)

  var total: Int { calls.load(ordering: .relaxed) }

  func count(_ item: Int) -> Int {
    calls.add(1, ordering: .relaxed)
    return item
  }
}

/// A clock that is set by hand, and what was written.
private final class Terminal: Sendable {
  let time = Atomic(0)
  private let texts = Mutex<[String]>([])

  var written: [String] { texts.withLock { $0 } }

  func progress(total: Int, _ language: InterfaceLanguage) -> CheckProgress {
    CheckProgress(
      total: total, language: language, now: { self.time.load(ordering: .relaxed) },
      write: { text in self.texts.withLock { $0.append(text) } })
  }
}
