import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Work that is spread over threads, with its results in the order of the work.
///
/// Plain threads, not tasks: the runtime of tasks would be loaded at every start of the program, also of
/// commands that have nothing to spread.
public enum SideBySide {
  /// How many threads can work at once; at least 1.
  public static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

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

/// A thread that does one piece of work and ends.
private struct WorkerThread {
  /// As much as the main thread has on Linux; macOS would give other threads a sixteenth of it, and a
  /// file may nest expressions and lead to other files.
  private static let stackSize = 8 << 20

  private let handle: pthread_t

  /// Starts the thread; nil where the system gives none.
  init?(_ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    // A refused size leaves the system's own.
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    let work = Unmanaged.passRetained(ThreadBody(body))
    #if canImport(Darwin)
      var handle: pthread_t?
      let status = pthread_create(
        &handle, &attributes, { ThreadBody.carryOut($0) }, work.toOpaque())
    #else
      var started = pthread_t()
      let status = pthread_create(
        &started, &attributes, { $0.flatMap(ThreadBody.carryOut) }, work.toOpaque())
      let handle: pthread_t? = started
    #endif
    guard status == 0, let handle else {
      work.release()
      return nil
    }
    self.handle = handle
  }

  /// Waits until the work is done.
  func join() { pthread_join(handle, nil) }
}

/// What a thread is to do, in the form in which C hands it over.
private final class ThreadBody: Sendable {
  private let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  /// Carries out the body behind a pointer that was retained for the thread.
  static func carryOut(_ pointer: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<ThreadBody>.fromOpaque(pointer).takeRetainedValue().body()
    return nil
  }
}
