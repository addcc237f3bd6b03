import TestSupport
import Testing

@testable import Budget

/// What a course drops or merges never shows in a figure.
@Suite struct CourseTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func figuresEqualThoseOfAllStatementsInTurn(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var course = AdjustmentSeries<Money>()
    var stated: [(Adjustment<Money>, YearSpan)] = []
    for _ in 0..<Int.random(in: 1...20, using: &generator) {
      let (adjustment, span) = (try Self.adjustment(&generator), try Self.years(&generator))
      course.append(adjustment, span)
      stated.append((adjustment, span))
      for number in 2020...2025 {
        let year = try year(number)
        let naive = try stated.filter { $0.1.contains(year) }
          .reduce(kr(100)) { try $1.0.applied(to: $0) }
        #expect(try course.value(in: year, base: kr(100)) == naive)
      }
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func membershipEqualsThatOfAllTurns(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var overlay = MemberOverlay()
    var stated: [MemberOverlay.Turn] = []
    for number in 0..<Int.random(in: 1...20, using: &generator) {
      let turn = MemberOverlay.Turn(
        isMember: generator.chance(50), span: try Self.months(&generator),
        change: ChangeIndex(number))
      overlay.append(turn)
      stated.append(turn)
      for number in 2020...2025 {
        let year = try year(number)
        let deciding = year.months.map { month in stated.last { $0.span.has(month) } }
        let paid = deciding.count { $0?.isMember ?? true }
        let decisive = deciding.compactMap { $0?.change.number }.max()
        #expect(overlay.months(in: year, base: true).count == paid)
        #expect(overlay.isMember(in: year, base: true) == (paid > 0))
        #expect(overlay.decisive(in: year)?.number == decisive)
      }
    }
  }

  @Test func statementsThatHideEachOtherDoNotPileUp() throws {
    var course = AdjustmentSeries<Money>()
    var overlay = MemberOverlay()
    for number in 0..<100 {
      course.append(.set(kr(Int64(number))), try span(until: 2021))
      course.append(.set(kr(Int64(number))), try span(2022))
      overlay.append(
        .init(isMember: number % 2 == 0, span: try span(2021), change: ChangeIndex(number)))
    }
    var twice = AdjustmentSeries<Money>()
    twice.append(.set(kr(99)), try span(until: 2021))
    twice.append(.set(kr(99)), try span(2022))
    #expect(course == twice)
    #expect(overlay.turns.count == 1)
  }

  @Test func statedPopulationGrows() throws {
    let plan = try SmallAlliance.plan()
    let aker = try plan.member("Aker")
    let changed = try plan.applying([
      .horizon(years: 3), .growth(.population, growth(9_000)),
      .population(aker, .set(Population(1_500)), span(2021)),
    ])
    let inhabitants = try plan.applying(.horizon(years: 3)).years
      .map { try changed.population(of: aker, in: $0).inhabitants }
    #expect(inhabitants == [1_000, 1_500, 1_514])  // 1 513.5 is rounded away from zero.
  }

  @Test func registeredInhabitantsDoNotGrow() throws {
    let plan = try Osloregionen.plan()
      .applying([.horizon(years: 4), .growth(.population, growth(100_000))])
    let oslo = try plan.member("Oslo")
    let inhabitants = try plan.years.map { try plan.population(of: oslo, in: $0).inhabitants }
    #expect(inhabitants == [681_071, 693_494, 697_010, 766_711])
  }

  @Test func populationCannotFallBelowNobody() throws {
    let plan = try SmallAlliance.plan()
    let changed = try plan.applying(
      .population(plan.member("Aker"), .subtract(Population(1_001)), span()))
    #expect(throws: ChangeProblem.illegalPopulation(member: "Aker", try year(2020))) {
      try changed.outlook()
    }
  }

  private static func adjustment(
    _ generator: inout SeededGenerator
  ) throws -> Adjustment<Money> {
    let amount = Money(øre: Int64.random(in: -9_999...9_999, using: &generator))
    let factor = try exact(Int.random(in: -15...15, using: &generator), 10)
    return generator.pick([.set(amount), .add(amount), .subtract(amount), .multiply(factor)])
  }

  private static func years(_ generator: inout SeededGenerator) throws -> YearSpan {
    let from = Int.random(in: 2020...2024, using: &generator)
    let until = generator.chance(50) ? Int.random(in: from...2025, using: &generator) : nil
    return try span(from, until: until)
  }

  /// Months of some years; whole years half the time.
  private static func months(_ generator: inout SeededGenerator) throws -> MonthSpan {
    let years = try years(&generator)
    guard generator.chance(50) else { return MonthSpan(years) }
    let from = Month(Int.random(in: 1...12, using: &generator), of: years.from)
    let until = years.until.flatMap { Month(Int.random(in: 1...12, using: &generator), of: $0) }
    return from.flatMap { MonthSpan(from: $0, until: until) } ?? MonthSpan(years)
  }
}
