import Budget

/// Numbers for machines: plain digits, a point, `-`, the same under every language.
enum PlainNumber {
  /// An amount with exactly two decimals: `-1707084.50`.
  static func amount(_ money: Money) -> String {
    let magnitude = money.øre.magnitude
    return (money.øre < 0 ? "-" : "") + "\(magnitude / 100)." + padded(magnitude % 100, to: 2)
  }

  /// A rate with two to four decimals: `1.50`, `1.625`.
  static func rate(_ rate: FeeRate) -> String {
    let units = rate.tenThousandths.magnitude
    let decimals = trimmed(padded(units % 10_000, to: 4), least: 2)
    return (rate.tenThousandths < 0 ? "-" : "") + "\(units / 10_000)." + decimals
  }

  /// A weight with up to two decimals: `2`, `1.5`.
  static func weight(_ weight: Weight) -> String {
    let decimals = trimmed(padded(weight.hundredths.magnitude % 100, to: 2), least: 0)
    return "\(weight.hundredths / 100)" + (decimals.isEmpty ? "" : "." + decimals)
  }

  /// A number with `least` to `decimals` decimals (at most 18), rounded half away from zero.
  ///
  /// A number too large to be scaled so is written in whole, as the text form does.
  static func number(_ number: ExactNumber, decimals: Int, least: Int = 0) -> String {
    guard let scaled = try? number.scaled(decimals: decimals) else {
      return "\(number.numerator / number.denominator)"
    }
    var power: UInt128 = 1
    for _ in 0..<decimals { power *= 10 }
    let fraction = trimmed(padded(scaled.magnitude % power, to: decimals), least: least)
    let whole = (scaled < 0 ? "-" : "") + "\(scaled.magnitude / power)"
    return fraction.isEmpty ? whole : whole + "." + fraction
  }

  /// A number with exactly so many decimals, cut off and not rounded.
  static func cut(_ number: ExactNumber, decimals: Int) -> String {
    let digits = number.digits(decimals: decimals)
    return (number.isNegative ? "-" : "") + "\(digits.whole)." + digits.decimals
  }

  private static func padded(_ number: some BinaryInteger, to digits: Int) -> String {
    let text = digits == 0 ? "" : String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  private static func trimmed(_ decimals: String, least: Int) -> String {
    var decimals = decimals
    while decimals.count > least, decimals.hasSuffix("0") { decimals.removeLast() }
    return decimals
  }
}
