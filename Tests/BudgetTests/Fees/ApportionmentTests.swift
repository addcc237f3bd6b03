import TestSupport
import Testing

@testable import Budget

/// Totals that members share: what one does not pay the others do.
@Suite struct ApportionmentTests {
  private static func rule() throws -> FeeRule {
    FeeRule(
      of: ["municipality", "county", "city"],
      [
        FeeTerm(
          "total",
          .share(
            try price(1_000_000),
            [
              ShareKey(nil, part: try exact(1, 5)),
              ShareKey(.inhabitants, part: try exact(4, 5)),
            ]))
      ])
  }

  @Test func øreThatAreLeftGoToThoseThatLostMost() throws {
    let thirds = FeeRule(
      of: ["municipality"], [FeeTerm("total", .share(try price(1), [ShareKey(nil, part: .one)]))])
    #expect(
      try FeeCase(thirds).with(1).with(1).with(1).fees() == [kr(0, 34), kr(0, 33), kr(0, 33)])
  }

  @Test func onlyWhoCountsAsAMemberSharesEqually() throws {
    let rule = FeeRule(
      of: ["municipality", "partner"],
      [FeeTerm("total", .share(try price(900), [ShareKey(nil, part: .one)]))])
    var budget = try FeeCase(rule).with(1).with(1).with(1).plan().budget
    var partner = FeeFacts()
    partner.classWord = "partner"
    budget.classes = [
      DeclaredClass(word: "partner", name: LocalName("Partners"), isCounted: false)
    ]
    budget.members.append(
      Member(
        name: "Partner", kind: .municipality, populations: budget.members[0].populations,
        provenance: Provenance(.given), fee: partner))
    let plan = Plan(budget)
    let fees = try plan.members.map { try plan.fee(of: $0.id, in: plan.budget.year) }
    #expect(fees == [kr(300), kr(300), kr(300), .zero])
    #expect(try plan.figures().members == 3)
  }

  @Test func weightCountsAsSoManyMembers() throws {
    let halves = FeeRule(
      of: ["municipality"], [FeeTerm("total", .share(try price(900), [ShareKey(nil, part: .one)]))])
    #expect(try FeeCase(halves).with(1, times: 200).with(1).fees() == [kr(600), kr(300)])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func othersPayWhatALeaverPaid(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var alliance = FeeCase(try Self.rule())
    for _ in 0..<Int.random(in: 2...20, using: &generator) {
      alliance = try alliance.with(
        Int.random(in: 0...90_000, using: &generator),
        times: generator.pick([100, 100, 200, 50]))
    }
    alliance = try alliance.with(1)
    let plan = try alliance.plan()
    let leaver = generator.pick(plan.members.map(\.id))
    let left = try plan.applying(.leave([leaver], span(), chance: nil))
    #expect(try plan.figures().fees == kr(1_000_000))
    #expect(try left.figures().fees == kr(1_000_000))
    let rises = try plan.members.filter { $0.id != leaver }.map {
      try left.fee(of: $0.id, in: year(2020)) - plan.fee(of: $0.id, in: year(2020))
    }
    #expect(try rises.total() == plan.fee(of: leaver, in: year(2020)))
  }

  @Test func termsAndWhatMovedThemAddUpToTheFee() throws {
    var rule = try Self.rule()
    rule.limits = [FeeLimit(isLeast: true, try price(250_000))]
    let plan = try FeeCase(rule).with(10_000).with(33).with(77_777, times: 200).plan()
    for fee in try plan.feeBreakdowns(in: year(2020)).compactMap({ $0 }) {
      var sum = ExactNumber.zero
      for part in fee.terms + fee.moves.map(\.amount) { sum = try sum + part }
      #expect(try sum == fee.fee.kroner)
    }
  }

  @Test func nothingIsSharedByNothing() throws {
    let rule = FeeRule(
      of: ["municipality"],
      [FeeTerm("total", .share(try price(1), [ShareKey(.inhabitants, part: .one)]))])
    let plan = try FeeCase(rule).with(0).plan()
    #expect(
      throws: ChangeProblem.nothingToShare(term: LocalName("total"), try year(2020))
    ) { try plan.outlook() }
  }
}

extension ApportionmentTests {
  /// Four keys of ten digits each, whose fractions have no denominator in common.
  @Test func keysOfManyDigitsAddUp() throws {
    let measures = (0..<4).map { FeeBasis.declared(MeasureID(place: $0)) }
    let rule = FeeRule(
      of: ["municipality"],
      [
        FeeTerm(
          "total",
          .share(
            try price(5_719_454), try measures.map { ShareKey($0, part: try exact(1, 4)) }))
      ])
    var alliance = FeeCase(rule)
    alliance.measures = ["a", "b", "c", "d"]
    let values = [
      [45_978, 812_345_671, 512_345_683, 912_345_673],
      [12_345, 112_345_672, 212_345_678, 312_345_678],
    ]
    for values in values {
      alliance = try alliance.with(
        1, measured: Dictionary(uniqueKeysWithValues: zip(0..<4, values)))
    }
    // Worked out with fractions of any length.
    #expect(try alliance.fees() == [kr(4_459_433, 92), kr(1_260_020, 8)])
  }
}
