/// How much of a whole position is staffed (stillingsprosent): more than nothing, at most all of it.
///
/// In per cent with up to two decimals: 80 % is a position of four days a week.
public struct PositionPercentage: Sendable, Hashable, Comparable {
  /// The percentage in 1/100 of a per cent, from 1 to 10 000.
  let hundredths: Int64

  /// A whole position.
  public static let whole = PositionPercentage(hundredths: 10_000)

  private init(hundredths: Int64) { self.hundredths = hundredths }

  /// A part of a whole position: 0.8 for 80 %.
  ///
  /// - Throws: ``FigureProblem/outOfRange`` where it is not above 0 and at most 1,
  ///   ``FigureProblem/finerThanTwoDecimals`` where the percentage has more than two decimals.
  public init(fraction: ExactNumber) throws(FigureProblem) {
    guard fraction > .zero, fraction <= .one else { throw .outOfRange }
    guard 10_000 % fraction.denominator == 0 else { throw .finerThanTwoDecimals }
    hundredths = Int64(fraction.numerator * (10_000 / fraction.denominator))
  }

  /// The part of a whole position: 0.8 for 80 %.
  public var fraction: ExactNumber { (try? ExactNumber(Int128(hundredths), over: 10_000)) ?? .one }

  /// Whether the position is a whole one.
  public var isWhole: Bool { self == .whole }

  /// Whether the left percentage is lower than the right one.
  public static func < (left: Self, right: Self) -> Bool { left.hundredths < right.hundredths }
}

extension PositionPercentage: UnitFigure {
  static let decimals = 4
  var units: Int64 { hundredths }
  init(units: Int64) throws(FigureProblem) {
    guard (1...10_000).contains(units) else { throw .outOfRange }
    self.init(hundredths: units)
  }
}
