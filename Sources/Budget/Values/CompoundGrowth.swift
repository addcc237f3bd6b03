extension Growth {
  /// Some years in a row that have the same growth.
  typealias Run = (growth: Growth, years: Int)

  /// A figure after years of growth, rounded once to its unit, half away from zero.
  ///
  /// Source: model rule "Growth". Linear in the years whose growth is not zero.
  ///
  /// - Throws: ``FigureProblem/outOfRange`` where the result is not legal for the figure.
  static func grown<Value: UnitFigure>(
    _ figure: Value, through runs: [Run]
  ) throws(FigureProblem) -> Value {
    let runs = runs.filter { $0.growth != .none && $0.years > 0 }
    guard !runs.isEmpty, figure.units != 0 else { return figure }
    // The exact product has up to 21 digits a year, far beyond any machine integer.
    var number = WideNumber(UInt128(figure.units.magnitude))
    for (growth, years) in runs {
      inSteps(years, Self.yearsAtOnce) { number.multiply(by: power(UInt64(growth.millionths), $0)) }
    }
    // Six decimals a year are to go; dividing in steps floors to the same. The first one rounds.
    let decimals = 6 * runs.reduce(0) { $0 + $1.years }
    inSteps(decimals - 1, Self.decimalsAtOnce) { _ = number.divide(by: power(10, $0)) }
    let isRoundedUp = number.divide(by: 10) >= 5
    guard let whole = number.whole.flatMap(Value.Units.init(exactly:)), !isRoundedUp || whole < .max
    else { throw .outOfRange }
    let magnitude = isRoundedUp ? whole + 1 : whole
    return try Value(units: figure.units < 0 ? -magnitude : magnitude)
  }

  /// The most years whose factor, at most 2 000 000 millionths a year, fits 64 bits.
  private static let yearsAtOnce = 3
  /// The most decimals whose power of ten fits 64 bits, but for one; a multiple of a year's.
  private static let decimalsAtOnce = 18
}

/// Calls `body` with numbers of at most `largest` that come to `count` together.
private func inSteps(_ count: Int, _ largest: Int, _ body: (Int) -> Void) {
  var left = count
  while left > 0 {
    body(min(left, largest))
    left -= largest
  }
}

/// A power that is known to fit.
private func power(_ base: UInt64, _ exponent: Int) -> UInt64 {
  (0..<exponent).reduce(1) { product, _ in product * base }
}

/// A whole number of any size, as much of one as exact growth needs.
private struct WideNumber {
  /// Digits of base 2⁶⁴, the lowest first.
  private var digits: [UInt64]

  init(_ value: UInt128) {
    digits = [UInt64(truncatingIfNeeded: value)]
    let high = UInt64(truncatingIfNeeded: value >> 64)
    if high > 0 { digits.append(high) }
  }

  /// The number where it fits 128 bits.
  var whole: UInt128? {
    guard digits.count <= 2 else { return nil }
    return digits.reversed().reduce(0) { $0 << 64 | UInt128($1) }
  }

  mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for place in digits.indices {
      let (high, low) = digits[place].multipliedFullWidth(by: factor)
      let (sum, overflow) = low.addingReportingOverflow(carry)
      digits[place] = sum
      carry = high + (overflow ? 1 : 0)  // The high part of a product is never the highest number.
    }
    if carry > 0 { digits.append(carry) }
  }

  /// Divides, rounding down, and gives what is left over.
  mutating func divide(by divisor: UInt64) -> UInt64 {
    var remainder: UInt64 = 0
    for place in digits.indices.reversed() {
      (digits[place], remainder) = divisor.dividingFullWidth((remainder, digits[place]))
    }
    while digits.count > 1, digits.last == 0 { digits.removeLast() }
    return remainder
  }
}
