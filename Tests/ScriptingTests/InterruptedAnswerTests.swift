import Budget
import ScenarioLanguage
import Session
import Synchronization
import Testing

@testable import Scripting

@Suite("An answer that nobody waits for")
struct InterruptedAnswerTests {
  /// What a run printed, and how often it asked whether it is given up.
  private final class Screen: Sendable {
    let answers = Mutex<[String]>([])
    let problems = Mutex<[String]>([])
    let asked = Atomic(0)
  }

  /// Carries out a sweep that is given up after so many questions whether it is.
  private static func screen(
    of format: OutputFormat, width: Int? = nil, givenUpAfter limit: Int
  ) throws -> Screen {
    let screen = Screen()
    let console = Console(
      answer: { text in screen.answers.withLock { $0.append(text) } },
      problem: { text in screen.problems.withLock { $0.append(text) } })
    var runner = Runner(
      try TutorialTests.session(),
      settings: RunSettings(
        choices: SessionSettings(language: .english, format: format), width: { width }),
      console: console)
    let interruption = Interruption {
      screen.asked.add(1, ordering: .relaxed).newValue > limit
    }
    interruption.watching {
      _ = runner.carryOut(
        SourceText(name: "line", text: "sweep rate 1.00..1.20 step 0.01 show free"))
    }
    return screen
  }

  @Test("is shown whole or not at all, and that is said", arguments: OutputFormat.allCases)
  func wholeOrNothing(format: OutputFormat) throws {
    let whole = try Self.screen(of: format, givenUpAfter: .max)
    let answers = whole.answers.withLock(\.self)
    #expect(answers.count == 1 && whole.problems.withLock(\.isEmpty))
    var cutShort = 0
    for limit in 0..<whole.asked.load(ordering: .relaxed) {
      let screen = try Self.screen(of: format, givenUpAfter: limit)
      let shown = screen.answers.withLock(\.self)
      let told = screen.problems.withLock(\.self)
      #expect(shown == (told.isEmpty ? answers : []), "after \(limit)")
      #expect(told.count <= 1)
      if told.first?.hasPrefix("interrupted; the line was carried out") ?? false { cutShort += 1 }
    }
    // While it is written, and not only while it is worked out.
    #expect(cutShort > 2)
  }

  @Test("can be given up while its lines are broken to the width of a window")
  func wrapping() throws {
    let free = try Self.screen(of: .table, givenUpAfter: .max)
    let wrapped = try Self.screen(of: .table, width: 200, givenUpAfter: .max)
    let lines = wrapped.answers.withLock { $0.first }?.split(separator: "\n").count ?? 0
    #expect(lines > 20)
    let asked = wrapped.asked.load(ordering: .relaxed)
    #expect(asked >= free.asked.load(ordering: .relaxed) + lines)
    let givenUp = try Self.screen(of: .table, width: 200, givenUpAfter: asked - lines)
    let shown = givenUp.answers.withLock(\.self)
    let told = givenUp.problems.withLock(\.self)
    #expect(shown.isEmpty && told.count == 1)
  }

  @Test("is told as missing where it is given up before its first page")
  func paging() throws {
    let screen = Screen()
    let console = Console(
      answer: { _ in }, problem: { text in screen.problems.withLock { $0.append(text) } },
      page: { _, _ in false })
    var runner = Runner(
      try TutorialTests.session(),
      settings: RunSettings(choices: SessionSettings(language: .norwegian)), console: console)
    _ = runner.carryOut(SourceText(name: "line", text: "vis medlemmer"))
    let told = screen.problems.withLock(\.self)
    #expect(told == ["avbrutt; linjen er utført, men svaret vises ikke"])
  }
}
