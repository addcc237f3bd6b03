/// How numbers are put into digits.
public enum DigitStyle: Sendable {
  /// As Norwegians read them: groups of three with a no-break space, a decimal comma, `−`.
  case reading
  /// As programs read them everywhere: a point, `-`.
  case plain
  /// As people type them in a file of the program's: groups of three with a space, a point, `-`.
  case file
  /// As a Norwegian spreadsheet reads them: a decimal comma, `-`.
  case spreadsheet

  /// Whether a point stands before the decimals.
  fileprivate var hasPoint: Bool { self == .plain || self == .file }

  /// Whether whole numbers stand in groups of three.
  fileprivate var isGrouped: Bool { self == .reading || self == .file }
}

extension [UInt8] {
  /// Appends a decimal number in UTF-8: `magnitude` units of ten to the power of minus `decimals`.
  ///
  /// Decimals that are zero are left out at the end down to `least` of them. Three decimals behind a comma
  /// that could be read as thousands get a fourth: `1,6250`. Makes no `String`; some ten instructions a digit.
  ///
  /// - Parameters:
  ///   - magnitude: the number without its sign and decimal sign.
  ///   - isNegative: whether it is below zero.
  ///   - decimals: how many of its digits are decimals, at most 18.
  ///   - least: how many decimals are written also where they are zero.
  ///   - style: what stands between the digits.
  public mutating func append(
    _ magnitude: UInt128, isNegative: Bool, decimals: Int, least: Int, _ style: DigitStyle
  ) {
    if let short = UInt64(exactly: magnitude) {
      append(digits: short, isNegative, decimals, least, style)
    } else {
      append(digits: magnitude, isNegative, decimals, least, style)
    }
  }

  /// Appends a whole number in UTF-8, in groups where the style has them.
  public mutating func append(_ number: Int64, _ style: DigitStyle) {
    append(digits: number.magnitude, number < 0, 0, 0, style)
  }

  private mutating func append<Magnitude: FixedWidthInteger & UnsignedInteger>(
    digits magnitude: Magnitude, _ isNegative: Bool, _ decimals: Int, _ least: Int,
    _ style: DigitStyle
  ) {
    // 39 digits or 18 zeros and a decimal sign, twelve spaces of two bytes, a sign of three, a fourth decimal.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 96) { bytes in
      // The last byte is for the fourth decimal.
      var digits = DigitsFromEnd(bytes: bytes, place: bytes.count - 1)
      var rest = magnitude
      var kept = 0
      for position in 0..<decimals {
        let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
        rest = quotient
        if kept == 0, digit == 0, decimals - position > least { continue }
        kept += 1
        digits.add(0x30 + UInt8(truncatingIfNeeded: digit))
      }
      var end = bytes.count - 1
      if kept > 0 {
        if kept == 3, style != .plain, rest > 0, rest < 1_000 {
          bytes[end] = 0x30
          end += 1
        }
        digits.add(style.hasPoint ? 0x2E : 0x2C)
      }
      digits.addWhole(rest, style)
      if isNegative { digits.addMinus(style) }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[digits.place..<end]))
    }
  }
}

/// Digits that are written from the last to the first.
private struct DigitsFromEnd {
  let bytes: UnsafeMutableBufferPointer<UInt8>
  /// Where the first byte stands that is written.
  var place: Int

  mutating func add(_ byte: UInt8) {
    place -= 1
    bytes[place] = byte
  }

  mutating func addWhole(
    _ number: some FixedWidthInteger & UnsignedInteger, _ style: DigitStyle
  ) {
    var rest = number
    var count = 0
    repeat {
      if style.isGrouped, count == 3 {
        if style == .file {
          add(0x20)
        } else {
          // U+00A0, so that a number never breaks over two lines.
          add(0xA0)
          add(0xC2)
        }
        count = 0
      }
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      rest = quotient
      add(0x30 + UInt8(truncatingIfNeeded: digit))
      count += 1
    } while rest != 0
  }

  mutating func addMinus(_ style: DigitStyle) {
    guard style == .reading else { return add(0x2D) }
    // U+2212.
    add(0x92)
    add(0x88)
    add(0xE2)
  }
}
