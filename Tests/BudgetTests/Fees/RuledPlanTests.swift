import Testing

@testable import Budget

/// Plans of a budget with fee rules, over years and changes.
@Suite struct RuledPlanTests {
  private static func rate(tie: Int? = nil) throws -> FeeRule {
    var rule = FeeRule(
      of: ["municipality"],
      [
        FeeTerm("base", .amount(try price(1_000))),
        FeeTerm("rate", .price(try price(2), of: .inhabitants, upTo: nil)),
      ])
    rule.ties = try tie.map { [FeeTie(part: try exact($0, 100))] } ?? []
    return rule
  }

  @Test func howFeesGrowIsDecidedAsFeesAre() throws {
    let growth = try Growth(fraction: exact(3, 100))
    #expect(Change.growth(.fees, growth, nil).matter == .fees)
    #expect(Change.growth(.prices, growth, nil).matter == nil)
  }

  @Test func rateMovesThePriceOfItsName() throws {
    let plan = try FeeCase(Self.rate()).with(100).plan()
    let dearer = try plan.applying(.rate(.multiply(exact(3, 2)), span()))
    #expect(try dearer.figures().fees == kr(1_300))
  }

  @Test func laterYearsAreTiedToTheModelsOwnFees() throws {
    let plan = try FeeCase(Self.rate(tie: 10)).with(1_000, previous: kr(2_000)).plan()
    let years = try plan.applying([.horizon(years: 5)]).outlook().years
    #expect(years.map(\.fees) == [kr(2_200), kr(2_420), kr(2_662), kr(2_928, 20), kr(3_000)])
  }

  @Test func whoDidNotPayLastYearIsTiedToNothing() throws {
    let plan = try FeeCase(Self.rate(tie: 10)).with(1_000, previous: kr(2_000)).plan()
    let away = try plan.applying([
      .horizon(years: 3), .leave([plan.member("Member 0")], span(2021, until: 2021), chance: nil),
    ])
    #expect(try away.outlook().years.map(\.fees) == [kr(2_200), .zero, kr(3_000)])
  }

  @Test func mergedMemberHasWhatItsPartsHad() throws {
    let length = FeeBasis.declared(MeasureID(place: 0))
    var rule = FeeRule(
      of: ["municipality"], [FeeTerm("road", .price(try price(10), of: length, upTo: nil))])
    rule.ties = [FeeTie(part: try exact(1, 10))]
    var alliance = FeeCase(rule)
    alliance.measures = ["road"]
    let plan = try alliance.with(1, measured: [0: 5], previous: kr(50))
      .with(1, measured: [0: 7], previous: kr(60)).plan()
    let parts = plan.members.map(\.id)
    for survivor in [MergedMember.existing(parts[0]), .new(name: "Both")] {
      let merged = try plan.applying([
        .horizon(years: 2), .merge(parts, into: survivor, from: year(2021)),
      ])
      #expect(try merged.outlook().years.map(\.fees) == [kr(116), kr(120)])
    }
  }

  @Test func missingValueIsNeverZero() throws {
    let rule = FeeRule(
      of: ["municipality"],
      [
        FeeTerm(
          "road", .price(try price(10), of: .declared(MeasureID(place: 0)), upTo: nil))
      ])
    var alliance = FeeCase(rule)
    alliance.measures = ["road"]
    let plan = try alliance.with(1, measured: [0: 0]).plan()
    #expect(try plan.figures().fees == .zero)
    let joined = try plan.applying(
      .admit(Newcomer(name: "New"), population: Population(5), span()))
    #expect(throws: ChangeProblem.notMeasured(member: "New", LocalName("road"))) {
      try joined.outlook()
    }
  }

  @Test func classWithoutARuleIsRefused() throws {
    let plan = try FeeCase(Self.rate()).with(1, of: .county).plan()
    #expect(throws: ChangeProblem.noFeeRule(member: "Member 0")) { try plan.outlook() }
  }

  @Test func eachFeeIsRoundedToTheRulesUnit() throws {
    var rule = try Self.rate()
    rule.rounding = FeeRounding(to: kr(10))
    #expect(try FeeCase(rule).with(2).with(3).fees() == [kr(1_000), kr(1_010)])
  }
}
