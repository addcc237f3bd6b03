import Testing

@testable import Budget

/// What is a legal rate, weight, population, growth, year and month.
@Suite struct LimitTests {
  @Test(
    arguments: [
      ("nothing", 0, 1, 0), ("usual", 3, 2, 15_000), ("finest", 1, 10_000, 1),
      ("highest", 1_000, 1, 10_000_000),
    ] as [(String, Int, Int, Int64)])
  func legalRates(name: String, numerator: Int, denominator: Int, units: Int64) throws {
    let rate = try FeeRate(kroner: exact(numerator, denominator))
    #expect(rate.tenThousandths == units)
    #expect(try FeeRate(kroner: rate.kroner) == rate)
  }

  @Test(
    arguments: [
      ("negative", -1, 10_000, .outOfRange), ("too high", 10_000_001, 10_000, .outOfRange),
      ("far too high", .max, 1, .outOfRange), ("lowest number", -.max, 1, .outOfRange),
      ("five decimals", 1, 100_000, .finerThanFourDecimals),
      ("a third", 1, 3, .finerThanFourDecimals),
      ("nearly the highest", 999 * 100_000 + 99_999, 100_000, .finerThanFourDecimals),
      ("tiny", 1, .max, .finerThanFourDecimals),
    ] as [(String, Int, Int, FigureProblem)])
  func illegalRates(
    name: String, numerator: Int, denominator: Int, problem: FigureProblem
  ) {
    #expect(throws: problem) { try FeeRate(kroner: exact(numerator, denominator)) }
  }

  @Test(
    arguments: [
      ("nothing", 0, 1, 0), ("once", 1, 1, 100), ("half", 1, 2, 50), ("finest", 1, 100, 1),
      ("highest", 100, 1, 10_000),
    ] as [(String, Int, Int, Int64)])
  func legalWeights(name: String, numerator: Int, denominator: Int, units: Int64) throws {
    let weight = try Weight(times: exact(numerator, denominator))
    #expect(weight.hundredths == units)
    #expect(try Weight(times: weight.times) == weight)
  }

  @Test(
    arguments: [
      ("negative", -1, 100, .outOfRange), ("too high", 10_001, 100, .outOfRange),
      ("far too high", .max, 1, .outOfRange), ("three decimals", 1, 1_000, .finerThanTwoDecimals),
      ("a third", 1, 3, .finerThanTwoDecimals),
    ] as [(String, Int, Int, FigureProblem)])
  func illegalWeights(
    name: String, numerator: Int, denominator: Int, problem: FigureProblem
  ) {
    #expect(throws: problem) { try Weight(times: exact(numerator, denominator)) }
  }

  @Test(arguments: [Int64.min, -1, 10_000_000_001, .max])
  func illegalPopulations(inhabitants: Int64) {
    #expect(throws: FigureProblem.outOfRange) { try Population(inhabitants) }
  }

  @Test func populationsAreInOrder() throws {
    #expect(try Population(0) == .zero)
    #expect(try Population(10_000_000_000) > Population(9_999_999_999))
    #expect(try FeeRate(kroner: .zero) < FeeRate.highest)
    #expect(try Weight(times: .zero) < Weight.one)
  }

  @Test(
    arguments: [
      ("half", -1, 2, 500_000), ("none", 0, 1, 1_000_000), ("finest", 1, 1_000_000, 1_000_001),
      ("double", 1, 1, 2_000_000),
    ] as [(String, Int, Int, UInt32)])
  func legalGrowths(name: String, numerator: Int, denominator: Int, units: UInt32) throws {
    let growth = try Growth(fraction: exact(numerator, denominator))
    #expect(growth.millionths == units)
    #expect(try Growth(fraction: growth.fraction) == growth)
  }

  @Test(
    arguments: [
      ("below half", -500_001, 1_000_000, .outOfRange), ("all gone", -1, 1, .outOfRange),
      ("more than double", 1_000_001, 1_000_000, .outOfRange),
      ("far too high", .max, 1, .outOfRange),
      ("far too low", -.max, 1, .outOfRange),
      ("five decimals", 1, 10_000_000, .finerThanFourDecimals),
    ] as [(String, Int, Int, FigureProblem)])
  func illegalGrowths(
    name: String, numerator: Int, denominator: Int, problem: FigureProblem
  ) {
    #expect(throws: problem) { try Growth(fraction: exact(numerator, denominator)) }
  }

  @Test(arguments: [
    (Int.min, false), (1_899, false), (1_900, true), (2_199, true), (2_200, false), (.max, false),
  ])
  func acceptedYears(number: Int, isAccepted: Bool) {
    #expect((Year(number) != nil) == isAccepted)
  }

  @Test(arguments: [(Int.min, false), (0, false), (1, true), (12, true), (13, false)])
  func acceptedMonths(number: Int, isAccepted: Bool) throws {
    #expect(try (Month(number, of: year(2020)) != nil) == isAccepted)
  }

  @Test func monthsFollowOneAnotherOverTheTurnOfAYear() throws {
    #expect(try month(2020, 12).next == month(2021, 1))
    #expect(try month(2020, 1).previous == month(2019, 12))
    #expect(try Month.january(of: year(2020)) == month(2020, 1))
    #expect(try Month.december(of: year(2020)) == month(2020, 12))
    #expect(try month(2020, 12) < month(2021, 1))
    #expect(try year(2020).advanced(by: -1).distance(to: year(2025)) == 6)
  }

  @Test func spansIncludeBothEnds() throws {
    let span: YearSpan = try BudgetTests.span(2021, until: 2022)
    #expect(try (2020...2023).map { try span.contains(year($0)) } == [false, true, true, false])
    #expect(try YearSpan(from: year(2021), until: year(2020)) == nil)
    #expect(try BudgetTests.span(2021).contains(year(2199)))
  }
}
