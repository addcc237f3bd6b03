import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("The last answer")
struct LastAnswerTests {
  /// What is typed, and what `_` is then as if it were worked out afresh.
  static let rows: [(typed: [String], value: String)] = [
    (["free"], "free"), (["free", "_ / 2"], "free / 2"), (["free; _ - 100 000"], "free - 100 000"),
    (["fees of Oslo", "leave Nes"], "fees of Oslo"), (["members"], "members"),
    (["population of Oslo"], "population of Oslo"), (["rate"], "rate"),
    (["let margin = 0,5 mill kr"], "500k kr"), (["why free"], "free"),
    (["solve rate for free >= 500k"], "8 øre + rate"), (["free", "show", "help"], "free"),
    (["free", "leave Tønsbreg"], "free"), (["5%"], "5%"), (["free >= 0"], "1 < 2"),
  ]

  @Test("has the value of what was asked, with its unit", arguments: rows)
  func value(typed: [String], value: String) throws {
    var desk = try Desk()
    for line in typed { _ = desk.type(line) }
    #expect(try desk.value("_") == Desk().value(value))
  }

  @Test("goes on counting what it counted")
  func kind() throws {
    var desk = try Desk()
    try desk.say("population of Oslo")
    let problem = try desk.refusal("free + _").problem as? EvaluationProblem
    #expect(problem == .kindsDiffer(.add, .kroner, .inhabitants))
    try desk.say("rate")
    #expect(try desk.value("_ + 10 øre").kind == .rate)
    try desk.say("solve rate for free >= 500k")
    try desk.say("fees of Oslo")
    try desk.say("solve rate for free >= _ step 1 øre")
  }

  @Test("is told of where there is none")
  func none() throws {
    var desk = try Desk()
    for line in ["_", "free + _", "leave Nes; _", "rate _"] {
      #expect(try desk.refusal(line).problem as? EvaluationProblem == .noLastAnswer)
    }
    try desk.say("free")
    let other = try Desk()
    #expect(other.session.lastAnswer == nil)
  }

  @Test("is kept as the number that it was")
  func kept() throws {
    var desk = try Desk()
    try desk.say("solve rate for free >= 500k")
    try desk.say("rate _ from 2020 # agreed")
    try desk.say("free")
    try desk.say("let margin = _")
    try desk.say("assert free >= _")
    try desk.say("spend \"Other operating costs\" _ * 2; _")
    #expect(
      desk.text.split(separator: "\n").map(String.init) == [
        "rate 1.58 from 2020", "let margin = 534 712.22 kr", "assert free >= 534 712.22 kr",
        "spend \"Other operating costs\" 534 712.22 kr * 2",
      ])
    #expect(desk.session.changeCount == 2)
    let again = try Desk(after: desk.text.split(separator: "\n").map(String.init))
    #expect(again.free == desk.free)
  }

  @Test("that cannot be written is no part of a scenario")
  func unwritten() throws {
    var desk = try Desk()
    try desk.say("fees / 7")
    let before = desk.session
    #expect(
      try desk.refusal("profiling _").problem as? EvaluationProblem == .unwrittenAnswer)
    try desk.say("free >= 0")
    #expect(try desk.refusal("let a = _").problem as? EvaluationProblem == .unwrittenAnswer)
    #expect(desk.session == before)
  }

  @Test("is no name that can be given, and stands nowhere else")
  func reserved() throws {
    var desk = try Desk()
    try desk.say("free")
    #expect(desk.type("let _ = 5").diagnostics.count == 1)
    #expect(desk.type("leave _").diagnostics.count == 1)
    #expect(desk.type("spend new \"_\" 5").diagnostics.isEmpty)
    #expect(Parser.parse(SourceText(name: "", text: "free + 500_000")).diagnostics.isEmpty)
  }

  @Test("a problem behind it points at the statement as it was typed")
  func places() throws {
    var desk = try Desk()
    try desk.say("fees")
    let diagnostic = try desk.refusal("profiling _ until 2019")
    #expect(diagnostic.range.end <= 33)
  }
}
