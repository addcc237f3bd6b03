import Testing

@testable import Budget

/// Every figure of an alliance worked out by hand.
@Suite struct SmallAllianceTests {
  @Test func figuresOfTheFirstYear() throws {
    let figures = try SmallAlliance.plan().figures()
    #expect(figures.members == 3)
    #expect(figures.population == 3_500)
    #expect(figures.fees == kr(6_000))
    #expect(figures.incomeAmounts == [kr(250)])
    #expect(figures.income == kr(6_250))
    #expect(Array(figures.salaryAmounts) == [kr(1_200), kr(600), .zero])
    #expect(figures.salaries == kr(1_800))
    #expect(figures.lineAmounts == [kr(300), kr(100), .zero, kr(2_000), nil])
    #expect(figures.subBudgetAmounts == [kr(400)])
    #expect(figures.operations == kr(2_000))
    #expect(figures.expenses == kr(4_200))
    #expect(figures.result == kr(2_050))
    #expect(figures.paidByFunds == [kr(400)])
    #expect(figures.closing == Balance(free: kr(7_450), bound: [kr(600)]))
    #expect(figures.closingTotal == kr(8_050))
  }

  @Test(arguments: [(2020, 7_450, 600), (2021, 9_900, 200), (2022, 12_150, 0), (2023, 14_200, 0)])
  func fundIsUsedUpAndThenFreeMoneyPays(number: Int, free: Int64, bound: Int64) throws {
    let figures = try SmallAlliance.plan().applying(.horizon(years: 4)).figures(number)
    #expect(figures.closing == Balance(free: kr(free), bound: [kr(bound)]))
  }

  @Test func closingOfAYearOpensTheNext() throws {
    let outlook = try SmallAlliance.plan().applying(.horizon(years: 4)).outlook()
    for (before, after) in zip(outlook.years, outlook.years.dropFirst()) {
      #expect(after.opening == before.closing)
    }
  }

  @Test func everyQuantityOfTheWholeAllianceHasAValue() throws {
    let figures = try SmallAlliance.plan().figures()
    for quantity in Quantity.ofAlliance { #expect(figures.value(of: quantity) != nil) }
    #expect(figures.value(of: .profiling) == .money(kr(400)))
    #expect(figures.value(of: .positions) == .positions(3))
    #expect(figures.value(of: .rate) == .rate(try FeeRate(kroner: exact(3, 2))))
  }

  @Test func figuresOfParts() throws {
    let plan = try SmallAlliance.plan()
    let figures = try plan.figures()
    let city = FigureSubject.member(try plan.member("City"))
    #expect(try plan.value(of: .fees, city, in: figures) == .money(kr(1_500)))
    #expect(try plan.value(of: .population, city, in: figures) == .inhabitants(500))
    #expect(try plan.value(of: .salaries, city, in: figures) == nil)
    let phone = FigureSubject.line(try plan.line("Phone"))
    #expect(try plan.value(of: .expenses, phone, in: figures) == .missing)
    let fair = FigureSubject.line(try plan.line("Fair"))
    #expect(try plan.value(of: .profiling, fair, in: figures) == .money(kr(100)))
    let fund = FigureSubject.fund(.bound(SmallAlliance.eventFund))
    #expect(try plan.value(of: .opening, fund, in: figures) == .money(kr(1_000)))
    #expect(try plan.value(of: .bound, fund, in: figures) == .money(kr(600)))
    let free = FigureSubject.fund(.free)
    #expect(try plan.value(of: .free, free, in: figures) == .money(kr(7_450)))
  }

  @Test func yearsOutsideThePlanHaveNoFigures() throws {
    let outlook = try SmallAlliance.plan().outlook()
    #expect(try outlook[year(2019)] == nil)
    #expect(try outlook[year(2021)] == nil)
    #expect(outlook.first == outlook.years[0])
  }
}
