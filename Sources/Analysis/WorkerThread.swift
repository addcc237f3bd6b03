#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A thread that does one piece of work and ends.
package struct WorkerThread {
  /// As much as the main thread has on Linux; macOS would give other threads a sixteenth of it, and a
  /// file may nest expressions and lead to other files.
  private static let stackSize = 8 << 20

  private let handle: pthread_t

  /// Starts the thread; nil where the system gives none.
  package init?(_ body: @escaping @Sendable () -> Void) {
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

  /// How many threads can work at once; at least 1.
  package static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Lets others work before the calling thread goes on.
  static func giveWay() { sched_yield() }

  /// Waits until the work is done.
  package func join() { pthread_join(handle, nil) }
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
