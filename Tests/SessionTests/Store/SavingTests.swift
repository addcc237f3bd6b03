import ScenarioLanguage
import ScenarioStore
import TestSupport
import Testing

@testable import Session

@Suite("Saving")
struct SavingTests {
  let store: TemporaryFolder

  init() throws { store = try TemporaryFolder() }

  @Test("keeps what was typed, comments and all, under a frame that names it")
  func typed() throws {
    var desk = try Desk(
      store: store,
      after: ["# what if?", "leave Moss  # a notice", "free", "note \"for the board\"", "show"])
    guard
      case .filed(.saved(let name, let path, let basis, _))? = try desk.say("save \"Å gå\"").first
    else { throw Unexpected("not saved") }
    #expect(name == "Å gå")
    #expect(path == store.at("a-ga.hvis"))
    #expect(basis == nil)
    #expect(
      try store.text("a-ga.hvis")
        == "scenario \"Å gå\"\n# what if?\nleave Moss  # a notice\nnote \"for the board\"\n")
    #expect(!desk.session.hasUnsavedChanges)
  }

  @Test("keeps a file's comments, blank lines, spelling and questions")
  func opened() throws {
    let text = "\n# Title\nSCENARIO  \"A\" # name\n\n  Leave   moss\nshow\nassert free > 0\n\n"
    try store.put("a.hvis", text)
    var desk = try Desk(store: store, after: ["open A", "rate 1.60", "save"])
    #expect(try store.text("a.hvis") == text + "rate 1.60\n")
    try desk.say("undo; save")
    #expect(try store.text("a.hvis") == text)
  }

  @Test("a file without a last line's end, with CRLF or a byte order mark is unchanged when opened")
  func lineEnds() throws {
    try store.put("a.hvis", "\u{FEFF}scenario A\r\nleave Moss\r\n\r\n# end")
    var desk = try Desk(store: store, after: ["open A"])
    #expect(!desk.session.hasUnsavedChanges)
    try desk.say("open A")
    try desk.say("rate 1.60; save")
    let reader = try Desk(store: store, after: ["open A"])
    #expect(try reader.shown("rate") == "1,60 kr/inh.")
  }

  @Test("under another name after opening is a copy, with all that was there and what came after")
  func copied() throws {
    try store.put("a.hvis", "# top\nscenario \"A\"\nleave Moss  # why\n")
    var desk = try Desk(store: store, after: ["open A", "# more", "rate 1.60", "save \"B\""])
    let text = "# top\nscenario \"B\"\nleave Moss  # why\n# more\nrate 1.60\n"
    #expect(try store.text("b.hvis") == text)
    #expect(desk.text == text)
    #expect(desk.session.scenarioName == "B")
    #expect(try store.text("a.hvis") == "# top\nscenario \"A\"\nleave Moss  # why\n")
    #expect(try desk.shown("members") == "68 members")
    #expect(!desk.session.hasUnsavedChanges)
    // Whatever becomes of A, the copy stays as it was.
    try store.put("a.hvis", "scenario \"A\"\nleave Hole, Hamar\n")
    try desk.say("open B")
    #expect(try desk.shown("members") == "68 members")
  }

  @Test("whole writes out what the basis says, its definitions too")
  func whole() throws {
    try store.put("a.hvis", "scenario A\nnote \"why\"\nlet cut = 10%\nprofiling -cut\n")
    try store.put("b.hvis", "scenario B; based on A; leave Moss; let more = cut\n")
    let before = try Desk(store: store, after: ["open B", "rate 1.60"])
    var desk = before
    try desk.say("save \"C\" whole")
    #expect(
      try store.text("c.hvis")
        == "scenario \"C\"\nnote \"why\"\nlet cut = 10%\nprofiling -cut\n"
        + "leave Moss; let more = cut\nrate 1.60\n")
    #expect(desk.session.planned == before.session.planned)
    try desk.say("undo 2")
    #expect(try desk.shown("free") == "174 521,50 kr")
  }

  @Test("behind changes on one line takes them with it")
  func sameLine() throws {
    var desk = try Desk(store: store)
    try desk.say("leave Moss; save A; rate 1.60; save B")
    #expect(try store.text("a.hvis") == "scenario \"A\"\nleave Moss\n")
    #expect(try store.text("b.hvis") == "scenario \"B\"\nleave Moss\nrate 1.60\n")
    #expect(!desk.session.hasUnsavedChanges)
  }

  @Test("refuses what somebody else saved meanwhile, unless told to write over it")
  func conflict() throws {
    var desk = try Desk(store: store, after: ["leave Moss", "save A", "rate 1.60"])
    try store.put("a.hvis", "scenario A\nleave Hole\n")
    let before = desk.session
    #expect(
      try desk.refusal("save").problem as? SessionProblem
        == .store(.changedOnDisk(path: store.at("a.hvis"))))
    #expect(desk.session == before)
    try desk.say("save B")
    #expect(try desk.shown("members") == "68 members")
    desk.session = before
    try desk.say("save!")
    #expect(try store.text("a.hvis").contains("rate 1.60"))
  }

  @Test("refuses a name that is taken, unless told to write over it")
  func taken() throws {
    try store.put("a.hvis", "scenario A\nleave Hole\n")
    var desk = try Desk(store: store, after: ["leave Moss"])
    #expect(
      try desk.refusal("save A").problem as? SessionProblem
        == .store(.alreadyExists(path: store.at("a.hvis"))))
    #expect(desk.session.scenarioName == nil)
    try desk.say("save! A")
    #expect(try store.text("a.hvis") == "scenario \"A\"\nleave Moss\n")
  }

  @Test("never makes a scenario build on itself")
  func cycle() throws {
    var desk = try Desk(
      store: store, after: ["leave Moss", "save A", "rate 1.60", "save B based on A"])
    try desk.say("leave Hole")
    let before = desk.session
    #expect(try desk.refusal("save! A").problem as? SessionProblem == .basisCycle(["A", "A"]))
    #expect(desk.session == before)
    #expect(try store.text("a.hvis") == "scenario \"A\"\nleave Moss\n")
    desk = try Desk(store: store, after: ["based on B", "leave Hole"])
    #expect(
      try desk.refusal("save! A").problem as? SessionProblem == .basisCycle(["A", "B", "A"]))
    try desk.say("save! A whole")
    #expect(try desk.shown("members") == "67 members")
  }

  static let hostile = [
    "../../x", "/etc/passwd", "a/b", "../a", ".hidden", "con", "-rf", "æøå 漢字", "\\\"quoted\\\"",
    "x\\\\y", "a#b; leave Moss", String(repeating: "å", count: 10_000),
  ]

  @Test("under any name stays in the folder, and opens again", arguments: hostile)
  func names(_ name: String) throws {
    var desk = try Desk(store: store, after: ["leave Hole"])
    guard case .filed(.saved(_, let path, _, _))? = try desk.say("save \"\(name)\"").first else {
      throw Unexpected("not saved")
    }
    #expect(path.hasPrefix(store.path + "/"))
    #expect(path.dropFirst(store.path.count + 1).allSatisfy { $0 != "/" })
    let reader = try Desk(store: store, after: ["open \"\(name)\""])
    #expect(reader.session.scenarioName == desk.session.scenarioName)
    #expect(try reader.shown("members") == "68 members")
  }

  @Test(
    "under a name that no file could declare is refused",
    arguments: [
      "save \"\"", "save \" \"", "save \"a\u{0}b\"", "save \"a\nb\"", "save \"\u{1B}[2J\"",
      "save \"!\"",
    ])
  func refusedNames(_ line: String) throws {
    var desk = try Desk(store: store, after: ["leave Hole"])
    expectReadable(try desk.refusal(line).problem)
    #expect(desk.session.scenarioName == nil)
  }
}
