import Budget

/// How likely the values of a figure are where ranges spread them: a mixture of stretches in each of which
/// every value is as likely as any other, and of single values.
struct MixedDistribution: Sendable {
  /// A stretch of values, both ends included, or a single value.
  struct Stretch: Sendable {
    let low: Int64
    let high: Int64
    /// How likely the stretch is, in units of 10⁻¹⁸.
    let weight: Int64
  }

  private let stretches: [Stretch]
  let lowest: Int64
  let highest: Int64

  /// A mixture of stretches whose weights add to one; at least one.
  init(_ stretches: [Stretch]) {
    self.stretches = stretches
    lowest = stretches.map(\.low).min() ?? 0
    highest = stretches.map(\.high).max() ?? 0
  }
}

extension MixedDistribution.Stretch {
  /// The weight of the part that lies below a limit, to the unit.
  fileprivate func weight(below limit: Int64) -> Int64 {
    if limit <= low { return 0 }
    if limit > high { return weight }
    let product = weight.multipliedFullWidth(by: limit - low)
    return (high - low).dividingFullWidth(product).quotient
  }
}

extension MixedDistribution: Distribution {
  func weight(below limit: Int64) -> Int64 {
    stretches.reduce(0) { $0 + $1.weight(below: limit) }
  }

  /// Found by halving, to the unit.
  func quantile(_ weight: Int64) -> Int64 {
    var (low, high) = (lowest, highest)
    // Each step looks at every stretch; who gave up waiting throws away what is found.
    while low < high, !Interruption.isRequested {
      let middle = low + (high - low) / 2
      if self.weight(below: middle + 1) >= weight { high = middle } else { low = middle + 1 }
    }
    return low
  }

  func tailSum(_ weight: Int64) -> Int128 {
    let limit = quantile(weight)
    var left = weight
    var sum: Int128 = 0
    for stretch in stretches {
      let part = stretch.weight(below: limit)
      left -= part
      // The mean of a stretch's part is half way between its ends.
      sum += Int128(part) * (Int128(stretch.low) + Int128(min(stretch.high, limit))) / 2
    }
    return sum + Int128(left) * Int128(limit)
  }
}
