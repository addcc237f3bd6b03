import Lettering
import TestSupport
import Testing

@Suite("Digits")
struct DigitsTests {
  /// A number as it is put together from its parts, the slow way.
  private static func spelled(
    _ magnitude: UInt128, _ isNegative: Bool, _ decimals: Int, _ least: Int, _ style: DigitStyle
  ) -> String {
    var digits = String(magnitude)
    digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = digits.dropLast(decimals)
    var fraction = decimals == 0 ? "" : String(digits.suffix(decimals))
    while fraction.count > least, fraction.hasSuffix("0") { fraction.removeLast() }
    if fraction.count == 3, style != .plain, whole != "0", whole.count < 4 { fraction += "0" }
    var grouped = ""
    for (place, digit) in whole.enumerated() {
      if style == .reading, place > 0, (whole.count - place) % 3 == 0 { grouped += "\u{A0}" }
      grouped.append(digit)
    }
    let sign = isNegative ? (style == .reading ? "−" : "-") : ""
    return sign + grouped + (fraction.isEmpty ? "" : (style == .plain ? "." : ",") + fraction)
  }

  @Test("are those of the number", arguments: [DigitStyle.reading, .plain, .spreadsheet])
  func generated(style: DigitStyle) {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<2_000 {
      let wide = UInt128(generator.next()) << 64 | UInt128(generator.next())
      let magnitude = wide >> UInt128(Int.random(in: 0..<128, using: &generator))
      let decimals = Int.random(in: 0...18, using: &generator)
      let least = Int.random(in: 0...decimals, using: &generator)
      let isNegative = Bool.random(using: &generator)
      let text = String.written {
        $0.append(
          magnitude, isNegative: isNegative, decimals: decimals, least: least, style)
      }
      #expect(text == Self.spelled(magnitude, isNegative, decimals, least, style))
    }
  }

  @Test("of the greatest and the smallest numbers are whole")
  func extremes() {
    #expect(
      String.written { $0.append(.max, isNegative: true, decimals: 18, least: 18, .reading) }
        == Self.spelled(.max, true, 18, 18, .reading))
    #expect(String.written { $0.append(Int64.min, .plain) } == "-9223372036854775808")
    #expect(String.written { $0.append(Int64.min, .reading) }.filter(\.isNumber).count == 19)
    #expect(String.written { $0.append(0, .reading) } == "0")
  }
}
