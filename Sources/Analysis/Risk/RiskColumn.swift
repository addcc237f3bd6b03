import Budget

/// One figure of one year with all that moves it: its distribution, mean and variance.
struct RiskColumn {
  /// The most single outcomes that are combined with ranges.
  static let mostOutcomes = 1 << 16
  /// The most stretches of a mixture, and how many are enough: every question about it looks at each.
  private static let mostStretches = 1 << 17
  private static let enoughStretches = 1 << 14
  /// The fewest parts that each range but one is divided into.
  private static let fewestParts = 8

  let distribution: any Distribution
  /// The distribution where it is of single values.
  let discrete: DiscreteDistribution?
  /// The mean, in 10⁻¹⁸ units times ``meanScale``.
  let mean: Int128
  let meanScale: Int128
  /// The variance in thousandths of a unit, squared.
  let spread: UInt128
  /// How far values may be off, in units.
  let error: Int64
  /// How far probabilities may be off.
  let probabilityError: ExactNumber

  /// The distribution of a figure over the cells of the ranges and all factors.
  init(
    _ cells: [RangeCell], _ factors: [RiskFactor], error: Int64
  ) throws(VariationProblem) {
    if cells.count == 1, cells[0].ranges == 0 {
      let cell = cells[0]
      let shifts = try factors.map { factor throws(VariationProblem) in
        try Shift(factor) { cell.moves[$0][0] }
      }
      let found = try DiscreteDistribution(base: cell.base[0], shifts: shifts)
      (mean, spread) = try cell.moments(factors)
      meanScale = 1
      discrete = found
      distribution = found
      self.error = found.error
      probabilityError = .zero
      return
    }
    let parts = try Self.parts(cells, factors)
    var stretches: [MixedDistribution.Stretch] = []
    for cell in cells { try cell.stretches(factors, parts: parts, into: &stretches) }
    distribution = MixedDistribution(stretches)
    discrete = nil
    (mean, meanScale, spread) = try Self.moments(of: cells, factors)
    self.error = error
    probabilityError = Self.probabilityError(cells, parts)
  }

  /// How far dividing all ranges but the widest into parts can bring a probability off.
  ///
  /// The probability of less than a limit follows each divided range in a straight line, of a slope of at most
  /// 1 since the widest range is spread exactly, with two bends where it leaves 0 and reaches 1. The middle of
  /// a part of width h is off in a part with a bend only, by at most h²/8; where the widest range itself
  /// changes with the divided one, to no more than double, its curvature adds less than h²/4. Where it changes
  /// more the probability still rises along the range, and the middles are off by h/2 at most.
  private static func probabilityError(_ cells: [RangeCell], _ parts: Int) -> ExactNumber {
    guard parts > 1 else { return .zero }
    let others = Int128((cells.map(\.ranges).max() ?? 1) - 1)
    let isSteady = cells.allSatisfy(\.isSteady)
    let denominator = isSteady ? Int128(parts) * Int128(parts) : Int128(2 * parts)
    return (try? ExactNumber(others, over: denominator)) ?? .one
  }

  /// How finely all ranges but one are divided.
  private static func parts(
    _ cells: [RangeCell], _ factors: [RiskFactor]
  ) throws(VariationProblem) -> Int {
    // Each leaving doubles the outcomes, those of a pair and of members who share a total too.
    let leavings = factors.reduce(0) { $0 + $1.outcomes.count.trailingZeroBitCount }
    var outcomes = 1
    for factor in factors {
      outcomes *= factor.outcomes.count
      guard outcomes <= mostOutcomes else {
        throw .tooManyOutcomes(
          leavings: leavings, limit: mostOutcomes.trailingZeroBitCount)
      }
    }
    let others = (cells.map(\.ranges).max() ?? 1) - 1
    guard others > 0 else { return 1 }
    func stretches(_ parts: Int, _ others: Int) -> Int {
      (0..<others).reduce(outcomes * cells.count) { product, _ in
        product > mostStretches ? product : product * parts
      }
    }
    guard stretches(fewestParts, others) <= mostStretches else {
      guard !factors.isEmpty else {
        let fitting = (0..<others).last { stretches(fewestParts, $0) <= mostStretches } ?? 0
        throw .tooManyRanges(others + 1, limit: fitting + 1)
      }
      throw .tooManyOutcomes(
        leavings: leavings,
        limit: max(
          0, mostStretches.trailingZeroBitCount - fewestParts.trailingZeroBitCount * others))
    }
    var parts = fewestParts
    while stretches(2 * parts, others) <= enoughStretches { parts *= 2 }
    return parts
  }

  /// The mean and variance over all cells: the cells' own, and how far their means lie apart.
  private static func moments(
    of cells: [RangeCell], _ factors: [RiskFactor]
  ) throws(VariationProblem) -> (mean: Int128, scale: Int128, spread: UInt128) {
    let corners = Int128(cells[0].base.count)
    let each = try cells.map { cell throws(VariationProblem) in try cell.moments(factors) }
    guard cells.count > 1 else { return (each[0].meanOver, corners, each[0].spread) }
    var sum = WideSum()
    // Means in thousandths of a unit, so that products with weights stay in range.
    let means = each.map { $0.meanOver / corners / Int128(Probability.one / 1_000) }
    var mean: Int128 = 0
    for (place, cell) in cells.enumerated() {
      mean += means[place] * Int128(cell.weight)
      try sum.add(each[place].spread, UInt128(UInt64(cell.weight)))
      for other in 0..<place {
        let distance = (means[place] - means[other]).magnitude
        let chance = Probability.product(cell.weight, cells[other].weight)
        try sum.add(distance * distance, UInt128(UInt64(chance)))
      }
    }
    return (mean / 1_000, 1, try sum.divided(by: UInt128(UInt64(Probability.one))))
  }
}
