import Budget
import ScenarioLanguage
import Synchronization
import TestSupport
import Testing

@testable import Session

@Suite("What is given up while it is worked out")
struct InterruptionTests {
  /// Lines that take long, each after others.
  static let lines: [Case] = [
    Case("a sweep", "sweep rate 1.00..1.50 step 0.01 by weight Oslo 1..3 step 1 show free"),
    Case("a sweep of leavings", "sweep leave Moss, Nes, Hole show free"),
    Case("a solution by halving", "solve rate for free >= 500k"),
    Case("a solution by trying all", "solve profiling for abs(free) >= 500k step 100k"),
    Case("the mixes of two levers", "cheapest rate, profiling for free >= 500k"),
    Case("what each input does", "sensitivity free 10%"),
    Case(
      "a risk of chances",
      after: ["leave Moss with chance 30%", "leave Nes with chance 10%"], "risk free"),
    Case(
      "a risk of ranges",
      after: ["leave Moss with chance 30%", "rate between 1.40 and 1.60"], "risk free"),
    Case("a bridge", after: changes, "bridge free"),
    Case("a fair bridge", after: changes, "bridge free fairly"),
    Case("an explanation", after: changes, "why free"),
    Case("a list of changes", after: changes, "show changes"),
    Case("steps back", after: changes, "undo 4"),
    Case("a definition, and steps back", after: changes + ["let m = free"], "undo 5"),
    Case("a line of many changes", "leave Moss; leave Nes; rate 1.60; rate 1.70; leave Hole"),
    Case("stored scenarios side by side", "compare \"Adopted 2020\", \"Long\""),
    Case("a stored scenario", "open \"Long\""),
    Case("a figure of a stored scenario", "let x = free in \"Long\""),
    Case("what is stored", "list"),
  ]

  private static let changes = [
    "leave Moss", "rate 1.60", "profiling -500k", "hire 1 temporary", "leave Nes",
  ]

  private static let stored = [
    "long.hvis": "scenario \"Long\"\nleave Moss\nrate 1.60\nleave Nes\nrate 1.65\nleave Hole\n",
    "adopted-2020.hvis": "scenario \"Adopted 2020\"\nleave Tønsberg, Våler (Innlandet)\n",
  ]

  @Test("leaves the session as it was, wherever that happens", arguments: lines)
  func leavesNoTrace(row: Case) throws {
    let store = try TemporaryFolder(holding: Self.stored)
    let desk = try Desk(store: store, after: row.before)
    let whole = Counter(after: .max)
    var finished = desk
    let answers = whole.interruption.watching { finished.type(row.line) }
    #expect(answers.diagnostics.isEmpty)
    #expect(whole.asked > 2)
    for count in whole.samples {
      let counter = Counter(after: count)
      var tried = desk
      let carried = counter.interruption.watching { tried.type(row.line) }
      #expect(carried.isInterrupted, "after \(count)")
      #expect(carried.diagnostics.count == 1)
      #expect(carried.outcomes.isEmpty)
      let isAsBefore = tried.session == desk.session
      #expect(isAsBefore, "after \(count)")
      // Nothing of the attempt is remembered.
      #expect(tried.type(row.line).diagnostics.isEmpty)
      #expect(tried.text == finished.text && tried.free == finished.free)
    }
  }

  @Test("keeps the lines before it, and carries out none after it")
  func linesAround() throws {
    var desk = try Desk()
    let text = "leave Moss\nsweep weight Oslo 1..2 step 0.01 show free\nleave Nes\n"
    let counter = Counter(after: 60)
    let carried = counter.interruption.watching {
      desk.session.carryOut(SourceText(name: "a", text: text), keepingGoing: true)
    }
    #expect(carried.isInterrupted)
    #expect(carried.outcomes.map(\.statement) == ["leave Moss"])
    #expect(try desk.shown("members") == "68 members")
  }

  @Test("an edited text is not taken")
  func edited() throws {
    var desk = try Desk(after: ["leave Moss"])
    let before = desk.session
    let counter = Counter(after: 6)
    let replacement = counter.interruption.watching {
      desk.session.replaceText(
        SourceText(name: "a", text: "leave Nes\nrate 1.60\nrate 1.70\n"), by: "edit")
    }
    guard case .refused(let carried) = replacement else {
      throw Unexpected("the text is taken")
    }
    #expect(carried.isInterrupted)
    let isAsBefore = desk.session == before
    #expect(isAsBefore)
  }

  @Test(
    "what writes files is done whole or not at all",
    arguments: ["save \"New\"", "rename \"Long\" to \"New\"", "delete \"Long\""])
  func whole(line: String) throws {
    var isDone = false
    for count in 0...8 {
      let store = try TemporaryFolder(holding: Self.stored)
      var desk = try Desk(store: store, after: ["leave Moss"])
      let before = (desk.session, desk.session.storedNames.map(\.english).sorted())
      let carried = Counter(after: count).interruption.watching { desk.type(line) }
      let names = desk.session.storedNames.map(\.english).sorted()
      #expect(carried.isInterrupted == (names == before.1), "after \(count)")
      let isAsBefore = desk.session == before.0
      if carried.isInterrupted { #expect(isAsBefore) }
      isDone = isDone || !carried.isInterrupted
    }
    #expect(isDone)
  }

  /// A line and what was said before it.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: [String]
    let line: String

    init(_ name: String, after before: [String] = [], _ line: String) {
      (testDescription, self.before, self.line) = (name, before, line)
    }
  }
}

/// Counts how often somebody is asked whether to go on, and says no after so many times.
private final class Counter: Sendable {
  private let count = Atomic<Int>(0)
  private let limit: Int

  init(after limit: Int) { self.limit = limit }

  var asked: Int { count.load(ordering: .relaxed) }

  var interruption: Interruption {
    Interruption { self.count.add(1, ordering: .relaxed).oldValue >= self.limit }
  }

  /// Some counts before the last, the first and the last ones among them.
  var samples: [Int] {
    let step = max(1, asked / 12)
    return Array(Set([0, 1, 2, asked - 2, asked - 1] + stride(from: 0, to: asked, by: step)))
      .filter { (0..<asked).contains($0) }.sorted()
  }
}
