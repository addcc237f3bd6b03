import Budget
import Foundation
import ScenarioLanguage
import Session
import Synchronization
import TestSupport
import Testing

@testable import Scripting

@Suite("The log of questions and answers")
struct LogTests {
  /// What a run writes beside its log.
  private final class Told: Sendable {
    let problems = Mutex<[String]>([])
  }

  private let folder: TemporaryFolder
  private let told = Told()

  init() throws { folder = try TemporaryFolder() }

  private func run(
    _ language: InterfaceLanguage = .english, on day: Day? = nil
  ) throws -> Runner {
    let told = told
    var settings = RunSettings(choices: SessionSettings(language: language))
    settings.today = { day }
    settings.colorPlaces.problems = true
    return Runner(
      try Session(EmbeddedBudget.read(), storePath: nil), settings: settings,
      console: Console(
        answer: { _ in }, problem: { text in told.problems.withLock { $0.append(text) } }))
  }

  private func enter(_ lines: String..., in run: inout Runner) {
    for line in lines { _ = run.carryOut(SourceText(name: "line", text: line)) }
  }

  private var path: String { folder.at("minutes.txt") }

  @Test("holds what was asked before and since, numbered, and nothing about the program")
  func holds() throws {
    var run = try run()
    enter("free", "help", "leave Tønsbreg", in: &run)
    enter("log \"\(path)\"", "leave Tønsberg; fees of Oslo", "set color never", in: &run)
    #expect(
      try folder.text("minutes.txt") == """
        hvis: questions and answers · Osloregionen 2020

        1> free
        174\u{A0}521,50\u{A0}kr

        2> leave Tønsbreg
        line:1:7: error: no member is called "Tønsbreg"
          1 | leave Tønsbreg
            |       ^^^^^^^^
          try: leave Tønsberg

        3> leave Tønsberg
        Tønsberg leaves from 2020: fees −68\u{A0}964,00\u{A0}kr · free reserve 105\u{A0}557,50\u{A0}kr \
        (was 174\u{A0}521,50)

        4> fees of Oslo
        2\u{A0}043\u{A0}213,00\u{A0}kr

        """)
    enter("log off", "free", in: &run)
    #expect(try !folder.text("minutes.txt").contains("5>"))
    #expect(told.problems.withLock { $0 }.count == 1)
  }

  @Test("speaks the language of the session")
  func norwegian() throws {
    var run = try run(.norwegian)
    enter("logg \"\(path)\"", "fri", "logg av", "fri", in: &run)
    #expect(
      try folder.text("minutes.txt") == """
        hvis: spørsmål og svar · Osloregionen 2020

        1> fri
        174\u{A0}521,50\u{A0}kr

        """)
  }

  @Test("has the day in its heading, and a heading of its own for another")
  func dated() throws {
    let year = try #require(Year(2020))
    let month = try #require(Month(12, of: year))
    var run = try run(.norwegian, on: Day(3, of: month))
    enter("logg \"\(path)\"", "logg av", in: &run)
    #expect(
      try folder.text("minutes.txt") == "hvis: spørsmål og svar · Osloregionen 2020 · 3.12.2020\n")
    var next = try self.run(on: Day(4, of: month))
    enter("log \"\(path)\"", "members", in: &next)
    #expect(
      try folder.text("minutes.txt").hasSuffix(
        "\nhvis: questions and answers · Osloregionen 2020 · 2020-12-04\n\n1> members\n69\n"))
  }

  @Test("leaves out hints about how something is typed, which are told as ever")
  func hints() throws {
    var run = try run()
    enter("log \"\(path)\"", "salaries -10%", in: &run)
    #expect(told.problems.withLock { $0 }.contains { $0.contains("changes nothing") })
    let text = try folder.text("minutes.txt")
    #expect(text.contains("4\u{A0}500\u{A0}000,00\u{A0}kr"))
    #expect(!text.contains("changes nothing"))
  }

  @Test("overwrites only what it is told to")
  func overwrites() throws {
    try folder.put("minutes.txt", "mine\n")
    var run = try run()
    enter("log \"\(path)\"", "free", in: &run)
    #expect(try folder.text("minutes.txt") == "mine\n")
    #expect(told.problems.withLock { $0 }.first?.contains("`log!` writes over it") == true)
    enter("log! \"\(path)\"", "members", in: &run)
    #expect(try folder.text("minutes.txt").contains("3> members\n69\n"))
  }

  @Test("goes on in a log that is there, numbered on, and writes no question twice")
  func goesOn() throws {
    var first = try run()
    enter("free", "log \"\(path)\"", "members", in: &first)
    let earlier = try folder.text("minutes.txt")
    // As after a crash: another session, which knows nothing of the first.
    var run = try run(.norwegian)
    enter("fri", "logg \"\(path)\"", "medlemmer", "logg av", "sats", in: &run)
    enter("logg \"\(path)\"", "fri", in: &run)
    #expect(
      try folder.text("minutes.txt") == earlier + """

        hvis: spørsmål og svar · Osloregionen 2020

        3> fri
        174\u{A0}521,50\u{A0}kr

        4> medlemmer
        69

        5> sats
        1,50\u{A0}kr

        6> fri
        174\u{A0}521,50\u{A0}kr

        """)
    #expect(told.problems.withLock { $0 }.isEmpty)
  }

  @Test("ends the last line of a log that a crash broke off")
  func brokenOff() throws {
    try folder.put("minutes.txt", "hvis: questions and answers · Osloregionen 2020\n\n80> fre")
    var run = try run()
    enter("log \"\(path)\"", "members", in: &run)
    #expect(try folder.text("minutes.txt").hasSuffix("80> fre\n\n81> members\n69\n"))
  }

  @Test("ends with a word where the file is gone")
  func gone() throws {
    var run = try run()
    enter("log \"\(path)\"", in: &run)
    try FileManager.default.removeItem(atPath: path)
    enter("free", "members", in: &run)
    let problems = told.problems.withLock { $0 }
    #expect(problems.count == 1 && problems[0].hasPrefix("hvis: the log ends here: "))
    #expect(problems[0].contains(path))
  }

  @Test("is nothing that a file may begin")
  func reach() throws {
    let session = try Session(EmbeddedBudget.read(), storePath: nil)
    var other = session
    let carried = other.carryOut(SourceText(name: "line", text: "log a.txt"))
    #expect(carried.diagnostics.first?.problem as? SessionProblem == .notHere(.log))
    #expect(StatementForm.form(of: .log)?.reach == .outside)
  }
}
