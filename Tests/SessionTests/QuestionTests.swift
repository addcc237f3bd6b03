import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("Questions")
struct QuestionTests {
  let store: TemporaryFolder

  init() throws {
    store = try TemporaryFolder()
    try store.put("a.hvis", "scenario A\nleave Moss\n")
    try store.put("b.hvis", "scenario B\nbased on A\nrate 1.60\n")
  }

  private func comparison(_ line: String, _ desk: Desk) throws -> Comparison {
    var desk = desk
    guard case .comparison(let comparison)? = try desk.say(line).first else {
      throw Unexpected("\(line) compares nothing")
    }
    return comparison
  }

  @Test("compare has a column a scenario, the base first and once")
  func compare() throws {
    let desk = try Desk(store: store)
    #expect(try comparison("compare A, B", desk).columns.map(\.name) == ["A", "B"])
    #expect(try comparison("compare A, B against B", desk).columns.map(\.name) == ["B", "A"])
    #expect(
      try comparison("sammenlign a mot \"osloregionen 2020\"", desk).columns.map(\.name)
        == ["Osloregionen 2020", "A"])
    #expect(
      try comparison("compare B show fees, free", desk).rows.map(\.figure)
        == [.main(.quantity(.fees)), .main(.quantity(.free))])
  }

  @Test("compare of one scenario sets it beside the session's own, saved or not")
  func compareOwn() throws {
    let desk = try Desk(store: store, after: ["open A", "leave Hole"])
    let columns = try comparison("compare B", desk).columns
    #expect(columns.map(\.name) == ["A*", "B"])
    #expect(columns.first?.planned.outlook.first.members == 67)
    #expect(try comparison("compare A", desk).columns.map(\.name) == ["A*", "A"])
  }

  @Test("a stored scenario's name means what is stored, also when it is open and changed")
  func storedName() throws {
    let stored = try Desk(store: store, after: ["open A"]).free
    var desk = try Desk(store: store, after: ["open A", "leave Hole"])
    #expect(desk.free != stored)
    let answers = try desk.say("free in A; free; bridge free from A")
    guard case .value(let then)? = answers.first, case .bridged(let bridged)? = answers.last else {
      throw Unexpected("no figure")
    }
    #expect(try then.value == .number(stored.kroner, .kroner))
    #expect(bridged.bridge.contributions.count == 1)
    // What has no file yet can only mean the session's own.
    var typed = try Desk(store: store, after: ["scenario \"New\"", "leave Hole"])
    guard case .value(let own)? = try typed.say("free in New").first else {
      throw Unexpected("no figure")
    }
    #expect(try own.value == .number(typed.free.kroner, .kroner))
  }

  @Test("show changes lists inherited and own changes with the reserve after each")
  func changes() throws {
    var desk = try Desk(store: store, after: ["open B", "profiling -10%"])
    guard case .table(.changes(let rows))? = try desk.say("show changes").first else {
      throw Unexpected("no changes")
    }
    #expect(rows.map(\.applied.text) == ["leave Moss", "rate 1.60", "profiling -10%"])
    #expect(rows.map(\.applied.scenario) == ["A", nil, nil])
    #expect(rows.map(\.applied.line) == [2, 3, 2])
    #expect(rows.last?.free == desk.free)
  }

  @Test(
    "every table is shown, in every scenario, and changes nothing",
    arguments: [
      "show", "show fees", "show members", "show lines", "show staff", "show funds", "show years",
      "show changes", "show sources", "show status", "show activities", "show goals", "vis tiltak",
    ])
  func tables(_ line: String) throws {
    var desk = try Desk(store: store, after: ["open B", "plan 3 years", "drop Klimaskole"])
    let before = desk.session
    guard case .table? = try desk.say(line).first else { throw Unexpected("no table") }
    #expect(desk.session == before)
  }
}
