/// A number of a fee rule: in kroner an amount, a price of a unit or a total that is shared; else a bound or a part.
///
/// Never negative and at most ``highest``, a measure's most. The finest price in use, a part of a tax base, has seven
/// decimals; what one has grown to is kept to fourteen, so that a fee on a million million kroner is right to the øre,
/// and a number of one or more to eight.
public struct FeeNumber: Sendable, Hashable, Comparable {
  /// The number in 10⁻¹⁴ of what it counts.
  let units: Int128

  /// The highest number that is accepted, in whole ones.
  public static let highest: Int64 = 1_000_000_000_000_000
  private static let unitsPerOne: Int128 = 100_000_000_000_000
  /// The units of the finest number of one or more, which so has six decimals fewer.
  private static let unitsOfLarge: Int128 = 1_000_000
  /// How many decimals a number of one or more is kept to, and one below.
  public static let decimalPlaces = (ofOneOrMore: decimals - 6, below: decimals)

  /// The highest number that is accepted, in whole ones.
  static let most = ExactNumber(highest)

  /// No money.
  public static let zero = FeeNumber(checked: 0)
  /// One krone, or all of something.
  static let one = FeeNumber(checked: unitsPerOne)

  private init(checked units: Int128) { self.units = units }

  /// So many kroner.
  ///
  /// - Throws: ``FigureProblem/outOfRange``, also where it has more decimals than such a number is kept to.
  public init(kroner: ExactNumber) throws(FigureProblem) {
    guard kroner >= .zero, kroner <= ExactNumber(Self.highest),
      Self.unitsPerOne % kroner.denominator == 0
    else { throw .outOfRange }
    // At most 10²⁹, which fits.
    units = kroner.numerator * (Self.unitsPerOne / kroner.denominator)
    guard kroner < .one || units % Self.unitsOfLarge == 0 else { throw .outOfRange }
  }

  /// The price of an inhabitant.
  init(_ rate: FeeRate) { units = Int128(rate.tenThousandths) * (Self.unitsPerOne / 10_000) }

  /// So many parts, of which so many make a whole one, a power of ten up to 10¹⁴; nil where that is out of range.
  public init?(parts: Int64, perOne: Int64) {
    let units = Int128(parts) * (Self.unitsPerOne / Int128(perOne))
    guard let number = try? FeeNumber(units: units) else { return nil }
    self = number
  }

  /// The number in parts of which so many make a whole one, rounded half away from zero; nil where that does not fit.
  public func parts(perOne: Int64) -> Int64? {
    Int64(exactly: roundedQuotient(units, Self.unitsPerOne / Int128(perOne)))
  }

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
    let highest = FeeRate.highest.tenThousandths
    let nearest = roundedQuotient(units, Self.unitsPerOne / 10_000)
    return FeeRate(tenThousandths: Int64(exactly: nearest).map { min($0, highest) } ?? highest)
  }

  /// Whether the left number is lower than the right one.
  public static func < (left: FeeNumber, right: FeeNumber) -> Bool { left.units < right.units }
}

extension FeeNumber: UnitFigure {
  static let decimals = 14

  init(units: Int128) throws(FigureProblem) {
    guard (0...Int128(Self.highest) * Self.unitsPerOne).contains(units) else { throw .outOfRange }
    let isLarge = units >= Self.unitsPerOne
    self.init(
      checked: isLarge ? roundedQuotient(units, Self.unitsOfLarge) * Self.unitsOfLarge : units)
  }
}
