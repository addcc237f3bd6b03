extension Sequence where Element: Hashable {
  /// The elements, each once, in the order in which they first stand.
  public var withoutRepeats: [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }
}
