/// The values that a lever can legally have, and the step between those that a question tries.
public struct LeverScale: Sendable, Hashable {
  /// The lowest legal value.
  public let lowest: ExactNumber
  /// The highest legal value; of amounts of money one that no alliance comes near.
  public let highest: ExactNumber
  /// The distance between neighbouring legal values.
  public let finest: ExactNumber
  /// The distance between the values that a question tries unless it says another: what such a number
  /// is commonly decided in.
  public let usual: ExactNumber

  /// Fees for an inhabitant, decided in øre.
  static let rate = LeverScale(
    .zero, ExactNumber(1_000), finest: .fraction(1, 10_000), usual: .fraction(1, 100))
  /// How many times a member pays.
  static let weight = LeverScale(
    .zero, ExactNumber(100), finest: .fraction(1, 100), usual: .fraction(1, 100))
  /// Inhabitants.
  static let population = LeverScale(
    .zero, ExactNumber(Population.highest), finest: .one, usual: .one)
  /// Amounts of money, decided in thousands.
  static let amount = LeverScale(
    .zero, mostKroner, finest: .fraction(1, 100), usual: ExactNumber(1_000))
  /// Money that may be owed.
  static let balance = LeverScale(
    -mostKroner, mostKroner, finest: .fraction(1, 100), usual: ExactNumber(1_000))
  /// Yearly growth, decided in tenths of a percentage point.
  static let growth = LeverScale(
    .fraction(-1, 2), .one, finest: .fraction(1, 1_000_000), usual: .fraction(1, 1_000))
  /// On-costs of pay, decided in tenths of a percentage point.
  static let onCost = LeverScale(
    .zero, .one, finest: .fraction(1, 1_000_000), usual: .fraction(1, 1_000))
  /// Positions; as many as no alliance of municipalities hires at once.
  static let positions = LeverScale(.zero, ExactNumber(200), finest: .one, usual: .one)

  /// Numbers of fee rules: prices as well as amounts, bounds in whole units, and parts in whole per cent.
  static func feeNumber(_ unit: FeeNumber.Unit) -> LeverScale {
    switch unit {
    case .kroner:
      LeverScale(.zero, ExactNumber(10_000_000_000), finest: finestFee, usual: .fraction(1, 100))
    case .measured: LeverScale(.zero, FeeNumber.most, finest: finestFee, usual: .one)
    case .part: LeverScale(.zero, .one, finest: .fraction(1, 1_000_000), usual: .fraction(1, 100))
    }
  }

  /// As fine as a number of a fee rule is written.
  private static let finestFee = ExactNumber.fraction(1, 100_000_000)
  /// A million million kroner: more than any public budget, and so little that sums stay in range.
  private static let mostKroner = ExactNumber(1_000_000_000_000)

  private init(
    _ lowest: ExactNumber, _ highest: ExactNumber, finest: ExactNumber, usual: ExactNumber
  ) {
    self.lowest = lowest
    self.highest = highest
    self.finest = finest
    self.usual = usual
  }
}

extension Plan {
  /// The distance between the values of a lever that a question tries unless it says another.
  ///
  /// Of a number of a fee rule it follows from its size: amounts, totals and bounds are decided in hundreds,
  /// prices of an inhabitant in øre, those of a part of a tax base finer than either.
  public func usualStep(of lever: Lever) -> ExactNumber {
    guard case .fee = lever.number, lever.number.traits.unit != .part,
      let present = try? present(lever)
    else { return lever.scale.usual }
    let steps: [(from: ExactNumber, step: ExactNumber)] = [
      (ExactNumber(1_000), ExactNumber(100)), (.fraction(1, 10), .fraction(1, 100)),
      (.fraction(1, 1_000), .fraction(1, 10_000)),
    ]
    if let step = steps.first(where: { present >= $0.from })?.step { return step }
    // A thousandth of it, to a power of ten, as long as it is none of the finest.
    var step = ExactNumber.fraction(1, 100_000)
    while let part = try? step / ExactNumber(10), let thousand = try? step * ExactNumber(1_000),
      thousand > present, part >= lever.scale.finest
    {
      step = part
    }
    return step
  }
}

extension ExactNumber {
  /// A fraction whose terms are written in this file, none of them zero.
  fileprivate static func fraction(_ numerator: Int64, _ denominator: Int64) -> ExactNumber {
    (try? ExactNumber(Int128(numerator), over: Int128(denominator))) ?? .one
  }
}
