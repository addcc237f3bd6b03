import TestSupport
import Testing

@testable import Budget

/// Amounts: range, rounding, sums, and spreading.
@Suite struct MoneyTests {
  @Test(
    arguments: [
      ("whole kroner", 12, 1, 1_200), ("half an øre up", 1, 200, 1), ("below half", 1, 201, 0),
      ("half an øre down", -1, 200, -1), ("a third", 1, 3, 33), ("two thirds", -2, 3, -67),
      ("highest", .max, 100, .max), ("lowest", .min, 100, .min),
    ] as [(String, Int, Int, Int64)])
  func kronerRoundToTheØre(name: String, numerator: Int, denominator: Int, øre: Int64) throws {
    let money = try Money(kroner: exact(numerator, denominator))
    #expect(money.øre == øre)
    #expect(try Money(kroner: money.kroner) == money)
  }

  @Test func beyondTheRange() throws {
    let (highest, lowest) = (Money(øre: .max), Money(øre: .min))
    #expect(throws: ArithmeticProblem.overflow) { try highest + Money(øre: 1) }
    #expect(throws: ArithmeticProblem.overflow) { try lowest - Money(øre: 1) }
    #expect(throws: ArithmeticProblem.overflow) { try Money.zero - lowest }
    #expect(throws: ArithmeticProblem.overflow) { try lowest * ExactNumber(-1) }
    #expect(throws: ArithmeticProblem.overflow) { try highest * exact(Int128.max, 1) }
    #expect(throws: ArithmeticProblem.overflow) { try [highest, highest, lowest].total() }
    #expect(throws: ArithmeticProblem.overflow) {
      try Money(kroner: exact(Int128(Int64.max) + 1, 100))
    }
    #expect(throws: ArithmeticProblem.overflow) { try Money(kroner: exact(Int128.max, 1)) }
    #expect(try highest * .one == highest)
    #expect(try lowest * .one == lowest)
  }

  @Test func orderAndSigns() throws {
    #expect(kr(-1) < .zero)
    #expect(kr(-1, 50) == Money(øre: -150))
    #expect(kr(-1).isNegative)
    #expect(!Money.zero.isNegative)
    #expect(try [Money]().total() == .zero)
  }

  @Test(
    arguments: [
      ("even", 100, [1, 1], [50, 50]),
      ("left-over to the first of equals", 100, [1, 1, 1], [34, 33, 33]),
      ("left-over to the largest remainder", 100, [1, 2, 3], [17, 33, 50]),
      ("zero parts", 10, [0, 3, 0], [0, 10, 0]), ("nothing to spread over", 10, [0, 0], [0, 0]),
      ("no parts", 10, [], []), ("nothing", 0, [1, 2], [0, 0]),
      ("the highest", .max, [.max, .max], [.max / 2 + 1, .max / 2]),
    ] as [(String, Int64, [Int64], [Int64])])
  func spreads(name: String, whole: Int64, parts: [Int64], shares: [Int64]) {
    let spread = Money(øre: whole).spread(inProportionTo: parts.map { Money(øre: $0) })
    #expect(spread.map(\.øre) == shares)
  }

  @Test func sharesAddUpAndStayNearTheirProportion() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<5_000 {
      let limit: Int64 = generator.chance(20) ? .max : 1_000_000
      let whole = Int64.random(in: 0...limit, using: &generator)
      let parts = (0..<Int.random(in: 1...14, using: &generator)).map { _ in
        generator.chance(25) ? 0 : Int64.random(in: 0...limit, using: &generator)
      }
      let sum = parts.reduce(Int128(0)) { $0 + Int128($1) }
      guard sum > 0 else { continue }
      let shares = Money(øre: whole).spread(inProportionTo: parts.map { Money(øre: $0) })
      #expect(try shares.total() == Money(øre: whole))
      for (share, part) in zip(shares, parts) {
        let floor = Int128(whole) * Int128(part) / sum
        #expect(share.øre >= 0 && (part > 0 || share == .zero))
        #expect((floor...floor + 1).contains(Int128(share.øre)))
      }
    }
  }
}
