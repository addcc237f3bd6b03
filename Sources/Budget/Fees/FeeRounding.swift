/// How fees are rounded to whole units.
public struct FeeRounding: Sendable, Hashable {
  /// The ways to a whole unit.
  public enum Way: Sendable, Hashable, CaseIterable {
    /// To the nearest one, half away from zero.
    case nearest
    /// To the next one above, where it is none.
    case up
    /// To the next one below, where it is none.
    case down
  }

  /// What a fee is a whole number of, more than nothing.
  public let unit: Money
  /// The way there.
  public let way: Way

  /// Rounding to a unit.
  public init(to unit: Money, _ way: Way = .nearest) {
    self.unit = unit
    self.way = way
  }

  /// An amount in kroner, zero or more, as a whole number of units.
  func rounded(_ amount: ExactNumber) throws(ArithmeticProblem) -> Money {
    let exact = try amount / unit.kroner
    let units =
      switch way {
      case .nearest: try exact.scaled(decimals: 0)
      case .up: exact.numerator / exact.denominator + (exact.numerator % exact.denominator).signum()
      case .down: exact.numerator / exact.denominator
      }
    let (øre, overflow) = units.multipliedReportingOverflow(by: Int128(unit.øre))
    guard !overflow, let øre = Int64(exactly: øre) else { throw .overflow }
    return Money(øre: øre)
  }
}
