import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("What is said to be uncertain")
struct UncertaintyTests {
  /// How many chances and ranges a plan has after statements.
  private func counts(_ statements: [String]) throws -> [Int] {
    let plan = try Desk(after: statements).session.planned.plan
    return [plan.uncertainLeavings.count, plan.correlations.count, plan.uncertainAmounts.count]
  }

  @Test("a second chance of a member takes the place of the first")
  func replaced() throws {
    let statements = ["leave Viken with chance 30%", "leave Viken, Nes with chance 10%"]
    #expect(try counts(statements) == [2, 0, 0])
    let chances = try Desk(after: statements).session.planned.plan.uncertainLeavings.map(\.chance)
    #expect(try chances == [ExactNumber(1, over: 10), ExactNumber(1, over: 10)])
    let group = "leave Viken, Nes with chance 30% together"
    #expect(try counts([group]) == [1, 0, 0])
    #expect(try counts([group, "leave Nes, Viken, Hamar with chance 5%"]) == [3, 0, 0])
  }

  @Test("a correlation that a new chance makes impossible refuses that chance")
  func narrowed() throws {
    var desk = try Desk(after: [
      "leave Viken, Innlandet with chance 30%", "correlation Viken, Innlandet 0.9",
    ])
    let before = desk.session
    let problem = try desk.refusal("leave Innlandet with chance 5%").problem as? SessionProblem
    guard case .change(.impossibleCorrelation, _)? = problem else {
      throw Unexpected("\(String(describing: problem))")
    }
    #expect(desk.session == before)
    try desk.say("correlation Innlandet, Viken 0.1")
    try desk.say("leave Innlandet with chance 5%")
    #expect(desk.session.planned.plan.correlations.count == 1)
  }

  static let ranges = [
    "rate between 1.50 and 1.60", "rate ±5 øre", "rate +-5 øre", "rate +/-5 øre", "rate ± 3 %",
    "population Oslo ±5 000", "population all ±1%", "population Oslo between 690 000 and 700 000",
    "cost all ±5%", "cost \"Temporary 1\" between 900k and 1 mill", "profiling ±200k",
    "profiling between 3 mill and 4 mill", "profiling \"Brand Manager\" ±10%",
    "spend \"Other operating costs\" ±5%", "population all ±1% from 2021 until 2022",
  ]

  @Test("a range is noted, settled by a later change, and taken back", arguments: ranges)
  func noted(range: String) throws {
    #expect(try counts([range]) == [0, 0, 1])
    #expect(try counts([range, range]) == [0, 0, 1])
    var desk = try Desk()
    let base = desk.session.planned
    try desk.say(range)
    let isCentred = range.contains("between")
    #expect((desk.session.planned.outlook == base.outlook) == !isCentred)
    try desk.say("undo")
    #expect(desk.session.planned.outlook == base.outlook)
  }

  @Test("a definite amount ends the range")
  func settled() throws {
    #expect(try counts(["rate between 1.50 and 1.60", "rate 1.55"]) == [0, 0, 0])
    #expect(try counts(["population all ±1%", "population Oslo 700 000"]) == [0, 0, 1])
  }

  @Test("a range between two values stands at its middle, rounded to what is legal")
  func middle() throws {
    let rates = ["1.50 and 1.60": "1,55 kr/inh.", "1.50 and 1.5001": "1,5001 kr/inh."]
    for (range, rate) in rates {
      #expect(try Desk(after: ["rate between \(range)"]).shown("rate") == rate)
    }
  }

  @Test("a scenario with all of it is saved and opened again as it was")
  func stored() throws {
    let store = try TemporaryFolder()
    var desk = try Desk(
      store: store,
      after: [
        "leave Viken, Innlandet with chance 30%", "correlation Viken, Innlandet 0.5",
        "population all ±1%", "leave Nes, Hamar with chance 5% together", "save \"Usikkert\"",
      ])
    let plan = desk.session.planned.plan
    try desk.say("new")
    try desk.say("open \"Usikkert\"")
    #expect(desk.session.planned.plan == plan)
  }
}
