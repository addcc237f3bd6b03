import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// Scenarios of two budgets side by side.
@Suite("Comparisons across budgets")
struct BudgetsComparedTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.put("here.hvis", "scenario Here\nrate 2\n")
    try folder.put("there.hvis", "scenario \"There\" for \"Small 2021\"\nleave Våler\n")
    try folder.put("dear.hvis", "scenario \"Dear\" for \"Small 2021\"\nrate 3\n")
  }

  private func comparison(_ line: String, after before: [String] = []) throws -> Comparison {
    var desk = try ScenarioBudgetTests.desk(folder)
    for statement in before { try desk.say(statement) }
    guard case .comparison(let comparison)? = try desk.say(line).first else {
      throw Unexpected("\(line) compares nothing")
    }
    return comparison
  }

  private func kroner(_ amount: Int64) -> Value { .number(ExactNumber(amount), .kroner) }

  @Test("each figure is that of the scenario's own year, and the head says of which budget")
  func ownYears() throws {
    let compared = try comparison("compare Here, There")
    #expect(compared.isAcrossBudgets)
    #expect(compared.columns.map(\.name.english) == ["Here (Small 2020)", "There (Small 2021)"])
    let fees = try #require(compared.rows.first { $0.figure == .main(.quantity(.fees)) })
    #expect(fees.year == nil)
    #expect(fees.values == [kroner(110_000), kroner(75_000)])
    #expect(compared.difference(fees, of: 1)?.amount == ExactNumber(-35_000))
    #expect(compared.reserves.isEmpty)
    // A budget stands for itself, and says its name once.
    let budgets = try comparison("compare \"Small 2020\", \"Small 2021\"")
    #expect(budgets.columns.map(\.name.english) == ["Small 2020", "Small 2021"])
  }

  @Test("what one of them does not have is missing and never zero")
  func missing() throws {
    let lines = ScenarioBudgetTests.budget("Alone", year: 2021).split(separator: "\n")
    let alone = lines.filter { !$0.contains("Våler") }.joined(separator: "\n")
    try folder.put("alone.budget", alone + "\n")
    let compared = try comparison("compare Here, Alone show fees of Våler, fees of Moss")
    #expect(
      compared.rows.map(\.values) == [
        [kroner(10_000), nil], [kroner(100_000), kroner(75_000)],
      ])
    #expect(compared.difference(compared.rows[0], of: 1) == nil)
  }

  @Test("a sub-budget that only one budget has is a row of that one's name")
  func subBudgets() throws {
    let lines = "subbudget Fairs\nline Stand 5k of Fairs given\n"
    try folder.put("fair.budget", ScenarioBudgetTests.budget("Fair", year: 2021) + lines)
    let both = "subbudget Trips\nline Bus 7k of Trips given\n" + lines
    try folder.put("both.budget", ScenarioBudgetTests.budget("Both", year: 2021) + both)
    let compared = try comparison("compare \"Small 2020\", Fair, Both")
    let groups = compared.subBudgetRows
    #expect(groups.map(\.namedBy) == [1, 2])
    #expect(
      groups.map(\.values) == [
        [nil, kroner(5_000), kroner(5_000)], [nil, nil, kroner(7_000)],
      ])
    let reversed = try comparison("compare Both, Fair")
    let values = reversed.subBudgetRows.map(\.values)
    #expect(values == [[kroner(7_000), nil], [kroner(5_000), kroner(5_000)]])
  }

  @Test("over the years each year of the calendar is a row, missing where a plan does not reach it")
  func calendar() throws {
    let compared = try comparison(
      "compare Here, There show fees over years", after: ["plan 2 years"])
    #expect(compared.rows.compactMap(\.year?.number) == [2020, 2021, 2022])
    #expect(
      compared.rows.map(\.values) == [
        [kroner(110_000), nil], [kroner(110_000), kroner(75_000)], [nil, kroner(75_000)],
      ])
    let reserves = try comparison("compare Here, There", after: ["plan 2 years"])
    #expect(reserves.rows.allSatisfy { $0.year == nil })
    #expect(reserves.reserves.compactMap(\.year?.number) == [2020, 2021, 2022])
    let one = try comparison("compare Here, There show fees at 2021", after: ["plan 2 years"])
    #expect(one.rows.map(\.values) == [[kroner(110_000), kroner(75_000)]])
    var desk = try ScenarioBudgetTests.desk(folder)
    #expect(try desk.refusal("compare Here, There at 2022").problem is EvaluationProblem)
  }

  @Test("causes are told within a budget, and not between two")
  func causes() throws {
    let compared = try comparison("compare Here, There, Dear")
    #expect(compared.causes.allSatisfy { $0 == nil })
    let previous = try comparison("compare Here, There, Dear against previous")
    #expect(previous.causes.map { $0 != nil } == [false, false, true])
    let bridge = try #require(previous.causes[2])
    #expect(bridge.toPlan.budget.name == "Small 2021")
    #expect(bridge.bridge.after == ExactNumber(265_000))
  }
}

extension Comparison {
  /// The rows of sub-budgets.
  fileprivate var subBudgetRows: [Row] {
    rows.filter { if case .main(.subBudget(_)) = $0.figure { true } else { false } }
  }
}
