import Testing

@testable import Budget

/// How an adjustment acts on a figure, and when two of them are one.
@Suite struct AdjustmentTests {
  typealias Application = (name: String, adjustment: Adjustment<Money>, result: Money?)

  @Test(
    arguments: [
      ("set", .set(kr(7)), kr(7)), ("add", .add(kr(7)), kr(107)),
      ("subtract", .subtract(kr(107)), kr(-7)),
      ("multiply", .multiply(ExactNumber(3)), kr(300)),
      ("beyond the highest", .add(Money(øre: .max)), nil),
      ("subtract the lowest", .subtract(Money(øre: .min)), nil),
      ("multiply too far", .multiply(ExactNumber(.max)), nil),
    ] as [Application])
  func actsOnOneHundredKroner(name: String, adjustment: Adjustment<Money>, result: Money?) {
    #expect((try? adjustment.applied(to: kr(100))) == result)
  }

  typealias Merge = (
    name: String, first: Adjustment<Money>, second: Adjustment<Money>, merged: Adjustment<Money>?
  )

  @Test(
    arguments: [
      ("two additions", .add(kr(2)), .add(kr(3)), .add(kr(5))),
      ("up and further down", .add(kr(2)), .subtract(kr(3)), .subtract(kr(1))),
      ("there and back", .subtract(kr(3)), .add(kr(3)), .add(.zero)),
      ("negative addition", .add(kr(-3)), .add(kr(1)), .subtract(kr(2))),
      ("set first", .set(kr(3)), .add(kr(1)), nil),
      ("set last", .add(kr(1)), .set(kr(3)), nil),
      ("factors", .multiply(.one), .multiply(.one), nil),
      ("out of range", .add(Money(øre: .max)), .add(kr(1)), nil),
      ("lowest twice", .subtract(Money(øre: .min)), .subtract(Money(øre: .min)), nil),
      ("lowest and back", .subtract(Money(øre: .min)), .add(Money(øre: .min)), .add(.zero)),
      ("lowest alone", .add(Money(øre: .min)), .add(.zero), nil),
    ] as [Merge])
  func mergesMovesOnly(
    name: String, first: Adjustment<Money>, second: Adjustment<Money>, merged: Adjustment<Money>?
  ) {
    #expect(first.merged(with: second) == merged)
  }

  @Test func ratesWeightsAndPopulationsStayLegal() throws {
    let below: Adjustment<FeeRate> = .subtract(FeeRate(tenThousandths: 2))
    #expect(throws: FigureProblem.outOfRange) {
      try below.applied(to: FeeRate(tenThousandths: 1))
    }
    let above: Adjustment<Weight> = .multiply(ExactNumber(101))
    #expect(throws: FigureProblem.outOfRange) { try above.applied(to: Weight.one) }
    let many: Adjustment<Population> = try .add(Population(1))
    #expect(throws: FigureProblem.outOfRange) {
      try many.applied(to: Population(Population.highest))
    }
  }

  @Test(arguments: [(1, 2), (3, 4), (7, 7), (-5, 2), (-7, 5)])
  func factorsRoundHalfAwayFromZero(factor: Int, times: Int) throws {
    // One øre or an odd number of them, times a half, lands between two øre.
    let half = try exact(factor, 2)
    let result = try Adjustment<Money>.multiply(half).applied(to: Money(øre: Int64(times)))
    let doubled = factor * times
    let away = (abs(doubled) + 1) / 2 * doubled.signum()
    #expect(result.øre == Int64(away))
  }
}
