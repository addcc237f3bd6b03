import Testing

@testable import Budget

/// The fee for one inhabitant, and how many times a member pays.
@Suite struct RateAndWeightTests {
  typealias Case = (name: String, adjustment: Adjustment<FeeRate>, fees: Money)

  @Test(
    arguments: [
      ("set", .set(FeeRate(tenThousandths: 16_000)), kr(6_400)),
      ("add", .add(FeeRate(tenThousandths: 1_000)), kr(6_400)),
      ("subtract", .subtract(FeeRate(tenThousandths: 15_000)), .zero),
      ("multiply", .multiply(ExactNumber(2)), kr(12_000)),
    ] as [Case])
  func rateChanges(name: String, adjustment: Adjustment<FeeRate>, fees: Money) throws {
    #expect(try SmallAlliance.plan().applying(.rate(adjustment, span())).figures().fees == fees)
  }

  @Test func rateOfSomeYearsOnly() throws {
    let plan = try SmallAlliance.plan().applying([
      .horizon(years: 4), .rate(.set(FeeRate(kroner: ExactNumber(2))), span(2021, until: 2022)),
    ])
    #expect(
      try plan.outlook().years.map(\.fees) == [kr(6_000), kr(8_000), kr(8_000), kr(6_000)])
  }

  @Test func statementsActInTheirOrder() throws {
    let double = Change.rate(.multiply(ExactNumber(2)), try span(2021))
    let raise = Change.rate(.add(FeeRate(tenThousandths: 5_000)), try span(2020))
    let plan = try SmallAlliance.plan().applying(.horizon(years: 2))
    let doubleFirst = try plan.applying([double, raise]).outlook().years.map(\.fees)
    #expect(doubleFirst == [kr(8_000), kr(14_000)])
    let raiseFirst = try plan.applying([raise, double]).outlook().years.map(\.fees)
    #expect(raiseFirst == [kr(8_000), kr(16_000)])
  }

  @Test(arguments: [
    ("below zero", Adjustment<FeeRate>.subtract(FeeRate(tenThousandths: 15_001))),
    ("above the highest", .add(FeeRate.highest)), ("far above", .multiply(ExactNumber(.max))),
    ("negative factor", .multiply(ExactNumber(-1))),
  ])
  func illegalRates(name: String, adjustment: Adjustment<FeeRate>) throws {
    let plan = try SmallAlliance.plan().applying(.rate(adjustment, span()))
    #expect(throws: ChangeProblem.illegalRate(.outOfRange)) { try plan.outlook() }
  }

  @Test(
    arguments: [
      ("up from the half", 10_001, 100, 100_01), ("down below it", 10_000, 100, 100_00),
      ("one inhabitant, half an øre", 50, 1, 1), ("one inhabitant, less", 49, 1, 0),
      ("four decimals", 12_345, 999, 1233_27), ("four decimals at the half", 12_345, 10, 12_35),
    ] as [(String, Int64, Int64, Int64)])
  func feeRoundsToTheØreHalfAwayFromZero(
    name: String, rate: Int64, inhabitants: Int64, øre: Int64
  ) throws {
    let plan = try alone(rate: rate, inhabitants: inhabitants)
    #expect(try plan.figures().fees == Money(øre: øre))
  }

  @Test(arguments: [(1, 2), (2, 3), (3, 5), (4, 6), (5, 8)] as [(Int64, Int64)])
  func feeRoundsToTheKroneWhereTheBudgetSaysSo(inhabitants: Int64, kroner: Int64) throws {
    let plan = try alone(rate: 15_000, inhabitants: inhabitants, unit: kr(1))
    #expect(try plan.figures().fees == kr(kroner))
  }

  @Test func feesAddUpRoundedPerMember() throws {
    var budget = try SmallAlliance.budget()
    budget.feeUnit = kr(1_000)
    #expect(try Plan(budget).figures().fees == kr(2_000 + 3_000 + 2_000))
  }

  @Test func weightOfAMember() throws {
    let plan = try SmallAlliance.plan()
    let city = try plan.member("City")
    let changed = try plan.applying([
      .horizon(years: 3), .weight(city, .set(.one), span(2021, until: 2021)),
    ])
    #expect(try changed.outlook().years.map(\.fees) == [kr(6_000), kr(5_250), kr(6_000)])
  }

  @Test func illegalWeight() throws {
    let plan = try SmallAlliance.plan()
    let changed = try plan.applying(
      .weight(plan.member("City"), .multiply(ExactNumber(51)), span()))
    #expect(throws: ChangeProblem.illegalWeight(member: "City", .outOfRange)) {
      try changed.outlook()
    }
  }

  private func alone(
    rate: Int64, inhabitants: Int64, unit: Money = Money(øre: 1)
  ) throws -> Plan {
    var budget = try SmallAlliance.budget()
    budget.rate = FeeRate(tenThousandths: rate)
    budget.feeUnit = unit
    budget.members = [
      Member(
        name: "Alone", kind: .municipality,
        populations: [
          RegisteredPopulation(year: try year(2019), population: try Population(inhabitants))
        ], provenance: Provenance(.given))
    ]
    return Plan(budget)
  }
}
