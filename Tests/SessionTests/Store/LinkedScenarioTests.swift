import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("Scenarios and files that lead to one another")
struct LinkedScenarioTests {
  let store: TemporaryFolder

  init() throws { store = try TemporaryFolder() }

  @Test("a chain of bases is carried out from its end")
  func chain() throws {
    try store.put("a.hvis", "scenario A\nleave Moss\nlet x = 5\n")
    try store.put("b.hvis", "scenario B\nbased on A\nlet y = x + 1\nrate 1.60\n")
    try store.put("c.hvis", "basert på \"B\"\nleave Hole\n")
    var desk = try Desk(store: store, after: ["open c"])
    #expect(try desk.shown("members") == "67 members")
    #expect(try desk.shown("x + y") == "11")
    #expect(desk.session.state.changes.map(\.scenario) == ["A", "B", nil])
    let refusal = try desk.refusal("leave Moss").problem as? SessionProblem
    guard case .change(_, let since)? = refusal else { throw Unexpected("no refusal") }
    #expect(since == ChangePlace(source: "A", line: 2))
  }

  @Test("a typed change is named by itself, in whichever language it was typed")
  func typed() throws {
    var session = try Desk().session
    #expect(
      session.carryOut(SourceText(name: "line", text: "leave Moss", firstLine: 5)).diagnostics
        .isEmpty)
    let again = session.carryOut(SourceText(name: "linje", text: "ut Moss", firstLine: 7))
    guard case .change(_, let since)? = again.diagnostics.first?.problem as? SessionProblem else {
      throw Unexpected("no refusal")
    }
    #expect(since == ChangePlace(source: nil, line: 5, typed: "leave Moss"))
  }

  static let cycles = [
    ["a": "scenario A\nbased on A\n"], ["a": "based on A\n"],
    ["a": "based on a\nscenario A\n"],
    ["a": "scenario A\nbased on B\n", "b": "scenario B\nbased on A\n"],
    ["a": "based on b\n", "b": "based on c\n", "c": "based on a\n"],
    ["a": "let x = free in a\n"],
    ["a": "scenario A\nlet x = free in B\n", "b": "scenario B\nlet x = free in A\n"],
    ["a": "scenario A\nrate 1.60\nspend \"Brand Manager\" free in b\n", "b": "based on A\n"],
  ]

  @Test("a scenario that builds on itself is refused, with the chain", arguments: cycles)
  func cycle(_ files: [String: String]) throws {
    for (name, text) in files { try store.put("\(name).hvis", text) }
    var desk = try Desk(store: store)
    for name in files.keys {
      let problem = try desk.refusal("open \(name)").problem as? SessionProblem
      guard case .basisCycle(let chain)? = problem else {
        throw Unexpected(String(describing: problem))
      }
      #expect(chain.count >= 2)
      #expect(chain.first?.lowercased() == chain.last?.lowercased())
    }
  }

  @Test("an included file is found from the file it stands in, and may include others")
  func include() throws {
    try store.makeFolder("parts")
    try store.put(
      "parts/one.hvis", "scenario \"Part\"\nnote \"n\"\ninclude \"two.hvis\"\nleave Moss\n")
    try store.put("parts/two.hvis", "rate 1.60\nlet x = 5\nfree\n")
    try store.put("a.hvis", "scenario A\nta med \"parts/one.hvis\"\nleave Hole\n")
    var desk = try Desk(store: store, after: ["open A"])
    #expect(desk.session.scenarioName == "A")
    #expect(desk.session.state.notes.isEmpty)
    #expect(try desk.shown("members") == "67 members")
    #expect(try desk.shown("x") == "5")
    #expect(desk.session.state.own.map(\.line) == [1, 4, 3])
    try desk.say("save! A")
    #expect(try store.text("a.hvis").contains("ta med \"parts/one.hvis\""))
  }

  @Test("a change in an included file names the line where it was made before")
  func includedPlace() throws {
    try store.put("one.hvis", "rate 1.55\n\nrate 1.60\n")
    try store.put("two.hvis", "rate 1.65\nrate 1.70\nrate 1.75\nleave Moss\n")
    var desk = try Desk(store: store, after: ["rate 1.45", "leave Moss"])
    try desk.say("include \"\(store.at("one.hvis"))\"")
    let problem = try desk.refusal("include \"\(store.at("two.hvis"))\"").problem
    let message = problem.message(in: .english)
    #expect(message.contains("two.hvis:4:7: "))
    #expect(message.contains("since `leave Moss`"))
  }

  static let includeCycles = [
    ["a": "include \"a.hvis\"\n"], ["a": "include \"./a.hvis\"\n"],
    ["a": "include \"x/../a.hvis\"\n"],
    ["a": "include \"b.hvis\"\n", "b": "include \"a.hvis\"\n"],
  ]

  @Test("a file that takes itself in is refused, with the chain", arguments: includeCycles)
  func includeCycle(_ files: [String: String]) throws {
    for (name, text) in files { try store.put("\(name).hvis", text) }
    var desk = try Desk(store: store)
    for line in ["open a", "include \"\(store.at("a.hvis"))\""] {
      let problem = try desk.refusal(line).problem as? SessionProblem
      guard case .includeCycle(let chain)? = problem else {
        throw Unexpected(String(describing: problem))
      }
      #expect(chain.first == chain.last && chain.count == files.count + 1)
    }
  }

  @Test("more than sixteen levels are refused, sixteen are not")
  func depth() throws {
    for level in 1...40 {
      try store.put("s\(level).hvis", "scenario S\(level)\nbased on S\(level - 1)\nrate +0.0001\n")
      try store.put("i\(level).hvis", "include \"i\(level - 1).hvis\"\n")
    }
    try store.put("s0.hvis", "scenario S0\n")
    try store.put("i0.hvis", "leave Moss\n")
    var desk = try Desk(store: store, after: ["open S15", "open i15"])
    for line in ["open S16", "open S40", "open i16", "open i40"] {
      let problem = try desk.refusal(line).problem
      #expect(problem.message(in: .english).contains("more than 16 deep"))
      expectReadable(problem)
    }
  }

  @Test("what is wrong inside is told with file, line and column")
  func inside() throws {
    try store.put("a.hvis", "scenario A\n\n  leave Tønsbreg\n")
    try store.put("b.hvis", "based on A\n")
    try store.put("d.hvis", "include \"a.hvis\"\n")
    try store.put("c.hvis", "scenario C\nleave Moss\nraet 5\nrate 1,234\n")
    var desk = try Desk(store: store)
    for line in ["open A", "open b", "compare A", "free in A", "include \"\(store.at("d.hvis"))\""]
    {
      let message = try desk.refusal(line).problem.message(in: .english)
      #expect(message.hasPrefix(store.at("a.hvis") + ":3:9: no member is called"), "\(line)")
    }
    let message = try desk.refusal("åpne C").problem.message(in: .norwegian)
    #expect(message.hasPrefix(store.at("c.hvis") + ":3:1: "))
  }

  @Test("an include that is typed is saved so that the file finds it")
  func typedInclude() throws {
    let elsewhere = try TemporaryFolder()
    try elsewhere.put("part.hvis", "leave Moss\n")
    try store.put("part.hvis", "leave Hole\n")
    for folder in [elsewhere, store] {
      var desk = try Desk(store: store, after: ["include \"\(folder.at("part.hvis"))\""])
      try desk.say("save! A")
      let reader = try Desk(store: store, after: ["open A"])
      #expect(reader.session.planned.outlook == desk.session.planned.outlook)
    }
  }
}
