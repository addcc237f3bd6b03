import Testing

@testable import Budget

/// Positions: their months, names, kinds and what they cost.
@Suite struct StaffTests {
  @Test(
    arguments: [
      ("first half", nil, 6, kr(450)), ("last third", 9, nil, kr(300)), ("one month", 3, 3, kr(75)),
      ("whole year", nil, nil, kr(900)), ("whole year said", 1, 12, kr(900)),
    ] as [(String, Int?, Int?, Money)])
  func hiredForPartOfTheYear(name: String, first: Int?, last: Int?, cost: Money) throws {
    let hiring = Hiring(
      count: 1, kind: .temporary, from: try first.map { try month(2020, $0) },
      until: try last.map { try month(2020, $0) })
    let figures = try SmallAlliance.plan().applying(.hire(hiring)).figures()
    #expect(figures.salaryAmounts.last == cost)
  }

  @Test func monthsRoundToTheØreEach() throws {
    let hiring = Hiring(
      count: 2, kind: .permanent, cost: kr(100), from: try month(2020, 12))
    let figures = try SmallAlliance.plan().applying(.hire(hiring)).figures()
    #expect(Array(figures.salaryAmounts.suffix(2)) == [kr(8, 33), kr(8, 33)])
  }

  @Test func hiringOverTheTurnOfAYear() throws {
    let hiring = Hiring(
      count: 1, kind: .temporary, from: try month(2020, 11), until: try month(2022, 2))
    let plan = try SmallAlliance.plan().applying([.horizon(years: 4), .hire(hiring)])
    let costs = try plan.outlook().years.map { $0.salaryAmounts[3] }
    #expect(costs == [kr(150), kr(900), kr(150), .zero])
    #expect(try plan.outlook().years.map(\.positions) == [4, 4, 3, 3])
  }

  @Test func statedCostIsThatOfTheFirstYear() throws {
    let hiring = Hiring(count: 1, kind: .permanent, cost: kr(1_000), from: try month(2021, 1))
    let plan = try SmallAlliance.plan().applying([
      .horizon(years: 3), .growth(.wages, growth(100_000)), .hire(hiring),
    ])
    #expect(try plan.outlook().years.map { $0.salaryAmounts[3] } == [.zero, kr(1_000), kr(1_100)])
  }

  @Test func secondedPositionsCostNothing() throws {
    let plan = try SmallAlliance.plan().applying(.hire(Hiring(count: 1, kind: .seconded)))
    #expect(try plan.figures().salaries == kr(1_800))
    #expect(try plan.figures().positions == 4)
  }

  @Test func namesAreTheFirstFreeNumbers() throws {
    let plan = try SmallAlliance.plan().applying([
      .hire(Hiring(count: 1, kind: .temporary, name: "Temporary 2")),
      .hire(Hiring(count: 3, kind: .temporary)),
      .hire(Hiring(count: 2, kind: .permanent, name: "Adviser")),
    ])
    #expect(
      plan.positions.dropFirst(3).map(\.name.english) == [
        "Temporary 2", "Temporary 1", "Temporary 3", "Temporary 4", "Adviser 1", "Adviser 2",
      ])
    #expect(plan.positions[4].name.norwegian == "Midlertidig 1")
  }

  @Test func endedPositionCostsItsMonths() throws {
    let plan = try SmallAlliance.plan()
    let ended = try plan.applying(.end([plan.position("Manager")], after: month(2020, 6)))
    #expect(try ended.figures().salaryAmounts[0] == kr(600))
    #expect(try ended.figures().positions == 2)
  }

  @Test func endedPositionIsExtended() throws {
    let plan = try SmallAlliance.plan()
    let clerk = try plan.position("Clerk")
    let extended = try plan.applying([
      .horizon(years: 2), .end([clerk], after: month(2020, 6)),
      .extend(clerk, until: month(2021, 3)),
    ])
    #expect(try extended.outlook().years.map { $0.salaryAmounts[1] } == [kr(600), kr(150)])
  }

  /// A hired position without a cost of its own: the standard of 900 at the wages of the year it begins.
  @Test func standardCostIsUntouchedByWhatOthersCost() throws {
    let plan = try SmallAlliance.plan().applying([
      .horizon(years: 3), .growth(.wages, growth(100_000)), .cost(nil, .set(kr(5_000)), span()),
      .hire(Hiring(count: 1, kind: .permanent, from: month(2021, 1))),
    ])
    #expect(try plan.outlook().years.map { $0.salaryAmounts[3] } == [.zero, kr(990), kr(1_089)])
  }

  @Test func standardCostMustBeThereToBeUsed() throws {
    var budget = try SmallAlliance.budget()
    budget.standardCost = nil
    let plan = Plan(budget)
    #expect(throws: ChangeProblem.noStandardCost) {
      try plan.applying(.hire(Hiring(count: 1, kind: .temporary)))
    }
    let priced = try plan.applying(.hire(Hiring(count: 1, kind: .temporary, cost: kr(7))))
    #expect(try priced.figures().salaryAmounts[3] == kr(7))
    let lent = try plan.applying(.hire(Hiring(count: 1, kind: .seconded, name: "Lent")))
    #expect(try lent.figures().salaryAmounts[3] == .zero)
    #expect(try lent.yearlyCosts(in: year(2020))[3] == nil)
    let converted = try lent.applying(.convert(lent.position("Lent"), to: .permanent))
    #expect(throws: ChangeProblem.noCost(position: LocalName("Lent"))) { try converted.outlook() }
  }

  @Test func conversionToPermanentTakesTheEndAway() throws {
    let plan = try SmallAlliance.plan()
    let clerk = try plan.position("Clerk")
    let converted = try plan.applying([
      .end([clerk], after: month(2020, 6)), .convert(clerk, to: .permanent),
    ])
    #expect(converted.position(clerk).end == nil)
    #expect(try converted.figures().salaryAmounts[1] == kr(600))
  }

  @Test func conversionToSecondedTakesTheCostAway() throws {
    let plan = try SmallAlliance.plan()
    let converted = try plan.applying(.convert(plan.position("Clerk"), to: .seconded))
    #expect(try converted.figures().salaries == kr(1_200))
  }
}
