import Analysis
import Budget
import ScenarioLanguage
import Testing

@testable import Session

@Suite("Where there is no single edge, solve says")
struct SolutionKindTests {
  @Test("the nearest miss where no value is enough") func nearestMiss() throws {
    let solution = try SolvingTests.solved("solve profiling for free >= 600k")
    guard case .none(let nearest, nil) = solution.outcome else {
      throw Unexpected("\(solution.outcome)")
    }
    // Below 3.44 million the fund pays for all of it, and free money is spared nothing more.
    #expect(nearest?.outline == "3440000: 513000")
    #expect(solution.stretches.isEmpty)
  }

  @Test("both neighbours where an equality is jumped over, and the point between") func jump()
    throws
  {
    let solution = try SolvingTests.solved("solve rate for free = 500k exactly")
    guard case .none(let nearest, let other) = solution.outcome else {
      throw Unexpected("\(solution.outcome)")
    }
    #expect(nearest?.outline == "1.59: 500743.27")
    #expect(other?.outline == "1.58: 456216.24")
    // (500 000 − 100 000) / 4 452 703 weighted inhabitants above 1.50.
    let root = try #require(solution.root)
    #expect(try root == ExactNumber(3, over: 2) + ExactNumber(400_000, over: 4_452_703))
  }

  @Test("that the lowest and highest legal rate are not enough") func outOfReach() throws {
    let high = try SolvingTests.solved("solve rate for free >= 9 000 mill")
    guard case .none(let nearest, _) = high.outcome else { throw Unexpected("\(high.outcome)") }
    #expect(nearest?.value == ExactNumber(1_000))
    let low = try SolvingTests.solved("solve rate for free <= -7 mill")
    guard case .none(let lowest, _) = low.outcome else { throw Unexpected("\(low.outcome)") }
    #expect(lowest?.value == .zero)
  }

  @Test("every value", arguments: ["free >= -9 mill", "members > 60", "salaries = 5 mill"])
  func every(condition: String) throws {
    let solution = try SolvingTests.solved("solve rate for \(condition)")
    #expect(solution.outcome == .every)
    #expect(solution.holdsNow)
  }

  @Test(
    "all ranges where there are several",
    arguments: [
      (condition: "abs(closing) >= 50k", ranges: "-3903000 4003000-"),
      (condition: "abs(closing - 50k) <= 1000", ranges: "3902000-3904000"),
      (condition: "closing != 0", ranges: "-3952000 3954000-"),
    ])
  func severalRanges(condition: String, ranges: String) throws {
    let solution = try SolvingTests.solved("solve profiling for \(condition)")
    #expect(
      solution.stretches.map {
        ($0.lowest?.plain ?? "") + "-" + ($0.highest?.plain ?? "")
      }.joined(separator: " ") == ranges)
    guard case .found(let best, let failing) = solution.outcome else {
      throw Unexpected("\(solution.outcome)")
    }
    #expect(best.sides != nil && failing.sides != nil)
  }

  @Test("how it was found") func method() throws {
    guard case .turn(let trials) = try SolvingTests.solved("solve rate for free >= 500k").method
    else { throw Unexpected("a search") }
    #expect(trials <= 8)
    let scan = try SolvingTests.solved(
      "solve growth prices for abs(free at 2021) <= 5.3 mill", after: ["plan 2 years"])
    #expect(scan.method == .allValues(1_501))
    let sample = try SolvingTests.solved("solve profiling for abs(free) <= 50k")
    guard case .sample(let count, let from, let to) = sample.method else {
      throw Unexpected("\(sample.method)")
    }
    #expect(count <= 2 * Solver.mostTrials && from == .zero && to == ExactNumber(1_000_000_000_000))
  }

  @Test("an edge where the plan itself sets a limit") func limitOfThePlan() throws {
    // What is released must be in the fund, so that lower openings are no possible values at all.
    let solution = try SolvingTests.solved(
      "solve fund Profiling for free >= -1 mill", after: ["release Profiling 200k"])
    #expect(solution.stretches.allSatisfy { $0.highest == nil })
    let below = try SolvingTests.solved(
      "solve fund Profiling for free < -9 mill", after: ["release Profiling 200k"])
    guard case .none(let nearest, _) = below.outcome else { throw Unexpected("\(below.outcome)") }
    #expect(nearest?.value == ExactNumber(200_000))
  }
}
