/// An ordered list that grows at its end and is cheap to copy, also while the copies go on growing.
///
/// A session is copied before each line, so that a line that fails leaves no trace. An array that two
/// copies share is copied in whole when one of them grows, which would make a long text quadratic; here
/// only the last chunk and the list of chunks are.
struct GrowingList<Element: Sendable & Hashable>: Sendable, Hashable {
  /// Elements a chunk: few to copy with each line, many enough that the list of chunks stays short.
  private static var chunkSize: Int { 128 }

  /// Chunks that are full.
  private var chunks: [[Element]] = []
  /// The elements after them, fewer than a chunk has.
  private var tail: [Element] = []

  /// An empty list.
  init() {}

  /// The elements of a sequence.
  init(_ elements: some Sequence<Element>) { append(contentsOf: elements) }

  /// Adds an element at the end.
  mutating func append(_ element: Element) {
    tail.append(element)
    guard tail.count == Self.chunkSize else { return }
    chunks.append(tail)
    tail = []
  }

  /// Adds elements at the end.
  mutating func append(contentsOf elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }

  /// Removes elements from the end; `count` is at most the list's.
  mutating func removeLast(_ count: Int) {
    var left = count
    while left > tail.count, let last = chunks.popLast() {
      left -= tail.count
      tail = last
    }
    tail.removeLast(left)
  }
}

extension GrowingList: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { chunks.count * Self.chunkSize + tail.count }

  subscript(place: Int) -> Element {
    let (chunk, offset) = place.quotientAndRemainder(dividingBy: Self.chunkSize)
    return chunk < chunks.count ? chunks[chunk][offset] : tail[offset]
  }
}
