import Testing

@testable import Budget

/// What positions cost that are not whole, worked out by hand.
@Suite struct PartTimeTests {
  /// 900 000 a year at 80 %: 720 000; at 60 % from 2021: 540 000; whole again from 2022.
  @Test func costsItsPercentageOfAYear() throws {
    let plan = try plan(percent: 80, cost: kr(900_000))
    let adviser = try plan.position("Adviser")
    let changed = try plan.applying([
      .horizon(years: 3), .percentage(adviser, part(60), span(2021)),
      .percentage(adviser, .whole, span(2022)),
    ])
    let salaries = try changed.outlook().years.map { $0.amount(of: adviser) }
    #expect(salaries == [kr(720_000), kr(540_000), kr(900_000)])
    #expect(try changed.outlook().years.map(\.positions) == [4, 4, 4])
  }

  /// 1 000 000,01 × 33.33 % × 7 / 12 = 194 425,001944 → 194 425,00, rounded once.
  @Test func isRoundedOnce() throws {
    let part = try PositionPercentage(fraction: exact(3_333, 10_000))
    let hiring = Hiring(
      count: 1, kind: .temporary, percentage: part, name: "Clerk 2", cost: kr(1_000_000, 1),
      from: try month(2020, 6))
    let plan = try SmallAlliance.plan().applying(.hire(hiring))
    let clerk = try plan.position("Clerk 2")
    #expect(try plan.figures().amount(of: clerk) == kr(194_425))
    #expect(try plan.position(clerk).fullTime(in: year(2020)) == exact(3_333 * 7, 120_000))
  }

  /// 80 % until 2021 of a whole position is no saving that lasts.
  @Test func passingPercentageIsNotRecurring() throws {
    let plan = try SmallAlliance.plan()
    let manager = try plan.position("Manager")
    let passing = try plan.applying(.percentage(manager, part(80), span(until: 2021)))
    let lasting = try plan.applying(.percentage(manager, part(80), span()))
    let year = try year(2020)
    #expect(try passing.recurringCosts(in: year) == plan.recurringCosts(in: year))
    #expect(
      try lasting.recurringCosts(in: year).øre == plan.recurringCosts(in: year).øre - 240_00)
  }

  @Test func laterPercentageIsOverriddenByAnEarlierOneOnly() throws {
    let plan = try SmallAlliance.plan()
    let manager = try plan.position("Manager")
    let later = try plan.applying([
      .end([manager], after: month(2023, 6)), .percentage(manager, part(80), span(2022)),
    ])
    let earlier = try later.applying(.percentage(manager, part(60), span(2021)))
    #expect(earlier.overridden == [ChangeIndex(1)])
    #expect(throws: ChangeProblem.self) {
      try earlier.applying(.percentage(manager, .whole, span(2024)))
    }
  }

  @Test(arguments: [(0, 1), (-1, 2), (10_001, 10_000), (1, 3)] as [(Int, Int)])
  func illegalPercentages(numerator: Int, denominator: Int) throws {
    #expect(throws: FigureProblem.self) {
      try PositionPercentage(fraction: exact(numerator, denominator))
    }
  }

  private func part(_ percent: Int) throws -> PositionPercentage {
    try PositionPercentage(fraction: exact(percent, 100))
  }

  private func plan(percent: Int, cost: Money) throws -> Plan {
    var budget = try SmallAlliance.budget()
    budget.positions.append(
      Position(
        name: LocalName("Adviser"), kind: .permanent, yearlyCost: cost,
        percentage: try part(percent),
        provenance: Provenance(.given)))
    return Plan(budget)
  }
}
