import TestSupport
import Testing

@testable import Budget

/// What the ledger drops or merges never shows in a figure.
@Suite struct LedgerCompactionTests {
  @Test(arguments: 0..<80 as Range<UInt64>, [0, 27_513, -12_345])
  func figuresEqualThoseOfALedgerThatKeepsEverything(seed: UInt64, millionths: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let growth = try growth(millionths)
    let entries = Self.entries(&generator)
    var ledger = AmountLedger(entries: entries, firstYear: try year(2020))
    var naive = try NaiveLedger(
      entries, firstYear: year(2020), years: Self.years, growth: growth)
    for _ in 0..<Int.random(in: 1...25, using: &generator) {
      let operation = try Self.operation(&generator)
      guard naive.append(operation) else { continue }
      ledger.append(operation)
      for number in 0..<Self.years {
        let amounts = try ledger.amounts(in: year(2020 + number), growth: growth)
        try #require(amounts == naive.table[number], "\(operation) in \(2020 + number)")
      }
    }
  }

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

  private static let years = 6

  private static func entries(_ generator: inout SeededGenerator) -> [AmountLedger.Entry] {
    let group = SubBudgetID(place: 0)
    return (0..<6).map { place in
      let øre = Int64.random(in: 0...9_999_999, using: &generator)
      let base = generator.chance(10) ? nil : Money(øre: generator.chance(10) ? 0 : øre)
      return .init(base: base, group: place < 3 ? group : nil)
    }
  }

  private static func operation(
    _ generator: inout SeededGenerator
  ) throws -> AmountLedger.Operation {
    let from = Int.random(in: 2020...2024, using: &generator)
    let until = generator.chance(40) ? Int.random(in: from...2025, using: &generator) : nil
    let span = try span(generator.chance(50) ? 2020 : from, until: until)
    let øre = Money(øre: Int64.random(in: 0...999_999, using: &generator))
    if generator.chance(10) {
      return .init(target: .entry(5), action: .itemise(øre, from: 4), span: span)
    }
    let target = generator.pick([
      AmountLedger.Target.entry(0), .entry(1), .entry(3), .entry(4), .entry(5),
      .group(SubBudgetID(place: 0)), .entries([3, 4]), .entries([1, 3, 5]),
    ])
    let factor = try exact(Int.random(in: 0...30, using: &generator), 10)
    let adjustment = generator.pick([
      Adjustment.set(øre), .add(øre), .subtract(øre), .multiply(factor),
    ])
    return .init(target: target, action: .adjust(adjustment), span: span)
  }
}
