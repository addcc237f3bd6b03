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

  /// Adds to cells, each so many places from the one before, what the fees at each rate are above so many øre; false
  /// where a fee or a cell could leave 64 bits, and then some cells are wrong.
  ///
  /// `cells` holds what a cell can be, from the least to the most, and is moved on. Fees rise with the rate, so that
  /// the lowest and the highest rate speak for all between: no cell is checked by itself.
  public mutating func add(
    to cells: inout [Int64], from start: Int, stride: Int, at rates: [Int64], above present: Int64,
    within range: inout ClosedRange<Int128>
  ) -> Bool {
    guard let low = rates.min(), let high = rates.max(), low >= 0 else { return rates.isEmpty }
    // No fee is rounded by more than a unit.
    let slack = Int128(rests.count) * Int128(divisor)
    let most = Int128(high) * Int128(total) + slack
    let moved = Int128(low) * Int128(total) - slack
    guard most < Int128(Int64.max) else { return false }
    range =
      range.lowerBound + moved / 10_000 - Int128(present)...range.upperBound + most / 10_000
      - Int128(present)
    guard Int64(exactly: range.lowerBound) != nil, Int64(exactly: range.upperBound) != nil else {
      return false
    }
    // Held by itself, so that it is read without asking each time whether it is shared.
    var known = corrections
    corrections = []
    let (modulus, total) = (Int64(known.count), total)
    known.withUnsafeMutableBufferPointer { known in
      cells.withUnsafeMutableBufferPointer { cells in
        var (place, last, rest, lastStep, restStep) = (
          start, low, low % modulus, Int64(0), Int64(0)
        )
        for rate in rates {
          // Rates of even steps leave rests of even steps.
          let step = rate &- last
          if step != lastStep {
            (lastStep, restStep) = (step, (step % modulus + modulus) % modulus)
          }
          rest &+= restStep
          if rest >= modulus { rest &-= modulus }
          last = rate
          if known[Int(rest)] == Self.unknown { known[Int(rest)] = correction(at: rest) }
          cells[place] &+= (rate &* total &+ known[Int(rest)]) / 10_000 &- present
          place &+= stride
        }
      }
    }
    corrections = known
    return true
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
