/// Values by name, cheap to copy also while the copies go on growing, as ``GrowingList`` is.
///
/// The entries stand in layers, of which only the last, short one is copied where a copy grows; once it is full it
/// is merged with those before it that are not much longer, so that there are few. A look-up asks each of them.
public struct GrowingTable<Value: Sendable>: Sendable {
  /// Entries of the last layer: few to copy with each line, many enough that merging is seldom.
  @inlinable static var lastSize: Int { 32 }

  /// What stands in a later layer counts.
  @usableFromInline var layers: [[String: Value]] = []

  /// No values yet.
  @inlinable public init() {}

  /// The value of a name; nil for none.
  @inlinable public subscript(name: String) -> Value? {
    for layer in layers.reversed() {
      if let value = layer[name] { return value }
    }
    return nil
  }

  /// Gives a name a value, in place of the one that it had.
  @inlinable public mutating func set(_ name: String, to value: Value) {
    if layers.isEmpty { layers.append([:]) }
    layers[layers.count - 1][name] = value
    guard layers[layers.count - 1].count == Self.lastSize else { return }
    while layers.count > 1, layers[layers.count - 2].count < 2 * layers[layers.count - 1].count {
      let later = layers.removeLast()
      layers[layers.count - 1].merge(later) { $1 }
    }
    layers.append([:])
  }

  /// All values by name.
  ///
  /// Cost: linear in their number.
  @inlinable public var entries: [String: Value] {
    layers.reduce(into: [:]) { entries, layer in entries.merge(layer) { $1 } }
  }
}

extension GrowingTable: Equatable where Value: Equatable {
  /// Whether both have the same values by the same names.
  @inlinable public static func == (left: Self, right: Self) -> Bool {
    left.entries == right.entries
  }
}

extension GrowingTable: Hashable where Value: Hashable {
  /// Adds the values by their names.
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}
