/// Whether those who wait for something to be worked out have given it up.
///
/// Like the cancellation of a task it is known to everything below the call that is watched, so that no
/// signature has to hand it on: ``Plan/applying(_:)``, ``Plan/outlook()`` and the few long loops that work
/// out no plan ask ``isRequested`` and throw ``ChangeProblem/interrupted``. Whoever watched throws away what
/// came of it, since some of it may be missing: a plan that could not be worked out counts as impossible.
public struct Interruption: Sendable {
  @TaskLocal private static var watched = never

  private let isRequestedNow: @Sendable () -> Bool

  /// An interruption that asks whether it is requested.
  ///
  /// - Parameter isRequested: asked many thousand times a second; once true it must stay so until what is
  ///   watched has ended.
  public init(_ isRequested: @escaping @Sendable () -> Bool) { isRequestedNow = isRequested }

  /// For what must come to its end once it has begun, such as a save.
  public static let never = Interruption { false }

  /// The one that watches here; for loops that ask it so often that finding it would take its time.
  public static var current: Interruption { watched }

  /// Whether what this one watches is to end.
  public var isRequested: Bool { isRequestedNow() }

  /// Whether what is being worked out here is to end; false where nobody watches.
  public static var isRequested: Bool { watched.isRequested }

  /// Works something out that is given up where the interruption is requested meanwhile.
  ///
  /// - Throws: what `body` throws.
  public func watching<Value, Failure: Error>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    // The standard library's own function forgets which error it was.
    let result = Self.$watched.withValue(self) { () -> Result<Value, Failure> in
      do throws(Failure) { return .success(try body()) } catch { return .failure(error) }
    }
    return try result.get()
  }

  /// Ends the work of a plan that nobody waits for any more.
  ///
  /// - Throws: ``ChangeProblem/interrupted``.
  public static func check() throws(ChangeProblem) {
    if isRequested { throw .interrupted }
  }
}
