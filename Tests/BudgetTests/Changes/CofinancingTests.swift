import Testing

@testable import Budget

/// Costs of which others pay a part.
@Suite struct CofinancingTests {
  private let fund = FundTarget.bound(SmallAlliance.eventFund)

  private func part(_ hundredths: Int64) throws -> OthersPart {
    try OthersPart(fraction: exact(Int128(hundredths), 10_000))
  }

  @Test func costStaysGrossAndOthersPartIsIncome() throws {
    let plan = try SmallAlliance.plan()
    let (before, other) = (try plan.figures(), try plan.line("Other"))
    let figures = try plan.applying(.cofinance(.line(other), part(2_500), span())).figures()
    #expect(figures.expenses == before.expenses)
    #expect(try figures.income == before.income + kr(500))
    #expect(try figures.closing.free == before.closing.free + kr(500))
    #expect(figures.shares.map(\.gross) == [kr(2_000)])
    #expect(figures.othersPart(of: .line(other)) == kr(500))
  }

  @Test func partFollowsTheCostAndIsRoundedOnce() throws {
    let plan = try SmallAlliance.plan()
    let clerk = CostID.position(try plan.position("Clerk"))
    let changed = try plan.applying([
      .horizon(years: 3), .cofinance(clerk, part(3_333), span()),
      .growth(.wages, try growth(100_000), nil), .cofinance(clerk, .none, span(2022)),
    ])
    let shares = try changed.outlook().years.map(\.shares)
    #expect(shares.map { $0.map(\.others) } == [[kr(199, 98)], [kr(219, 98)], []])
  }

  @Test func fundPaysTheNet() throws {
    let plan = try SmallAlliance.plan()
    let concert = try plan.line("Concert")
    let half = try plan.applying(.cofinance(.line(concert), part(5_000), span()))
    let figures = try half.figures()
    #expect(figures.payments.map(\.cost) == [kr(250)])
    #expect(figures.closing.bound == [kr(750)])
    #expect(try figures.closing.free == plan.figures().closing.free)
    let apart = try half.applying(.cover(.line(concert), from: fund, span())).figures()
    #expect(apart.payments.map(\.cost) == [kr(100), kr(150)])
  }

  @Test func allOrNothingIsPaid() throws {
    let plan = try SmallAlliance.plan()
    let other = try plan.line("Other")
    let all = try plan.applying(.cofinance(.line(other), part(10_000), span())).figures()
    #expect(try all.closing.free == plan.figures().closing.free + kr(2_000))
    let none = try plan.applying(.cofinance(.line(other), .none, span())).figures()
    #expect(none == (try plan.figures()))
  }

  @Test(arguments: [(-1, 100), (101, 100), (1, 3), (12_345, 1_000_000)])
  func illegalParts(numerator: Int, denominator: Int) {
    #expect(throws: FigureProblem.self) {
      try OthersPart(fraction: exact(Int128(numerator), Int128(denominator)))
    }
  }

  @Test func whatGoesOnHasItsPart() throws {
    let plan = try SmallAlliance.plan()
    let (manager, clerk) = (try plan.position("Manager"), try plan.position("Clerk"))
    let year = try year(2020)
    let changed = try plan.applying([
      .cofinance(.position(manager), part(5_000), span()),
      .cofinance(.position(clerk), part(5_000), span()),
      .cofinance(.line(try plan.line("Other")), part(5_000), span(2020, until: 2020)),
    ])
    // The clerk is temporary, and the line's part ends.
    #expect(try changed.recurringIncome(in: year) == plan.recurringIncome(in: year) + kr(600))
    #expect(try changed.recurringCosts(in: year) == plan.recurringCosts(in: year))
  }
}
