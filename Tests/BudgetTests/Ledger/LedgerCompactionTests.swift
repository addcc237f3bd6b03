import TestSupport
import Testing

@testable import Budget

/// What the ledger drops or merges; that none of it shows in a figure, the reference model says.
@Suite struct LedgerCompactionTests {
  @Test func alternatingLeversLeaveOneOperationEach() throws {
    var ledger = AmountLedger(
      entries: (0..<4).map { .init(base: kr(Int64($0)), group: nil) }, firstYear: try year(2020))
    for round in 0..<1_000 {
      let target = AmountLedger.Target.entry(round % 4)
      ledger.append(
        .init(target: target, action: .adjust(.add(Money(øre: 1))), span: try span()))
    }
    #expect(ledger.operations.count == 4)
    for number in 0..<4 {
      let all = AmountLedger.Target.entries([0, 1, 2, 3])
      ledger.append(.init(target: all, action: .adjust(.set(kr(9))), span: try span()))
      ledger.append(
        .init(target: .entry(number), action: .adjust(.set(kr(7))), span: try span(2021)))
    }
    #expect(ledger.operations.count == 2)
  }

  /// Factors stated in a row, sums that merge with earlier ones, and amounts that hide them, so many that what is kept
  /// is settled in between: with amounts kept the ledger has those of one that carries everything out each time.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func keptAmountsAreThoseOfAllOperations(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var growth = GrowthPath.none
    if seed.isMultiple(of: 2) { growth.state(try Growth(fraction: exact(3, 100)), nil) }
    if seed.isMultiple(of: 4) { growth.state(try Growth(fraction: exact(-1, 100)), try span(2022)) }
    let group = SubBudgetID(place: 0)
    var plain = AmountLedger(
      entries: (1...5).map { .init(base: kr(Int64($0 * 100_000)), group: $0 > 3 ? group : nil) },
      firstYear: try year(2020))
    var keeping = plain
    keeping.keep(years: 4, growth: growth)
    let factors = try [ExactNumber(10_001, over: 10_000), ExactNumber(9_999, over: 10_000)]
    for _ in 0..<300 {
      let target: AmountLedger.Target =
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: .group(group)
        case 1: .entries([0, 1, 2])
        case _: .entry(Int.random(in: 0..<5, using: &generator))
        }
      let adjustment: Adjustment<Money> =
        switch Int.random(in: 0..<12, using: &generator) {
        case 0: .set(kr(200_000))
        case 1...2: .add(Money(øre: 12_345))
        case let number: .multiply(factors[number % 2])
        }
      let from = 2020 + Int.random(in: 0..<2, using: &generator)
      for _ in 0...Int.random(in: 0..<4, using: &generator) {
        let operation = AmountLedger.Operation(
          target: target, action: .adjust(adjustment), span: try span(from))
        plain.append(operation)
        keeping.append(operation)
      }
    }
    #expect(keeping == plain)
    for number in 2020...2025 {
      let year = try year(number)
      #expect(
        try keeping.column(of: year, growth: growth) == plain.column(of: year, growth: growth))
    }
  }
}
