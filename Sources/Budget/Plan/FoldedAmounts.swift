/// The amounts of a ledger's years after all of its operations, kept so that a further one acts on them rather
/// than all being carried out again.
///
/// The table before the last few operations is kept too, since a further one can take the place of one of those.
struct FoldedAmounts: Sendable {
  /// How many operations are carried out again at most, or twice as many, where one takes another's place.
  private static let mostRecent = 32

  /// How many years are kept, from the ledger's first one on.
  let years: Int
  /// The growth of the amounts.
  let growth: GrowthPath
  private var table: AmountTable
  /// How many operations the table has followed.
  private var count = 0
  /// The table after the first ``settledCount`` operations.
  private var settled: AmountTable
  /// The place from which on operations can become others.
  private(set) var settledCount = 0

  /// The amounts of so many years.
  ///
  /// - Throws: ``LedgerProblem`` where an operation cannot be carried out in one of them.
  init(of ledger: AmountLedger, years: Int, growth: GrowthPath) throws(LedgerProblem) {
    (self.years, self.growth) = (years, growth)
    table = try AmountTable(
      of: ledger, in: (0..<years).map { ledger.firstYear.advanced(by: $0) }, growth: growth)
    settled = table
    try follow(ledger.operations, from: 0, on: ledger.entries)
  }

  /// The amounts of a year; nil where they are not kept.
  func column(of year: Year, growth: GrowthPath) -> AmountColumn? {
    growth == self.growth ? table.column(of: year) : nil
  }

  /// Adds an entry that no operation has acted on.
  mutating func add(_ base: Money?, of firstYear: Year) throws(LedgerProblem) {
    try table.add(base, of: firstYear)
    try settled.add(base, of: firstYear)
  }

  /// Carries an operation out once more than before; those since have nothing to do with what it acts on.
  mutating func repeated(
    _ operation: AmountLedger.Operation, at place: Int, on entries: GrowingList<AmountLedger.Entry>
  ) throws(LedgerProblem) {
    var once = operation
    once.times = 1
    try table.carryOut(once, on: entries)
    if place < settledCount { try settled.carryOut(once, on: entries) }
  }

  /// Follows a ledger's operations, of which those from a place on, not before ``settledCount``, are new or others
  /// than before.
  mutating func follow(
    _ operations: GrowingList<AmountLedger.Operation>, from place: Int,
    on entries: GrowingList<AmountLedger.Entry>
  ) throws(LedgerProblem) {
    if place == count, let last = operations.last, operations.count == count + 1 {
      try table.carryOut(last, on: entries)
    } else {
      table = settled
      for operation in operations[settledCount...] { try table.carryOut(operation, on: entries) }
    }
    count = operations.count
    guard count - settledCount > 2 * Self.mostRecent else { return }
    let end = count - Self.mostRecent
    for operation in operations[settledCount..<end] {
      try settled.carryOut(operation, on: entries)
    }
    settledCount = end
  }
}
