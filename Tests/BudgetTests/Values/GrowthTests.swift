import TestSupport
import Testing

@testable import Budget

/// Growth compared with the same multiplication done digit by digit on paper.
@Suite struct GrowthTests {
  @Test(
    arguments: [
      ("usual", 342_605_450, 20_000, 3), ("thirty years", 342_605_450, 27_513, 30),
      ("one øre for thirty years", 1, 27_513, 30), ("falling", 342_605_450, -123_456, 30),
      ("halved every year", 999_999_999_999, -500_000, 30), ("doubled", 7, 1_000_000, 30),
      ("negative amount", -342_605_450, 27_513, 30), ("no year", 5, 27_513, 0), ("zero", 0, 1, 30),
      ("at the half", 1, 500_000, 1), ("negative at the half", -1, 500_000, 1),
      ("half of one", 1, -500_000, 1), ("just under the half", 499_999, 1, 1),
      ("exactly a half", 500_000, 1, 1), ("quarter rounds down", 1, -500_000, 2),
    ] as [(String, Int64, Int, Int)])
  func equalsPaper(name: String, øre: Int64, millionths: Int, years: Int) throws {
    let grown = try growth(millionths).grown(Money(øre: øre), years: years)
    #expect(String(grown.øre) == Paper.grown(øre, millionths: millionths, years: years))
  }

  @Test func equalsPaperForGeneratedCases() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<300 {
      let øre = Int64.random(in: -99_999_999_999...99_999_999_999, using: &generator)
      let millionths = Int.random(in: -500_000...60_000, using: &generator)
      let years = Int.random(in: 0...30, using: &generator)
      let grown = try growth(millionths).grown(Money(øre: øre), years: years)
      #expect(String(grown.øre) == Paper.grown(øre, millionths: millionths, years: years))
    }
  }

  @Test(
    arguments: [
      (101, 152), (1, 2), (-1, -2), (3, 5), (2, 3), (-101, -152), (99, 149),
    ] as [(Int64, Int64)])
  func exactHalvesRoundAwayFromZero(øre: Int64, grownHalf: Int64) throws {
    let half = try growth(500_000).grown(Money(øre: øre), years: 1)
    #expect(half.øre == grownHalf)
  }

  @Test func leavesTheRangeByAProblem() throws {
    let double = try growth(1_000_000)
    #expect(throws: FigureProblem.outOfRange) { try double.grown(Money(øre: .max), years: 1) }
    #expect(throws: FigureProblem.outOfRange) { try double.grown(Money(øre: .min), years: 30) }
    #expect(throws: FigureProblem.outOfRange) {
      try double.grown(Population(Population.highest), years: 1)
    }
    #expect(try double.grown(Population(3), years: 2) == Population(12))
    #expect(try growth(-500_000).grown(Money(øre: .max), years: 1).øre == .max / 2 + 1)
  }
}

/// Whole numbers as decimal digits, the lowest first, worked with as at school.
private enum Paper {
  static func grown(_ øre: Int64, millionths: Int, years: Int) -> String {
    var digits = String(øre.magnitude).reversed().compactMap(\.wholeNumberValue)
    for _ in 0..<years { digits = times(digits, 1_000_000 + millionths) }
    // Six decimals a year stand behind the point; the first of them decides the rounding.
    let decimals = 6 * years
    let padded = digits + Array(repeating: 0, count: max(0, decimals + 1 - digits.count))
    var whole = Array(padded.dropFirst(decimals))
    if decimals > 0, padded[decimals - 1] >= 5 { whole = plusOne(whole) }
    while whole.count > 1, whole.last == 0 { whole.removeLast() }
    let text = whole.reversed().map(String.init).joined()
    return øre < 0 && text != "0" ? "-" + text : text
  }

  private static func times(_ digits: [Int], _ factor: Int) -> [Int] {
    var (result, carry): ([Int], Int) = ([], 0)
    for digit in digits {
      let product = digit * factor + carry
      result.append(product % 10)
      carry = product / 10
    }
    while carry > 0 {
      result.append(carry % 10)
      carry /= 10
    }
    return result
  }

  private static func plusOne(_ digits: [Int]) -> [Int] {
    guard let nine = digits.firstIndex(where: { $0 != 9 }) else {
      return digits.map { _ in 0 } + [1]
    }
    var result = digits
    for place in 0..<nine { result[place] = 0 }
    result[nine] += 1
    return result
  }
}
