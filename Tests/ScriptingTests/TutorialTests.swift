import Budget
import Foundation
import ScenarioLanguage
import Session
import Synchronization
import TestSupport
import Testing

@testable import Scripting

@Suite("The tutorial")
struct TutorialTests {
  /// The lines that the steps show, in order, as somebody meets them.
  private static func examples(_ language: InterfaceLanguage) throws -> [String] {
    var lesson = Lesson(try session(), language)
    lesson.type("tutorial")
    var lines: [String] = []
    while let step = lesson.step {
      lines.append(step.example(lesson.current).text(in: language))
      lesson.type(lines[lines.count - 1])
    }
    return lines
  }

  /// Those in English, worked out once.
  private static let english = Result { try examples(.english) }

  @Test("has ten steps, and each example does its step", arguments: InterfaceLanguage.allCases)
  func examples(language: InterfaceLanguage) throws {
    #expect(TutorialStep.all.count == 10)
    #expect(try Self.examples(language).count == 10)
  }

  /// A step, lines that reach its aim and lines that do not, each typed where the step begins.
  struct Case: CustomTestStringConvertible, Sendable {
    let step: Int
    let right: [String]
    let wrong: [String]

    var testDescription: String { "step \(step)" }
  }

  static let cases: [Case] = [
    Case(
      step: 1, right: ["show", "vis", "free", "show years", "fri"], wrong: ["leave Nes", "sow"]),
    Case(
      step: 2, right: ["leave Oslo", "ut nes, moss", "merge Moss, Råde into Moss", "leave viken"],
      wrong: ["leave Tønsbreg", "free", "rate 1.40", "leave Nes from 2021", "join Nes"]),
    Case(
      step: 3, right: ["undo", "angre", "undo 1", "join Tønsberg"],
      wrong: ["redo", "show", "undo 2"]),
    Case(
      step: 4, right: ["rate 1.60", "sats 1,75", "rate +5% ; rate +5%", "rate + 8 øre"],
      wrong: [
        "rate 1.51", "rate 1.40", "rate 1,234", "profiling -2 mill", "release Profiling 1 mill",
      ]),
    Case(
      step: 5,
      right: [
        "why free", "hvorfor kontingent av Oslo", "bridge free", "show changes", "vis poster",
      ],
      wrong: ["show", "free", "show yeras", "vis år"]),
    Case(
      step: 6, right: ["hire 1 permanent", "ansett 2 midlertidige", "hire 1 seconded"],
      wrong: ["end 1 temporary", "hire", "cost all +3%", "hire 1 temporary until 2020-06"]),
    Case(
      step: 7,
      right: ["profiling -500k", "profilering 3 mill", "spend \"Other operating costs\" -20%"],
      wrong: ["profiling -1k", "rate 2", "profiling +1 mill", "profiling -9 mill"]),
    Case(
      step: 8, right: ["plan 4 years; show years", "plan 2 år; fri ved 2021"],
      wrong: ["plan 4 years", "show years", "plan 1 years; show years"]),
    Case(
      step: 9, right: ["save \"A\"", "lagre Planen min"], wrong: ["save", "open \"A\"", "list"]),
    Case(
      step: 10,
      right: [
        "compare \"Osloregionen 2020\"", "sammenlign \"My plan\", \"Osloregionen 2020\" vis fri",
      ],
      wrong: ["compare \"My plna\"", "show", "compare"]),
  ]

  @Test("any line that reaches the aim is right, and others leave the step", arguments: cases)
  func aims(_ entry: Case) throws {
    var lesson = Lesson(try Self.session(), .english)
    lesson.type("tutorial")
    for line in try Self.english.get().prefix(entry.step - 1) { lesson.type(line) }
    #expect(lesson.number == entry.step)
    for line in entry.wrong {
      var other = lesson
      other.type(line)
      #expect(other.number == entry.step, "\(line)")
      let step = try #require(other.step)
      #expect(other.said.last?.contains(step.hint.english.prefix(12)) == true, "\(line)")
    }
    for line in entry.right {
      var other = lesson
      other.type(line)
      #expect(other.number == (entry.step == 10 ? nil : entry.step + 1), "\(line)")
    }
  }

  @Test("the user's own session is untouched and comes back")
  func ownSession() throws {
    var own = try Self.session()
    _ = own.carryOut(SourceText(name: "line", text: "leave Viken"))
    for ending in ["tutorial stop", "quit", "opplæring stopp"] {
      var lesson = Lesson(own, .english)
      for line in ["tutorial", "leave Oslo", "rate 2", "save \"Mine\"", "undo 2", "new"] {
        lesson.type(line)
        #expect(lesson.runner.session == own, "\(line)")
      }
      #expect(lesson.current != own)
      lesson.type(ending)
      #expect(lesson.number == nil)
      #expect(lesson.runner.session == own)
      #expect(lesson.current == own)
    }
  }

  @Test("what is saved meanwhile goes away with it")
  func saved() throws {
    let folder = try TemporaryFolder()
    let store = folder.at("store")
    var own = try Self.session(store: store)
    _ = own.carryOut(SourceText(name: "line", text: "leave Nes; save \"Kept\""))
    var lesson = Lesson(own, .english)
    for line in ["tutorial", "leave Oslo", "save \"Gone\"", "save \"Kept\""] { lesson.type(line) }
    #expect(lesson.current.storedNames.contains { $0.english == "Gone" })
    #expect(lesson.said.contains { $0.contains("the tutorial's own folder") })
    // The user's own scenarios can be opened there, and are as they were.
    lesson.type("open! \"Kept\"")
    #expect(lesson.current.planned.outlook.first.members == 68)
    lesson.type("tutorial stop")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: store).filter {
        $0.hasSuffix(".hvis")
      } == ["kept.hvis"])
    #expect(!lesson.current.storedNames.contains { $0.english == "Gone" })
  }

  @Test("a step can be passed over, and shown again")
  func skipping() throws {
    var lesson = Lesson(try Self.session(), .norwegian)
    lesson.type("opplæring")
    for number in 1...10 {
      #expect(lesson.number == number)
      lesson.type("opplæring")
      #expect(lesson.said.last?.contains("Steg \(number) av 10") == true)
      lesson.type("opplæring neste")
    }
    #expect(lesson.number == nil)
    lesson.type("opplæring stopp")
    #expect(lesson.said.last?.contains("ingen opplæring") == true)
  }

  @Test("help in between is answered without a hint")
  func help() throws {
    var lesson = Lesson(try Self.session(), .english)
    for line in ["tutorial", "help leave", "help free", "", "# a thought", "help"] {
      let count = lesson.said.count
      lesson.type(line)
      #expect(lesson.said.count <= count + 1, "\(line)")
      #expect(lesson.number == 1)
    }
  }

  @Test("what follows on the line of a tutorial statement is not carried out")
  func restOfLine() throws {
    let own = try Self.session()
    var lesson = Lesson(own, .english)
    lesson.type("tutorial; leave Viken")
    #expect(lesson.runner.session == own)
    lesson.type("tutorial stop; leave Viken")
    #expect(lesson.current == own)
  }

  @Test("works on any budget", arguments: InterfaceLanguage.allCases)
  func otherBudget(language: InterfaceLanguage) throws {
    let text = """
      budget "Small"
      year 2022
      rate 2 given
      populations 2021 given
      municipality "Ås" population 20 000
      municipality "Nore og Uvdal" population 1 000
      reserve 100 000 given
      line Meetings 90 000 given
      line Office 30 000 given
      """
    let read = BudgetFileReader.read(SourceText(name: "small", text: text))
    let budget = try #require(
      read.budget, "\(read.diagnostics.map { $0.problem.message(in: .english) })")
    var lesson = Lesson(try Session(budget, storePath: nil), language)
    lesson.type("tutorial")
    for number in 1...10 {
      #expect(lesson.number == number)
      let step = try #require(lesson.step)
      lesson.type(step.example(lesson.current).text(in: language))
    }
    #expect(lesson.number == nil)
  }

  static func session(store: String? = nil) throws -> Session {
    try Session(EmbeddedBudget.read(), storePath: store)
  }
}

/// Somebody at the tutorial, with all that was said to them.
private struct Lesson {
  var runner: Runner
  private let log = Log()
  private var line = 0

  init(_ session: Session, _ language: InterfaceLanguage) {
    let log = log
    runner = Runner(
      session,
      settings: RunSettings(choices: SessionSettings(language: language), keepsGoing: true),
      console: Console(answer: { log.add($0) }, problem: { log.add($0) }))
  }

  var said: [String] {
    log.texts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  var current: Session { runner.current }

  var step: TutorialStep? { runner.tutorial?.step }

  var number: Int? { runner.tutorial.map { $0.place + 1 } }

  mutating func type(_ text: String) {
    line += 1
    _ = runner.carryOut(SourceText(name: "line", text: text, firstLine: line))
  }

  private final class Log: Sendable {
    private let content = Mutex<[String]>([])
    var texts: [String] { content.withLock { $0 } }
    func add(_ text: String) { content.withLock { $0.append(text) } }
  }
}
