/// The amounts of one year of an ``AmountTable``, with what they come to together.
struct AmountColumn: Sendable {
  /// The year.
  let year: Year
  /// The amounts by entry; nil where missing.
  private(set) var amounts = GrowingList<Money?>()
  /// Whether something begins or is over, by entry.
  var turns = GrowingList<Bool>()
  /// The groups of the entries that the ledger began with; those that were added have none.
  private let groups: [SubBudgetID?]
  /// What the entries without a group come to, in øre.
  private var alone: Int128 = 0
  /// What each group comes to, in øre.
  private var sums: [Int128]

  /// The amounts before any operation.
  init(_ year: Year, groups: [SubBudgetID?]) {
    self.year = year
    self.groups = groups
    sums = Array(repeating: 0, count: groups.reduce(0) { max($0, ($1?.index ?? -1) + 1) })
  }

  /// Adds an entry.
  mutating func append(_ amount: Money?) {
    amounts.append(amount)
    turns.append(false)
    move(amounts.count - 1, by: Int128(amount?.øre ?? 0))
  }

  subscript(entry: Int) -> Money? {
    get { amounts[entry] }
    set {
      move(entry, by: Int128(newValue?.øre ?? 0) - Int128(amounts[entry]?.øre ?? 0))
      amounts[entry] = newValue
    }
  }

  private mutating func move(_ entry: Int, by øre: Int128) {
    if let group = groups.indices.contains(entry) ? groups[entry] : nil {
      sums[group.index] += øre
    } else {
      alone += øre
    }
  }

  /// What the entries without a group come to; missing amounts count as nothing.
  func total() throws(ArithmeticProblem) -> Money { try Money(øre: alone) }

  /// What a group comes to.
  func total(of group: SubBudgetID) throws(ArithmeticProblem) -> Money {
    try Money(øre: sums.indices.contains(group.index) ? sums[group.index] : 0)
  }
}

extension AmountColumn: Hashable {
  /// Whether the amounts of a year are the same, however they came about.
  static func == (left: Self, right: Self) -> Bool {
    left.year == right.year && left.amounts == right.amounts
  }

  func hash(into hasher: inout Hasher) { hasher.combine(amounts) }
}

extension Money {
  fileprivate init(øre: Int128) throws(ArithmeticProblem) {
    guard let øre = Int64(exactly: øre) else { throw .overflow }
    self.init(øre: øre)
  }
}
