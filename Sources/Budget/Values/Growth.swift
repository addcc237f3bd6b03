/// A yearly growth, compounded from the budget year: 3 % makes an amount × 1.03 each year.
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

  /// A figure after so many years' growth, rounded once to its unit, half away from zero.
  ///
  /// Source: model rule "Growth". Linear in `years` where the growth is not zero.
  ///
  /// - Throws: ``FigureProblem/outOfRange`` where the result is not legal for the figure.
  func grown<Value: UnitFigure>(_ figure: Value, years: Int) throws(FigureProblem) -> Value {
    guard self != .none, years > 0, figure.units != 0 else { return figure }
    // The exact power has up to 21 digits a year, far beyond any machine integer.
    var dividend = WideNumber(figure.units.magnitude)
    var divisor = WideNumber(1)
    for _ in 0..<years {
      dividend.multiply(by: millionths)
      divisor.multiply(by: 1_000_000)
    }
    // Rounds by (2 × dividend + divisor) / (2 × divisor); dividing in steps floors to the same.
    dividend.multiply(by: 2)
    dividend.add(divisor)
    dividend.divide(by: 2)
    for _ in 0..<years { dividend.divide(by: 1_000_000) }
    guard let magnitude = dividend.int64 else { throw .outOfRange }
    return try Value(units: figure.units < 0 ? -magnitude : magnitude)
  }
}

/// A whole number of any size, as much of one as exact growth needs.
private struct WideNumber {
  /// Digits of base 2³², the lowest first.
  private var digits: [UInt32]

  init(_ value: UInt64) {
    digits = [UInt32(truncatingIfNeeded: value), UInt32(value >> 32)]
  }

  /// The value, where it fits; nil otherwise.
  var int64: Int64? {
    guard digits.dropFirst(2).allSatisfy({ $0 == 0 }) else { return nil }
    return Int64(exactly: UInt64(digits[1]) << 32 | UInt64(digits[0]))
  }

  mutating func multiply(by factor: UInt32) {
    var carry: UInt64 = 0
    for place in digits.indices {
      let product = UInt64(digits[place]) * UInt64(factor) + carry
      digits[place] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry > 0 { digits.append(UInt32(carry)) }
  }

  mutating func add(_ other: WideNumber) {
    var carry: UInt64 = 0
    for place in 0..<max(digits.count, other.digits.count) {
      if place == digits.count { digits.append(0) }
      let addend = place < other.digits.count ? UInt64(other.digits[place]) : 0
      let sum = UInt64(digits[place]) + addend + carry
      digits[place] = UInt32(truncatingIfNeeded: sum)
      carry = sum >> 32
    }
    if carry > 0 { digits.append(UInt32(carry)) }
  }

  mutating func divide(by divisor: UInt32) {
    var remainder: UInt64 = 0
    for place in digits.indices.reversed() {
      let part = remainder << 32 | UInt64(digits[place])
      digits[place] = UInt32(part / UInt64(divisor))
      remainder = part % UInt64(divisor)
    }
  }
}
