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
}
