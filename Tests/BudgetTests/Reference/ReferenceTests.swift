import Analysis
import TestSupport
import Testing

@testable import Budget

/// Plans that nobody thought of come to what the plainest way of working them out comes to.
@Suite struct ReferenceTests {
  /// Thousands of plans take seconds in a build that is not optimised; see ``LongRun``.
  private static let plans: Range<UInt64> = 0..<(LongRun.isOn ? 20_000 : 1_000)
  @Test func everyFigureOfEveryYearIsTheReferences() throws {
    for seed in Self.plans {
      var drawn = try DrawnPlan(seed: seed)
      for _ in 0..<drawn.changes.number(1...6) { try drawn.change() }
      try drawn.checkFigures()
    }
  }

  @Test func amountsMovedManyTimesAreTheReferences() throws {
    for seed in Self.plans.prefix(Self.plans.count / 50) {
      var drawn = try DrawnPlan(seed: seed &+ 4_000_000)
      for _ in 0..<3 { try drawn.change() }
      for _ in 0..<20 { try drawn.change(ofAmounts: true) }
      try drawn.checkFigures()
    }
  }

  @Test func lastChangeTakenBackLeavesThePlanBeforeIt() throws {
    for seed in Self.plans.prefix(Self.plans.count / 10) {
      var drawn = try DrawnPlan(seed: seed &+ 1_000_000)
      for _ in 0..<5 { try drawn.change() }
      guard !drawn.said.isEmpty else { continue }
      let before = try Plan(drawn.budget).applying(Array(drawn.said.dropLast()))
      drawn.said.removeLast()
      #expect(before.changeCount == drawn.said.count)
      drawn.plan = before
      try drawn.checkFigures()
    }
  }

  @Test func leverAtEachOfManyValuesIsTheReferencesChange() throws {
    for seed in Self.plans.prefix(Self.plans.count / 10) {
      var drawn = try DrawnPlan(seed: seed &+ 2_000_000)
      for _ in 0..<4 { try drawn.change() }
      for _ in 0..<4 {
        let lever = try drawn.lever()
        for _ in 0..<3 { try drawn.check(lever, at: drawn.value(of: lever)) }
      }
    }
  }

  @Test func solutionHoldsInTheReferenceAndItsNeighbourDoesNot() throws {
    var found = 0
    for seed in Self.plans.prefix(Self.plans.count / 20) {
      var drawn = try DrawnPlan(seed: seed &+ 3_000_000)
      for _ in 0..<4 { try drawn.change() }
      if try drawn.checkSolution() { found += 1 }
    }
    #expect(found * 8 > Self.plans.count / 20)
  }
}
