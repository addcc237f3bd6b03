#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Whether those who wait for something to be worked out have given it up.
///
/// Like the cancellation of a task it is known to everything below the call that is watched, on the same thread, so
/// that no signature has to hand it on: ``Plan/applying(_:)``, ``Plan/outlook()`` and the few long loops that work
/// out no plan ask ``isRequested`` and throw ``ChangeProblem/interrupted``. Whoever watched throws away what
/// came of it, since some of it may be missing: a plan that could not be worked out counts as impossible.
public struct Interruption: Sendable {
  /// Where each thread keeps the address of the one that watches.
  ///
  /// A task-local value would bring the whole of concurrency into every start. Without a key, of which a process has
  /// a thousand, nobody is heard.
  private static let key: pthread_key_t? = {
    var key = pthread_key_t()
    return pthread_key_create(&key, nil) == 0 ? key : nil
  }()

  private let isRequestedNow: @Sendable () -> Bool

  /// An interruption that asks whether it is requested.
  ///
  /// - Parameter isRequested: asked many thousand times a second; once true it must stay so until what is
  ///   watched has ended.
  public init(_ isRequested: @escaping @Sendable () -> Bool) { isRequestedNow = isRequested }

  /// For what must come to its end once it has begun, such as a save.
  public static let never = Interruption { false }

  /// The one that watches here; for loops that ask it so often that finding it would take its time.
  public static var current: Interruption {
    guard let key, let place = pthread_getspecific(key) else { return never }
    return place.assumingMemoryBound(to: Interruption.self).pointee
  }

  /// Whether what this one watches is to end.
  public var isRequested: Bool { isRequestedNow() }

  /// Whether what is being worked out here is to end; false where nobody watches.
  public static var isRequested: Bool { current.isRequested }

  /// Works something out that is given up where the interruption is requested meanwhile.
  ///
  /// - Throws: what `body` throws.
  public func watching<Value, Failure: Error>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    guard let key = Self.key else { return try body() }
    // The address is taken back before what stands there goes.
    return try withUnsafePointer(to: self) { place throws(Failure) in
      let outer = pthread_getspecific(key)
      pthread_setspecific(key, place)
      defer { pthread_setspecific(key, outer) }
      return try body()
    }
  }

  /// Ends the work of a plan that nobody waits for any more.
  ///
  /// - Throws: ``ChangeProblem/interrupted``.
  public static func check() throws(ChangeProblem) {
    if isRequested { throw .interrupted }
  }
}
