import Budget

/// The figures of columns that a budget file has stated so far.
struct StatedFigures {
  /// So many are looked through one by one: the first set that a program makes looks through all its conformances,
  /// which takes longer than a budget of the usual size.
  private static let mostFew = 64

  private var few: [EarlierFigureKey] = []
  private var many: Set<EarlierFigureKey> = []

  /// Notes a figure; returns whether it was not there yet.
  mutating func insert(_ key: EarlierFigureKey) -> Bool {
    guard !few.contains(key) else { return false }
    guard few.count == Self.mostFew else {
      few.append(key)
      return true
    }
    return many.insert(key).inserted
  }
}
