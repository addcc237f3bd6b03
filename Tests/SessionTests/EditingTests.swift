import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("A scenario's text edited as a whole")
struct EditingTests {
  @Test("is the session's, and one undo brings the former back")
  func undo() throws {
    var desk = try Desk(after: ["leave Tønsberg", "rate 1.60"])
    let before = desk.session
    try replace(&desk, "# the board's wish\nleave Nes\nfree\nrate 1.55")
    let edited = desk.session
    #expect(desk.text == "# the board's wish\nleave Nes\nfree\nrate 1.55\n")
    #expect(try desk.shown("rate") == "1,55 kr/inh.")
    guard case .stepped(let answer)? = try desk.say("undo").first else {
      throw Unexpected("no step")
    }
    #expect(answer.changes == ["edit"])
    #expect(desk.session.state == before.state)
    try desk.say("undo")
    #expect(desk.text == "leave Tønsberg\n")
    try desk.say("redo 2")
    #expect(desk.session == edited)
  }

  @Test("goes on with changes that are taken back one by one")
  func later() throws {
    var desk = try Desk(after: ["leave Tønsberg"])
    try replace(&desk, "leave Nes\nleave Moss")
    try desk.say("rate 1.60")
    try desk.say("note \"later\"")
    try desk.say("undo")
    #expect(desk.text == "leave Nes\nleave Moss\nnote \"later\"\n")
    try desk.say("undo")
    #expect(desk.text == "leave Tønsberg\nnote \"later\"\n")
    try desk.say("redo 2")
    #expect(desk.text == "leave Nes\nleave Moss\nrate 1.60\nnote \"later\"\n")
    try desk.say("undo 3")
    #expect(desk.text == "note \"later\"\n")
    guard
      case .tooFewSteps(wanted: 4, available: 3)? =
        try {
          var again = try desk.after("redo 3"); return try again.refusal("undo 4")
        }().problem as? SessionProblem
    else { throw Unexpected("another number of steps") }
  }

  @Test("is refused with the line of every problem, and changes nothing")
  func refused() throws {
    var desk = try Desk(after: ["leave Tønsberg"])
    let before = desk.session
    let wrong = "leave Nes\nleave Tønsbreg\nrate 1,234"
    for (text, line) in [(wrong, 3), ("leave Nes\nleave Tønsbreg\n", 2)] {
      let source = SourceText(name: "scenario.hvis", text: text)
      guard case .refused(let carried) = desk.session.replaceText(source, by: "edit") else {
        throw Unexpected("taken")
      }
      let first = try #require(carried.diagnostics.first)
      #expect(LineTable(source).position(of: first.range.start).line == line)
      #expect(desk.session == before)
    }
  }

  @Test("keeps the name of a stored scenario")
  func name() throws {
    let store = try TemporaryFolder()
    try store.put("common.hvis", "leave Nes\n")
    try store.put("a.hvis", "scenario \"A\"\ninclude \"common.hvis\"\n")
    var desk = try Desk(store: store, after: ["open \"A\""])
    let renamed = SourceText(name: "a.hvis", text: "scenario \"B\"\nleave Nes\n")
    guard case .refused(let carried) = desk.session.replaceText(renamed, by: "edit"),
      let diagnostic = carried.diagnostics.first
    else { throw Unexpected("renamed") }
    expectReadable(diagnostic.problem)
    #expect(diagnostic.fix?.replacement == "\"A\"")
    try replace(&desk, "include \"common.hvis\"\nrate 1.60\n")
    #expect(desk.session.scenarioName == "A")
    #expect(desk.session.hasUnsavedChanges)
    try desk.say("save; undo")
    #expect(desk.text == "scenario \"A\"\ninclude \"common.hvis\"\n")
  }

  @Test("can be the same")
  func unchanged() throws {
    var desk = try Desk(after: ["leave Tønsberg"])
    let before = desk.session
    let same = desk.session.replaceText(
      SourceText(name: "scenario.hvis", text: "leave Tønsberg"), by: "edit")
    guard case .unchanged = same else { throw Unexpected("changed") }
    #expect(desk.session == before)
  }

  private func replace(_ desk: inout Desk, _ text: String) throws {
    let replacement = desk.session.replaceText(
      SourceText(name: "scenario.hvis", text: text), by: "edit")
    guard case .taken = replacement else { throw Unexpected("\(replacement)") }
  }
}

extension Desk {
  /// The desk after one more line.
  fileprivate func after(_ line: String) throws -> Desk {
    var copy = self
    try copy.say(line)
    return copy
  }
}
