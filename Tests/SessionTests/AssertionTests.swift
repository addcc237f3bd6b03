import ScenarioLanguage
import Testing

@testable import Session

@Suite("Assertions")
struct AssertionTests {
  static let holding = [
    "assert free = 174 521.50", "krev fri = 174 521,50", "assert free >= 0 and members = 69",
    "assert closing = 0.2 mill within 50k", "assert free between 100k and 200k",
    "assert free between 174 521.50 and 174 521.50", "assert not (free < 0)",
    "krev fri mellom 0 og 1 mill \"nok\"", "assert fees >= 7 mill within 250k",
    "assert fees <= 6.5 mill within 0,3 mill", "assert (fees = 6.7 mill) within 53 576",
    "assert fees >= 1 mill within 0", "assert rate = 1.50 kr", "krev sats = 150 øre",
    "assert rate = 1.45 within 10 øre", "assert rate between 140 øre and 1.60 kr",
    "assert rate + 10 øre = 1.60", "assert max(rate, 160 øre) = 1.60",
    "assert free / fees >= 2%", "assert fees of Oslo / fees <= 35%",
    "assert 30% <= fees of Oslo / fees",
    "assert free < 0 or members = 69", "assert not (members = 1 and free of nothing = 1)",
  ]

  @Test("hold", arguments: holding)
  func holds(_ line: String) throws { #expect(try answer(line).holds) }

  static let failing = [
    ("assert free = 0 \"too much\"", "174 521,50 kr", "0", "174 521,50 kr"),
    ("assert free > fees", "174 521,50 kr", "6 753 576,00 kr", "−6 579 054,50 kr"),
    ("assert free = 0.2 mill within 5k", "174 521,50 kr", "200 000", "−25 478,50 kr"),
    ("assert free between 200k and 300k", "174 521,50 kr", "200 000", "−25 478,50 kr"),
    ("assert fees >= 7 mill within 200k", "6 753 576,00 kr", "7 000 000", "−246 424,00 kr"),
    ("assert fees <= 1 mill within 500k", "6 753 576,00 kr", "1 000 000", "5 753 576,00 kr"),
    ("assert rate = 1.40 within 5 øre", "1,50 kr/inh.", "1,4", "0,10 kr/inh."),
    ("assert rate = 140 øre", "1,50 kr/inh.", "1,40 kr/inh.", "0,10 kr/inh."),
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
