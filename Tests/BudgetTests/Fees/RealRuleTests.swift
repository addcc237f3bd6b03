import Testing

@testable import Budget

/// Fees that alliances' own rules and invoices give.
@Suite struct RealRuleTests {
  @Test func associationOfMunicipalitiesCapsBaseAndVariableTogether() throws {
    var rule = FeeRule(
      of: ["municipality"],
      [
        FeeTerm("base", .amount(try price(108_142))),
        FeeTerm("rate", .price(try price(3_615, 100), of: .inhabitants, upTo: nil)),
        FeeTerm("research", .price(try price(602, 100), of: .inhabitants, upTo: nil)),
      ])
    rule.limits = [FeeLimit(isLeast: false, try price(9_133_121), of: [0, 1])]
    let fees = try FeeCase(rule).with(45_976).with(281_190).with(196).fees()
    #expect(fees == [kr(2_046_949, 92), kr(10_825_884, 80), kr(116_407, 32)])
  }

  @Test func mountainNetworkCountsMountainInhabitants() throws {
    let mountain = FeeBasis.declared(MeasureID(place: 0))
    var council = FeeRule(
      of: ["municipality"], [FeeTerm("rate", .price(try price(308, 100), of: mountain, upTo: nil))])
    council.limits = [FeeLimit(isLeast: false, try price(66_635))]
    let county = FeeRule(
      of: ["county"],
      [
        FeeTerm("base", .amount(try price(51_258))),
        FeeTerm("variable", .price(try price(308, 100), of: mountain, upTo: nil)),
      ])
    var network = FeeCase(council, county)
    network.measures = ["mountain inhabitants"]
    let fees = try network.with(1, measured: [0: 21_634]).with(1, measured: [0: 21_635])
      .with(1, measured: [0: 30_000]).with(1, of: .county, measured: [0: 20_000]).fees()
    #expect(fees == [kr(66_632, 72), kr(66_635), kr(66_635), kr(112_858)])
  }

  @Test func leastAndMostHoldForEach() throws {
    var rule = FeeRule(
      of: ["municipality"], [FeeTerm("rate", .price(try price(5, 4), of: .inhabitants, upTo: nil))])
    rule.limits = [
      FeeLimit(isLeast: true, try price(35_000)), FeeLimit(isLeast: false, try price(500_000)),
    ]
    let fees = try FeeCase(rule).with(20_000).with(28_000).with(157_000).with(975_551).fees()
    #expect(fees == [kr(35_000), kr(35_000), kr(196_250), kr(500_000)])
  }

  @Test func inhabitantsCountUpToALimit() throws {
    let rule = FeeRule(
      of: ["municipality"],
      [
        FeeTerm(
          "rate", .price(try price(808, 1_000), of: .inhabitants, upTo: ExactNumber(100_000)))
      ])
    let fees = try FeeCase(rule).with(12_500).with(99_999).with(640_000).fees()
    #expect(fees == [kr(10_100), kr(80_799, 19), kr(80_800)])
  }

  @Test func bracketsOfPayroll() throws {
    var rule = FeeRule(
      of: ["municipality"],
      [
        FeeTerm(
          "payroll",
          .brackets(
            .declared(MeasureID(place: 0)),
            try steps(
              [
                (5_500_000, price(1, 100)), (16_000_000, price(79, 10_000)),
                (75_000_000, price(32, 10_000)),
              ], above: price(11, 10_000))))
      ])
    rule.limits = [FeeLimit(isLeast: true, try price(10_000))]
    var employers = FeeCase(rule)
    employers.measures = ["payroll"]
    let fees = try employers.with(1, measured: [0: 500_000]).with(1, measured: [0: 16_000_000])
      .with(1, measured: [0: 100_000_000]).fees()
    #expect(fees == [kr(10_000), kr(137_950), kr(354_250)])
  }

  @Test func invoicesOfAnApportionmentByTwoKeys() throws {
    let half = try exact(1, 2)
    var rule = FeeRule(
      of: ["municipality"],
      [
        FeeTerm(
          "total",
          .share(
            try price(5_719_454),
            [
              ShareKey(.inhabitants, part: half, of: try exact(5_503_664)),
              ShareKey(
                .declared(MeasureID(place: 0)), part: half, of: try exact(100_291_140_710)),
            ]))
      ])
    rule.rounding = FeeRounding(to: kr(1))
    var employers = FeeCase(rule)
    employers.measures = ["taxable income"]
    let fees = try employers.with(16_391, measured: [0: 266_190_085])
      .with(9_419, measured: [0: 118_454_981]).with(2_517, measured: [0: 31_353_321]).fees()
    #expect(fees == [kr(16_107), kr(8_272), kr(2_202)])
  }

  @Test func feeStaysNearLastYears() throws {
    var rule = FeeRule(
      of: ["county"], [FeeTerm("rate", .price(try price(2, 100), of: .inhabitants, upTo: nil))])
    rule.limits = [FeeLimit(isLeast: true, try price(450))]
    rule.ties = [FeeTie(part: try exact(15, 100))]
    let fees = try FeeCase(rule).with(100_000, of: .county, previous: kr(1_800))
      .with(100_000, of: .county, previous: kr(1_500))
      .with(100_000, of: .county, previous: kr(2_600)).with(10_000, of: .county).fees()
    #expect(fees == [kr(2_000), kr(1_725), kr(2_210), kr(450)])
  }

  @Test func indexLetsAFeeRiseOnlySoFar() throws {
    var rule = FeeRule(
      of: ["county"], [FeeTerm("rate", .price(try price(2, 100), of: .inhabitants, upTo: nil))])
    rule.ties = [FeeTie(.above, part: try exact(5, 100))]
    var fees = try FeeCase(rule).with(100_000, of: .county, previous: kr(1_000))
      .with(100_000, of: .county, previous: kr(2_600)).fees()
    #expect(fees == [kr(1_050), kr(2_000)])
    rule.ties = [
      FeeTie(.below, part: try exact(10, 100)), FeeTie(.above, part: try exact(5, 100)),
    ]
    fees = try FeeCase(rule).with(100_000, of: .county, previous: kr(1_000))
      .with(100_000, of: .county, previous: kr(2_600)).fees()
    #expect(fees == [kr(1_050), kr(2_340)])
  }

  @Test func bandsAndAHalfFee() throws {
    let rule = FeeRule(
      of: ["municipality"],
      [
        FeeTerm(
          "band",
          .bands(
            .inhabitants,
            try steps(
              [(100_000, price(1_250)), (300_000, price(2_500)), (500_000, price(3_750))],
              above: price(5_000))))
      ])
    let fees = try FeeCase(rule).with(217_120).with(217_120, times: 50).with(300_000).with(300_001)
      .fees()
    #expect(fees == [kr(2_500), kr(1_250), kr(2_500), kr(3_750)])
  }

  @Test func largerOnesAreCheaper() throws {
    let rule = FeeRule(
      of: ["municipality"],
      [
        FeeTerm(
          "rate",
          .priceBySize(
            of: .inhabitants, by: .inhabitants,
            try steps([(200_000, price(2_745, 100))], above: price(24_705, 1_000))))
      ])
    let fees = try FeeCase(rule).with(200_000).with(200_001).fees()
    #expect(fees == [kr(5_490_000), kr(4_941_024, 71)])
  }

  @Test func eachClassHasItsPrice() throws {
    func rule(_ kind: MemberKind, _ øre: Int) throws -> FeeRule {
      FeeRule(
        of: [kind.rawValue],
        [FeeTerm("rate", .price(try price(øre, 100), of: .inhabitants, upTo: nil))])
    }
    let valley = FeeCase(
      try rule(.municipality, 38), try rule(.city, 27), try rule(.county, 11))
    let fees = try valley.with(197_800).with(10_000, of: .city).with(574_335, of: .county).fees()
    #expect(fees == [kr(75_164), kr(2_700), kr(63_176, 85)])
  }
}
