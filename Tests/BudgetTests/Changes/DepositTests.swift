import Testing

@testable import Budget

/// What comes into funds: payments from free money, earmarked incomes, new funds.
@Suite struct DepositTests {
  private let fund = SmallAlliance.eventFund

  @Test func depositMovesFreeMoneyAndPaysInTheSameYear() throws {
    let plan = try SmallAlliance.plan()
    let before = try plan.figures()
    let figures = try plan.applying([
      .deposit(fund, .set(kr(300)), try span()),
      .cover(.line(try plan.line("Other")), from: .bound(fund), try span()),
    ]).figures()
    // 1 000 + 300 pays 400 of the events and 900 of the other 2 000.
    #expect(figures.deposited == [kr(300)])
    #expect(figures.payments.map(\.paid) == [kr(400), kr(900)])
    #expect(figures.closing == Balance(free: try before.closing.free + kr(600), bound: [kr(0)]))
    #expect(figures.closingTotal == before.closingTotal)
    #expect(figures.result == before.result)
  }

  @Test func depositIsSetAndMovedOverTheYears() throws {
    let plan = try SmallAlliance.plan().applying([
      .horizon(years: 4), .deposit(fund, .set(kr(300)), try span(2021)),
      .deposit(fund, .add(kr(50)), try span(2022)),
      .deposit(fund, .set(.zero), try span(2023)), .growth(.prices, try growth(100_000), nil),
    ])
    #expect(try plan.outlook().years.map(\.deposited) == [[.zero], [kr(300)], [kr(350)], [.zero]])
    let problem = ChangeProblem.belowZero(
      name: LocalName("Event fund"), try year(2021), kr(-1))
    #expect(throws: problem) {
      try plan.applying(.deposit(fund, .subtract(kr(301)), span(2021, until: 2021))).outlook()
    }
  }

  @Test func releaseIsOfWhatWasThereBefore() throws {
    let plan = try SmallAlliance.plan().applying([
      .deposit(fund, .set(kr(300)), try span()), .release(fund, kr(1_001), in: year(2020)),
    ])
    #expect(throws: ChangeProblem.self) { try plan.outlook() }
  }

  @Test func earmarkedIncomeIsNoFreeMoney() throws {
    let plan = try SmallAlliance.plan()
    let (before, grant) = (try plan.figures(), try plan.income("Grant"))
    let tied = try plan.applying([
      .horizon(years: 3), .income(grant, .multiply(.one), try span(2021), goesTo: .bound(fund)),
      .income(grant, .set(kr(90)), try span(2022, until: 2022), goesTo: .free),
    ])
    let years = try tied.outlook().years
    #expect(years.map(\.boundIncomes) == [[.zero], [kr(250)], [.zero]])
    #expect(years.map(\.closing.bound) == [[kr(600)], [kr(450)], [kr(50)]])
    #expect(years[0] == before)
    for year in years { #expect(try year.closingTotal == year.openingTotal + year.result) }
  }

  @Test func newFundPaysLikeAnother() throws {
    let plan = try SmallAlliance.plan().applying(.fundNew(name: "Digital", kr(300)))
    let digital = try #require(plan.identifiedFunds.last?.id)
    let figures = try plan.applying([
      .cover(.line(try plan.line("Other")), from: .bound(digital), try span()),
      .incomeNew(name: "EU", kr(50), try span(), goesTo: .bound(digital)),
      .deposit(digital, .set(kr(25)), try span()),
    ]).figures()
    #expect(figures.opening.bound == [kr(1_000), kr(300)])
    #expect(figures.paidByFunds == [kr(400), kr(375)])
    #expect(throws: ChangeProblem.nameTaken("Digital")) {
      try plan.applying(.fundNew(name: "Digital", .zero))
    }
    #expect(throws: ChangeProblem.nameTaken("Event fund")) {
      try plan.applying(.fundNew(name: "Event fund", .zero))
    }
  }
}
