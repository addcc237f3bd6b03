/// The fees of a year at any rate, without looking at each member for each rate.
///
/// How a fee is rounded repeats as the rate rises: with `w` weighted inhabitants it is
/// (rate × w + c) / 10⁴, where c depends only on rate × w modulo 10⁴ × unit, and so on the rate modulo m, which is
/// 100 where all weights are whole and fees are exact to the øre. So the sum of all fees is
/// (rate × Σw + Σc(rate mod m)) / 10⁴: a product and a look-up, exact to the øre. Each Σc is worked out when it is
/// first asked for.
public struct FeeCurve: Sendable {
  /// The largest m; a table of it takes no more room than that many fees.
  private static let mostRests: Int64 = 1_000_000
  /// Not worked out yet; no sum of roundings is that far from zero.
  private static let unknown = Int64.min

  private let total: Int64
  /// What each paying member's weighted inhabitants leave when divided by the unit's millionths of a krone.
  private let rests: [Int64]
  private let divisor: Int64
  private var corrections: [Int64]

  /// The fees of a year of a plan; nil where they are not kept, come about by rules, grow from another year's, or are
  /// so large that 64 bits do not hold them.
  public init?(_ plan: Plan, in year: Year) {
    guard !plan.hasFeeRules, plan.growth(of: .fees).isNone, let column = plan.feeColumns[year]
    else { return nil }
    let (divisor, isTooLarge) = plan.budget.feeUnit.øre.multipliedReportingOverflow(by: 10_000)
    guard !isTooLarge, divisor > 0 else { return nil }
    let weighted = column.rows.filter(\.pays).map(\.weightedInhabitants)
    let total = weighted.reduce(Int128(0)) { $0 + Int128($1) }
    guard let total = Int64(exactly: total) else { return nil }
    rests = weighted.map { $0 % divisor }
    let modulus = divisor / rests.reduce(divisor, greatestCommonDivisor)
    guard modulus <= Self.mostRests else { return nil }
    self.total = total
    self.divisor = divisor
    corrections = Array(repeating: Self.unknown, count: Int(modulus))
  }

  /// The fees in øre at a rate in 1/10 000 krone, which is none below zero; nil where they are out of range.
  public mutating func øre(at rate: Int64) -> Int64? {
    let rest = Int(rate % Int64(corrections.count))
    if corrections[rest] == Self.unknown { corrections[rest] = correction(at: Int64(rest)) }
    let (product, isTooLarge) = rate.multipliedReportingOverflow(by: total)
    let (sum, overflow) = product.addingReportingOverflow(corrections[rest])
    return isTooLarge || overflow ? nil : sum / 10_000
  }

  /// What rounding adds to all fees together at rates that leave a rest, in millionths of a krone.
  ///
  /// Linear in the members.
  private func correction(at rest: Int64) -> Int64 {
    rests.reduce(0) { sum, weighted in
      // The rest is below 10⁶ and the other one below 10¹⁰ for any unit of less than 10 000 kr.
      let product = Int128(rest) * Int128(weighted)
      let rounded = roundedQuotient(product, Int128(divisor)) * Int128(divisor)
      return sum + Int64(truncatingIfNeeded: rounded - product)
    }
  }
}
