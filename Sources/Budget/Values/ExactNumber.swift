/// A way in which exact arithmetic has no answer.
public enum ArithmeticProblem: Error, Equatable, Sendable {
  /// The result needs more digits than an amount can have.
  case overflow
  /// A number was divided by zero.
  case divisionByZero
}

/// An exact number: a fraction of two 128-bit integers in lowest terms.
///
/// The language's plain numbers, percentages and growth rates are of this type, so that
/// `0.1 + 0.2 = 0.3` holds and a third is a third until it becomes money. Every operation is exact or
/// throws ``ArithmeticProblem/overflow``; none traps. An operation costs at most one greatest common
/// divisor of 128-bit integers.
public struct ExactNumber: Sendable, Hashable {
  /// The dividend; carries the sign.
  public let numerator: Int128
  /// The divisor, always greater than zero, without a common factor with the numerator.
  public let denominator: Int128

  /// The whole number `value`.
  public init(_ value: Int64) {
    numerator = Int128(value)
    denominator = 1
  }

  /// The fraction `numerator / denominator`, brought to lowest terms.
  ///
  /// - Throws: ``ArithmeticProblem/divisionByZero`` for a zero denominator,
  ///   ``ArithmeticProblem/overflow`` where a term is the smallest 128-bit integer.
  public init(_ numerator: Int128, over denominator: Int128) throws(ArithmeticProblem) {
    guard denominator != 0 else { throw .divisionByZero }
    guard numerator != .min, denominator != .min else { throw .overflow }
    let sign: Int128 = denominator < 0 ? -1 : 1
    let (dividend, divisor) = inLowestTerms(numerator.magnitude, denominator.magnitude)
    self.numerator = numerator < 0 ? -sign * Int128(dividend) : sign * Int128(dividend)
    self.denominator = Int128(divisor)
  }

  /// Nothing.
  public static let zero = ExactNumber(0)
  /// One.
  public static let one = ExactNumber(1)

  /// Whether the number is below zero.
  public var isNegative: Bool { numerator < 0 }

  /// The number without its sign.
  public var magnitude: ExactNumber { isNegative ? -self : self }

  /// The number times ten to the power of `decimals`, rounded to a whole number, half away from zero.
  ///
  /// `0.125` to 2 decimals is 13. `decimals` is from 0 to 18.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where the result does not fit.
  public func scaled(decimals: Int) throws(ArithmeticProblem) -> Int128 {
    if let scaled = shortScaled(decimals: decimals) { return Int128(scaled) }
    var power: Int128 = 1
    for _ in 0..<decimals { power *= 10 }
    let (scaled, overflow) = numerator.multipliedReportingOverflow(by: power)
    guard !overflow else { return try wideScaled(by: power.magnitude) }
    return roundedQuotient(scaled, denominator)
  }

  /// The same where the product has more than 128 bits and the quotient has not.
  private func wideScaled(by power: UInt128) throws(ArithmeticProblem) -> Int128 {
    let product = numerator.magnitude.multipliedFullWidth(by: power)
    let divisor = denominator.magnitude
    guard product.high < divisor else { throw .overflow }
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    // Compared without doubling, which could overflow.
    let rounds = remainder >= divisor - remainder
    guard let floor = Int128(exactly: quotient), floor < .max else { throw .overflow }
    let whole = rounds ? floor + 1 : floor
    return isNegative ? -whole : whole
  }

  /// The same for the many numbers whose terms and product fit 64 bits, some ten times as fast; nil for others.
  private func shortScaled(decimals: Int) -> Int64? {
    guard let dividend = Int64(exactly: numerator), let divisor = Int64(exactly: denominator) else {
      return nil
    }
    var power: Int64 = 1
    for _ in 0..<decimals { power *= 10 }
    let (product, overflow) = dividend.multipliedReportingOverflow(by: power)
    guard !overflow else { return nil }
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor)
    // Compared without doubling, which could overflow.
    let rounds = remainder.magnitude >= divisor.magnitude - remainder.magnitude
    // A quotient that rounds has a divisor of at least two, so that one more fits.
    return rounds && remainder != 0 ? quotient + product.signum() : quotient
  }

  /// The number rounded to so many decimals, from 0 to 18, half away from zero.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where the result does not fit.
  public func rounded(decimals: Int) throws(ArithmeticProblem) -> ExactNumber {
    var power: Int128 = 1
    for _ in 0..<decimals { power *= 10 }
    return try ExactNumber(scaled(decimals: decimals), over: power)
  }

  /// The nearest whole number, half away from zero.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where it does not fit 64 bits.
  public func rounded() throws(ArithmeticProblem) -> Int64 {
    guard let whole = Int64(exactly: try scaled(decimals: 0)) else { throw .overflow }
    return whole
  }
}

extension ExactNumber: Comparable {
  /// Whether the left number is less than the right one; exact for every pair.
  public static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    let (short, overflow1) = left.numerator.multipliedReportingOverflow(by: right.denominator)
    let (other, overflow2) = right.numerator.multipliedReportingOverflow(by: left.denominator)
    if !overflow1, !overflow2 { return short < other }
    // The products have up to 254 bits, so the others are compared in full width.
    let leftProduct = left.numerator.multipliedFullWidth(by: right.denominator)
    let rightProduct = right.numerator.multipliedFullWidth(by: left.denominator)
    if leftProduct.high != rightProduct.high { return leftProduct.high < rightProduct.high }
    return leftProduct.low < rightProduct.low
  }
}

extension ExactNumber {
  /// The sum of two numbers.
  public static func + (left: Self, right: Self) throws(ArithmeticProblem) -> Self {
    if left.denominator == right.denominator {
      let (sum, overflow) = left.numerator.addingReportingOverflow(right.numerator)
      guard !overflow else { throw .overflow }
      return try Self(sum, over: left.denominator)
    }
    let (first, overflow1) = left.numerator.multipliedReportingOverflow(by: right.denominator)
    let (second, overflow2) = right.numerator.multipliedReportingOverflow(by: left.denominator)
    let (sum, overflow3) = first.addingReportingOverflow(second)
    let (divisor, overflow4) = left.denominator.multipliedReportingOverflow(by: right.denominator)
    guard !overflow1, !overflow2, !overflow3, !overflow4 else {
      return try left.addingOverLeastDenominator(right)
    }
    return try Self(sum, over: divisor)
  }

  /// The sum over the least common denominator, which fits where the product of both does not.
  private func addingOverLeastDenominator(_ other: Self) throws(ArithmeticProblem) -> Self {
    let common = Int128(
      greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude))
    guard common > 1 else { throw .overflow }
    let own = denominator / common
    let (first, overflow1) = numerator.multipliedReportingOverflow(by: other.denominator / common)
    let (second, overflow2) = other.numerator.multipliedReportingOverflow(by: own)
    let (sum, overflow3) = first.addingReportingOverflow(second)
    let (divisor, overflow4) = own.multipliedReportingOverflow(by: other.denominator)
    guard !overflow1, !overflow2, !overflow3, !overflow4 else { throw .overflow }
    return try Self(sum, over: divisor)
  }

  /// The difference of two numbers.
  public static func - (left: Self, right: Self) throws(ArithmeticProblem) -> Self {
    try left + -right
  }

  /// The product of two numbers.
  public static func * (left: Self, right: Self) throws(ArithmeticProblem) -> Self {
    let (product, overflow1) = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let (divisor, overflow2) = left.denominator.multipliedReportingOverflow(by: right.denominator)
    guard !overflow1, !overflow2 else { return try left.multipliedInLowestTerms(by: right) }
    return try Self(product, over: divisor)
  }

  /// The product of what is left when the terms of both have lost their common divisors, which fits where the
  /// product of all does not.
  private func multipliedInLowestTerms(by other: Self) throws(ArithmeticProblem) -> Self {
    let first = try Self(numerator, over: other.denominator)
    let second = try Self(other.numerator, over: denominator)
    let (product, overflow1) = first.numerator.multipliedReportingOverflow(by: second.numerator)
    let (divisor, overflow2) = first.denominator.multipliedReportingOverflow(
      by: second.denominator)
    guard !overflow1, !overflow2 else { throw .overflow }
    return try Self(product, over: divisor)
  }

  /// The quotient of two numbers.
  public static func / (left: Self, right: Self) throws(ArithmeticProblem) -> Self {
    guard right.numerator != 0 else { throw .divisionByZero }
    return try left * Self(right.denominator, over: right.numerator)
  }

  /// The number with the other sign.
  public static prefix func - (number: Self) -> Self {
    Self(reducedNumerator: -number.numerator, denominator: number.denominator)
  }

  /// Takes terms known to be reduced; the smallest integer cannot occur, since `init` refuses it.
  private init(reducedNumerator: Int128, denominator: Int128) {
    numerator = reducedNumerator
    self.denominator = denominator
  }
}

/// Both terms of a fraction without their common divisors.
private func inLowestTerms(_ dividend: UInt128, _ divisor: UInt128) -> (UInt128, UInt128) {
  // Most terms fit 64 bits, which divide several times as fast.
  if let dividend = UInt64(exactly: dividend), let divisor = UInt64(exactly: divisor) {
    let common = greatestCommonDivisor(dividend, divisor)
    return (UInt128(dividend / common), UInt128(divisor / common))
  }
  let common = greatestCommonDivisor(dividend, divisor)
  return (dividend / common, divisor / common)
}

/// Euclid's algorithm; at least 1, so that it can be divided by.
private func greatestCommonDivisor<Whole: FixedWidthInteger>(
  _ first: Whole, _ second: Whole
) -> Whole {
  var (larger, smaller) = (first, second)
  while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
  return max(larger, 1)
}
