import Foundation
import ScenarioLanguage
import ScenarioStore
import Session
import TestSupport
import Testing

@testable import Shell

@Suite("Keeping unsaved work")
struct SessionJournalTests {
  let home: TemporaryFolder
  let folder: String

  init() throws {
    home = try TemporaryFolder()
    folder = home.at("state")
  }

  private func session() throws -> Session {
    try Session(EmbeddedBudget.read(), storePath: nil)
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
    // A file where the folder should be: nothing can be kept, whoever runs the test.
    try home.put("state", "")
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
    try home.put("state", "")
    var session = try session()
    var journal = SessionJournal(folder: folder)
    let failed = SessionJournal.News.failed(.notAFolder(path: folder, .unsavedWork))
    #expect(say("leave Nes", &session, &journal) == failed)
    #expect(say("new!", &session, &journal) == nil)
    #expect(say("leave Nes", &session, &journal) == failed)
  }

  @Test("texts that are long themselves are kept as where they led", .enabled(if: LongRun.isOn))
  func longTexts() throws {
    var session = try session()
    var journal = SessionJournal(folder: folder)
    // Three of these are more than a journal holds.
    let note = String(repeating: "long ", count: TextFile.maximumSize / 13)
    for text in ["note \"\(note)\"\n", "note \"a \(note)\"\n", "note \"b \(note)\"\n"] {
      let before = session
      let source = SourceText(name: "text", text: text + "leave Nes\n")
      guard case .taken = session.replaceText(source, by: "edit") else {
        Issue.record("the text is not taken")
        return
      }
      #expect(journal.note(session, since: before, of: source) == nil)
    }
    #expect(say("leave Moss", &session, &journal) == nil)
    let left = session.text
    // Lets go of the file, as a shell that is gone.
    journal = SessionJournal(folder: nil)
    let log = try #require(try offered().first ?? nil)
    #expect(log.carriedOut(in: try self.session(), language: .english).session.text == left)
  }

  @Test("a way that is over the limit is kept as where it led")
  func tooLong() throws {
    var session = try session()
    var journal = SessionJournal(folder: folder)
    #expect(say("leave Nes", &session, &journal) == nil)
    // The day so far: what leaves room for a statement less than the next one is long.
    journal = SessionJournal(folder: nil)
    let started = try #require(try Journal.claimAbandoned(in: folder).journals.first)
    let head = 40
    let size = try home.bytes("state/" + URL(filePath: started.path).lastPathComponent).count
    try started.append(
      String(repeating: " ", count: TextFile.maximumSize - size - head))
    #expect(throws: StoreProblem.self) { try started.append("leave Moss leave Moss") }
    journal = SessionJournal(folder: folder)
    #expect(journal.adopt(started, as: nil) == nil)
    #expect(say("leave Moss", &session, &journal) == nil)
    #expect(!home.has("state/" + URL(filePath: started.path).lastPathComponent))
    let left = session.text
    #expect(left == "leave Nes\nleave Moss\n")
    // Lets go of the file, as a shell that is gone.
    journal = SessionJournal(folder: nil)
    let log = try #require(try offered().first ?? nil)
    let recovered = log.carriedOut(in: try self.session(), language: .english)
    #expect(recovered.session.text == left)
  }
}
