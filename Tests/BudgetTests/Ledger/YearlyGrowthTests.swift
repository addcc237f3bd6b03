import Testing

@testable import Budget

/// Growth that differs by year, of incomes and of fees, in figures worked out by hand.
@Suite struct YearlyGrowthTests {
  /// The rate is 1.50; 3 % into 2021, 2 % into 2022 and later: 1.545, 1.5759 and 1.607418 → 1.6074.
  @Test func rateGrowsByTheGrowthOfEachYear() throws {
    let plan = try SmallAlliance.plan().applying([
      .horizon(years: 4), .rate(.set(FeeRate(tenThousandths: 15_000)), span()),
      .growth(.fees, growth(30_000), nil), .growth(.fees, growth(20_000), span(2022)),
    ])
    #expect(try rates(plan) == [15_000, 15_450, 15_759, 16_074])
    #expect(try plan.figures(2022).rate.tenThousandths == 15_759)
  }

  /// A rate set from 2022 is that year's, and grows on: 1.60, then 1.60 × 1.03 = 1.648.
  @Test func rateSetFromAYearGrowsOn() throws {
    let growths: [Change] = [
      .rate(.set(FeeRate(tenThousandths: 15_000)), try span()), .horizon(years: 4),
    ]
    let set = Change.rate(.set(FeeRate(tenThousandths: 16_000)), try span(2022))
    let grown = Change.growth(.fees, try growth(30_000), nil)
    let first = try SmallAlliance.plan().applying(growths + [set, grown])
    let last = try SmallAlliance.plan().applying(growths + [grown, set])
    #expect(try rates(first) == [15_000, 15_450, 16_000, 16_480])
    #expect(try rates(last) == rates(first))
  }

  /// 10 øre more from 2021: 1.545 + 0.10 = 1.645, which grows to 1.69435 → 1.6944, and only 2023 is as it was:
  /// 1.50 × 1.03³ = 1.6390905 → 1.6391.
  @Test func movedRateGrowsOnFromWhereItWasMoved() throws {
    let plan = try SmallAlliance.plan().applying([
      .rate(.set(FeeRate(tenThousandths: 15_000)), span()), .horizon(years: 4),
      .growth(.fees, growth(30_000), nil),
      .rate(.add(FeeRate(tenThousandths: 1_000)), span(2021, until: 2022)),
    ])
    #expect(try rates(plan) == [15_000, 16_450, 16_944, 16_391])
  }

  /// Fees of the second year are those of the grown rate, member by member.
  @Test func feesAreOfTheGrownRate() throws {
    let grown = try SmallAlliance.plan().applying([
      .horizon(years: 2), .growth(.fees, growth(30_000), nil),
    ])
    let rate = try grown.rate(in: year(2021))
    let stated = try SmallAlliance.plan().applying([
      .horizon(years: 2), .rate(.set(rate), span(2021)),
    ])
    #expect(try grown.figures(2021).fees == stated.figures(2021).fees)
    #expect(FeeCurve(grown, in: try year(2021)) == nil)
    #expect(FeeCurve(stated, in: try year(2021)) != nil)
  }

  /// Another income of 1 000,00 at 2.5 %, from 2022 at 4 %: 1 025,00; 1 066,00; 1 108,64.
  @Test func incomesGrow() throws {
    let plan = try SmallAlliance.plan().applying([
      .horizon(years: 4), .incomeNew(name: "Gift", kr(1_000), span()),
      .growth(.incomes, growth(25_000), nil), .growth(.incomes, growth(40_000), span(2022)),
    ])
    let gift = try plan.income("Gift").index
    let amounts = try plan.outlook().years.map { $0.incomeAmounts[gift] }
    #expect(amounts == [kr(1_000), kr(1_025), kr(1_066), kr(1_108, 64)])
  }

  /// 1 000 inhabitants registered for the budget year: 1 % into 2021 and 2 % later make 1 010 and 1 030.2 → 1 030.
  @Test func inhabitantsGrowIntoTheYearOfTheFee() throws {
    let plan = try SmallAlliance.plan().applying([
      .horizon(years: 3), .growth(.population, growth(10_000), nil),
      .growth(.population, growth(20_000), span(2022)),
    ])
    let aker = try plan.member("Aker")
    let people = try plan.years.map { try plan.population(of: aker, in: $0).inhabitants }
    #expect(people == [1_000, 1_010, 1_030])
  }

  @Test func growthFromAYearBeforeTheBudgetIsRefused() throws {
    let change = Change.growth(.wages, try growth(30_000), try span(2019))
    let problem = ChangeProblem.beforeBudgetYear(try year(2019), first: try year(2020))
    #expect(throws: problem) { try SmallAlliance.plan().applying(change) }
  }

  private func rates(_ plan: Plan) throws -> [Int64] {
    try plan.years.map { try plan.rate(in: $0).tenThousandths }
  }
}
