import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("Whatever is typed")
struct PropertyTests {
  @Test("undo and redo restore text, figures and definitions exactly", arguments: 1...12)
  func undoRestores(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var desk = try Desk()
    for _ in 0..<25 { desk.type(generator.statement()) }
    let done = desk.session
    let steps = done.state.document.changeSteps()
    guard steps > 0 else { return }
    let count = Int.random(in: 1...steps, using: &generator)
    for _ in 0..<count { try desk.say("undo") }
    var atOnce = Desk(done)
    try atOnce.say("undo \(count)")
    #expect(atOnce.session == desk.session)
    // What is left is what its own text says.
    var again = try Desk()
    for line in desk.text.split(separator: "\n") { try again.say(String(line)) }
    #expect(again.session.planned.outlook == desk.session.planned.outlook)
    #expect(again.session.state.definitions == desk.session.state.definitions)
    try desk.say("redo \(count)")
    #expect(desk.session == done)
  }

  @Test("what is saved and opened again has the same figures and the same text", arguments: 1...8)
  func savedIsOpened(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 1_000)
    let store = try TemporaryFolder()
    var desk = try Desk(store: store)
    for _ in 0..<20 { desk.type(generator.statement()) }
    try desk.say("save \"Første\"")
    for _ in 0..<10 { desk.type(generator.statement()) }
    if desk.session.hasUnsavedChanges { try desk.say("save \"Andre\"") }
    for name in [nil, "Tredje"] {
      if let name { try desk.say("save \"\(name)\" whole") }
      var reader = try Desk(store: store)
      try reader.say("open \"\(try #require(desk.session.scenarioName).english)\"")
      #expect(reader.session.planned.outlook == desk.session.planned.outlook)
      #expect(reader.text == desk.text)
      #expect(!reader.session.hasUnsavedChanges)
      #expect(!desk.session.hasUnsavedChanges)
    }
  }

  static let bad = [
    "leave Tønsbreg", "leave Våler", "join Oslo", "rate 99999999999999999999", "rate 1,234",
    "population Oslo -5", "hire 1000000000 permanent cost 9 000 000 000 000", "fees + members",
    "undo 999", "redo 7", "open Nothing", "delete Nothing", "rename Nothing to Something",
    "based on Nothing", "include \"nothing.hvis\"", "free in Nothing", "let x = y",
    "profiling -9 mill",
    "plan 99 years", "release Profiling 9 mill", "assert free = members", "edit", "set lang xx",
    "spend Nothing +5", "leave Moss, Moss", "cost \"Seconded 1\" 5", "scenario \"!\"", "1 / 0",
    "merge Oslo, Moss into Oslo", "save \"Osloregionen 2020\"",
  ]

  @Test("a line that fails leaves no trace, also behind statements that succeed", arguments: bad)
  func failureLeavesNoTrace(_ bad: String) throws {
    let store = try TemporaryFolder()
    var desk = try Desk(
      store: store, after: ["leave Hamar", "let m = 5", "rate 1.60", "undo", "show"])
    let before = desk.session
    let good = [
      "", "leave Hole; ", "rate 1.70; let m = 7; ", "undo; ",
      "note \"n\"; leave Hole; undo; redo; ",
      "redo; leave Hole; new!; ", "scenario \"S\"; based on \"Osloregionen 2020\"; ",
    ]
    for prefix in good {
      let carried = desk.type(prefix + bad)
      // A line may also be refused for what stands first in it, which is as well.
      #expect(!carried.diagnostics.isEmpty, "\(prefix + bad)")
      #expect(carried.outcomes.isEmpty)
      #expect(desk.session == before, "\(prefix + bad)")
    }
  }

  @Test("a drawn line that fails leaves no trace either", arguments: 1...12)
  func drawnFailureLeavesNoTrace(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 5_000)
    let store = try TemporaryFolder()
    var desk = try Desk(store: store)
    var failures = 0
    for _ in 0..<25 {
      let before = desk.session
      let line = (0..<Int.random(in: 1...4, using: &generator))
        .map { _ in generator.chance(20) ? generator.pick(Self.bad) : generator.statement() }
        .joined(separator: "; ")
      let carried = desk.type(line)
      guard carried.outcomes.isEmpty, !carried.diagnostics.isEmpty else { continue }
      failures += 1
      #expect(desk.session == before, "\(line)")
    }
    #expect(failures > 0)
  }
}
