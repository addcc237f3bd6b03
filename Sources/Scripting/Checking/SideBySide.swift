import Analysis
import Synchronization

/// Work that is spread over threads, with its results in the order of the work.
///
/// Plain threads, not tasks: the runtime of tasks would be loaded at every start of the program, also of
/// commands that have nothing to spread.
public enum SideBySide {
  /// How many threads can work at once; at least 1.
  public static var processors: Int { WorkerThread.processors }

  /// The results of work on items, in the order of the items.
  ///
  /// Each thread works with tools of its own: the calling one, which works too, with `tools`, and every
  /// further one with what `moreTools` makes on it. One thread, or a system that gives no more of them,
  /// makes none. Returns when all work is done.
  static func map<Tools, Item: Sendable, Result: Sendable>(
    _ items: [Item], threads: Int, tools: Tools, moreTools: @escaping @Sendable () -> Tools,
    _ work: @escaping @Sendable (Tools, Item) -> Result
  ) -> [Result] {
    let pile = Pile(items, work)
    let helpers = (1..<max(1, min(threads, items.count))).compactMap { _ in
      WorkerThread { pile.workOff(with: moreTools()) }
    }
    pile.workOff(with: tools)
    for helper in helpers { helper.join() }
    return pile.results
  }
}

/// The items that nobody has taken yet, and the results so far; shared by the threads.
private final class Pile<Tools, Item: Sendable, Result: Sendable>: Sendable {
  private let items: [Item]
  private let work: @Sendable (Tools, Item) -> Result
  private let next = Atomic(0)
  private let done: Mutex<[Result?]>

  init(_ items: [Item], _ work: @escaping @Sendable (Tools, Item) -> Result) {
    self.items = items
    self.work = work
    done = Mutex(Array(repeating: nil, count: items.count))
  }

  /// All results; complete once every thread has returned.
  var results: [Result] { done.withLock { $0.compactMap(\.self) } }

  func workOff(with tools: Tools) {
    while true {
      let place = next.add(1, ordering: .relaxed).oldValue
      guard place < items.count else { return }
      let result = work(tools, items[place])
      done.withLock { $0[place] = result }
    }
  }
}
