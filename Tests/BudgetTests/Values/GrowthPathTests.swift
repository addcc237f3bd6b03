import Testing

@testable import Budget

/// How much grows into each year, and figures grown by it, worked out by hand.
@Suite struct GrowthPathTests {
  @Test func lastStatementOfAYearHolds() throws {
    var path = GrowthPath()
    #expect(path.isNone)
    path.state(try growth(30_000), nil)
    path.state(try growth(20_000), try span(2022))
    path.state(try growth(50_000), try span(2023, until: 2023))
    let growths = try (2020...2025).map { path[into: try year($0)] }
    #expect(
      try growths
        == [30_000, 30_000, 20_000, 50_000, 20_000, 20_000].map { try growth($0) })
    path.state(try growth(0), nil)
    #expect(path.isNone)
  }

  @Test func pathsOfTheSameGrowthsAreEqual() throws {
    var (one, other) = (GrowthPath(), GrowthPath())
    one.state(try growth(20_000), try span(2022))
    one.state(try growth(10_000), try span(2024))
    other.state(try growth(10_000), try span(2021))
    other.state(try growth(20_000), try span(2022, until: 2023))
    other.state(.none, try span(2021, until: 2021))
    #expect(one == other)
    var again = GrowthPath()
    for (growth, span) in other.stated { again.state(growth, span) }
    #expect(again == one)
  }

  /// 1 000 000,00 × 1.03 × 1.03 × 1.02 = 1 082 118,00; 333,33 × 1.03 × 1.02 = 350,196498 → 350,20.
  @Test func productOfTheYearsIsRoundedOnce() throws {
    var path = GrowthPath()
    path.state(try growth(30_000), nil)
    path.state(try growth(20_000), try span(2023))
    #expect(try path.grown(kr(1_000_000), from: year(2020), to: year(2023)) == kr(1_082_118))
    #expect(try path.grown(kr(333, 33), from: year(2021), to: year(2023)) == kr(350, 20))
    #expect(try path.grown(kr(-333, 33), from: year(2021), to: year(2023)) == kr(-350, 20))
    #expect(try path.grown(kr(5), from: year(2022), to: year(2022)) == kr(5))
  }
}
