import Budget
import ScenarioLanguage
import ScenarioStore
import TestSupport
import Testing

@testable import Session

@Suite("Opening, listing, deleting and renaming")
struct OpeningTests {
  let store: TemporaryFolder

  init() throws {
    store = try TemporaryFolder()
    try store.put("a.hvis", "scenario \"A\"\nnote \"first\"\nleave Moss\n")
    try store.put("b.hvis", "scenario \"B\"\nbased on \"A\"\nrate 1.60\n")
  }

  @Test("gives equal figures, by name in any spelling")
  func open() throws {
    var desk = try Desk(store: store)
    guard
      case .filed(.opened(let name, let changes, let free, _, _, _, _))? = try desk.say("åpne b")
        .first
    else { throw Unexpected("not opened") }
    #expect(name == "B")
    #expect(changes == 2)
    #expect(free == desk.free)
    let typed = try Desk(after: ["leave Moss", "rate 1.60"])
    #expect(desk.session.planned.outlook == typed.session.planned.outlook)
  }

  @Test("refuses to lose changes that are not saved, unless told to")
  func unsaved() throws {
    var desk = try Desk(store: store, after: ["leave Hole"])
    let before = desk.session
    #expect(try desk.refusal("open A").problem as? SessionProblem == .unsavedChanges(nil))
    #expect(try desk.refusal("new").problem as? SessionProblem == .unsavedChanges(nil))
    #expect(try desk.refusal("leave Hamar; new").problem as? SessionProblem == .unsavedChanges(nil))
    #expect(desk.session == before)
    try desk.say("open! A")
    #expect(try desk.shown("members") == "68 members")
    try desk.say("rate 1.60; new!")
    #expect(try desk.shown("free") == "174 521,50 kr")
    #expect(desk.text == "")
  }

  @Test("the budget itself is the start again, and is not saved under its name")
  func budget() throws {
    var desk = try Desk(store: store, after: ["open A", "open \"osloregionen 2020\""])
    #expect(desk.session.scenarioName == nil)
    try desk.say("leave Hole")
    #expect(try desk.refusal("save").problem as? SessionProblem == .namelessScenario)
    try desk.say("save C")
    #expect(try store.text("c.hvis") == "scenario \"C\"\nleave Hole\n")
  }

  @Test("lists the scenarios with basis and note, and the files it cannot read")
  func list() throws {
    try store.put("c.hvis", "leave Moss\n")
    try store.makeFolder("d.hvis")
    var desk = try Desk(store: store, after: ["open A"])
    guard case .filed(.listed(let scenarios, let problems))? = try desk.say("list").first else {
      throw Unexpected("no list")
    }
    #expect(scenarios.map(\.name) == ["A", "B", "c"])
    #expect(scenarios.map(\.basis) == [nil, "A", nil])
    #expect(scenarios.map(\.note) == ["first", nil, nil])
    #expect(scenarios.map(\.isOpen) == [true, false, false])
    #expect(problems.isEmpty)
  }

  @Test("a basis is neither deleted nor renamed away from those that build on it")
  func basis() throws {
    var desk = try Desk(store: store)
    for line in ["delete A", "rename A to C", "slett a", "omdøp a til C"] {
      #expect(try desk.refusal(line).problem as? SessionProblem == .basisOfOthers("A", ["B"]))
    }
    try desk.say("delete B; delete A")
    #expect(!store.has("a.hvis") && !store.has("b.hvis"))
  }

  @Test("deleting the open scenario leaves its text, which is then not saved")
  func deleteOpen() throws {
    var desk = try Desk(store: store, after: ["open B", "delete B"])
    #expect(desk.session.hasUnsavedChanges)
    #expect(try desk.shown("rate") == "1,60 kr/inh.")
    // Nothing names what is gone, so that it does not come back by a slip.
    #expect(desk.session.scenarioName == nil)
    #expect(try desk.refusal("save").problem as? SessionProblem == .namelessScenario)
    try desk.say("save B")
    let text = try store.text("b.hvis")
    #expect(text.hasPrefix("scenario \"B\"\nbased on \"A\" version \""))
    #expect(text.hasSuffix(" free 101 215\nrate 1.60\n"))
  }

  @Test("renaming the open scenario keeps changes that are not saved")
  func renameOpen() throws {
    var desk = try Desk(store: store, after: ["open B", "leave Hole", "rename B to \"C d\""])
    #expect(desk.session.scenarioName == "C d")
    #expect(desk.session.hasUnsavedChanges)
    #expect(try store.text("c-d.hvis") == "scenario \"C d\"\nbased on \"A\"\nrate 1.60\n")
    #expect(!store.has("b.hvis"))
    try desk.say("undo; redo; save E based on \"C d\"")
    let text = try store.text("e.hvis")
    #expect(text.hasPrefix("scenario \"E\"\nbased on \"C d\" version \""))
    #expect(text.hasSuffix("\n\nleave Hole\n"))
  }

  @Test("another person's change is not taken for one's own by a rename, nor deleted")
  func renameConflict() throws {
    var desk = try Desk(store: store, after: ["open B", "leave Hole"])
    try store.put("b.hvis", "scenario \"B\"\nrate 1.70\n")
    let before = desk.session
    for line in ["rename B to C", "delete B"] {
      #expect(
        try desk.refusal(line).problem as? SessionProblem
          == .store(.changedOnDisk(path: store.at("b.hvis"))))
    }
    #expect(desk.session == before)
    #expect(try store.text("b.hvis") == "scenario \"B\"\nrate 1.70\n")
  }

  @Test("renaming a scenario without a name of its own gives it one")
  func renameNameless() throws {
    try store.put("c.hvis", "# plain\nleave Moss\n")
    let fresh = try Desk(store: store)
    let renamed = try Desk(store: store, after: ["rename c to D"])
    #expect(renamed.session.state == fresh.session.state)
    #expect(try store.text("d.hvis") == "scenario \"D\"\n# plain\nleave Moss\n")
  }
}
