import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("Undo and redo")
struct UndoTests {
  @Test("take back one statement, or several, and make them again one by one")
  func steps() throws {
    var desk = try Desk()
    var points = [desk.session]
    for line in ["leave Moss", "rate 1.60", "profiling -10%", "hire 1 temporary"] {
      try desk.say(line)
      points.append(desk.session)
    }
    guard case .stepped(let answer)? = try desk.say("undo 3").first else {
      throw Unexpected("no step")
    }
    #expect(answer.changes == ["hire 1 temporary", "profiling -10%", "rate 1.60"])
    #expect(desk.session.state == points[1].state)
    #expect(answer.free.after == desk.free)
    for point in points.dropFirst(2) {
      try desk.say("redo")
      #expect(desk.session.state == point.state)
    }
    #expect(desk.session == points.last)
  }

  @Test("tell the free reserve of the first year that moved")
  func laterYear() throws {
    var desk = try Desk(after: ["plan 3 years", "rate 2 from 2021"])
    let moved = try desk.value("free at 2021")
    for line in ["undo", "redo"] {
      guard case .stepped(let answer)? = try desk.say(line).first else {
        throw Unexpected("no step")
      }
      #expect(answer.year == Year(2021))
      let after = answer.isUndo ? answer.free.before : answer.free.after
      #expect(try moved == .number(after.kroner, .kroner))
    }
  }

  @Test("keep comments, and put the statement back where it stood")
  func comments() throws {
    var desk = try Desk(after: ["leave Moss # a notice", "# what else?"])
    let before = desk.session
    try desk.say("undo")
    #expect(desk.text == "# what else?\n")
    try desk.say("# a thought")
    try desk.say("redo")
    #expect(desk.text == "leave Moss # a notice\n# what else?\n# a thought\n")
    #expect(desk.session.planned == before.planned)
  }

  @Test("take one statement out of a line of several")
  func severalOnALine() throws {
    var desk = try Desk(after: ["leave Moss; rate 1.60; free"])
    let before = desk.session
    try desk.say("undo")
    #expect(desk.text == "leave Moss\n")
    #expect(try desk.shown("rate") == "1,50 kr/inh.")
    try desk.say("redo")
    #expect(desk.session == before)
  }

  @Test("on the line of the change itself take back that change")
  func sameLine() throws {
    var desk = try Desk(after: ["rate 1.60"])
    let before = desk.session
    try desk.say("leave Moss; undo")
    #expect(desk.session.state == before.state)
    try desk.say("redo")
    #expect(desk.session.state.own.count == 2)
    try desk.say("undo 2")
    #expect(desk.text == "")
  }

  @Test("nothing is made again once something else was stated, but after questions it is")
  func dropped() throws {
    var desk = try Desk(after: ["leave Moss", "undo", "free", "show fees"])
    var other = desk
    try desk.say("redo")
    #expect(try desk.shown("members") == "68 members")
    try other.say("rate 1.60")
    #expect(try other.refusal("redo").problem as? SessionProblem == .nothingToRedo)
  }

  @Test("work a definition out again that stands behind the change")
  func definitions() throws {
    var desk = try Desk(after: ["let before = free", "leave Tønsberg", "let after = free"])
    let done = desk.session
    try desk.say("undo")
    #expect(try desk.shown("after") == "174 521,50 kr")
    try desk.say("let after = 1; let before = 2; rate 1.60; let before = 3; undo")
    #expect(try desk.shown("before") == "3")
    desk = Desk(done)
    try desk.say("undo; redo")
    #expect(desk.session == done)
  }

  @Test("take a definition along that only the change made possible")
  func impossibleDefinitions() throws {
    var desk = try Desk(after: [
      "hire 1 temporary as Adviser", "let pay = salaries of Adviser", "let twice = 2 * pay",
    ])
    let done = desk.session
    try desk.say("undo")
    #expect(desk.text == "")
    try desk.say("redo")
    #expect(desk.session == done)
  }

  @Test("an included file as one statement, wherever it stands")
  func included() throws {
    let store = try TemporaryFolder()
    try store.makeFolder("parts")
    try store.put("parts/cut.hvis", "profiling -10%\nleave Moss\nlet share = 10%\n")
    var desk = try Desk(store: store, after: ["include \"\(store.at("parts/cut.hvis"))\""])
    let opened = desk.session
    try desk.say("undo")
    #expect(desk.text == "")
    #expect(try desk.shown("members") == "69 members")
    #expect(desk.session.state.definitions.values.isEmpty)
    try desk.say("redo")
    #expect(desk.session == opened)
  }

  @Test("made again after a save under a first name, keep that name")
  func saved() throws {
    let store = try TemporaryFolder()
    var desk = try Desk(store: store, after: ["leave Moss", "rate 1.60", "undo", "save A", "redo"])
    #expect(desk.session.scenarioName == "A")
    #expect(desk.text == "scenario \"A\"\nleave Moss\nrate 1.60\n")
    try desk.say("save")
    #expect(try store.text("a.hvis") == desk.text)
  }
}
