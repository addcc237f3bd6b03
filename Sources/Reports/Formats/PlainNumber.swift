import Budget
import Lettering
import ScenarioLanguage

/// Numbers for machines: plain digits, a point, `-`, the same under every language.
enum PlainNumber {
  /// A number with `least` to `decimals` decimals (at most 18), rounded half away from zero.
  ///
  /// A number too large to be scaled so is written in whole, as the text form does.
  static func number(_ number: ExactNumber, decimals: Int, least: Int = 0) -> String {
    String.written { $0.append(number, decimals: decimals, least: least, .plain) }
  }

  /// A number with exactly so many decimals, cut off and not rounded.
  static func cut(_ number: ExactNumber, decimals: Int) -> String {
    let digits = number.digits(decimals: decimals)
    return (number.isNegative ? "-" : "") + "\(digits.whole)." + digits.decimals
  }

  /// A day in the order of its parts: `2019-11-18`.
  static func day(_ day: Day) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.month.year.number)-\(two(day.month.number))-\(two(day.number))"
  }
}
