/// A yearly growth: 3 % makes an amount × 1.03 of the year before.
///
/// From −50 % to +100 %, with at most four decimals of a percent.
public struct Growth: Sendable, Hashable {
  /// What the amount is multiplied by each year, in millionths.
  let millionths: UInt32

  /// No growth.
  public static let none = Growth(millionths: 1_000_000)

  /// A growth of `fraction` a year: 0.03 for 3 %.
  ///
  /// - Throws: ``FigureProblem/outOfRange`` below −50 % or above 100 %,
  ///   ``FigureProblem/finerThanFourDecimals`` where the percentage has more than four decimals.
  public init(fraction: ExactNumber) throws(FigureProblem) {
    guard fraction.magnitude <= .one, let lowest = try? ExactNumber(-1, over: 2),
      fraction >= lowest
    else { throw .outOfRange }
    guard 1_000_000 % fraction.denominator == 0 else { throw .finerThanFourDecimals }
    millionths = UInt32(1_000_000 + fraction.numerator * (1_000_000 / fraction.denominator))
  }

  /// The growth of a year as a fraction: 0.03 for 3 %.
  public var fraction: ExactNumber {
    get throws(ArithmeticProblem) {
      try ExactNumber(Int128(millionths) - 1_000_000, over: 1_000_000)
    }
  }

  private init(millionths: UInt32) { self.millionths = millionths }
}
