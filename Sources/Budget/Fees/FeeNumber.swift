/// A number of a fee rule: in kroner an amount, a price of a unit or a total that is shared; else a bound or a part.
///
/// Never negative, at most a million million, with up to eight decimals: the largest tax base of a city in use is some
/// hundred thousand million, the finest price, a part of one, has seven.
public struct FeeNumber: Sendable, Hashable, Comparable {
  /// The number in 1/100 000 000 of what it counts.
  let units: Int128

  /// The highest number that is accepted, in whole ones.
  private static let highest: Int64 = 1_000_000_000_000
  private static let unitsPerOne: Int128 = 100_000_000

  /// The highest number that is accepted, in whole ones.
  static let most = ExactNumber(highest)
  /// The distance between neighbouring numbers, in kroner.
  static let finest = (try? ExactNumber(1, over: unitsPerOne)) ?? .one

  /// No money.
  public static let zero = FeeNumber(checked: 0)
  /// One krone, or all of something.
  static let one = FeeNumber(checked: unitsPerOne)

  private init(checked units: Int128) { self.units = units }

  /// So many kroner.
  ///
  /// - Throws: ``FigureProblem/outOfRange``, also where it has more than eight decimals.
  public init(kroner: ExactNumber) throws(FigureProblem) {
    guard kroner >= .zero, kroner <= ExactNumber(Self.highest),
      Self.unitsPerOne % kroner.denominator == 0
    else { throw .outOfRange }
    // At most 10²⁰, which fits.
    units = kroner.numerator * (Self.unitsPerOne / kroner.denominator)
  }

  /// The price of an inhabitant.
  init(_ rate: FeeRate) { units = Int128(rate.tenThousandths) * (Self.unitsPerOne / 10_000) }

  /// So many units of 1/100 000 000 krone; nil where that is out of range.
  public init?(hundredMillionths: Int64) {
    guard let number = try? FeeNumber(units: Int128(hundredMillionths)) else { return nil }
    self = number
  }

  /// The number in 1/100 000 000 krone; nil where that does not fit.
  public var hundredMillionths: Int64? { Int64(exactly: units) }

  /// The number in kroner as an exact number.
  public var kroner: ExactNumber {
    (try? ExactNumber(units, over: Self.unitsPerOne)) ?? .zero
  }

  /// Whether it is an amount that can be paid.
  var isWholeØre: Bool { units % (Self.unitsPerOne / 100) == 0 }

  /// Whether it has so few decimals, and is so low, that it can be a rate.
  var isRate: Bool { (try? FeeRate(kroner: kroner)) != nil }

  /// The rate that is nearest to it.
  var nearestRate: FeeRate {
    let tenThousandths = roundedQuotient(units, Self.unitsPerOne / 10_000)
    // At most 10¹⁶, which fits.
    return min(FeeRate(tenThousandths: Int64(tenThousandths)), .highest)
  }

  /// Whether the left number is lower than the right one.
  public static func < (left: FeeNumber, right: FeeNumber) -> Bool { left.units < right.units }
}

extension FeeNumber: UnitFigure {
  static let decimals = 8

  init(units: Int128) throws(FigureProblem) {
    guard (0...Int128(Self.highest) * Self.unitsPerOne).contains(units) else { throw .outOfRange }
    self.init(checked: units)
  }
}
