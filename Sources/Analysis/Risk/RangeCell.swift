import Budget

/// A part of the space of all ranges in which figures follow each range in a straight line: what a figure is
/// at each corner.
///
/// A corner's number has a bit for each range: 0 for its lower end, 1 for its upper.
struct RangeCell: Sendable {
  /// How likely the cell is, in units of 10⁻¹⁸.
  let weight: Int64
  /// The figure at each corner when no member leaves.
  let base: [Int64]
  /// What each event moves the figure by, at each corner.
  let moves: [[Int64]]

  /// How many ranges there are.
  var ranges: Int { base.count.trailingZeroBitCount }
}

extension RangeCell {
  /// Whether the figure, or what an event moves it by, differs between the ends of a range.
  func moves(along range: Int) -> Bool {
    let bit = 1 << range
    return ([base] + moves).contains { values in
      values.indices.contains { $0 & bit != 0 && values[$0] != values[$0 ^ bit] }
    }
  }

  /// The cell at the lower end of a range, whose number the ranges after it fill.
  func without(_ range: Int) -> RangeCell {
    let bit = 1 << range
    let kept = base.indices.filter { $0 & bit == 0 }
    return RangeCell(
      weight: weight, base: kept.map { base[$0] },
      moves: moves.map { values in kept.map { values[$0] } })
  }
}

extension RangeCell {
  /// The mean in units, and the variance in thousandths of units squared, over the cell and all outcomes.
  ///
  /// Exact for figures that follow each range in a straight line, whatever the product of several ranges:
  /// with f over the corners turned into its means and differences, E f² is the sum of their squares, each
  /// third for every range that it differs along.
  func moments(
    _ factors: [RiskFactor]
  ) throws(VariationProblem) -> (meanOver: Int128, spread: UInt128) {
    let corners = base.count
    let bases = Self.transformed(base)
    let shifted = moves.map(Self.transformed)
    var sum = WideSum()
    var mean: Int128 = 0
    for corner in 0..<corners {
      let shifts = try factors.map { factor throws(VariationProblem) in
        try Shift(factor) { shifted[$0][corner] }
      }
      let expected = try Self.expected(bases[corner], shifts)
      if corner == 0 { mean = expected }
      let third = Self.power(3, ranges - corner.nonzeroBitCount)
      if corner != 0 {
        // Thousandths are fine enough: the mean's own square is left out of the variance.
        let thousandths = (expected / Int128(Probability.one / 1_000)).magnitude
        let scale = third * UInt128(UInt64(Probability.one / 1_000_000))
        try sum.add(thousandths, thousandths * scale)
      }
      for shift in shifts { try shift.addVariance(to: &sum, times: third) }
    }
    let scale = Self.power(3, ranges) * UInt128(corners * corners)
    let spread = try sum.divided(by: scale * UInt128(UInt64(Probability.one / 1_000_000)))
    return (mean, spread)
  }

  /// The sum of weight × value over all outcomes, in 10⁻¹⁸ units.
  private static func expected(_ base: Int64, _ shifts: [Shift]) throws(VariationProblem) -> Int128
  {
    var sum = Int128(base) * Int128(Probability.one)
    for shift in shifts {
      for move in shift.moves {
        let (next, overflow) = sum.addingReportingOverflow(
          Int128(move.amount) * Int128(move.weight))
        guard !overflow else { throw .tooLarge }
        sum = next
      }
    }
    return sum
  }

  /// For each set of ranges, the sum over corners with the sign of each lower end in the set: the mean
  /// (the empty set) and the differences, all times the number of corners.
  private static func transformed(_ values: [Int64]) -> [Int64] {
    var values = values
    var half = 1
    while half < values.count {
      for place in values.indices where place & half == 0 {
        let (low, high) = (values[place], values[place | half])
        values[place] = low &+ high
        values[place | half] = high &- low
      }
      half *= 2
    }
    return values
  }

  private static func power(_ base: UInt128, _ exponent: Int) -> UInt128 {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }
}

extension Shift {
  /// Adds the variance of the shift, in 10⁻¹⁸ units squared: for each two moves their probabilities times
  /// the square of their distance.
  func addVariance(to sum: inout WideSum, times factor: UInt128) throws(VariationProblem) {
    for (place, first) in moves.enumerated() {
      for second in moves[..<place] {
        let distance = (Int128(first.amount) - Int128(second.amount)).magnitude
        let chance = Probability.product(first.weight, second.weight)
        try sum.add(distance * distance, UInt128(UInt64(chance)) * factor)
      }
    }
  }
}

extension RangeCell {
  /// The stretches of all outcomes, each with its weight; `parts` is how finely all ranges but the widest are
  /// divided.
  func stretches(
    _ factors: [RiskFactor], parts: Int, into all: inout [MixedDistribution.Stretch]
  ) throws(VariationProblem) {
    var open = [(values: base, weight: weight)]
    for factor in factors {
      var next: [(values: [Int64], weight: Int64)] = []
      for entry in open {
        for outcome in factor.parting(entry.weight) where outcome.weight > 0 {
          var values = entry.values
          for place in outcome.events {
            for corner in values.indices { values[corner] += moves[place][corner] }
          }
          next.append((values, outcome.weight))
        }
      }
      open = next
    }
    let main = mainRange
    for entry in open where !Interruption.isRequested {
      Self.divide(entry.values, entry.weight, main, parts, into: &all)
    }
  }

  /// Whether the widest range moves the figure by no more than double at one corner of the others what it does
  /// at another.
  var isSteady: Bool {
    let bit = 1 << mainRange
    let widths = base.indices.filter { $0 & bit == 0 }.map { (base[$0 | bit] - base[$0]).magnitude }
    guard let least = widths.min(), let most = widths.max() else { return true }
    return most / 2 <= least
  }

  /// The range that moves the figure most between its ends.
  private var mainRange: Int {
    (0..<ranges).max { reach(of: $0) < reach(of: $1) } ?? 0
  }

  private func reach(of range: Int) -> UInt64 {
    let bit = 1 << range
    return base.indices.filter { $0 & bit == 0 }.reduce(0) {
      $0 + (base[$1 | bit] - base[$1]).magnitude / UInt64(base.count)
    }
  }

  /// Divides all ranges but the main one into parts and takes the middle of each.
  private static func divide(
    _ values: [Int64], _ weight: Int64, _ main: Int, _ parts: Int,
    into all: inout [MixedDistribution.Stretch]
  ) {
    guard values.count > 2 else {
      let (first, second) = (values[0], values.count > 1 ? values[1] : values[0])
      all.append(.init(low: min(first, second), high: max(first, second), weight: weight))
      return
    }
    // The highest range goes, unless it is the main one; then the one below it.
    let highest = values.count.trailingZeroBitCount - 1
    let range = highest == main ? highest - 1 : highest
    let bit = 1 << range
    var left = weight
    for part in 0..<parts {
      let own = part == parts - 1 ? left : weight / Int64(parts)
      left -= own
      let reduced = values.indices.filter { $0 & bit == 0 }.map { corner in
        let (low, high) = (values[corner], values[corner | bit])
        let moved = (Int128(high) - Int128(low)) * Int128(2 * part + 1) / Int128(2 * parts)
        return Int64(Int128(low) + moved)
      }
      divide(reduced, own, main > range ? main - 1 : main, parts, into: &all)
    }
  }
}
