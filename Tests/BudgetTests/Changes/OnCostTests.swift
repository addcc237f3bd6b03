import Testing

@testable import Budget

/// What pay costs with on-costs, worked out by hand.
///
/// Pay 700 000, holiday pay 12 % = 84 000, pension 15 % = 105 000, employer's contribution 14.1 % of the three,
/// 889 000 × 0.141 = 125 349; together 1 014 349.
@Suite struct OnCostTests {
  @Test func payCostsAllOnCosts() throws {
    let factor = try budget().payFactor()
    #expect(try factor.cost(of: kr(700_000)) == kr(1_014_349))
    #expect(try factor.pay(in: kr(1_014_349)) == kr(700_000))
    #expect(
      try factor.split(kr(1_014_349)) == [kr(700_000), kr(84_000), kr(105_000), kr(125_349)])
  }

  /// Of 100,00 kr pay is 69.00977…, holiday pay 8.28117…, pension 10.35146… and the contribution 12.35758…: rounded
  /// down 69,00 + 8,28 + 10,35 + 12,35 = 99,98, so that the two that lost most, pay and the contribution, get an øre.
  @Test func partsAddUpToTheCost() throws {
    let factor = try budget().payFactor()
    #expect(
      try factor.split(kr(100)) == [kr(69, 1), kr(8, 28), kr(10, 35), kr(12, 36)])
    for øre in Int64(0)..<300 {
      #expect(try factor.split(Money(øre: øre)).total() == Money(øre: øre))
    }
  }

  /// With pension 18 %: 700 000 + 84 000 + 126 000 = 910 000, × 1.141 = 1 038 310.
  @Test func costStatedByPayMovesWithAnOnCost() throws {
    let plan = Plan(try budget())
    let changed = try plan.applying([.horizon(years: 3), .onCost(pension, rate(18), span(2021))])
    let adviser = try plan.position("Adviser")
    let clerk = try plan.position("Clerk")
    let years = try changed.outlook().years
    #expect(years.map { $0.amount(of: adviser) } == [kr(1_014_349), kr(1_038_310), kr(1_038_310)])
    // The clerk's cost is stated, all in.
    #expect(years.map { $0.amount(of: clerk) } == [kr(600), kr(600), kr(600)])
    #expect(try changed.payFactor(in: year(2021)).pay(in: kr(1_038_310)) == kr(700_000))
  }

  /// 16 % from 2021 replaces 18 % from 2022: 700 000 × (1.28 × 1.141) = 1 022 336.
  @Test func earlierRateReplacesALaterOne() throws {
    let plan = Plan(try budget())
    let changed = try plan.applying([
      .horizon(years: 3), .onCost(pension, rate(18), span(2022)),
      .onCost(pension, rate(16), span(2021)),
    ])
    let adviser = try plan.position("Adviser")
    #expect(changed.overridden == [ChangeIndex(1)])
    #expect(
      try changed.outlook().years.map { $0.amount(of: adviser) }
        == [kr(1_014_349), kr(1_022_336), kr(1_022_336)])
  }

  /// A cost that is set is all in: 900 000 in 2021 whatever pension is; before and after it follows the pay.
  @Test func setCostDoesNotMove() throws {
    let plan = Plan(try budget())
    let adviser = try plan.position("Adviser")
    let set = Change.cost(adviser, .set(kr(900_000)), try span(2021, until: 2021))
    let pension = Change.onCost(pension, try rate(18), try span())
    for changes in [[set, pension], [pension, set]] {
      let changed = try plan.applying([.horizon(years: 3)] + changes)
      #expect(
        try changed.outlook().years.map { $0.amount(of: adviser) }
          == [kr(1_038_310), kr(900_000), kr(1_038_310)])
      #expect(try changed.position(adviser).isByPay(in: year(2021)) == false)
    }
  }

  /// Hired at the standard pay of 600 000: × 1.44907 = 869 442, with pension 18 % × 1.4833 = 889 980.
  @Test func hiredAtTheStandardPayHasTheOnCostsOfItsYear() throws {
    let plan = Plan(try budget())
    let hiring = Change.hire(Hiring(count: 1, kind: .temporary, name: "New"))
    let pension = Change.onCost(pension, try rate(18), try span(2021))
    for changes in [[hiring, pension], [pension, hiring]] {
      let changed = try plan.applying([.horizon(years: 2)] + changes)
      let new = try changed.position("New")
      #expect(
        try changed.outlook().years.map { $0.amount(of: new) } == [kr(869_442), kr(889_980)])
      #expect(try changed.standardCost(in: year(2021)) == kr(889_980))
    }
  }

  /// 3 % wage growth, then 18 % pension from 2022: 1 014 349 × 1.03² = 1 076 122.8541 → ,85, and that × 1.4833/1.44907.
  @Test func growsBesideTheOnCosts() throws {
    let plan = Plan(try budget())
    let adviser = try plan.position("Adviser")
    let changed = try plan.applying([
      .horizon(years: 3), .growth(.wages, growth(30_000)), .onCost(pension, rate(18), span(2022)),
    ])
    let years = try changed.outlook().years.map { $0.amount(of: adviser) }
    #expect(years == [kr(1_014_349), kr(1_044_779, 47), kr(1_101_543, 7)])
  }

  @Test(arguments: [(-1, 100), (101, 100), (1, 3)] as [(Int, Int)])
  func illegalRates(numerator: Int, denominator: Int) throws {
    #expect(throws: FigureProblem.self) {
      try OnCostRate(fraction: exact(numerator, denominator))
    }
  }

  private let pension = OnCostID(place: 1)

  private func rate(_ percent: Int) throws -> OnCostRate {
    try OnCostRate(fraction: exact(percent, 100))
  }

  private func budget() throws -> Budget {
    var budget = try SmallAlliance.budget()
    let given = Provenance(.given)
    budget.onCosts = [
      OnCost(name: LocalName("holiday pay"), rate: try rate(12), provenance: given),
      OnCost(name: LocalName("pension"), rate: try rate(15), provenance: given),
      OnCost(
        name: LocalName("employer's contribution"),
        rate: try OnCostRate(fraction: exact(141, 1_000)),
        of: [OnCostID(place: 0), OnCostID(place: 1)], provenance: given),
    ]
    budget.standardPay = kr(600_000)
    budget.standardCost = try budget.payFactor().cost(of: kr(600_000))
    budget.positions.append(
      Position(
        name: LocalName("Adviser"), kind: .permanent,
        yearlyCost: try budget.payFactor().cost(of: kr(700_000)), pay: kr(700_000),
        provenance: given))
    return budget
  }
}
