import Budget
import Foundation
import ScenarioLanguage
import ScenarioStore
import TestSupport
import Testing

@testable import Session

@Suite("A session had back from its journal")
struct SessionLogTests {
  /// A session whose steps are kept as a journal keeps them.
  struct Kept {
    var desk: Desk
    var records: [String]
    private var line = 0

    init(_ desk: Desk) {
      self.desk = desk
      records = [desk.session.startRecord.encoded]
    }

    mutating func type(_ text: String) {
      line += 1
      let before = desk.session
      let source = SourceText(name: "line", text: text, firstLine: line)
      _ = desk.session.carryOut(source)
      records += desk.session.records(since: before, of: source).map(\.encoded)
    }

    mutating func replace(_ text: String) {
      let before = desk.session
      let source = SourceText(name: "scenario.hvis", text: text)
      _ = desk.session.replaceText(source, by: "edit")
      records += desk.session.records(since: before, of: source).map(\.encoded)
    }

    /// The session as another process has it back.
    func recovered(store: TemporaryFolder? = nil) throws -> RecoveredSession {
      let log = try #require(SessionLog(records))
      return log.carriedOut(in: try Desk(store: store).session, language: .english)
    }
  }

  @Test("is exactly the one that was left, whatever was typed", arguments: 1...10)
  func exact(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 5_000)
    var kept = Kept(try Desk())
    for _ in 0..<30 {
      switch Int.random(in: 0..<12, using: &generator) {
      case 0: kept.type("undo")
      case 1: kept.type("undo 2")
      case 2: kept.type("redo")
      case 3: kept.replace(kept.desk.text + generator.statement())
      case _: kept.type(generator.statement())
      }
    }
    let recovered = try kept.recovered()
    #expect(recovered.session.hasSameWork(as: kept.desk.session))
    #expect(recovered.losses.isEmpty && recovered.movedFree == nil)
  }

  @Test(
    "has the text and the file of a stored scenario, whatever was saved between", arguments: 1...6)
  func stored(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 9_000)
    let store = try TemporaryFolder()
    try store.put("common.hvis", "leave Nes\n")
    var kept = Kept(try Desk(store: store))
    for round in 0..<30 {
      switch Int.random(in: 0..<12, using: &generator) {
      case 0: kept.type("save \"A\(round)\"")
      case 1: kept.type("save; leave Hole; rate 1.70")
      case 2: kept.type("undo 2")
      case 3: kept.type("open! \"A\(Int.random(in: 0...round, using: &generator))\"; rate +1 øre")
      case 4: kept.type("include \"\(store.at("common.hvis"))\"")
      case 5: kept.type("rename \"A\(round - 2)\" to \"B\(round)\"")
      case _: kept.type(generator.statement())
      }
    }
    let recovered = try kept.recovered(store: store)
    #expect(recovered.losses.isEmpty && recovered.movedFree == nil)
    #expect(recovered.session.text == kept.desk.text)
    #expect(recovered.session.stored == kept.desk.session.stored)
    #expect(recovered.session.storedDocument == kept.desk.session.storedDocument)
    #expect(recovered.session.scenarioName == kept.desk.session.scenarioName)
    #expect(recovered.session.planned == kept.desk.session.planned)
    #expect(recovered.session.hasUnsavedChanges == kept.desk.session.hasUnsavedChanges)
  }

  @Test("keeps as comments what can no longer be carried out, and says so")
  func losses() throws {
    let store = try TemporaryFolder()
    try store.put("a.hvis", "scenario \"A\"\nleave Moss\n")
    var kept = Kept(try Desk(store: store))
    for line in ["based on \"A\"", "rate 1.60", "leave Nes", "undo", "leave Hole"] {
      kept.type(line)
    }
    try store.put("a.hvis", "scenario \"A\"\nleave Hole\nnonsense here\n")
    let recovered = try kept.recovered(store: store)
    #expect(
      recovered.session.text == """
        # not carried out: based on "A"
        rate 1.60
        leave Nes
        # not carried out: undo
        leave Hole

        """)
    #expect(recovered.losses.map(\.text) == ["based on \"A\"", "undo"])
    let free = try #require(recovered.movedFree)
    #expect(free.before == kept.desk.free)
    #expect(free.after == recovered.session.planned.outlook.first.closing.free)
  }

  @Test("has its scenario as it was where the file was changed, and does not overwrite it")
  func changed() throws {
    let store = try TemporaryFolder()
    try store.put("a.hvis", "scenario \"A\"\nleave Moss\n")
    var kept = Kept(try Desk(store: store))
    for line in ["open \"A\"", "rate 1.60"] { kept.type(line) }
    try store.put("a.hvis", "scenario \"A\"\nleave Hole\n")
    let recovered = try kept.recovered(store: store)
    // But for the way back to before it was opened, which a crash takes along.
    #expect(recovered.session.state == kept.desk.session.state)
    #expect(recovered.session.stored == kept.desk.session.stored)
    #expect(recovered.changedFile == store.at("a.hvis"))
    var desk = Desk(recovered.session)
    let problem = try desk.refusal("save").problem as? SessionProblem
    #expect(problem == .store(.changedOnDisk(path: store.at("a.hvis"))))
  }

  @Test("is not stored where the store is another")
  func elsewhere() throws {
    let store = try TemporaryFolder()
    try store.put("a.hvis", "scenario \"A\"\nleave Moss\n")
    var kept = Kept(try Desk(store: store))
    for line in ["open \"A\"", "rate 1.60"] { kept.type(line) }
    let other = try TemporaryFolder()
    let recovered = try kept.recovered(store: other)
    #expect(recovered.strangeFile == store.at("a.hvis"))
    #expect(recovered.session.text == kept.desk.text)
    #expect(recovered.session.hasUnsavedChanges)
    var desk = Desk(recovered.session)
    try desk.say("save")
    #expect(try other.text("a.hvis") == "scenario \"A\"\nleave Moss\nrate 1.60\n")
  }

  @Test("has a solution's change as a statement of its own, and questions cost nothing")
  func applied() throws {
    var kept = Kept(try Desk())
    for line in ["leave Nes", "leave Moss", "undo", "solve rate for free >= 500k"] {
      kept.type(line)
    }
    #expect(kept.records.count == 4)
    for line in ["redo", "solve rate for free >= 500k", "apply"] { kept.type(line) }
    let recovered = try kept.recovered()
    #expect(recovered.session.hasSameWork(as: kept.desk.session))
    #expect(
      try #require(SessionLog(kept.records)).lastStatement(in: .english)?.hasPrefix("rate") == true)
  }

  @Test("says how many statements it has, and the last")
  func summary() throws {
    var kept = Kept(try Desk())
    #expect(try #require(SessionLog(kept.records)).hasWork == false)
    kept.type("leave Moss; free; rate 1.60")
    kept.type("note \"x\"")
    kept.type("free")
    kept.type("undo")
    let log = try #require(SessionLog(kept.records))
    #expect(log.hasWork)
    #expect(log.statementCount == 3)
    #expect(log.lastStatement(in: .english) == "undo")
    #expect(log.lastLine == 2)
    #expect(kept.desk.session.unsavedChangeCount == 1)
  }

  @Test(
    "takes no notice of what it does not know",
    arguments: ["", "leave Moss", "step start\nversion 2\nbudget X\nfree 0\n", "step start\n"])
  func foreign(text: String) {
    #expect(SessionLog([text]) == nil)
    #expect(SessionRecord(decoding: text) == nil)
  }

  @Test("records can be read again, letter for letter")
  func coding() throws {
    let texts = ["a\\nb", "\\", "\u{301}\r\n\n\u{301} b ", "", "step lines", "å\u{A0}\u{2028}"]
    for text in texts {
      let source = SourceText(name: text, text: text, firstLine: 7)
      for step: SessionRecord.Step in [
        .lines(source), .replace(source, by: text), .undo(3), .redo(4),
        .start(
          SessionStart(
            budget: text, name: text,
            stored: .init(path: text, text: text, modified: .init(seconds: -5, nanoseconds: 7)),
            text: text)),
      ] {
        let record = SessionRecord(step: step, free: Money(øre: -1))
        let again = try #require(SessionRecord(decoding: record.encoded))
        #expect(again.encoded.utf8.elementsEqual(record.encoded.utf8))
        #expect(again == record)
      }
    }
  }
}
