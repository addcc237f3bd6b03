import Testing

@testable import Budget

/// Statements about the cost of every position at once.
@Suite struct PositionCostTests {
  @Test func costOfAllLeavesOutPositionsThatAnotherPays() throws {
    let plan = try SmallAlliance.plan().applying(.cost(nil, .subtract(kr(100)), span()))
    #expect(try Array(plan.figures().salaryAmounts) == [kr(1_100), kr(500), .zero])
  }

  @Test func costOfAllActsOnPositionsHiredBefore() throws {
    let plan = try SmallAlliance.plan().applying([
      .cost(nil, .add(kr(100)), span()), .hire(Hiring(count: 1, kind: .permanent)),
      .cost(nil, .add(kr(100)), span()),
    ])
    #expect(try Array(plan.figures().salaryAmounts) == [kr(1_400), kr(800), .zero, kr(1_000)])
  }

  @Test func costSetForAllActsOnPositionsHiredBefore() throws {
    let plan = try SmallAlliance.plan().applying([
      .cost(nil, .set(kr(700)), span()), .hire(Hiring(count: 1, kind: .permanent)),
      .cost(nil, .set(kr(800)), span()),
    ])
    #expect(try Array(plan.figures().salaryAmounts) == [kr(800), kr(800), .zero, kr(800)])
  }

  @Test func costOfAllLeavesOutPositionsHiredLater() throws {
    let plan = try SmallAlliance.plan().applying([
      .cost(nil, .set(kr(700)), span()), .hire(Hiring(count: 1, kind: .permanent)),
    ])
    #expect(try Array(plan.figures().salaryAmounts) == [kr(700), kr(700), .zero, kr(900)])
  }

  @Test func wagesGrowFromTheSecondYearOn() throws {
    let plan = try SmallAlliance.plan()
      .applying([.horizon(years: 3), .growth(.wages, growth(30_000))])
    #expect(try plan.figures(2020).salaries == kr(1_800))
    #expect(try plan.figures(2021).salaries == kr(1_854))
    #expect(try plan.figures(2022).salaries == kr(1_909, 62))
  }
}
