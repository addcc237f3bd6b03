import CBudgetData
import Foundation
import ScenarioLanguage
import ScenarioStore
import Session
import Testing

@testable import Shell

@Suite("Keeping unsaved work")
struct SessionJournalTests {
  let home: URL
  let folder: String

  init() throws {
    home = FileManager.default.temporaryDirectory.appendingPathComponent(
      "hvis-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    folder = home.appendingPathComponent("state").path
  }

  private func session() throws -> Session {
    let text = SourceText(name: "budget", text: String(cString: hvis_budget_text()))
    return try Session(try #require(BudgetFileReader.read(text).budget), storePath: nil)
  }

  /// Carries a line out and keeps it; gives what is new.
  private func say(
    _ line: String, _ session: inout Session, _ journal: inout SessionJournal
  ) -> SessionJournal.News? {
    let before = session
    let source = SourceText(name: "line", text: line)
    #expect(session.carryOut(source).diagnostics.isEmpty)
    return journal.note(session, since: before, of: source)
  }

  /// What a shell that starts now is offered.
  private func offered() throws -> [SessionLog?] {
    try Journal.claimAbandoned(in: folder).journals.map { SessionLog(try $0.records()) }
  }

  @Test("a failure is told once, and tried again at every line; then all is kept")
  func failure() throws {
    defer { try? FileManager.default.removeItem(at: home) }
    // A file where the folder should be: nothing can be kept, whoever runs the test.
    try Data().write(to: URL(fileURLWithPath: folder))
    var session = try session()
    var journal = SessionJournal(folder: folder)
    func say(_ line: String) -> SessionJournal.News? { self.say(line, &session, &journal) }
    #expect(say("leave Nes") == .failed(.notAFolder(path: folder, .unsavedWork)))
    #expect(say("rate 1.60") == nil)
    #expect(journal.isKept == false)
    try FileManager.default.removeItem(atPath: folder)
    // A question changes nothing, and is a line all the same.
    #expect(say("free") == .worksAgain)
    #expect(journal.isKept == true)
    #expect(say("leave Moss") == nil)
    // Lets go of the file, as a shell that is gone.
    journal = SessionJournal(folder: nil)
    let log = try #require(try offered().first ?? nil)
    let recovered = log.carriedOut(in: try self.session(), language: .english)
    #expect(recovered.losses.isEmpty)
    #expect(recovered.session.text == "leave Nes\nrate 1.60\nleave Moss\n")
  }

  @Test("one that fails no more with nothing left to keep says nothing, and a new failure is told")
  func failureOver() throws {
    defer { try? FileManager.default.removeItem(at: home) }
    try Data().write(to: URL(fileURLWithPath: folder))
    var session = try session()
    var journal = SessionJournal(folder: folder)
    let failed = SessionJournal.News.failed(.notAFolder(path: folder, .unsavedWork))
    #expect(say("leave Nes", &session, &journal) == failed)
    #expect(say("new!", &session, &journal) == nil)
    #expect(say("leave Nes", &session, &journal) == failed)
  }

  @Test("a way that is over the limit is kept as where it led")
  func tooLong() throws {
    defer { try? FileManager.default.removeItem(at: home) }
    var session = try session()
    var journal = SessionJournal(folder: folder)
    // Three of these are more than a journal holds.
    let note = String(repeating: "long ", count: TextFile.maximumSize / 13)
    for text in ["note \"\(note)\"\n", "note \"a \(note)\"\n", "note \"b \(note)\"\n"] {
      let before = session
      let source = SourceText(name: "text", text: text + "leave Nes\n")
      let replacement = session.replaceText(source, by: "edit")
      guard case .taken = replacement else {
        Issue.record("\(replacement)")
        return
      }
      #expect(journal.note(session, since: before, of: source) == nil)
    }
    #expect(say("leave Moss", &session, &journal) == nil)
    let left = session.text
    // Lets go of the file, as a shell that is gone.
    journal = SessionJournal(folder: nil)
    let log = try #require(try offered().first ?? nil)
    let recovered = log.carriedOut(in: try self.session(), language: .english)
    #expect(recovered.session.text == left)
  }
}
