/// A part of a value that its copies share until one of them changes it.
///
/// A session or plan has dozens of parts, each of which a copy would have to count a reference of; copies of one
/// that shares its parts count a few. Still a value: whoever changes a part that others share gets one of its own.
///
/// Open to other modules, which otherwise lend a part out through its type's metadata, with memory for each loan.
@propertyWrapper
package struct Shared<Value: Sendable>: Sendable {
  // Only changed where a single value refers to it.
  @usableFromInline
  package final class Storage: @unchecked Sendable {
    @usableFromInline package var value: Value

    @inlinable
    package init(_ value: Value) { self.value = value }
  }

  @usableFromInline package var storage: Storage

  /// A part that nobody shares yet.
  @inlinable
  package init(wrappedValue: Value) { storage = Storage(wrappedValue) }

  /// The part, lent out rather than copied.
  @inlinable
  package var wrappedValue: Value {
    _read { yield storage.value }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
      yield &storage.value
    }
  }
}

extension Shared: Equatable where Value: Equatable {
  package static func == (left: Self, right: Self) -> Bool {
    left.storage === right.storage || left.wrappedValue == right.wrappedValue
  }
}

extension Shared: Hashable where Value: Hashable {
  package func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
