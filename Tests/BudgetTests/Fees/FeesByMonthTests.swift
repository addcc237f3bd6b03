import TestSupport
import Testing

@testable import Budget

/// Members that are in for a part of a year pay their months of it, where the rule says so; worked out by hand.
@Suite struct FeesByMonthTests {
  /// 120 000 kr and 1.50 kr for each inhabitant.
  private static func rule() throws -> FeeRule {
    var rule = FeeRule(
      of: ["municipality"],
      [
        FeeTerm("base", .amount(try price(120_000))),
        FeeTerm("rate", .price(try price(3, 2), of: .inhabitants, upTo: nil)),
      ])
    rule.isByMonth = true
    return rule
  }

  /// A million shared half equally and half by inhabitants.
  private static func share(of base: Int? = nil) throws -> FeeRule {
    let base = try base.map { try exact($0) }
    var rule = FeeRule(
      of: ["municipality"],
      [
        FeeTerm(
          "total",
          .share(
            try price(1_000_000),
            [
              ShareKey(nil, part: try exact(1, 2)),
              ShareKey(.inhabitants, part: try exact(1, 2), of: base),
            ]))
      ])
    rule.isByMonth = true
    return rule
  }

  private static func fees(of plan: Plan, in number: Int = 2020) throws -> [Money] {
    try plan.fees(in: year(number))
  }

  private static func leaving(_ place: Int, from first: Month, until: Month? = nil) throws -> Change
  {
    .leave([MemberID(place: place)], try months(first, until: until), chance: nil)
  }

  @Test func memberPaysTheMonthsBeforeItLeaves() throws {
    let plan = try FeeCase(Self.rule()).with(10_000).with(20_001).with(333).plan()
    // 150 001.50 × 7/12 = 87 500.875 and 120 499.50 × 1/12 = 10 041.625, half away from zero.
    let left = try plan.applying([
      .horizon(years: 2), Self.leaving(1, from: month(2020, 8)),
      Self.leaving(2, from: month(2020, 2)),
    ])
    #expect(try Self.fees(of: left) == [kr(135_000), kr(87_500, 88), kr(10_041, 63)])
    #expect(try left.figures().fees == kr(232_542, 51))
    #expect(try left.figures().members == 3)
    #expect(try Self.fees(of: left, in: 2021) == [kr(135_000), .zero, .zero])
    #expect(try left.outlook().years[1].members == 1)
    #expect(try left.months(of: MemberID(place: 1), in: year(2020)) == 7)
  }

  @Test func memberPaysTheMonthsFromWhenItJoins() throws {
    let plan = try FeeCase(Self.rule()).with(10_000).plan()
    let one = MemberID(place: 0)
    let back = try plan.applying([
      .horizon(years: 2), .leave([one], span(), chance: nil),
      .join([one], months(month(2020, 12), until: month(2021, 3))),
      .admit(Newcomer(name: "New"), population: Population(5_000), months(month(2020, 11))),
    ])
    // 135 000 × 1/12 and × 3/12; 127 500 × 2/12.
    #expect(try Self.fees(of: back) == [kr(11_250), kr(21_250)])
    #expect(try Self.fees(of: back, in: 2021) == [kr(33_750), kr(127_500)])
  }

  @Test func absenceWithinAYearCountsByItsMonths() throws {
    let plan = try FeeCase(Self.rule()).with(10_000).plan()
    let away = try plan.applying(
      Self.leaving(0, from: month(2020, 5), until: month(2020, 6)))
    #expect(try Self.fees(of: away) == [kr(112_500)])
    let again = try away.applying(Self.leaving(0, from: month(2020, 12)))
    #expect(try Self.fees(of: again) == [kr(101_250)])
    let whole = try again.applying(.join([MemberID(place: 0)], span()))
    #expect(try Self.fees(of: whole) == [kr(135_000)])
  }

  @Test func limitsAndWeightAreOfTheWholeYear() throws {
    var rule = try Self.rule()
    rule.limits = [FeeLimit(isLeast: false, try price(140_000))]
    let plan = try FeeCase(rule).with(20_001).with(10_000, times: 50).plan()
    let left = try plan.applying([
      Self.leaving(0, from: month(2020, 8)), Self.leaving(1, from: month(2020, 8)),
    ])
    // 140 000 × 7/12 = 81 666.67; 67 500 × 7/12 = 39 375.
    #expect(try Self.fees(of: left) == [kr(81_666, 67), kr(39_375)])
  }

  @Test func roundingIsOfTheMonths() throws {
    var rule = try Self.rule()
    rule.rounding = FeeRounding(to: kr(1_000))
    let plan = try FeeCase(rule).with(20_001).plan()
    // 150 001.50 × 7/12 = 87 500.875; rounded first it would be 150 000 × 7/12 = 87 500.
    #expect(
      try Self.fees(of: plan.applying(Self.leaving(0, from: month(2020, 8)))) == [kr(88_000)])
    #expect(
      try Self.fees(of: plan.applying(Self.leaving(0, from: month(2020, 4)))) == [kr(38_000)])
  }

  @Test func nextYearIsTiedToTheFeeOfAWholeYear() throws {
    var rule = try Self.rule()
    rule.ties = [FeeTie(part: try exact(1, 10))]
    let plan = try FeeCase(rule).with(20_001, previous: kr(100_000)).plan()
    let away = try plan.applying([
      .horizon(years: 2), Self.leaving(0, from: month(2020, 8), until: month(2020, 12)),
    ])
    // 110 000 × 7/12 = 64 166.67, and 110 % of 110 000.
    #expect(try Self.fees(of: away) == [kr(64_166, 67)])
    #expect(try Self.fees(of: away, in: 2021) == [kr(121_000)])
    let facts = try away.feeFacts(of: MemberID(place: 0), in: year(2021))
    #expect(facts.previous == kr(110_000))
  }

  @Test func othersPayTheMonthsThatALeaverIsOut() throws {
    let plan = try FeeCase(Self.share()).with(10_000).with(20_000).with(30_000).plan()
    #expect(try Self.fees(of: plan) == [kr(250_000), kr(333_333, 33), kr(416_666, 67)])
    let left = try plan.applying([
      .horizon(years: 2), Self.leaving(2, from: month(2020, 7)),
    ])
    // Half of 250 000, 333 333.33 and 416 666.67; of the other half million a quarter each, and of a quarter million
    // by inhabitants a third and two. The øre that is left is the first's.
    #expect(
      try Self.fees(of: left) == [kr(333_333, 34), kr(458_333, 33), kr(208_333, 33)])
    #expect(try left.figures().fees == kr(1_000_000))
    #expect(try left.outlook().years[1].fees == kr(1_000_000))
  }

  @Test func shareOfAStatedBaseIsTheMembersOwnMonths() throws {
    let plan = try FeeCase(Self.share(of: 100_000)).with(10_000).with(20_000).plan()
    let left = try plan.applying(Self.leaving(1, from: month(2020, 4)))
    // Equal shares: half of three twelfths each, then all of nine. By inhabitants 50 000, and 100 000 × 3/12.
    #expect(try Self.fees(of: left) == [kr(487_500), kr(87_500)])
  }

  @Test func feesOfWholeYearsHaveNoMonths() throws {
    var rule = try Self.rule()
    rule.isByMonth = false
    let plan = try FeeCase(rule).with(10_000).plan()
    let july = try months(month(2020, 7))
    let problem = ChangeProblem.feesOfWholeYears(member: "Member 0", july)
    #expect(throws: problem) { try plan.applying(Self.leaving(0, from: july.from)) }
    #expect(throws: problem) { try plan.applying(.join([MemberID(place: 0)], july)) }
    #expect(throws: ChangeProblem.feesOfWholeYears(member: "New", july)) {
      try plan.applying(.admit(Newcomer(name: "New"), population: .zero, july))
    }
    let december = try months(month(2020, 1), until: month(2020, 12))
    let away = try plan.applying(.leave([MemberID(place: 0)], december, chance: nil))
    #expect(try away.figures().fees == .zero)
  }

  @Test func wholeYearsOfMonths() throws {
    func years(_ from: Month, _ until: Month?) throws -> YearSpan {
      try months(from, until: until).wholeYears
    }
    #expect(try years(month(2020, 7), nil) == span(2021))
    #expect(try years(month(2020, 1), month(2022, 3)) == span(2020, until: 2021))
    #expect(try years(month(2020, 2), month(2020, 11)) == span(2020, until: 2020))
    #expect(try months(month(2020, 2), until: month(2021, 11)).years == span(2020, until: 2021))
  }

  @Test func membersMergeOnlyWhereTheyPayFromJanuaryOn() throws {
    let plan = try FeeCase(Self.rule()).with(10_000).with(5_000).plan()
    let both = plan.members.map(\.id)
    let late = try plan.applying([
      .leave([both[0]], span(), chance: nil), .join([both[0]], months(month(2021, 7))),
    ])
    #expect(throws: ChangeProblem.notInFeeBase(member: "Member 0", try year(2021))) {
      try late.applying(.merge(both, into: .existing(both[1]), from: year(2021)))
    }
    let leaving = try plan.applying(Self.leaving(0, from: month(2021, 7)))
    #expect(
      throws: ChangeProblem.leavesLater(
        member: "Member 0", try year(2021), since: ChangeIndex(0))
    ) { try leaving.applying(.merge(both, into: .existing(both[1]), from: year(2021))) }
    let merged = try late.applying([
      .horizon(years: 3), .merge(both, into: .existing(both[1]), from: year(2022)),
    ])
    // 135 000 × 6/12 and 127 500; then one of 15 000 inhabitants.
    #expect(try Self.fees(of: merged, in: 2021) == [kr(67_500), kr(127_500)])
    #expect(try Self.fees(of: merged, in: 2022) == [.zero, kr(142_500)])
  }

  @Test func partsAddUpToTheMonthsThatArePaid() throws {
    var rule = try Self.share()
    rule.limits = [FeeLimit(isLeast: true, try price(300_000))]
    let plan = try FeeCase(rule).with(10_000).with(33).with(77_777, times: 200).plan()
    let left = try plan.applying(Self.leaving(1, from: month(2020, 6)))
    for fee in try left.feeBreakdowns(in: year(2020)).compactMap({ $0 }) {
      var sum = ExactNumber.zero
      for term in fee.terms { sum = try sum + fee.paid(term) }
      for move in fee.moves {
        sum = try sum + (move.cause == .rounding ? move.amount : fee.paid(move.amount))
      }
      #expect(try sum == fee.fee.kroner)
    }
  }
}
