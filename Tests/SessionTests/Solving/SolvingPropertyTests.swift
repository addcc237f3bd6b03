import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("In any plan")
struct SolvingPropertyTests {
  private static let levers = [
    "rate", "rate from 2021", "weight Oslo", "profiling", "profiling \"Brand Manager\"",
    "spend \"Other operating costs\"", "cost \"Temporary 1\"", "cost all until 2021",
    "population Oslo", "population Viken from 2021", "fund free", "fund Profiling",
    "spend Communication from 2021", "growth prices",
  ]

  private static let conditions = [
    "free >= 500k", "free at 2021 >= -2 mill", "closing at 2022 = 0", "result > -5 mill",
    "fees < 7 mill", "bound at 2021 <= 100k", "abs(free) < 200k", "expenses at 2022 <= 11 mill",
    "fees of Oslo >= 2 mill", "min(free, closing at 2022) >= 0", "fees / population > 1.8",
    "profiling of \"Brand Manager\" != 380k", "-free at 2022 <= 1 mill",
  ]

  /// A plan of several years with some random changes.
  private func desk(_ generator: inout SeededGenerator) throws -> Desk {
    var desk = try Desk(after: ["plan 3 years"])
    for _ in 0..<6 {
      let statement = generator.statement()
      if !statement.hasPrefix("plan"), statement != "redo" { desk.type(statement) }
    }
    return desk
  }

  @Test(
    "the solution holds and its neighbour does not, tried in another session", arguments: 1...20)
  func neighbours(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 9_000)
    var desk = try desk(&generator)
    let text = desk.text
    // Another session that was told the same.
    var other = try Desk()
    for line in text.split(separator: "\n") { try other.say(String(line)) }
    for _ in 0..<5 {
      let lever = generator.pick(Self.levers)
      let condition = generator.pick(Self.conditions)
      guard
        case .solved(let answer)? = desk.type("solve \(lever) for \(condition)").outcomes.first?
          .answer,
        case .found(let best, let failing) = answer.solution.outcome, let change = answer.change
      else { continue }
      let note: Comment = "\(text)\n\(change) for \(condition)"
      #expect(try other.holds(condition, with: change) == true, note)
      let apart = try (best.value - failing.value).magnitude
      #expect(apart == answer.solution.step, note)
      let neighbour = try statement(setting: lever, to: failing.value, like: change, best.value)
      #expect(try other.holds(condition, with: neighbour) == false, note)
    }
  }

  /// The change with another value, written with six decimals, which no number of thousands has.
  private func statement(
    setting lever: String, to value: ExactNumber, like change: String, _ best: ExactNumber
  ) throws -> String {
    let isPercent = lever.hasPrefix("growth")
    let shown = isPercent ? try value * ExactNumber(100) : value
    let millionths = try shown.scaled(decimals: 6)
    let decimals = String(String(1_000_000 + millionths.magnitude % 1_000_000).dropFirst())
    let digits =
      (shown.isNegative ? "-" : "") + "\(millionths.magnitude / 1_000_000).\(decimals)"
      + (isPercent ? "%" : "")
    // The years are those of the change: the question's own, or those that it asks about.
    let years = [" from ", " until "].compactMap { change.firstRange(of: $0)?.lowerBound }.min()
    let words = [" from ", " until "].compactMap { lever.firstRange(of: $0)?.lowerBound }.min()
    return lever[..<(words ?? lever.endIndex)] + " = \(digits)"
      + (years.map { change[$0...] } ?? "")
  }

  @Test("the contributions of a bridge add up, in order and fairly", arguments: 1...25)
  func bridgesAddUp(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 11_000)
    var desks = [try Desk(), try Desk()]
    for place in desks.indices {
      for _ in 0..<4 {
        let statement = generator.statement()
        if statement != "redo" { desks[place].type(statement) }
      }
    }
    let changes = desks.map { $0.session.state.changes.map(\.change) }
    let years = desks.map { $0.session.planned.plan.horizon }.max() ?? 1
    let budget = desks[0].session.library.base.plan
    let figure = BridgedFigure(decimals: 2) { try? $0.outlook.years.last?.closing.free.kroner }
    let ends = try desks.map { desk in
      let long = try desk.session.planned.plan.applying(.horizon(years: years))
      return try #require(try PlannedBudget(long).outlook.years.last).closing.free.kroner
    }
    for isFair in [false, true] {
      let bridge =
        isFair
        ? try Bridge.fairly(of: figure, budget: budget, from: changes[0], to: changes[1])
        : try Bridge(of: figure, budget: budget, from: changes[0], to: changes[1])
      #expect([bridge.before, bridge.after] == ends)
      var sum = ExactNumber.zero
      for contribution in bridge.contributions { sum = try sum + contribution.amount }
      #expect(try sum == bridge.after - bridge.before, "\(desks.map(\.text))")
      let steps = bridge.contributions.flatMap(\.steps)
      #expect(Set(steps).count == steps.count)
    }
  }
}

extension Desk {
  /// Whether a condition holds after a change, in a copy of the session.
  fileprivate func holds(_ condition: String, with change: String) throws -> Bool? {
    var copy = self
    try copy.say(change)
    guard case .asserted(let asserted)? = try copy.say("assert \(condition)").first else {
      return nil
    }
    return asserted.holds
  }
}
