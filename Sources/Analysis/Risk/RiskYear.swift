import Budget

/// The distribution of a figure in a year; values in the figure's unit.
public struct RiskYear: Sendable, Hashable {
  /// A value that so many per cent of the probability lie at or below.
  public struct Percentile: Sendable, Hashable {
    /// The per cent.
    public let percent: Int
    /// The value.
    public let value: ExactNumber
  }

  /// The year.
  public let year: Year
  /// The figure as the plan has it, every member in and every range at its middle.
  public let planned: ExactNumber
  /// The mean.
  public let mean: ExactNumber
  /// The standard deviation, rounded to a thousandth of the figure's smallest unit.
  public let deviation: ExactNumber
  /// How likely a value below zero is; nil for a figure that is never below zero, as fees and members.
  public let belowZero: ExactNumber?
  /// How likely a value below the limit is; nil where no limit was asked about.
  public let belowLimit: ExactNumber?
  /// The percentiles 5, 25, 50, 75 and 95.
  public let percentiles: [Percentile]
  /// The mean of the lowest 5 % (the expected shortfall).
  public let shortfall: ExactNumber
  /// The histogram from low to high, a bar for each value where they are few.
  ///
  /// The probabilities add to one.
  public let bars: [RiskBar]
  /// How exact the distribution is.
  public let precision: Risk.Precision
}

extension RiskYear {
  private static let percents = [5, 25, 50, 75, 95]
  /// The most values that each have a bar of their own.
  private static let mostValues = 12
  /// The most bars: a screen's worth.
  private static let mostBars = 16

  init(
    _ year: Year, _ planned: Int64, _ scale: FigureScale, _ limit: ExactNumber?,
    _ column: RiskColumn, canBeNegative: Bool
  ) throws(VariationProblem) {
    self.year = year
    self.planned = scale.exact(planned)
    mean = scale.exact(column.mean, over: column.meanScale * Int128(Probability.one))
    guard let thousandths = Int128(exactly: squareRoot(column.spread)) else { throw .tooLarge }
    deviation = scale.exact(thousandths, over: 1_000)
    belowZero = canBeNegative ? Probability.exact(column.distribution.weight(below: 0)) : nil
    belowLimit = try limit.map { limit throws(VariationProblem) in
      Probability.exact(column.distribution.weight(below: try scale.units(notBelow: limit)))
    }
    let distribution = column.distribution
    percentiles = Self.percents.map { percent in
      let value = distribution.quantile(Probability.one / 100 * Int64(percent))
      return Percentile(percent: percent, value: scale.exact(value))
    }
    let tail = Probability.one / 20
    shortfall = scale.exact(distribution.tailSum(tail), over: Int128(tail))
    bars = Self.bars(column, scale)
    precision = Self.precision(column, scale)
  }

  private static func bars(_ column: RiskColumn, _ scale: FigureScale) -> [RiskBar] {
    guard let discrete = column.discrete, discrete.isListed, discrete.count <= mostValues else {
      return column.distribution.bars(mostBars, scale)
    }
    return (0..<discrete.count).map { place in
      let value = scale.exact(discrete.value(at: place))
      return RiskBar(
        from: value, to: value, probability: Probability.exact(discrete.weight(at: place)))
    }
  }

  private static func precision(_ column: RiskColumn, _ scale: FigureScale) -> Risk.Precision {
    guard column.discrete == nil else {
      return column.error == 0 ? .exact : .within(scale.exact(column.error))
    }
    return .spread(
      values: scale.exact(column.error), probabilities: column.probabilityError)
  }
}

extension FigureScale {
  /// The least whole number of units that is not below a value in the figure's unit.
  func units(notBelow value: ExactNumber) throws(VariationProblem) -> Int64 {
    let (product, overflow) = value.numerator.multipliedReportingOverflow(by: unitsPerWhole)
    guard !overflow else { throw .tooLarge }
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: value.denominator)
    guard let units = Int64(exactly: remainder > 0 ? quotient + 1 : quotient) else {
      throw .tooLarge
    }
    return units
  }
}
