import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("Assertions of files that are taken in")
struct IncludedAssertionTests {
  let store: TemporaryFolder

  init() throws {
    store = try TemporaryFolder()
    try store.put("inner.hvis", "assert members = 68\n")
    try store.put(
      "checks.hvis",
      "let least = 1 mill\nfree\n  assert free >= least \"too little\"\ninclude \"inner.hvis\"\n")
    try store.put(
      "a.hvis", "scenario A\nleave Moss\ninclude \"checks.hvis\"\nleave Hole\nassert free > 0\n")
  }

  @Test("count where they stand, with their own file and line")
  func file() throws {
    var session = try Desk(store: store).session.readingFile(at: store.at("a.hvis"))
    let carried = session.carryOut(
      SourceText(name: store.at("a.hvis"), text: try store.text("a.hvis")))
    #expect(carried.diagnostics.isEmpty)
    #expect(
      told(carried) == [
        "checks.hvis:3 free >= least broken", "inner.hvis:1 members = 68 holds",
        ":5 free > 0 holds",
      ])
  }

  @Test("count for whoever types, and are no part of what was said")
  func typed() throws {
    var desk = try Desk(store: store, after: ["leave Moss"])
    let carried = desk.type("include \"\(store.at("checks.hvis"))\"")
    #expect(
      told(carried) == ["checks.hvis:3 free >= least broken", "inner.hvis:1 members = 68 holds"])
    guard case .history(let lines)? = try desk.say("history").first else {
      throw Unexpected("no history")
    }
    #expect(lines.count == 2)
  }

  @Test("do not count where a scenario is only read for its changes")
  func read() throws {
    for way in ["open A", "compare A", "free in A", "based on A"] {
      var desk = try Desk(store: store)
      #expect(told(desk.type(way)) == [], "\(way)")
    }
  }

  @Test("one that cannot be worked out is an error inside the file")
  func broken() throws {
    try store.put("inner.hvis", "leave Hole\nassert free of Nowhere > 0\n")
    var desk = try Desk(store: store)
    let problem = try desk.refusal("include \"\(store.at("checks.hvis"))\"").problem
    guard case .insideScenario(_, let place, _)? = problem as? SessionProblem else {
      throw Unexpected("\(problem)")
    }
    #expect(place.hasPrefix(store.at("inner.hvis") + ":2:"))
  }

  private func told(_ carried: Carried) -> [String] {
    carried.outcomes.compactMap { outcome in
      guard case .asserted(let asserted) = outcome.answer else { return nil }
      let file = outcome.file?.name.split(separator: "/").last ?? ""
      return "\(file):\(outcome.line) \(asserted.condition) \(asserted.holds ? "holds" : "broken")"
    }
  }
}
