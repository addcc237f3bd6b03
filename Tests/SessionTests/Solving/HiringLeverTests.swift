import Analysis
import Budget
import ScenarioLanguage
import Testing

@testable import Session

@Suite("How many more positions can be afforded")
struct HiringLeverTests {
  /// The answer to a question after statements.
  private func solved(_ line: String, after statements: [String]) throws -> (SolvedAnswer, Desk) {
    var desk = try Desk(after: statements)
    guard case .solved(let answer)? = try desk.say(line).first else {
      throw Unexpected("\(line) solves nothing")
    }
    return (answer, desk)
  }

  @Test(
    "the most that the reserve carries, and `apply` hires them",
    arguments: ["solve positions for free >= 0", "finn stillinger slik at fri >= 0"])
  func most(line: String) throws {
    let (answer, asked) = try solved(line, after: ["rate 2.60"])
    let best = try #require(answer.solution.best)
    #expect(best == ExactNumber(5))
    var desk = asked
    try desk.say(line.hasPrefix("solve") ? "apply" : "gjennomfør")
    let same = try Desk(after: ["rate 2.60", "hire 5 temporary"])
    #expect(desk.session.planned == same.session.planned)
    let more = try Desk(after: ["rate 2.60", "hire 6 temporary"])
    #expect(desk.free >= .zero && more.free < .zero)
  }

  @Test("nobody, where there is no money, is no change")
  func none() throws {
    let (answer, _) = try solved("solve positions for free >= 0", after: [])
    #expect(answer.solution.best == .zero)
    #expect(answer.change == nil)
  }

  @Test("from a year that is asked about")
  func later() throws {
    let (answer, _) = try solved(
      "solve positions for free at 2021 >= 0", after: ["plan 2 years", "rate 3.50"])
    let change = try #require(answer.change)
    #expect(change.hasPrefix("hire ") && change.hasSuffix(" temporary from 2021"))
  }

  @Test("in a sweep and a mix too")
  func others() throws {
    var desk = try Desk()
    guard case .swept? = try desk.say("sweep positions 0..3 show free").first else {
      throw Unexpected("no sweep")
    }
    guard case .mixed? = try desk.say("cheapest rate, positions for free >= 0").first else {
      throw Unexpected("no mix")
    }
  }
}
