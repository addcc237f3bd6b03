import Budget
import ScenarioLanguage
import ScenarioStore
import TestSupport
import Testing

@testable import Session

@Suite("Taking back and making again what was no change")
struct PastStepTests {
  let store: TemporaryFolder

  init() throws {
    store = try TemporaryFolder()
    try store.put("a.hvis", "scenario \"A\"\n# of A\nleave Moss\n")
    try store.put("b.hvis", "scenario \"B\"\nleave Hole\nrate 1.60\n")
  }

  /// What was typed before, the statement, and what is then on disk under the names a, b and c.
  static let steps: [(before: [String], statement: String, files: String)] = [
    ([], "open A", "ab"), (["leave Nes"], "open! A", "ab"),
    (["open A", "leave Nes"], "open! B", "ab"),
    (["leave Nes", "note \"mine\""], "new!", "ab"), (["open A"], "new", "ab"),
    (["open A"], "open A", "ab"),
    (["leave Nes"], "delete B", "a"), (["open B"], "delete B", "a"),
    (["open B", "leave Nes"], "delete B", "a"), (["open B", "leave Nes"], "slett b", "a"),
    (["leave Nes"], "rename A to C", "bc"), (["open A", "leave Nes"], "rename A to C", "bc"),
    (["open A", "rate 1.55", "undo"], "rename A to C", "bc"),
  ]

  private func files() -> String { ["a", "b", "c"].filter { store.has($0 + ".hvis") }.joined() }

  @Test("is one step each, there and back", arguments: steps)
  func oneStep(_ step: (before: [String], statement: String, files: String)) throws {
    var desk = try Desk(store: store, after: step.before)
    let before = desk.session
    try desk.say(step.statement)
    let after = desk.session
    #expect(files() == step.files)
    guard case .stepped(let answer)? = try desk.say("undo").first else {
      throw Unexpected("no step")
    }
    #expect(answer.changes == [step.statement])
    #expect(files() == "ab")
    #expect(desk.text == before.state.document.text)
    #expect(desk.session.planned == before.planned)
    #expect(desk.session.scenarioName == before.scenarioName)
    #expect(desk.session.hasUnsavedChanges == before.hasUnsavedChanges)
    #expect(desk.session.stored?.text == before.stored?.text)
    try desk.say("redo")
    #expect(files() == step.files)
    #expect(desk.text == after.state.document.text)
    #expect(desk.session.scenarioName == after.scenarioName)
    #expect(desk.session.hasUnsavedChanges == after.hasUnsavedChanges)
    try desk.say("undo")
    #expect(files() == "ab")
    #expect(desk.text == before.state.document.text)
  }

  @Test("what stands in an opened file is no step; what came before and after is")
  func opened() throws {
    var desk = try Desk(store: store, after: ["leave Nes", "open! B", "leave Moss", "note \"x\""])
    #expect(
      try desk.refusal("undo 4").problem as? SessionProblem == .tooFewSteps(wanted: 4, available: 3)
    )
    try desk.say("undo")
    #expect(desk.text == "scenario \"B\"\nleave Hole\nrate 1.60\nnote \"x\"\n")
    try desk.say("undo 2")
    #expect(desk.text == "")
    #expect(desk.session.scenarioName == nil)
    try desk.say("redo 3")
    #expect(desk.text == "scenario \"B\"\nleave Hole\nrate 1.60\nleave Moss\nnote \"x\"\n")
    #expect(desk.session.stored != nil)
  }

  @Test("a save keeps the way back, under the name that it gives")
  func saved() throws {
    for form in ["", " whole", " based on A"] {
      var desk = try Desk(
        store: store, after: ["leave Nes", "open! A", "leave Oslo", "save! C" + form])
      try desk.say("undo")
      #expect(desk.session.scenarioName == "C")
      #expect(try desk.shown("members") == "68 members")
      try desk.say("undo")
      #expect(desk.text == "leave Nes\n")
      #expect(desk.session.scenarioName == nil)
    }
  }

  @Test("a deleted scenario is had back where its name is free, and never written over another")
  func nameTaken() throws {
    var desk = try Desk(store: store, after: ["delete B"])
    try store.put("b.hvis", "scenario \"B\"\nleave Nes\n")
    let before = desk.session
    #expect(try desk.refusal("undo").problem as? SessionProblem == .nameOfAnother("B"))
    #expect(desk.session == before)
    #expect(try store.text("b.hvis") == "scenario \"B\"\nleave Nes\n")
    // Another scenario in a file of the name leaves the name itself free.
    try store.put("b.hvis", "scenario \"b b\"\nleave Nes\n")
    try desk.say("undo; open B")
    #expect(try desk.shown("rate") == "1,60 kr/inh.")
    #expect(try store.text("b-2.hvis") == "scenario \"B\"\nleave Hole\nrate 1.60\n")
  }

  @Test("several steps that act on the store are taken one at a time")
  func oneAtATime() throws {
    var desk = try Desk(store: store, after: ["leave Nes", "delete B", "rename A to C"])
    #expect(try desk.refusal("undo 3").problem as? SessionProblem == .oneAtATime)
    #expect(files() == "c")
    try desk.say("undo")
    try desk.say("undo 2")
    #expect(files() == "ab")
    #expect(try desk.refusal("redo 3").problem as? SessionProblem == .oneAtATime)
    try desk.say("redo 2")
    #expect(files() == "a")
  }

  @Test("no more than fifty are kept, and what they stand on is then no step either")
  func bounded() throws {
    var desk = try Desk(store: store)
    for _ in 0..<30 { try desk.say("open A; open B") }
    try desk.say("undo 50")
    #expect(desk.session.scenarioName == "B")
    #expect(try desk.refusal("undo").problem as? SessionProblem == .nothingToUndo)
  }
}
