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

  /// The scale of a lever: 1 øre for rates, 0.01 for weights, 1 inhabitant, 1 000 kr for amounts,
  /// 0.1 percentage points for growth, one position.
  public init(of lever: AdjustableLever) {
    switch lever {
    case .rate:
      self.init(.zero, ExactNumber(1_000), finest: .fraction(1, 10_000), usual: .fraction(1, 100))
    case .weight:
      self.init(.zero, ExactNumber(100), finest: .fraction(1, 100), usual: .fraction(1, 100))
    case .population: self.init(.zero, ExactNumber(Population.highest), finest: .one, usual: .one)
    case .cost, .subBudget, .line, .income, .fund(.bound):
      self.init(.zero, Self.mostKroner, finest: .fraction(1, 100), usual: ExactNumber(1_000))
    case .fund(.free):
      self.init(
        -Self.mostKroner, Self.mostKroner, finest: .fraction(1, 100), usual: ExactNumber(1_000))
    case .growth:
      self.init(
        .fraction(-1, 2), .one, finest: .fraction(1, 1_000_000), usual: .fraction(1, 1_000))
    case .hiring: self.init(.zero, Self.mostHired, finest: .one, usual: .one)
    }
  }

  /// More positions than any alliance of municipalities hires at once.
  private static let mostHired = ExactNumber(200)

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

extension ExactNumber {
  /// A fraction whose terms are written in this file, none of them zero.
  fileprivate static func fraction(_ numerator: Int64, _ denominator: Int64) -> ExactNumber {
    (try? ExactNumber(Int128(numerator), over: Int128(denominator))) ?? .one
  }
}
