import Budget

/// One bar of a histogram.
public struct RiskBar: Sendable, Hashable {
  /// The lowest value of the bar, in the figure's unit; nil where the bar has everything below its end.
  public let from: ExactNumber?
  /// The value that the bar ends before; nil where the bar has everything from its start on.
  ///
  /// The same as ``from`` where the bar is one value.
  public let to: ExactNumber?
  /// How likely a value in the bar is.
  public let probability: ExactNumber
}

extension Distribution {
  /// Bars of equal width from low to high, at most `most`; their probabilities add to one.
  ///
  /// Their edges are round numbers: 1, 2 or 5 times a power of ten of the units. Values that are hardly
  /// ever reached are gathered in the first and the last bar, which would otherwise leave the rest no room.
  func bars(_ most: Int, _ scale: FigureScale) -> [RiskBar] {
    let rare = Probability.one / 1_000
    let (low, high) = (quantile(rare), quantile(Probability.one - rare))
    let width = Self.roundWidth(atLeast: (high - low) / Int64(most - 2) + 1)
    var bars: [RiskBar] = []
    var before: Int64 = 0
    var edge = Self.floored(low, width)
    while before < Probability.one {
      let end = edge + width
      let isLast = end > high
      let below = isLast ? Probability.one : weight(below: end)
      bars.append(
        RiskBar(
          from: bars.isEmpty && lowest < edge ? nil : scale.exact(edge),
          to: isLast && highest >= end ? nil : scale.exact(end),
          probability: Probability.exact(below - before)))
      before = below
      edge = end
    }
    return bars
  }

  private static func roundWidth(atLeast least: Int64) -> Int64 {
    var power: Int64 = 1
    while power < least / 10 { power *= 10 }
    return [1, 2, 5, 10, 20, 50].map { $0 * power }.first { $0 >= least } ?? least
  }

  private static func floored(_ value: Int64, _ step: Int64) -> Int64 {
    let rest = value % step
    return value - (rest < 0 ? rest + step : rest)
  }
}
