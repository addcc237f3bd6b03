import Budget
import Lettering

/// Numbers as Norwegians write them: groups of three with a no-break space, a decimal comma, `−`.
public enum NumberText {
  /// U+00A0, so that a number never breaks over two lines.
  static let space = "\u{A0}"

  /// An amount with two decimals, without a unit: `6 679 054,50`.
  public static func amount(_ money: Money) -> String {
    String.written { $0.append(money, .reading) }
  }

  /// An amount with two decimals and `kr`.
  public static func kroner(_ money: Money) -> String {
    String.written {
      $0.append(money, .reading)
      $0.append(fixed: "\u{A0}kr")
    }
  }

  /// An amount with its sign, also where it is positive: `+5 557,50`.
  public static func signedAmount(_ money: Money) -> String {
    (money.øre > 0 ? "+" : "") + amount(money)
  }

  /// A rate with two to four decimals, without a unit: `1,50`, `1,6250`.
  public static func rate(_ rate: FeeRate) -> String {
    String.written { $0.append(rate, .reading) }
  }

  /// A number of a fee rule with up to eight decimals, a part in per cent, else without a unit: `108 142`, `0,8080`.
  public static func feeNumber(_ number: FeeNumber, _ unit: FeeNumber.Unit = .kroner) -> String {
    guard unit != .part else { return percent(number.kroner) }
    // A price of a thousandth or more is read well with eight decimals.
    let thousand = try? number.kroner * ExactNumber(1_000)
    let decimals = thousand.map { $0 < .one } == true ? 12 : 8
    return String.written { $0.append(number.kroner, decimals: decimals, .reading) }
  }

  /// A weight with up to two decimals: `2`, `1,5`.
  public static func weight(_ weight: Weight) -> String {
    String.written { $0.append(weight, .reading) }
  }

  /// A whole number in groups of three: `681 071`.
  public static func whole(_ number: Int64) -> String {
    String.written { $0.append(number, .reading) }
  }

  /// A number with up to `decimals` decimals (at most 12), zeros at the end left out.
  ///
  /// Rounded half away from zero; a number too large to be written so is written in whole. Three
  /// decimals that could be read as thousands get a fourth: `1,6250`.
  public static func number(_ number: ExactNumber, decimals: Int = 12, least: Int = 0) -> String {
    String.written { $0.append(number, decimals: decimals, least: least, .reading) }
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
    "\(month.year.number)-" + padded(month.number, to: 2)
  }

  /// A day as it is written in the language: `18.11.2019`.
  public static func day(_ day: Day) -> String {
    "\(day.number).\(day.month.number).\(day.month.year.number)"
  }

  /// A day with its year first: `2019-11-18`.
  public static func yearFirst(_ day: Day) -> String {
    month(day.month) + "-" + padded(day.number, to: 2)
  }

  private static func sign(_ isNegative: Bool) -> String { isNegative ? "−" : "" }

  private static func padded(_ number: Int, to digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  private static func grouped(_ number: UInt128) -> String {
    String.written { $0.append(number, isNegative: false, decimals: 0, least: 0, .reading) }
  }
}
