import Budget

/// Figures of a plan at many rates, without working the plan out for each.
///
/// Of the figures of the whole alliance only fees and what fees are part of depend on the rate: the fees of a year
/// follow from a ``FeeCurve``, and other figures move as ``QuantityTraits/fees`` says.
struct RateSweep {
  /// The fees of a year, at the plan's own rate and at others; no curve where the rate stays.
  private struct Fees {
    let present: Int64
    var curve: FeeCurve?
  }

  private let planned: PlannedBudget
  private let rates: [Int64]
  private var years: [Fees] = []

  /// A plan at rates, in 1/10 000 krone, that stand in a span of years; nil where its fees do not follow from a curve.
  init?(_ planned: PlannedBudget, at rates: [Int64], in span: YearSpan) {
    self.planned = planned
    self.rates = rates
    for figures in planned.outlook.years {
      var fees = Fees(present: figures.fees.øre)
      if span.contains(figures.year) {
        guard let curve = FeeCurve(planned.plan, in: figures.year) else { return nil }
        fees.curve = curve
      }
      years.append(fees)
    }
  }

  /// Puts a column's values at each rate, in its smallest unit, into `cells` from a place on, each `stride` places
  /// from the one before; false where they do not follow from the fees, or leave the range of money.
  mutating func fill(
    _ cells: inout [Int64], from start: Int, stride: Int, with column: Sweep.Column
  ) -> Bool {
    guard column.figure.subject == nil, let figures = planned.outlook[column.year],
      let value = figures.value(of: column.figure.quantity),
      let now = (try? FigureScale.units(of: value))?.units
    else { return false }
    let place = planned.plan.budget.year.distance(to: column.year)
    let moving: Range<Int>
    switch column.figure.quantity.traits.fees {
    case .none: moving = 0..<0
    case .ofItsYear: moving = place..<place + 1
    case .until: moving = 0..<place + 1
    case .before: moving = 0..<place
    case .rate where years[place].curve != nil:
      for (offset, rate) in rates.enumerated() { cells[start + offset * stride] = rate }
      return true
    case .rate: moving = 0..<0
    }
    return add(years: moving, to: now, &cells, start, stride)
  }

  /// Fills cells, which are zero, with a figure that moves as the fees of some years do.
  private mutating func add(
    years moving: Range<Int>, to now: Int64, _ cells: inout [Int64], _ start: Int, _ stride: Int
  ) -> Bool {
    // The figure as it is comes in with the first year, so that the cells are passed once less.
    var level = now
    var range = Int128(0)...Int128(0)
    for year in moving where years[year].curve != nil {
      let (present, overflow) = years[year].present.subtractingReportingOverflow(level)
      guard !overflow else { return false }
      level = 0
      let fits = years[year].curve?.add(
        to: &cells, from: start, stride: stride, at: rates, above: present, within: &range)
      guard fits == true else { return false }
    }
    guard level != 0 else { return true }
    for place in rates.indices { cells[start + place * stride] = level }
    return true
  }
}
