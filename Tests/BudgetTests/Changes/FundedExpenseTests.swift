import Testing

@testable import Budget

/// Expenses that a fund pays for, and in which order.
@Suite struct FundedExpenseTests {
  private let fund = FundTarget.bound(SmallAlliance.eventFund)

  @Test func severalArePaidInTheirOrder() throws {
    let plan = try SmallAlliance.plan()
    let (manager, other) = (try plan.position("Manager"), try plan.line("Other"))
    let covered = try plan.applying([
      .cover(.line(other), from: fund, try span()),
      .cover(.position(manager), from: fund, try span()),
    ])
    let figures = try covered.figures()
    #expect(figures.payments.map(\.paid) == [kr(400), kr(600), kr(0)])
    #expect(figures.payments.map(\.cost) == [kr(400), kr(2_000), kr(1_200)])
    #expect(figures.paidByFunds == [kr(1_000)])
    #expect(try figures.uncovered(by: SmallAlliance.eventFund) == kr(2_600))
    // Money moves from one pocket to the other.
    #expect(try figures.closingTotal == plan.figures().closingTotal)
  }

  @Test func lineOfItsOwnIsNoPartOfItsGroup() throws {
    let plan = try SmallAlliance.plan()
    let concert = try plan.line("Concert")
    let figures = try plan.applying(.cover(.line(concert), from: .free, try span())).figures()
    #expect(figures.payments.map(\.cost) == [kr(100)])
    #expect(figures.closing.bound == [kr(900)])
  }

  @Test func lastWordOfAYearCounts() throws {
    let plan = try SmallAlliance.plan().applying([
      .horizon(years: 4), .cover(.subBudget(SmallAlliance.events), from: .free, try span(2021)),
      .cover(.subBudget(SmallAlliance.events), from: fund, try span(2022, until: 2022)),
    ])
    let paid = try plan.outlook().years.map(\.paidByFunds)
    #expect(paid == [[kr(400)], [kr(0)], [kr(400)], [kr(0)]])
  }
}
