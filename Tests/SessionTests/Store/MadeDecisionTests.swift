import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("Scenarios that are decided")
struct MadeDecisionTests {
  private static let decision = MadeDecision(
    body: "the board", caseNumber: "58/20", day: Day(written: "2020-12-03"))
  private static let text = """
    scenario "A"
    decided by "the board" case "58/20" on 2020-12-03
    rate 1.60
    """

  private static func desk() throws -> (Desk, TemporaryFolder) {
    let store = try TemporaryFolder(holding: ["a.hvis": text + "\n"])
    return (try Desk(store: store), store)
  }

  static let spellings: [Case<String, MadeDecision>] = [
    Case("whole", "decided by \"the board\" case \"58/20\" on 2020-12-03", decision),
    Case("in another order", "decided by \"the board\" on 3.12.2020 case \"58/20\"", decision),
    Case("in Norwegian", "vedtatt av \"the board\" sak \"58/20\" den 3.12.2020", decision),
    Case(
      "the body alone", "decided by \"the board\"",
      MadeDecision(body: "the board", caseNumber: nil, day: nil)),
  ]

  @Test("it says by whom, in which case and when", arguments: spellings)
  func spelling(_ row: Case<String, MadeDecision>) throws {
    var desk = try Desk()
    guard case .framed(.decided(let decision))? = try desk.say(row.input).first else {
      throw Unexpected("another answer")
    }
    #expect(decision == row.expected)
    #expect(desk.session.state.decision == row.expected)
  }

  @Test("what is no day is refused", arguments: ["2020-12", "2020-13-01", "31.2.2020", "December"])
  func noDay(day: String) throws {
    var desk = try Desk()
    _ = try desk.refusal("decided by \"the board\" on \(day)")
  }

  @Test("list and open tell it")
  func told() throws {
    var (desk, store) = try Self.desk()
    guard case .filed(.listed(let scenarios, _))? = try desk.say("list").first,
      case .filed(.opened(_, _, _, _, _, _, let decision))? = try desk.say("open A").first
    else { throw Unexpected("other answers") }
    #expect(scenarios.map(\.decision) == [Self.decision])
    #expect(decision == Self.decision)
    withExtendedLifetime(store) {}
  }

  @Test("a copy under another name is not decided, and a scenario that is renamed stays so")
  func copies() throws {
    var (desk, store) = try Self.desk()
    try desk.say("open A")
    try desk.say("save \"B\"")
    #expect(desk.session.state.decision == nil)
    #expect(try !store.text("b.hvis").contains("decided"))
    #expect(try store.text("a.hvis").contains("decided"))
    try desk.say("open A")
    try desk.say("rename A to C")
    #expect(desk.session.state.decision == Self.decision)
    #expect(try store.text("c.hvis").contains("decided by \"the board\""))
  }

  @Test("one that builds on it is not decided")
  func heirs() throws {
    var (desk, store) = try Self.desk()
    try desk.say("based on A")
    try desk.say("rate 1.70")
    #expect(desk.session.state.decision == nil)
    try desk.say("save! \"B\" whole")
    #expect(try !store.text("b.hvis").contains("decided"))
  }
}
