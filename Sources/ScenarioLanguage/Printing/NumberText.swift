import Budget

/// Numbers as Norwegians write them: groups of three with a no-break space, a decimal comma, `−`.
public enum NumberText {
  /// U+00A0, so that a number never breaks over two lines.
  static let space = "\u{A0}"

  /// An amount with two decimals, without a unit: `6 679 054,50`.
  public static func amount(_ money: Money) -> String {
    let magnitude = money.øre.magnitude
    return sign(money.øre < 0) + grouped(magnitude / 100) + "," + padded(magnitude % 100, to: 2)
  }

  /// An amount with two decimals and `kr`.
  public static func kroner(_ money: Money) -> String { amount(money) + space + "kr" }

  /// An amount with its sign, also where it is positive: `+5 557,50`.
  public static func signedAmount(_ money: Money) -> String {
    (money.øre > 0 ? "+" : "") + amount(money)
  }

  /// A rate with two to four decimals, without a unit: `1,50`, `1,6250`.
  public static func rate(_ rate: FeeRate) -> String {
    let units = rate.tenThousandths.magnitude
    var decimals = padded(units % 10_000, to: 4)
    while decimals.count > 2, decimals.hasSuffix("0") { decimals.removeLast() }
    return sign(rate.tenThousandths < 0) + joined(units / 10_000, decimals)
  }

  /// A whole number in groups of three: `681 071`.
  public static func whole(_ number: Int64) -> String {
    sign(number < 0) + grouped(number.magnitude)
  }

  /// A number with up to `decimals` decimals (at most 12), zeros at the end left out.
  ///
  /// Rounded half away from zero; a number too large to be written so is written in whole. Three
  /// decimals that could be read as thousands get a fourth: `1,6250`.
  public static func number(_ number: ExactNumber, decimals: Int = 12, least: Int = 0) -> String {
    guard let scaled = try? number.scaled(decimals: decimals) else {
      return sign(number.isNegative) + grouped(integral(number))
    }
    var power: UInt128 = 1
    for _ in 0..<decimals { power *= 10 }
    var fraction = padded(scaled.magnitude % power, to: decimals)
    while fraction.count > least, fraction.hasSuffix("0") { fraction.removeLast() }
    return sign(scaled < 0) + joined(scaled.magnitude / power, fraction)
  }

  /// A number with exactly so many decimals, cut off and not rounded; `…` says that more digits follow.
  public static func cut(_ number: ExactNumber, decimals: Int) -> String {
    let digits = number.digits(decimals: decimals)
    let fraction = digits.decimals.isEmpty ? "" : "," + digits.decimals
    return sign(number.isNegative) + grouped(digits.whole) + fraction + (digits.isCut ? "…" : "")
  }

  /// A fraction as a percentage with up to `decimals` decimals: 0.05 is `5 %`.
  public static func percent(_ fraction: ExactNumber, decimals: Int = 4, least: Int = 0) -> String {
    let hundredfold = (try? fraction * ExactNumber(100)) ?? fraction
    return number(hundredfold, decimals: decimals, least: least) + space + "%"
  }

  /// A month as it is written in the language: `2021-07`.
  public static func month(_ month: Month) -> String {
    "\(month.year.number)-" + padded(UInt(month.number), to: 2)
  }

  private static func integral(_ number: ExactNumber) -> UInt128 {
    (number.numerator / number.denominator).magnitude
  }

  private static func sign(_ isNegative: Bool) -> String { isNegative ? "−" : "" }

  /// A whole number and its decimals, so that it can be typed again: `1,625` would be refused, since
  /// it could also be a number of thousands.
  private static func joined(_ whole: some BinaryInteger, _ decimals: String) -> String {
    guard !decimals.isEmpty else { return grouped(whole) }
    let couldBeGroup = decimals.utf8.count == 3 && whole > 0 && whole < 1_000
    return grouped(whole) + "," + decimals + (couldBeGroup ? "0" : "")
  }

  private static func padded(_ number: some BinaryInteger, to digits: Int) -> String {
    let text = number == 0 ? "" : String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  private static func grouped(_ number: some BinaryInteger) -> String {
    let digits = Array(String(number))
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += space }
      text.append(digit)
    }
    return text
  }
}
