import Budget
import Lettering

/// The numbers of a budget in digits, appended to bytes without a `String` in between.
extension [UInt8] {
  /// Appends an amount with two decimals, without a unit.
  public mutating func append(_ money: Money, _ style: DigitStyle) {
    append(
      UInt128(money.øre.magnitude), isNegative: money.øre < 0, decimals: 2, least: 2, style)
  }

  /// Appends a rate with two to four decimals, without a unit.
  public mutating func append(_ rate: FeeRate, _ style: DigitStyle) {
    append(
      UInt128(rate.tenThousandths.magnitude), isNegative: rate.tenThousandths < 0, decimals: 4,
      least: 2, style)
  }

  /// Appends a weight with up to two decimals.
  public mutating func append(_ weight: Weight, _ style: DigitStyle) {
    append(
      UInt128(weight.hundredths.magnitude), isNegative: weight.hundredths < 0, decimals: 2,
      least: 0, style)
  }

  /// Appends a number with `least` to `decimals` decimals (at most 18), rounded half away from zero.
  ///
  /// A number too large to be scaled so is written in whole.
  public mutating func append(
    _ number: ExactNumber, decimals: Int, least: Int = 0, _ style: DigitStyle
  ) {
    guard let scaled = try? number.scaled(decimals: decimals) else {
      let whole = (number.numerator / number.denominator).magnitude
      return append(whole, isNegative: number.isNegative, decimals: 0, least: 0, style)
    }
    append(
      scaled.magnitude, isNegative: scaled < 0, decimals: decimals, least: least, style)
  }

  /// Appends a year.
  public mutating func append(_ year: Year) { append(Int64(year.number), .plain) }
}
