import ScenarioLanguage
import Testing

@testable import Session

@Suite("Assertions")
struct AssertionTests {
  static let holding = [
    "assert free = 174 521.50", "krev fri = 174 521,50", "assert free >= 0 and members = 69",
    "assert closing = 0.2 mill within 50k", "assert free between 100k and 200k",
    "assert free between 174 521.50 and 174 521.50", "assert not (free < 0)",
    "krev fri mellom 0 og 1 mill \"nok\"",
  ]

  @Test("hold", arguments: holding)
  func holds(_ line: String) throws { #expect(try answer(line).holds) }

  static let failing = [
    ("assert free = 0 \"too much\"", "174 521,50 kr", "0", "174 521,50 kr"),
    ("assert free > fees", "174 521,50 kr", "6 753 576,00 kr", "−6 579 054,50 kr"),
    ("assert free = 0.2 mill within 5k", "174 521,50 kr", "200 000", "−25 478,50 kr"),
    ("assert free between 200k and 300k", "174 521,50 kr", "200 000", "−25 478,50 kr"),
    ("assert free between 0 and 100k", "174 521,50 kr", "100 000", "74 521,50 kr"),
  ]

  @Test("show both sides and the difference where they do not hold", arguments: failing)
  func fails(_ line: String, left: String, right: String, difference: String) throws {
    let answer = try answer(line)
    #expect(!answer.holds)
    #expect(answer.sides?.left.shown == left)
    #expect(answer.sides?.right.shown == right)
    #expect(answer.difference?.shown == difference)
  }

  @Test("keep their condition and message as they were written")
  func texts() throws {
    let answer = try answer("  assert  free >= 1 mill   \"må være en million\" # hm")
    #expect(answer.condition == "free >= 1 mill")
    #expect(answer.message == "må være en million")
    #expect(try self.answer("assert not (free > 0)").sides == nil)
  }

  @Test("stop nothing and change nothing")
  func goOn() throws {
    var desk = try Desk()
    let carried = desk.type("assert free = 0; assert free > 0; leave Moss; assert members = 69")
    #expect(carried.diagnostics.isEmpty)
    #expect(carried.outcomes.count == 4)
    #expect(try desk.shown("members") == "68 members")
  }

  private func answer(_ line: String) throws -> AssertedAnswer {
    var desk = try Desk()
    guard case .asserted(let answer)? = try desk.say(line).first else {
      throw Unexpected("\(line) asserts nothing")
    }
    return answer
  }
}
