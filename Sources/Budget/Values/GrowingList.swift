/// An ordered list that grows at its end and is cheap to copy, also while the copies go on growing.
///
/// A session and its plan are copied before each line, so that a line that fails leaves no trace. An array that two
/// copies share is copied in whole when one of them grows, which would make a long text quadratic; here
/// only the last chunk and the list of chunks are.
///
/// Public, since only then other modules compile it for their own elements.
public struct GrowingList<Element: Sendable>: Sendable {
  /// Elements a chunk: few to copy with each line, many enough that the list of chunks stays short.
  @inlinable static var chunkSize: Int { 128 }

  /// Chunks that are full.
  @usableFromInline var chunks: [[Element]] = []
  /// The elements after them, fewer than a chunk has.
  @usableFromInline var tail: [Element] = []

  /// An empty list.
  @inlinable public init() {}

  /// The elements of a sequence.
  @inlinable public init(_ elements: some Sequence<Element>) { append(contentsOf: elements) }

  /// Adds an element at the end.
  @inlinable public mutating func append(_ element: Element) {
    tail.append(element)
    guard tail.count == Self.chunkSize else { return }
    chunks.append(tail)
    tail = []
  }

  /// Adds elements at the end.
  @inlinable public mutating func append(contentsOf elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }

  /// Puts an element before the one at a place, or at the end.
  ///
  /// Cost: that of the elements behind it.
  @inlinable public mutating func insert(_ element: Element, at place: Int) {
    let behind = Array(self[place...])
    removeLast(behind.count)
    append(element)
    append(contentsOf: behind)
  }

  /// Removes the element at a place.
  ///
  /// Cost: that of the elements behind it.
  @inlinable public mutating func remove(at place: Int) {
    let behind = Array(self[(place + 1)...])
    removeLast(behind.count + 1)
    append(contentsOf: behind)
  }

  /// Removes elements from the end; `count` is at most the list's.
  @inlinable public mutating func removeLast(_ count: Int) {
    var left = count
    while left > tail.count, let last = chunks.popLast() {
      left -= tail.count
      tail = last
    }
    tail.removeLast(left)
  }
}

extension GrowingList: RandomAccessCollection, MutableCollection {
  /// The place of the first element.
  @inlinable public var startIndex: Int { 0 }
  /// The place behind the last element.
  @inlinable public var endIndex: Int { chunks.count * Self.chunkSize + tail.count }
  /// How many elements there are.
  @inlinable public var count: Int { endIndex }

  /// The element at a place.
  @inlinable public subscript(place: Int) -> Element {
    get {
      let (chunk, offset) = place.quotientAndRemainder(dividingBy: Self.chunkSize)
      return chunk < chunks.count ? chunks[chunk][offset] : tail[offset]
    }
    _modify {
      let (chunk, offset) = place.quotientAndRemainder(dividingBy: Self.chunkSize)
      if chunk < chunks.count { yield &chunks[chunk][offset] } else { yield &tail[offset] }
    }
  }
}

extension GrowingList: Equatable where Element: Equatable {}

extension GrowingList: Hashable where Element: Hashable {}
