/// Which correlations two events can have whose chances are known.
///
/// Both can happen at most as often as the rarer one does, and must as often as the two chances exceed 1
/// together. That bounds the correlation (p₁₂ − p₁p₂) / √(p₁(1−p₁)p₂(1−p₂)).
public struct CorrelationBounds: Sendable, Hashable {
  private let first: ExactNumber
  private let second: ExactNumber

  /// Two events with chances from 0 to 1.
  public init(_ first: ExactNumber, _ second: ExactNumber) {
    self.first = first
    self.second = second
  }

  /// Whether a correlation is possible, decided without rounding.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` for chances of very many decimals.
  public func allows(_ coefficient: ExactNumber) throws(ArithmeticProblem) -> Bool {
    let product = try first * second
    let room: ExactNumber
    if coefficient.isNegative {
      room = try product - max(.zero, try first + second - .one)
    } else {
      room = try min(first, second) - product
    }
    let variances = try (product * (.one - first)) * (.one - second)
    return try coefficient * coefficient * variances <= room * room
      && (coefficient == .zero || variances != .zero)
  }

  /// The largest possible correlation, rounded down to three decimals, so that it can be typed.
  public var largest: ExactNumber { furthest(sign: 1) }

  /// The smallest possible correlation, rounded up to three decimals.
  public var lowest: ExactNumber { furthest(sign: -1) }

  private func furthest(sign: Int128) -> ExactNumber {
    var (possible, impossible): (Int128, Int128) = (0, 1_001)
    while impossible - possible > 1 {
      let middle = (possible + impossible) / 2
      // Where the test itself overflows, the correlation is not offered.
      let coefficient = (try? ExactNumber(sign * middle, over: 1_000)) ?? .zero
      if (try? allows(coefficient)) == true { possible = middle } else { impossible = middle }
    }
    return (try? ExactNumber(sign * possible, over: 1_000)) ?? .zero
  }
}
