import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("Files and scenarios that are named many times")
struct ReadOnceTests {
  let store: TemporaryFolder

  init() throws { store = try TemporaryFolder() }

  @Test("a scenario that others name is carried out once a line")
  func scenarios() throws {
    for number in 1...14 {
      let later = (number + 1..<15).map { "free in \"E\($0)\"" }
      let sum = later.isEmpty ? "" : "let x = \(later.joined(separator: " + "))\n"
      try store.put("e\(number).hvis", "scenario \"E\(number)\"\n\(sum)rate +0.0001\n")
    }
    // Each has its name, its `let` and its change, the last one no `let`.
    #expect(try statements(of: "free in \"E1\"; compare E1, E2; bridge free to E3") == 14 * 3 - 1)
  }

  @Test("a chain of bases whose links name one another is carried out once")
  func bases() throws {
    try store.put("b0.hvis", "scenario B0\n")
    for number in 1...14 {
      let named = (0..<number).map { "free in B\($0)" }.joined(separator: " + ")
      try store.put(
        "b\(number).hvis",
        "scenario B\(number)\nbased on B\(number - 1)\nlet x\(number) = \(named)\nrate +0.0001\n")
    }
    #expect(try statements(of: "let y = free in B14 + free in B13") == 14 * 4 + 1)
  }

  @Test("a file that is taken in is carried out as often as it is written")
  func includes() throws {
    try store.put("part.hvis", "rate +0.0001\n")
    try store.put("own.hvis", String(repeating: "include \"part.hvis\"\n", count: 300))
    var desk = try Desk(store: store)
    try desk.say("include \"\(store.at("own.hvis"))\"")
    #expect(try desk.shown("rate") == "1,53 kr/inh.")
  }

  @Test("files that take in files bring in no more than 100 000 statements")
  func fanOut() throws {
    for number in 0..<15 {
      let line = number == 14 ? "free\n" : "include \"f\(number + 1).hvis\"\n"
      try store.put("f\(number).hvis", String(repeating: line, count: 10))
    }
    var desk = try Desk(store: store)
    let problem = try desk.refusal("include \"\(store.at("f0.hvis"))\"").problem
    guard case .insideScenario(_, _, let detail)? = problem as? SessionProblem else {
      throw Unexpected("\(problem)")
    }
    #expect(detail == ScenarioFlaw(SessionProblem.tooMuchBroughtIn))
    expectReadable(SessionProblem.tooMuchBroughtIn)
    #expect(desk.session.state.changeCount == 0)
  }

  @Test("the next line reads anew what others have written meanwhile")
  func anew() throws {
    try store.put("a.hvis", "scenario A\nrate 1.60\n")
    var desk = try Desk(store: store)
    #expect(try desk.shown("rate in A") == "1,60 kr/inh.")
    try store.put("a.hvis", "scenario A\nrate 1.70\n")
    #expect(try desk.shown("rate in A") == "1,70 kr/inh.")
    let lines = desk.session.carryOut(
      SourceText(name: "line", text: "free in A\nrate 1.80; scenario A; save! A\nrate in A\n"))
    #expect(lines.diagnostics.isEmpty)
    guard case .value(let last)? = lines.outcomes.last?.answer else { throw Unexpected("no value") }
    #expect(last.value.shown == "1,80 kr/inh.")
  }

  @Test("a line that saves reads what it has saved")
  func saved() throws {
    try store.put("a.hvis", "scenario A\nrate 1.60\n")
    var desk = try Desk(store: store, after: ["rate 1.90"])
    guard
      case .value(let last)? = try desk.say("rate in A; save! A; delete A; save A; rate in A").last
    else { throw Unexpected("no value") }
    #expect(last.value.shown == "1,90 kr/inh.")
  }

  @Test("what was read before makes no line deeper than may be")
  func depth() throws {
    try store.put("s0.hvis", "scenario S0\n")
    for level in 1...17 {
      try store.put("s\(level).hvis", "scenario S\(level)\nbased on S\(level - 1)\n")
    }
    let deepest = Session.deepestReading
    var desk = try Desk(store: store)
    try desk.say("free in S8; free in S\(deepest - 1)")
    let problem = try desk.refusal("free in S8; free in S\(deepest)").problem
    #expect(problem.message(in: .english).contains("more than \(deepest) deep"))
  }

  @Test("nor hides that a scenario builds on itself")
  func cycle() throws {
    try store.put("x.hvis", "scenario X\nrate 1.60\n")
    try store.put("b.hvis", "scenario B\nbased on X\n")
    var desk = try Desk(store: store)
    let problem = try desk.refusal("scenario X; let q = free in B; based on B").problem
    #expect(problem as? SessionProblem == .basisCycle(["X", "B", "X"]))
  }

  /// How many statements of other scenarios a line carries out.
  private func statements(of line: String) throws -> Int {
    var session = try Desk(store: store).session.readingFile(at: nil)
    let readings = Readings()
    session.library.readings = readings
    let carried = session.carryOut(SourceText(name: "line", text: line))
    try #require(carried.diagnostics.map { $0.problem.message(in: .english) } == [])
    return readings.statementCount
  }
}
