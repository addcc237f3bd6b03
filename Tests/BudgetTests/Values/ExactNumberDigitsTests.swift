import Testing

@testable import Budget

@Suite("Numbers cut to significant digits")
struct ExactNumberDigitsTests {
  @Test(
    "keep so many digits, half away from zero",
    arguments: [
      (["1", "3"], 3, ["333", "1000"]), (["-1", "3"], 3, ["-333", "1000"]),
      (["2", "3"], 2, ["67", "100"]), (["1", "8"], 2, ["13", "100"]),
      (["-1", "8"], 2, ["-13", "100"]), (["1", "300"], 2, ["33", "10000"]),
      (["12345", "1"], 2, ["12345", "1"]), (["100000", "3"], 3, ["100000", "3"]),
      (["0", "7"], 3, ["0", "1"]),
    ])
  func digits(number: [String], count: Int, expected: [String]) throws {
    let exact = try ExactNumber(
      #require(Int128(number[0])), over: #require(Int128(number[1])))
    let wanted = try ExactNumber(
      #require(Int128(expected[0])), over: #require(Int128(expected[1])))
    #expect(exact.rounded(toSignificant: count) == wanted)
  }

  @Test("lie within half a unit of the last digit, for terms of any length")
  func closeness() throws {
    var term = try ExactNumber(1, over: 3)
    for divisor: Int128 in [7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53] {
      guard let next = try? term + ExactNumber(1, over: divisor) else { break }
      term = next
      let short = term.rounded(toSignificant: 18)
      #expect(short.denominator <= 1_000_000_000_000_000_000)
      let difference = try (short.rounded(toSignificant: 12) - term.rounded(toSignificant: 12))
      #expect(difference == .zero)
    }
  }
}
