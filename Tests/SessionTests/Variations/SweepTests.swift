import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Analysis
@testable import Session

extension Desk {
  /// What a sweep answers.
  func sweep(_ question: String) throws -> Sweep {
    var copy = self
    guard case .swept(let sweep)? = try copy.say(question).first else {
      throw Unexpected("\(question) is no sweep")
    }
    return sweep
  }
}

@Suite("A sweep")
struct SweepTests {
  /// A sweep, and for each of its places the statements that lead there.
  struct Question: CustomTestStringConvertible, Sendable {
    let text: String
    let places: [[String]]
    var testDescription: String { text }

    init(_ text: String, _ places: [[String]]) {
      self.text = text
      self.places = places
    }
  }

  static let questions = [
    Question(
      "sweep rate 1.30..1.60 step 0.10", ["1.30", "1.40", "1.50", "1.60"].map { ["rate \($0)"] }),
    Question("sweep rate 1.60..1.45 step 0.10", ["1.60", "1.50"].map { ["rate \($0)"] }),
    Question(
      "sweep rate from 2021 1.50, 1.6250", ["1.50", "1.6250"].map { ["rate \($0) from 2021"] }),
    Question(
      "sweep rate 1.2345..1.2348 step 0.0001",
      ["1.2345", "1.2346", "1.2347", "1.2348"].map { ["rate \($0)"] }),
    Question(
      "sweep rate until 2020 1.5001, 0, 1000",
      ["1.5001", "0", "1000"].map { ["rate \($0) until 2020"] }),
    Question(
      "sweep weight Oslo 1..2 by rate 1.5, 1.6",
      ["1", "2"].flatMap { weight in
        ["1.50", "1.60"].map { ["weight Oslo \(weight)", "rate \($0)"] }
      }),
    Question(
      "sweep leave Viken, Innlandet by rate 1.50..2.00 step 0.25",
      [[], ["leave Viken"], ["leave Innlandet"], ["leave Viken, Innlandet"]].flatMap { leave in
        ["1.50", "1.75", "2.00"].map { leave + ["rate \($0)"] }
      }),
    Question(
      "sweep cost all 900k..1.1 mill step 100k",
      ["900k", "1 mill", "1.1 mill"].map { ["cost all \($0)"] }),
    Question(
      "sweep growth wages 0%..4% step 2%", ["0%", "2%", "4%"].map { ["growth wages \($0)"] }),
    Question(
      "sweep profiling \"Brand Manager\" 0, 100k",
      ["0", "100k"].map { ["profiling \"Brand Manager\" \($0)"] }),
    Question("sweep fund free 1 mill, 2 mill", ["1 mill", "2 mill"].map { ["fund free \($0)"] }),
    Question("sweep leave Nes from 2021", [[], ["leave Nes from 2021"]]),
  ]

  static let overlapping: [Refusal<QuestionProblem>] = [
    Refusal("sweep rate 1.50, 1.60 by ^rate 1.70, 1.80", .sameLeverTwice("rate")),
    Refusal(
      "sweep rate 1.50, 1.60 by ^rate from 2021 1.70, 1.80", .sameLeverTwice("rate from 2021")),
    Refusal(
      "sweep cost all 1 mill, 2 mill by ^cost \"Temporary 1\" 1 mill, 2 mill",
      .leverInsideAnother("cost \"Temporary 1\"", of: "cost all")),
    Refusal(
      "sweep profiling \"Brand Manager\" 0, 100k by ^profiling 1 mill, 2 mill",
      .leverInsideAnother("profiling \"Brand Manager\"", of: "profiling")),
    Refusal(
      "sweep spend Profiling 1 mill, 2 mill by ^profiling 1 mill, 2 mill",
      .sameLeverTwice("profiling")),
    Refusal("sweep weight Oslo 1, 2 by ^weight oslo 1, 2", .sameLeverTwice("weight oslo")),
    Refusal("cheapest rate, ^rate for free >= 500k", .sameLeverTwice("rate")),
    Refusal(
      "cheapest profiling, ^profiling \"Brand Manager\" for free >= 500k",
      .leverInsideAnother("profiling \"Brand Manager\"", of: "profiling")),
  ]

  @Test("and the cheapest mix have two things that do not move each other", arguments: overlapping)
  func overlap(_ refusal: Refusal<QuestionProblem>) throws { try refusal.check(on: try Desk()) }

  @Test("may have one lever in years apart, and members beside their own weight")
  func apart() throws {
    let desk = try Desk(after: ["plan 2 years"])
    desk.expectCarriedOut("sweep rate until 2020 1.50, 1.60 by rate from 2021 1.50, 1.60")
    desk.expectCarriedOut("sweep weight Oslo 1, 2 by weight Viken 1, 2")
    desk.expectCarriedOut("sweep leave Oslo by weight Oslo 1, 2")
    try Refusal(
      "sweep leave Moss by ^leave Nes, Moss", ResolutionProblem.namedTwice("Moss")
    ).check(on: desk)
  }

  @Test("tries no amount that is finer than the øre")
  func fineness() throws {
    try Refusal(
      "^sweep spend \"Brand Manager\" 0..1 step 0.001",
      SessionProblem.variation(.illegalValue(.finerThanTwoDecimals))
    ).check(on: try Desk())
  }

  @Test("has the figures of the scenarios run one by one", arguments: questions)
  func cells(_ question: Question) throws {
    let before = ["leave Tønsberg", "plan 2 years", "growth prices 2%"]
    let figures: [Quantity] = [
      .free, .fees, .expenses, .income, .result, .opening, .closing, .bound, .rate, .members,
    ]
    let desk = try Desk(after: before)
    let sweep = try desk.sweep(
      question.text + " show " + figures.map(\.rawValue).joined(separator: ", "))
    #expect(sweep.axes[0].count * sweep.width == question.places.count)
    for (place, statements) in question.places.enumerated() {
      var alone = desk
      for statement in statements { alone.type(statement) }
      let (first, second) = place.quotientAndRemainder(dividingBy: sweep.width)
      for (column, asked) in sweep.columns.enumerated() {
        #expect(asked.figure.quantity == figures[column / 2])
        let expected = alone.session.planned.outlook[asked.year]?.value(of: asked.figure.quantity)
        #expect(sweep.value(first, second, column: column) == expected, "\(statements)")
      }
    }
  }

  @Test("of generated plans and values has the figures of the scenarios", arguments: 1...6)
  func generated(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 300)
    var desk = try Desk()
    for _ in 0..<6 { desk.type(generator.statement()) }
    desk.type("join Moss")
    let rates = (0..<4).map { _ in "1.\(Int.random(in: 100...999, using: &generator))0" }
    let sweep = try desk.sweep(
      "sweep rate \(rates.joined(separator: ", ")) by weight Oslo 1, 1.5 show result")
    for (row, rate) in rates.enumerated() {
      for (column, weight) in ["1", "1.5"].enumerated() {
        var alone = desk
        alone.type("rate \(rate)")
        alone.type("weight Oslo \(weight)")
        for (place, asked) in sweep.columns.enumerated() {
          let expected = alone.session.planned.outlook[asked.year]?.result
          #expect(sweep.value(row, column, column: place) == expected.map { .money($0) })
        }
      }
    }
  }

  @Test("without a step takes some ten round values")
  func steps() throws {
    let counts = [
      "sweep rate 1.30..2.00": 8, "sweep weight Oslo 1..3": 3, "sweep fund free 0..5 mill": 11,
      "sweep rate 1.5..1.5": 1,
    ]
    for (question, count) in counts {
      #expect(try Desk().sweep(question).axes[0].count == count, "\(question)")
    }
  }

  @Test("changes nothing")
  func leavesNoTrace() throws {
    var desk = try Desk(after: ["leave Nes"])
    let before = desk.session
    try desk.say("sweep rate 1.30..2.00 by leave Viken show free, fees of Oslo")
    try desk.say("sensitivity free 10%")
    #expect(desk.session == before)
    #expect(!desk.text.contains("sweep"))
  }
}
