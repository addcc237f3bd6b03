import TestSupport
import Testing

@testable import Budget

/// Exact fractions: lowest terms, order, rounding.
@Suite struct ExactNumberTests {
  @Test("sums and products fit where only what they go through would not")
  func throughLargeTerms() throws {
    let power = Int128(1) << 70
    let third = try ExactNumber(1, over: 3 * power)
    let fifth = try ExactNumber(1, over: 5 * power)
    #expect(try third + fifth == ExactNumber(8, over: 15 * power))
    let large = try ExactNumber(power, over: 3)
    let small = try ExactNumber(9, over: power / 2)
    #expect(try large * small == ExactNumber(6))
    #expect(throws: ArithmeticProblem.overflow) { try third * fifth }
    let half = try ExactNumber(power, over: 2 * power - 1)
    #expect(try half.scaled(decimals: 18) == 500_000_000_000_000_000)
    #expect(try (-half).scaled(decimals: 18) == -500_000_000_000_000_000)
  }

  @Test(arguments: [
    ("common factor", "6/4", "3/2"), ("negative dividend", "-6/4", "-3/2"),
    ("negative divisor", "6/-4", "-3/2"), ("both negative", "-6/-4", "3/2"),
    ("nothing", "0/-7", "0/1"), ("one", "7/7", "1/1"),
    ("largest terms", "\(Int128.max)/\(Int128.max)", "1/1"),
    ("lowest legal divisor", "1/-\(Int128.max)", "-1/\(Int128.max)"),
  ])
  func lowestTerms(name: String, fraction: String, reduced: String) throws {
    let number = try Self.number(fraction)
    #expect("\(number.numerator)/\(number.denominator)" == reduced)
  }

  @Test(
    arguments: [
      ("nothing below", "1/0", .divisionByZero),
      ("lowest over nothing", "\(Int128.min)/0", .divisionByZero),
      ("lowest above", "\(Int128.min)/1", .overflow),
      ("lowest below", "1/\(Int128.min)", .overflow),
      ("lowest twice", "\(Int128.min)/\(Int128.min)", .overflow),
    ] as [(String, String, ArithmeticProblem)])
  func illegalTerms(name: String, fraction: String, problem: ArithmeticProblem) {
    #expect(throws: problem) { try Self.number(fraction) }
  }

  @Test func tenthsAndThirdsAreExact() throws {
    #expect(try exact(1, 10) + exact(2, 10) == exact(3, 10))
    #expect(try exact(1, 3) + exact(1, 3) + exact(1, 3) == .one)
    #expect(try exact(1, 3) * ExactNumber(3) == .one)
    #expect(try ExactNumber(1) / exact(-2, 3) == exact(-3, 2))
    #expect(try exact(1, 6) - exact(1, 2) == exact(-1, 3))
    #expect(throws: ArithmeticProblem.divisionByZero) { try ExactNumber.one / .zero }
    #expect(try exact(-1, 3).magnitude == exact(1, 3))
    #expect(try exact(-1, 3).isNegative)
  }

  @Test(arguments: [
    ("half", "1/2", 0, "1"), ("half below zero", "-1/2", 0, "-1"), ("less", "49/100", 0, "0"),
    ("less below zero", "-49/100", 0, "0"), ("two and a half", "5/2", 0, "3"),
    ("eighth in hundredths", "1/8", 2, "13"), ("below zero", "-1/8", 2, "-13"),
    ("a third", "1/3", 4, "3333"), ("two thirds", "2/3", 4, "6667"), ("whole", "7/1", 3, "7000"),
    ("the largest terms", "\(Int128.max)/\(Int128.max - 1)", 0, "1"),
    ("just below a half", "\(Int128.max / 2)/\(Int128.max)", 0, "0"),
    ("just above a half", "\(Int128.max / 2 + 1)/\(Int128.max)", 0, "1"),
  ])
  func roundsHalfAwayFromZero(
    name: String, fraction: String, decimals: Int, rounded: String
  ) throws {
    let whole = try Self.number(fraction).scaled(decimals: decimals)
    #expect(String(whole) == rounded)
  }

  @Test func roundingThatDoesNotFit() throws {
    #expect(throws: ArithmeticProblem.overflow) { try exact(Int128.max, 1).scaled(decimals: 1) }
    #expect(throws: ArithmeticProblem.overflow) { try exact(Int128(Int64.max) + 1, 1).rounded() }
    #expect(try exact(Int.max).rounded() == .max)
    #expect(try exact(Int.min).rounded() == .min)
  }

  @Test(arguments: [
    ("far end", "\(Int128.max - 2)/\(Int128.max - 1)", "\(Int128.max - 1)/\(Int128.max)"),
    ("tiny and huge", "1/\(Int128.max)", "\(Int128.max)/1"),
    ("around zero", "-1/\(Int128.max)", "1/\(Int128.max)"),
    ("far below zero", "-\(Int128.max)/1", "-\(Int128.max)/2"),
    ("a sign apart", "-\(Int128.max)/1", "\(Int128.max)/1"),
  ])
  func comparesInFullWidth(name: String, less: String, more: String) throws {
    let (left, right) = (try Self.number(less), try Self.number(more))
    #expect(left < right)
    #expect(!Self.isLess(right, left))
    #expect(!Self.isLess(left, left))
  }

  @Test func orderAgreesWithDifferencesOfSmallNumbers() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let (left, right) = (try Self.small(&generator), try Self.small(&generator))
      #expect(try (left < right) == (left - right).isNegative)
    }
  }

  @Test func sumsAndProductsUndoThemselves() throws {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<2_000 {
      let (left, right) = (try Self.small(&generator), try Self.small(&generator))
      #expect(try (left + right) - right == left)
      #expect(try left * right == right * left)
      if right != .zero { #expect(try (left * right) / right == left) }
    }
  }

  @Test func extremesAreExactOrThrow() throws {
    let extremes: [Int128] = [
      .min, .min + 1, -Int128(Int64.max), -3, -2, -1, 0, 1, 2, 3, Int128(Int64.max), .max / 2,
      .max - 1, .max,
    ]
    let numbers = extremes.flatMap { numerator in
      extremes.compactMap { try? ExactNumber(numerator, over: $0) }
    }
    for left in numbers {
      for right in numbers {
        for operation in Self.operations { Self.checkTerms(try? operation(left, right)) }
        #expect([left < right, right < left, left == right].filter { $0 }.count == 1)
      }
      Self.checkTerms(-left)
      for decimals in [0, 2, 18] { _ = try? left.scaled(decimals: decimals) }
    }
  }

  /// The fraction that a table of cases writes out, since 128-bit arguments upset the runner of tests.
  private static func number(_ text: String) throws -> ExactNumber {
    let terms = text.split(separator: "/").compactMap { Int128($0) }
    try #require(terms.count == 2)
    return try ExactNumber(terms[0], over: terms[1])
  }

  private static func isLess(_ left: ExactNumber, _ right: ExactNumber) -> Bool { left < right }

  private static let operations: [@Sendable (ExactNumber, ExactNumber) throws -> ExactNumber] = [
    { try $0 + $1 }, { try $0 - $1 }, { try $0 * $1 }, { try $0 / $1 },
  ]

  private static func checkTerms(_ number: ExactNumber?) {
    guard let number else { return }  // It threw, which is allowed.
    #expect(number.denominator > 0)
    #expect((try? ExactNumber(number.numerator, over: number.denominator)) == number)
  }

  private static func small(_ generator: inout SeededGenerator) throws -> ExactNumber {
    try exact(
      Int.random(in: -999_999...999_999, using: &generator),
      Int.random(in: 1...99_999, using: &generator))
  }
}
