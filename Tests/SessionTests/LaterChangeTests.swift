import Budget
import TestSupport
import Testing

@testable import Session

@Suite("A change that overrides ones of a later date")
struct LaterChangeTests {
  @Test("names them, with the place where they stand")
  func named() throws {
    let store = try TemporaryFolder()
    var writer = try Desk(store: store, after: ["rate 1.60 from 2021", "leave Nes from 2022"])
    try writer.say("save A")
    var desk = try Desk(store: store)
    try desk.say("based on A")
    try desk.say("weight Oslo 1 from 2021; rate 1.70 from 2022")
    guard case .changed(let rate)? = try desk.say("rate 1.80").first,
      case .changed(let none)? = try desk.say("rate 1.90").first,
      case .changed(let weight)? = try desk.say("weight Oslo 3 until 2021").first
    else { throw Unexpected("nothing is changed") }
    #expect(rate.overridden.map(\.text) == ["rate 1.60 from 2021", "rate 1.70 from 2022"])
    #expect(rate.overridden.map(\.scenario) == ["A", nil])
    #expect(rate.overridden.map(\.line) == [2, 2])
    #expect(none.overridden.isEmpty)
    #expect(weight.overridden.map(\.text) == ["weight Oslo 1 from 2021"])
  }

  @Test("names what apply overrides") func applied() throws {
    var desk = try Desk(after: [
      "plan 2 years", "rate 1.60 from 2021", "solve rate for free >= 500k",
    ])
    guard case .changed(let answer)? = try desk.say("apply").first else {
      throw Unexpected("nothing is changed")
    }
    #expect(answer.overridden.map(\.text) == ["rate 1.60 from 2021"])
    try desk.say("undo")
    #expect(desk.session.planned.plan.overridden.isEmpty)
  }

  @Test("overrides nothing where the question is about the year itself") func solvedInItsYear()
    throws
  {
    var desk = try Desk(
      after: ["plan 3 years", "rate 1.60 from 2021", "solve rate for free at 2021 >= 0"])
    guard case .changed(let answer)? = try desk.say("apply").first else {
      throw Unexpected("nothing is changed")
    }
    #expect(answer.overridden.isEmpty)
    #expect(try desk.shown("rate") == "1,50 kr/inh.")
  }
}
