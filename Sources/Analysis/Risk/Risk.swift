import Budget

/// How a figure is distributed over all chances of leaving and all ranges of a plan.
public struct Risk: Sendable, Hashable {
  /// How exact the distribution is.
  public enum Precision: Sendable, Hashable {
    /// Every value and every probability is exact, but for the eighteenth decimal of a probability.
    case exact
    /// Values may lie so far from the true ones, either way, in the figure's unit; means and standard
    /// deviations are not touched.
    case within(ExactNumber)
    /// Ranges are spread: values are as exact as the model's rounding, and probabilities to within the share.
    case spread(values: ExactNumber, probabilities: ExactNumber)
  }

  /// The plan, with the leavings that are weighed and the ranges that are spread.
  public let plan: Plan
  /// The figure.
  public let figure: AskedFigure
  /// The limit asked about, in the figure's unit; nil where none was.
  public let limit: ExactNumber?
  /// The years, in order.
  public let years: [RiskYear]
  /// The inputs known only roughly that were spread over their widths as well; empty where none were.
  public let approximate: [Reliance.Approximate]
  /// What the figure rests on that nobody knows exactly, and that was taken as it stands.
  public var reliance = Reliance()
}

extension Risk {
  /// Works the distribution of a figure out, without drawing samples.
  ///
  /// Without ranges: the moves of all leavings are convolved on the øre, see ``RiskYear/precision``. With
  /// ranges, each independent and every value in it as likely: the model is worked out at both ends of all of
  /// them, see `RangeModel`.
  ///
  /// - Parameters:
  ///   - figure: what is asked about; all years of the plan where it names none.
  ///   - limit: a value in the figure's unit; the answer has the probability of less.
  ///   - plan: the plan with its chances and ranges.
  ///   - origin: how the plan was made, where what its budget knows only roughly is to be spread as well.
  /// - Throws: ``VariationProblem``.
  public init(
    of figure: AskedFigure, below limit: ExactNumber? = nil, in plan: Plan,
    spreading origin: PlanOrigin? = nil
  ) throws(VariationProblem) {
    let years = plan.years.filter { year in figure.year.map { $0 == year } ?? true }
    guard !years.isEmpty else {
      throw .outsidePlan(
        figure.year ?? plan.budget.year, first: plan.budget.year,
        last: plan.years.last ?? plan.budget.year)
    }
    let rough = try origin.map { origin throws(VariationProblem) in
      try RoughInputs(origin, moving: figure)
    }
    guard
      !plan.uncertainLeavings.isEmpty || !plan.uncertainAmounts.isEmpty
        || !(rough?.inputs.isEmpty ?? true)
    else { throw .nothingUncertain }
    let planned = try RiskPlan(plan, figure)
    let model = try RangeModel(plan, figure, planned.scale, rough: rough)
    let (columns, error) = try model.cells()
    var worked: [RiskYear] = []
    for (place, year) in years.enumerated() {
      worked.append(
        try RiskYear(
          year, planned.values[place], planned.scale, limit,
          RiskColumn(columns[place], model.happening.factors, error: error),
          canBeNegative: figure.canBeNegative))
    }
    self.plan = plan
    self.figure = figure
    self.limit = limit
    self.years = worked
    approximate = (rough?.inputs ?? []).map {
      Reliance.Approximate(input: $0.input, halfWidth: $0.halfWidth)
    }
  }
}

/// The figure as the plan has it, in units, by year, and what its unit is.
private struct RiskPlan {
  let values: [Int64]
  let scale: FigureScale

  init(_ plan: Plan, _ figure: AskedFigure) throws(VariationProblem) {
    let planned: PlannedBudget
    do { planned = try PlannedBudget(plan) } catch { throw .change(error) }
    var values: [Int64] = []
    var scale: FigureScale?
    for value in try figure.values(in: planned) {
      guard let counted = try FigureScale.units(of: value) else { continue }
      values.append(counted.units)
      scale = scale ?? counted.scale
    }
    guard let scale else { throw .noSuchFigure(figure.quantity) }
    (self.values, self.scale) = (values, scale)
  }
}
