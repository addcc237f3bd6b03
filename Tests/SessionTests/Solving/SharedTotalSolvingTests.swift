import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// A member's fee under a shared total is found by halving where a step outweighs the øre that rounding moves.
@Suite("Solving for one of those who share a total")
struct SharedTotalSolvingTests {
  private func solution(_ question: String) throws -> Solution {
    var desk = try AllianceTests.shared.desk()
    guard case .solved(let answer)? = try desk.say(question).first else {
      throw Unexpected("\(question) is not solved")
    }
    return answer.solution
  }

  @Test("tries few values where a step moves the fee by more than an øre")
  func halving() throws {
    let solution = try solution("solve fee total for fees of Nes >= 150 000")
    guard case .turn(let trials) = solution.method,
      case .found(let best, let failing) = solution.outcome
    else { throw Unexpected("\(solution)") }
    #expect(trials < 60)
    var desk = try AllianceTests.shared.desk()
    for (value, holds) in [(best.value, true), (failing.value, false)] {
      try desk.say("fee total \(value.numerator)")
      #expect(try desk.value("fees of Nes >= 150 000") == .truth(holds))
    }
  }

  @Test("tries many where it does not")
  func sampling() throws {
    let solution = try solution("solve fee total for fees of Nes >= 150 000 step 1 øre")
    if case .turn = solution.method { throw Unexpected("\(solution)") }
  }

  @Test("rests on fees that never fall from step to step", arguments: 0..<20 as Range<UInt64>)
  func rising(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let members = (0..<Int.random(in: 2...9, using: &generator)).map { place in
      "municipality M\(place) population \(Int.random(in: 1...40_000, using: &generator))"
    }
    let cap =
      generator.chance(50) ? "  at most \(Int.random(in: 1...900, using: &generator))\n" : ""
    let budget = try Desk.on(
      """
      budget "Shared"
      year 2026
      fee of municipality
        amount base 7.77
        share total 1 000 by members 40 %, inhabitants 60 %
      \(cap)populations 2025 given
      \(members.joined(separator: "\n"))
      reserve 0 given
      """
    ).session.planned.plan
    let ids = budget.members.map(\.id)
    let total = FeeNumberID(rule: 0, .term(1))
    guard let span = YearSpan(from: budget.budget.year) else { return }
    let lever = Lever(.fee([total]), span)
    let step = try ExactNumber(Int128(Int.random(in: 1...400, using: &generator)), over: 100)
    for id in ids {
      let trend = budget.trend(
        of: .fees, .member(id), in: budget.budget.year, moving: lever, by: step)
      guard trend == .rising else { continue }
      var last = Money.zero
      for place in 0..<400 {
        let value = try step * ExactNumber(Int64(place))
        let fee = try budget.applying(lever.change(to: value)).fee(of: id, in: budget.budget.year)
        #expect(fee >= last, "\(value) \(step)")
        last = fee
      }
    }
  }
}
