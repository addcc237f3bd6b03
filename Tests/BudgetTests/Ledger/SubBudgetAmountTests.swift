import Testing

@testable import Budget

/// A sub-budget's total, spread over its lines of 300, 100 and 0 kr.
@Suite struct SubBudgetAmountTests {
  typealias Case = (name: String, adjustment: Adjustment<Money>, lines: [Money])

  @Test(
    arguments: [
      ("set", .set(kr(1_000)), [kr(750), kr(250), .zero]),
      ("add", .add(kr(0, 1)), [kr(300, 1), kr(100), .zero]),
      ("subtract", .subtract(kr(400)), [.zero, .zero, .zero]),
      ("multiply", .multiply(ExactNumber(2)), [kr(600), kr(200), .zero]),
    ] as [Case])
  func totalIsSpreadInProportion(name: String, adjustment: Adjustment<Money>, lines: [Money])
    throws
  {
    let plan = try SmallAlliance.plan()
      .applying(.subBudget(SmallAlliance.events, adjustment, span()))
    let figures = try plan.figures()
    #expect(Array(figures.lineAmounts.prefix(3)) == lines)
    #expect(try figures.subBudgetAmounts == [lines.total()])
  }

  @Test func totalHoldsInAYearInWhichAnEarlierStatementMovesOneLine() throws {
    let plan = try SmallAlliance.plan()
    let changed = try plan.applying([
      .horizon(years: 3), .spend(plan.line("Concert"), .set(kr(300)), span(2021)),
      .spend(plan.line("Fair"), .set(kr(100)), span(2020)),
      .subBudget(SmallAlliance.events, .set(kr(100)), span(2020)),
      .spend(plan.line("Race"), .set(kr(7)), span(2022)),
    ])
    #expect(try changed.figures(2020).subBudgetAmounts == [kr(100)])
    #expect(try changed.figures(2021).subBudgetAmounts == [kr(100)])
    #expect(try changed.figures(2022).subBudgetAmounts == [kr(107)])
  }

  @Test func totalHoldsWhereALineTurnsLater() throws {
    let plan = try SmallAlliance.plan()
    let changed = try plan.applying([
      .horizon(years: 3), .spend(plan.line("Concert"), .set(kr(900)), span(2021)),
      .subBudget(SmallAlliance.events, .set(kr(100)), span(2020)),
    ])
    #expect(try changed.figures(2021).lineAmounts.prefix(2) == [kr(90), kr(10)])
    #expect(try changed.figures(2022).lineAmounts.prefix(2) == [kr(90), kr(10)])
  }

  @Test func runOfStatementsKeepsTheLinesProportions() throws {
    let plan = try SmallAlliance.plan()
    let changed = try plan.applying([
      .subBudget(SmallAlliance.events, .set(kr(0, 1)), span()),
      .spend(plan.line("Other"), .add(kr(1)), span()),
      .subBudget(SmallAlliance.events, .set(kr(4_000)), span()),
    ])
    #expect(try changed.figures().lineAmounts.prefix(3) == [kr(3_000), kr(1_000), .zero])
  }

  @Test func emptySubBudgetHasNoProportions() throws {
    let plan = try SmallAlliance.plan()
    let emptied = try plan.applying([
      .spend(plan.line("Concert"), .set(.zero), span()),
      .spend(plan.line("Fair"), .set(.zero), span()),
      .subBudget(SmallAlliance.events, .add(kr(1)), span()),
    ])
    #expect(throws: ChangeProblem.nothingToSpread(LocalName("Events"), try year(2020))) {
      try emptied.outlook()
    }
  }

  @Test func subBudgetCannotCostLessThanNothing() throws {
    let plan = try SmallAlliance.plan()
      .applying(.subBudget(SmallAlliance.events, .subtract(kr(401)), span()))
    #expect(throws: ChangeProblem.belowZero(name: LocalName("Events"), try year(2020), kr(-1))) {
      try plan.outlook()
    }
  }
}
