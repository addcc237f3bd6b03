/// A part of a value that its copies share until one of them changes it.
///
/// A session or plan has dozens of parts, each of which a copy would have to count a reference of; copies of one
/// that shares its parts count a few. Still a value: whoever changes a part that others share gets one of its own.
///
/// Open to other modules, which otherwise lend a part out through its type's metadata, with memory for each loan.
@propertyWrapper
public struct Shared<Value: Sendable>: Sendable {
  // Only changed where a single value refers to it.
  @usableFromInline
  final class Storage: @unchecked Sendable {
    @usableFromInline var value: Value

    @inlinable
    init(_ value: Value) { self.value = value }
  }

  @usableFromInline var storage: Storage

  /// A part that nobody shares yet.
  @inlinable
  public init(wrappedValue: Value) { storage = Storage(wrappedValue) }

  /// The part, lent out rather than copied.
  @inlinable
  public var wrappedValue: Value {
    _read { yield storage.value }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
      yield &storage.value
    }
  }
}

extension Shared: Equatable where Value: Equatable {
  /// Whether the parts are the same; at once where it is one that both share.
  public static func == (left: Self, right: Self) -> Bool {
    left.storage === right.storage || left.wrappedValue == right.wrappedValue
  }
}

extension Shared: Hashable where Value: Hashable {
  /// Adds the part.
  public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
