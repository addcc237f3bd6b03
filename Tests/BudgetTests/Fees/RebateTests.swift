import Testing

@testable import Budget

/// What is taken off a fee, and for whom; worked out by hand.
@Suite struct RebateTests {
  /// 10 000 kr, 1 kr for each inhabitant, and a rebate.
  private static func rule(_ rebates: FeeRebate..., limits: [FeeLimit] = []) throws -> FeeRule {
    var rule = FeeRule(
      of: ["municipality"],
      [
        FeeTerm("base", .amount(try price(10_000))),
        FeeTerm("rate", .price(try price(1), of: .inhabitants, upTo: nil)),
      ] + rebates.enumerated().map { FeeTerm("rebate \($0.offset)", .rebate($0.element)) })
    rule.limits = limits
    return rule
  }

  private static func fee(_ rule: FeeRule, _ inhabitants: Int, times: Int = 100) throws -> Money {
    try FeeCase(rule).with(inhabitants, times: times).fees()[0]
  }

  @Test func partAndAmountAreOfWhatStandsAbove() throws {
    let tenth = FeeRebate(try price(1, 10), isPart: true)
    #expect(try Self.fee(Self.rule(tenth), 5_000) == kr(13_500))
    let ofRate = FeeRebate(try price(1, 10), isPart: true, of: [1])
    #expect(try Self.fee(Self.rule(ofRate), 5_000) == kr(14_500))
    let amount = FeeRebate(try price(700), isPart: false)
    #expect(try Self.fee(Self.rule(amount), 5_000) == kr(14_300))
    // The second one is of what the first has left.
    #expect(try Self.fee(Self.rule(amount, tenth), 5_000) == kr(12_870))
    // Twice the weight is twice the fee.
    #expect(try Self.fee(Self.rule(amount), 5_000, times: 200) == kr(28_600))
  }

  @Test func nothingIsTakenOffTwice() throws {
    let all = FeeRebate(try price(20_000), isPart: false)
    #expect(try Self.fee(Self.rule(all), 5_000) == .zero)
    #expect(try Self.fee(Self.rule(all, all), 30_000) == .zero)
    let base = FeeRebate(try price(1), isPart: true, of: [0])
    #expect(try Self.fee(Self.rule(base, base), 5_000) == .zero)
    #expect(try Self.fee(Self.rule(base, base), 50_000) == kr(40_000))
  }

  @Test func limitsOfItsTermsHoldBeforeAndThoseOfAllAfter() throws {
    let half = FeeRebate(try price(1, 2), isPart: true)
    let ofRate = FeeLimit(isLeast: false, try price(20_000), of: [1])
    let least = FeeLimit(isLeast: true, try price(12_000))
    let rule = try Self.rule(half, limits: [least, ofRate])
    // (10 000 + 20 000) / 2; 11 000 / 2, but at least 12 000.
    #expect(try Self.fee(rule, 50_000) == kr(15_000))
    #expect(try Self.fee(rule, 1_000) == kr(12_000))
  }

  @Test func newMembersHaveItForTheirFirstYears() throws {
    let half = FeeRebate(try price(1, 2), isPart: true, years: 2)
    var (old, new) = (try FeeCase(Self.rule(half)).with(2_000), try FeeCase(Self.rule(half)))
    new = try new.with(2_000)
    let member = new.members[0]
    var facts = FeeFacts()
    facts.firstYear = try year(2019)
    old.members.append(
      Member(
        name: "New", kind: member.kind, populations: member.populations,
        provenance: member.provenance, fee: facts))
    let plan = try old.plan().applying([
      .horizon(years: 3),
      .admit(
        Newcomer(name: "Newer"), population: Population(2_000),
        months(month(2021, 1))),
    ])
    // 12 000 kr, or the half.
    #expect(try plan.fees(in: year(2020)) == [kr(12_000), kr(6_000), .zero])
    #expect(try plan.fees(in: year(2021)) == [kr(12_000), kr(12_000), kr(6_000)])
    #expect(try plan.fees(in: year(2022)) == [kr(12_000), kr(12_000), kr(6_000)])
    #expect(try plan.feeFacts(of: MemberID(place: 2), in: year(2022)).firstYear == year(2021))
    #expect(try plan.feeFacts(of: MemberID(place: 0), in: year(2022)).firstYear == nil)
  }

  @Test func memberThatComesBackIsNewAgain() throws {
    let half = FeeRebate(try price(1, 2), isPart: true, years: 1)
    let id = MemberID(place: 0)
    let plan = try FeeCase(Self.rule(half)).with(2_000).plan().applying([
      .horizon(years: 4), .leave([id], months(month(2021, 1)), chance: nil),
      .join([id], months(month(2022, 1))),
    ])
    let fees = try (2020...2023).map { try plan.fees(in: year($0))[0] }
    #expect(fees == [kr(12_000), .zero, kr(6_000), kr(12_000)])
    #expect(try plan.feeFacts(of: id, in: year(2023)).firstYear == year(2022))
  }

  @Test func mergerTakesNoRebateAway() throws {
    let half = FeeRebate(try price(1, 2), isPart: true, years: 3)
    let base = try FeeCase(Self.rule(half)).with(2_000).plan()
    let old = MemberID(place: 0)
    let (first, second) = (MemberID(place: 1), MemberID(place: 2))
    let plan = try base.applying([
      .horizon(years: 6),
      .admit(Newcomer(name: "B"), population: Population(1_000), months(month(2021, 1))),
      .admit(Newcomer(name: "C"), population: Population(1_000), months(month(2022, 1))),
    ])
    // In since 2021, the first of the two, and so new until 2023.
    let both = try plan.applying(.merge([first, second], into: .new(name: "BC"), from: year(2023)))
    #expect(try both.fees(in: year(2023))[3] == kr(6_000))
    #expect(try both.fees(in: year(2024))[3] == kr(12_000))
    let own = try plan.applying(.merge([old, second], into: .existing(second), from: year(2023)))
    #expect(try own.fees(in: year(2024))[2] == kr(6_500))
    let whole = try plan.applying(.merge([old, first], into: .new(name: "AB"), from: year(2023)))
    #expect(try whole.fees(in: year(2023))[3] == kr(13_000))
  }

  @Test func writtenBudgetOfTheYearKeepsWhoIsNew() throws {
    let half = FeeRebate(try price(1, 2), isPart: true, years: 2)
    let plan = try FeeCase(Self.rule(half)).with(2_000).plan().applying(
      .admit(Newcomer(name: "B"), population: Population(1_000), months(month(2020, 1))))
    #expect(try plan.feeFacts(of: MemberID(place: 1), in: year(2020)).firstYear == year(2020))
  }

  @Test func mergedMemberIsNotNew() throws {
    let half = FeeRebate(try price(1, 2), isPart: true, years: 9)
    let plan = try FeeCase(Self.rule(half)).with(2_000).with(3_000).plan()
    let merged = try plan.applying(
      .merge(plan.members.map(\.id), into: .new(name: "Both"), from: year(2020)))
    #expect(try merged.fees(in: year(2020)) == [.zero, .zero, kr(15_000)])
  }

  @Test(arguments: [
    (FeeRounding.Way.nearest, 12_349, 12_350), (.up, 12_301, 12_400), (.up, 12_300, 12_300),
    (.down, 12_399, 12_300), (.down, 99, 0), (.up, 1, 100), (.up, 0, 0),
  ])
  func roundingGoesItsWay(way: FeeRounding.Way, inhabitants: Int, kroner: Int64) throws {
    var rule = FeeRule(
      of: ["municipality"], [FeeTerm("rate", .price(try price(1), of: .inhabitants, upTo: nil))])
    rule.rounding = FeeRounding(to: kr(way == .nearest ? 50 : 100), way)
    #expect(try Self.fee(rule, inhabitants) == kr(kroner))
  }
}
