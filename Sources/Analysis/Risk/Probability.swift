import Budget

/// Probabilities as whole numbers of 10⁻¹⁸.
///
/// A weight that is split is split in whole units and nothing is lost, so that the weights of all outcomes
/// always add to exactly 1. Chances in whole per cent are exact for up to nine of them multiplied; further
/// splits are rounded to the nearest unit, so that an outcome of n chances is off by at most n × 10⁻¹⁸.
enum Probability {
  /// Certainty.
  static let one: Int64 = 1_000_000_000_000_000_000

  /// A chance from 0 to 1 in units, to the nearest.
  static func units(_ chance: ExactNumber) throws(VariationProblem) -> Int64 {
    guard let units = try? chance.scaled(decimals: 18), let whole = Int64(exactly: units) else {
      throw .tooLarge
    }
    return min(max(whole, 0), one)
  }

  /// The product of two probabilities, to the nearest unit.
  static func product(_ first: Int64, _ second: Int64) -> Int64 {
    Int64((Int128(first) * Int128(second) + Int128(one / 2)) / Int128(one))
  }

  /// A weight as an exact number.
  static func exact(_ units: Int64) -> ExactNumber {
    // The denominator is not zero and neither term the smallest integer.
    (try? ExactNumber(Int128(units), over: Int128(one))) ?? .zero
  }
}

/// A chance as a factor of 2⁻⁶⁴, which a weight is multiplied by with one multiplication.
///
/// The factor is off by at most 2⁻⁶⁵, so that a product of a weight up to 10¹⁸ < 2⁶⁰ is off by less than
/// 2⁻⁵ before it is rounded to the nearest unit: a product that is whole comes out exact.
struct ScaledChance: Sendable {
  private let factor: UInt64
  private let isCertain: Bool

  /// A chance in units of 10⁻¹⁸.
  init(_ units: Int64) {
    isCertain = units >= Probability.one
    let shifted = UInt128(UInt64(isCertain ? 0 : units)) << 64
    let one = UInt128(UInt64(Probability.one))
    factor = UInt64(truncatingIfNeeded: (shifted + one / 2) / one)
  }

  /// The part of a weight, to the nearest unit; never more than the weight.
  @inline(__always)
  func part(of weight: UInt64) -> UInt64 {
    if isCertain { return weight }
    let (high, low) = weight.multipliedFullWidth(by: factor)
    return high &+ (low >> 63)
  }
}

/// A sum of products of 128-bit numbers, 256 bits wide, for variances.
struct WideSum: Sendable {
  private var high: UInt128 = 0
  private var low: UInt128 = 0

  /// Adds a product.
  mutating func add(_ first: UInt128, _ second: UInt128) throws(VariationProblem) {
    let product = first.multipliedFullWidth(by: second)
    let (sum, carry) = low.addingReportingOverflow(product.low)
    low = sum
    let (upper, overflow1) = high.addingReportingOverflow(product.high)
    let (all, overflow2) = upper.addingReportingOverflow(carry ? 1 : 0)
    guard !overflow1, !overflow2 else { throw .tooLarge }
    high = all
  }

  /// The sum divided, rounded down.
  func divided(by divisor: UInt128) throws(VariationProblem) -> UInt128 {
    guard high < divisor else { throw .tooLarge }
    return divisor.dividingFullWidth((high, low)).quotient
  }
}

/// The square root, to the nearest whole number.
func squareRoot(_ number: UInt128) -> UInt128 {
  guard number > 0 else { return 0 }
  var root = UInt128(1) << ((128 - number.leadingZeroBitCount + 1) / 2)
  // Newton's steps fall until they reach the root, rounded down.
  while true {
    let next = (root + number / root) / 2
    guard next < root else { break }
    root = next
  }
  // Above root² + root lies the half way to the next one.
  return number - root * root > root ? root + 1 : root
}
