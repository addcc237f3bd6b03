import Analysis
import Budget
import ScenarioLanguage
import Testing

@testable import Session

@Suite("cheapest")
struct MixTests {
  /// What a question for mixes lists: the first and the last line, and how many there are.
  struct Case: Sendable, CustomTestStringConvertible {
    let question: String
    var after: [String] = []
    let rows: Int
    let first: String
    let last: String
    /// The steps of the two levers.
    var steps = "0.01 1000"
    var testDescription: String { (after + [question]).joined(separator: "; ") }
  }

  static let cases = [
    Case(
      question: "cheapest rate, profiling for free >= 500k", rows: 10, first: "1.5 3453000",
      last: "1.59 3853000"),
    Case(
      question: "cheapest rate, profiling for free >= 20 mill step 0.01", rows: 10,
      first: "5.88 3455000", last: "5.97 3853000"),
    Case(
      question: "cheapest rate, profiling for free >= 20 mill", rows: 10, first: "5.88 3455000",
      last: "5.97 3853000"),
    Case(
      question: "cheapest rate, profiling for free >= 2 mill", rows: 10, first: "1.84 3466000",
      last: "1.93 3853000"),
    Case(
      question: "cheapest profiling, rate for free >= 500k", rows: 10, first: "3853000 1.59",
      last: "3453000 1.5", steps: "1000 0.01"),
    Case(
      question: "cheapest profiling, rate for free >= 200k step 50k", rows: 3,
      first: "3853000 1.53", last: "3750000 1.5", steps: "50000 0.01"),
    Case(
      question: "cheapest rate, profiling for free >= 200k step 50k", rows: 3,
      first: "1.5 3750000", last: "1.53 3853000", steps: "0.01 50000"),
    Case(
      question: "cheapest profiling, rate for free >= 500k step 5 øre", rows: 3,
      first: "3853000 1.6", last: "3453000 1.5", steps: "1000 0.05"),
  ]

  private func mixes(_ question: String, after statements: [String] = []) throws -> Mixes {
    var desk = try SolvingTests.adopted(statements)
    guard case .mixed(let answer)? = try desk.say(question).first else {
      throw Unexpected("\(question) gives no mixes")
    }
    return answer.mixes
  }

  @Test("lists a deeper cut for each lower rate, at the step of each", arguments: cases)
  func listsMixes(given: Case) throws {
    let mixes = try mixes(given.question, after: given.after)
    #expect(mixes.rows.first?.outline == given.first)
    #expect(mixes.rows.last?.outline == given.last)
    #expect(mixes.rows.count == given.rows)
    #expect("\(mixes.step.plain) \(mixes.secondStep.plain)" == given.steps)
    #expect(mixes.omission == .nothing)
  }

  @Test("moves neither lever farther than the other takes", arguments: cases)
  func linesAreLeast(given: Case) throws {
    let mixes = try mixes(given.question, after: given.after)
    let bound = given.question.split(separator: " for ")[1].split(separator: " step ")[0]
    let names = given.question.dropFirst("cheapest ".count).split(separator: " for ")[0]
      .split(separator: ", ").map(String.init)
    for row in mixes.rows {
      for (place, value, step) in [
        (0, row.first, mixes.step), (1, row.second, mixes.secondStep),
      ] {
        guard let now = mixes.present[place], value != now else { continue }
        // The multiple of the step next to it, or the present value where that is nearer.
        let next =
          value < now ? min(try value + step, now) : max(try value - step, now)
        let tried = place == 0 ? (next, row.second) : (row.first, next)
        var desk = try SolvingTests.adopted(given.after)
        try desk.say("\(names[0]) = \(tried.0.plain)")
        try desk.say("\(names[1]) = \(tried.1.plain)")
        guard case .asserted(let asserted)? = try desk.say("assert \(bound)").first else {
          throw Unexpected("no assertion")
        }
        #expect(!asserted.holds, "\(row.outline) against \(tried.0.plain) \(tried.1.plain)")
      }
    }
  }

  @Test("lists what lies between in wider steps, both ends, and how many are left out")
  func takesStepsTogether() throws {
    let mixes = try mixes(
      "cheapest profiling, spend \"Other operating costs\" for free >= 400k")
    #expect(mixes.rows.count <= Mixes.mostRows)
    #expect(mixes.rows.first?.first.plain == "3853000")
    #expect(mixes.rows.last?.first.plain == "3553000")
    #expect(mixes.step.plain == "20000" && mixes.secondStep.plain == "1000")
    // 3 853 and 301 values of a thousand kroner with it.
    #expect(mixes.omission == .between(301 - mixes.rows.count, ofFirst: true))
  }

  @Test("keeps a step that was asked for, and says where the list stops") func stops() throws {
    let mixes = try mixes(
      "cheapest profiling, spend \"Other operating costs\" for free >= 400k step 1000")
    #expect(mixes.rows.count == Mixes.mostRowsAsked && mixes.step.plain == "1000")
    #expect(mixes.omission == .beyond(201, ofFirst: true))
  }

  @Test("moves nothing where it holds already, and says where no mix helps") func edges() throws {
    let held = try mixes("cheapest rate, profiling for free >= 0")
    #expect(held.holdsNow && held.rows.count == 1)
    let none = try mixes("cheapest profiling, fund Profiling for fees >= 9 mill")
    #expect(none.rows.isEmpty)
  }
}

extension Mixes.Row {
  /// The values of both levers in plain digits.
  fileprivate var outline: String { first.plain + " " + second.plain }
}
