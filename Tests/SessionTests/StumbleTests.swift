import Analysis
import Budget
import ScenarioLanguage
import Testing

@testable import Session

@Suite("What newcomers stumbled over")
struct StumbleTests {
  /// What a reader should know beside a change.
  private func warnings(_ line: String) throws -> [Effect.Warning] {
    var desk = try Desk()
    guard case .changed(let answer)? = try desk.say(line).last else {
      throw Unexpected("\(line) changes nothing")
    }
    return answer.warnings
  }

  @Test("an end without a month counts from the budget year, and has no time of notice")
  func ending() throws {
    let year = Year(2020)
    for line in ["end 1 permanent", "avslutt \"Midlertidig 1\""] {
      #expect(try warnings(line).contains(.endsWithoutNotice(year)))
    }
    #expect(try !warnings("end 1 permanent at 2020-06").contains(.endsWithoutNotice(year)))
  }

  @Test("growth in a plan of one year says from when it counts")
  func growth() throws {
    let next = Year(2021)
    #expect(try warnings("vekst lønn 3 %") == [.growsLater(next)])
    #expect(try !warnings("plan 2; growth wages 3%").contains(.growsLater(next)))
  }

  @Test("an income that is made is told of")
  func income() throws {
    for (line, made) in [
      ("income Grant 200k", "Grant"), ("income Grant 200k; income Grant 300k", nil),
      ("income new Grant 200k", nil),
    ] as [(String, String?)] {
      var desk = try Desk()
      guard case .changed(let answer)? = try desk.say(line).last else {
        throw Unexpected("no change")
      }
      #expect(answer.madeIncome == made)
    }
  }

  @Test("undo says what it passed, and nothing of what went with the change")
  func undo() throws {
    var desk = try Desk(after: [
      "let early = 1", "rate 1.60", "note \"why\"", "let a = 3", "hire 1 temporary as \"X\"",
      "let b = salaries of X",
    ])
    func passed(_ line: String) throws -> [String] {
      guard case .stepped(let answer)? = try desk.say(line).first else {
        throw Unexpected("nothing taken back")
      }
      return answer.passed
    }
    #expect(try passed("undo") == [])
    #expect(try passed("undo") == ["note \"why\"", "let a = 3"])
  }

  @Test(
    "a word of a lever ends the name of the one before",
    arguments: ["cheapest weight Oslo and rate for free >= 500k step 1 øre"])
  func joined(line: String) throws {
    var desk = try Desk()
    guard case .mixed? = try desk.say(line).first else { throw Unexpected("no mixes") }
  }

  @Test("`fra og med` is `fra`")
  func from() throws {
    let (one, other) = (
      try Desk(after: ["plan 3; sats 1,70 fra og med 2021"]),
      try Desk(after: ["plan 3; sats 1,70 fra 2021"])
    )
    #expect(one.session.planned == other.session.planned)
  }

  @Test("what is no setting is told as such")
  func setting() throws {
    var desk = try Desk()
    let problem = try desk.refusal("set foo").problem as? SessionProblem
    #expect(problem == .unknownOption("foo", value: nil))
  }

  @Test("who is no member is told so, with how one comes in")
  func stranger() throws {
    var desk = try Desk()
    let problem = try desk.refusal("ut Lillehammer").problem
    #expect(problem.message(in: .norwegian).hasPrefix("«Lillehammer» er ikke medlem; "))
    #expect(problem.message(in: .norwegian).contains("`inn Lillehammer folketall …`"))
  }
}
