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
  private static func screen(of format: OutputFormat, givenUpAfter limit: Int) throws -> Screen {
    let screen = Screen()
    let console = Console(
      answer: { text in screen.answers.withLock { $0.append(text) } },
      problem: { text in screen.problems.withLock { $0.append(text) } })
    var runner = Runner(
      try TutorialTests.session(),
      settings: RunSettings(choices: SessionSettings(language: .english, format: format)),
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
}
