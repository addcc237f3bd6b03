import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("The year that leads where one of several is shown")
struct LeadingYearTests {
  let store: TemporaryFolder

  init() throws {
    store = try TemporaryFolder()
    try store.put("now.hvis", "scenario Now\nplan 4 years\n")
    try store.put("again.hvis", "scenario Again\nplan 4 years\n")
    try store.put("later.hvis", "scenario Later\nplan 4 years\nleave Asker from 2022\n")
    try store.put("first.hvis", "scenario First\nplan 4 years\nrate 1.60\n")
  }

  private func comparison(_ line: String) throws -> Comparison {
    var desk = try Desk(store: store)
    guard case .comparison(let comparison)? = try desk.say(line).first else {
      throw Unexpected("\(line) compares nothing")
    }
    return comparison
  }

  @Test("is the first in which scenarios differ, and those before are told to be alike")
  func compared() throws {
    for line in ["compare Now, Later", "compare Now, Later only changed"] {
      let compared = try comparison(line)
      #expect(compared.years.map(\.number) == [2022])
      #expect(Set(compared.rows.compactMap(\.year?.number)) == [2022])
      #expect(compared.alikeYears.map(\.number) == [2020, 2021])
      #expect(compared.reserves.compactMap(\.year?.number) == [2020, 2021, 2022, 2023])
    }
    #expect(try comparison("compare Now, First").years.map(\.number) == [2020])
    #expect(try comparison("compare Now, First").alikeYears.isEmpty)
    // A year that is asked for is shown.
    #expect(try comparison("compare Now, Later at 2020").years.map(\.number) == [2020])
  }

  @Test("is the first where nothing differs, which is told")
  func alike() throws {
    let compared = try comparison("compare Now, Again")
    #expect(compared.years.map(\.number) == [2020])
    #expect(compared.isAlike)
    #expect(try comparison("compare Now, Again only changed").rows.isEmpty)
    #expect(try !comparison("compare Now, Later").isAlike)
    #expect(try !comparison("compare Now, Now").isAlike)
  }

  @Test("tells no turn of scenarios that are level at first")
  func level() throws {
    #expect(try comparison("compare Now, Later").turns.isEmpty)
    #expect(try comparison("compare Later, Now").turns.isEmpty)
    // Two that are level at first pass a third.
    let third = try comparison("compare Later, Now, First").turns
    #expect(third.isEmpty)
  }

  @Test("of a bridge is the first in which the figure moves, unless one is asked for")
  func bridged() throws {
    func year(_ line: String, after statements: [String]) throws -> Int {
      var desk = try Desk(after: statements)
      guard case .bridged(let answer)? = try desk.say(line).first else {
        throw Unexpected("\(line) bridges nothing")
      }
      return answer.year.number
    }
    let later = ["plan 4 years", "leave Asker from 2022"]
    #expect(try year("bridge free", after: later) == 2022)
    #expect(try year("bridge free fairly", after: later) == 2022)
    #expect(try year("bridge free at 2021", after: later) == 2021)
    #expect(try year("bridge salaries", after: later) == 2020)
    #expect(try year("bridge free", after: later + ["rate 1.60"]) == 2020)
  }

  @Test("in the list of changes stands beside the last, where later changes show")
  func changes() throws {
    var desk = try Desk(after: ["plan 4 years", "leave Asker from 2022", "rate 1.60 from 2021"])
    guard case .table(.changes(let rows))? = try desk.say("show changes").first else {
      throw Unexpected("no changes")
    }
    #expect(rows.map(\.lastYear?.number) == [2023, 2023, 2023])
    #expect(Set(rows.map(\.free)).count == 1)
    #expect(Set(rows.compactMap(\.lastFree)).count == 3)
    #expect(rows.last?.lastFree == desk.session.planned.outlook.years.last?.closing.free)
    var short = try Desk(after: ["rate 1.60"])
    guard case .table(.changes(let one))? = try short.say("show changes").first else {
      throw Unexpected("no changes")
    }
    #expect(one.map(\.lastFree) == [nil])
  }
}
