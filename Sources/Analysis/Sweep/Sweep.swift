import Budget

/// Figures worked out for every value of a lever, or for every pair of values of two.
public struct Sweep: Sendable, Hashable {
  /// The most figures of a sweep; each takes a plan to be worked out, but for those of rates, so that this many
  /// take seconds.
  public static let mostCells = 1_000_000

  /// One figure in one year.
  public struct Column: Sendable, Hashable {
    /// The figure.
    public let figure: AskedFigure
    /// The year.
    public let year: Year
  }

  /// The plan that is varied.
  public let plan: Plan
  /// One or two sides of the table.
  public let axes: [SweepAxis]
  /// The figures with their years, in the order asked for.
  public let columns: [Column]
  /// The figures in their smallest units: for each place of the first axis, for each of the second, for each column.
  private var units: [Int64]
  /// What the units of each column are.
  private var scales: [FigureScale]
  /// Why there is no plan at some places; a place of the first axis times ``width``, and one of the second.
  public private(set) var impossible: [Int: ChangeProblem] = [:]

  /// Works out all figures.
  ///
  /// Cost: the number of places × years × what the lever moves; of rates, whose fees follow from a ``FeeCurve``, two
  /// products a place. The change of the outer axis is applied once a place.
  ///
  /// - Parameters:
  ///   - axes: one or two axes.
  ///   - figures: at least one; those without a year are worked out for all years of the plan.
  ///   - planned: the plan that is varied.
  ///   - most: the most figures.
  /// - Throws: ``VariationProblem``; that of a change only where no place at all is possible.
  public init(
    _ axes: [SweepAxis], of figures: [AskedFigure], in planned: PlannedBudget,
    most: Int = mostCells
  ) throws(VariationProblem) {
    plan = planned.plan
    self.axes = axes
    columns = try Self.columns(figures, planned.plan)
    units = Array(repeating: 0, count: try Self.size(axes, columns.count, most))
    scales = []
    for column in columns {
      guard let figures = planned.outlook[column.year] else { continue }
      let value = try column.figure.value(in: planned.plan, figures)
      scales.append(try FigureScale.units(of: value)?.scale ?? .money)
    }
    try fill(from: planned)
    if impossible.count * columns.count == units.count, let problem = impossible[0] {
      throw .change(problem)
    }
  }

  /// Fills the table: rates, if there are any, stand innermost.
  private mutating func fill(from planned: PlannedBudget) throws(VariationProblem) {
    let strides = axes.count > 1 ? [axes[1].count * columns.count, columns.count] : [columns.count]
    let inner = axes.lastIndex(where: \.isRate) ?? axes.count - 1
    let outer = axes.count > 1 ? 1 - inner : nil
    let rates = axes[inner].rates
    let axes = axes
    for place in 0..<(outer.map { axes[$0].count } ?? 1) {
      let start = outer.map { place * strides[$0] } ?? 0
      let cells = stride(
        from: start, to: start + axes[inner].count * strides[inner], by: strides[inner])
      try fillPossible(cells) { sweep throws(VariationProblem) in
        let moved = try outer.map { outer throws(VariationProblem) in
          try Self.moved(planned, axes[outer], to: place)
        }
        if let rates, sweep.fill(from: start, strides[inner], moved ?? planned, rates) { return }
        for (step, cell) in cells.enumerated() {
          try sweep.fillPossible(CollectionOfOne(cell)) { sweep throws(VariationProblem) in
            try sweep.fill(
              from: cell, try Self.moved(moved ?? planned, axes[inner], to: step))
          }
        }
      }
    }
  }

  /// Fills some places, or says of them why there is no plan there.
  private mutating func fillPossible(
    _ cells: some Sequence<Int>, _ fill: (inout Sweep) throws(VariationProblem) -> Void
  ) throws(VariationProblem) {
    do { try fill(&self) } catch {
      guard case .change(let problem) = error, problem != .interrupted else { throw error }
      for cell in cells { impossible[cell / columns.count] = problem }
    }
  }

  /// Fills the places of an axis of rates; false where their figures do not all follow from the fees.
  private mutating func fill(
    from start: Int, _ stride: Int, _ planned: PlannedBudget,
    _ rates: (span: YearSpan, values: [Int64])
  ) -> Bool {
    guard var sweep = RateSweep(planned, at: rates.values, in: rates.span) else { return false }
    for (offset, column) in columns.enumerated() {
      guard sweep.fill(&units, from: start + offset, stride: stride, with: column) else {
        return false
      }
    }
    return true
  }

  /// Fills one place.
  private mutating func fill(
    from start: Int, _ planned: PlannedBudget
  ) throws(VariationProblem) {
    for (offset, column) in columns.enumerated() {
      // Lever and leavings never change how many years a plan has.
      guard let figures = planned.outlook[column.year] else { continue }
      let value = try column.figure.value(in: planned.plan, figures)
      units[start + offset] = try FigureScale.units(of: value)?.units ?? 0
    }
  }

  /// How many places the second axis has; 1 where there is only one axis.
  public var width: Int { axes.count > 1 ? axes[1].count : 1 }

  /// A figure at a place of the first axis and one of the second, 0 where there is none; nil where there is no plan.
  public func value(_ first: Int, _ second: Int = 0, column: Int) -> FigureValue? {
    let place = first * width + second
    guard impossible.isEmpty || impossible[place] == nil else { return nil }
    return scales[column].value(units[place * columns.count + column])
  }

  /// How many cells there are.
  private static func size(
    _ axes: [SweepAxis], _ columns: Int, _ most: Int
  ) throws(VariationProblem) -> Int {
    var cells = columns
    for axis in axes {
      let (product, overflow) = cells.multipliedReportingOverflow(by: axis.count)
      cells = overflow ? .max : product
    }
    guard cells <= most else { throw .tooManyCells(cells, limit: most) }
    return cells
  }

  private static func columns(
    _ figures: [AskedFigure], _ plan: Plan
  ) throws(VariationProblem) -> [Column] {
    var columns: [Column] = []
    for figure in figures {
      let years = try plan.years(of: figure)
      columns += years.map { Column(figure: figure, year: $0) }
    }
    return columns
  }

  private static func moved(
    _ planned: PlannedBudget, _ axis: SweepAxis, to place: Int
  ) throws(VariationProblem) -> PlannedBudget {
    guard let change = try axis.change(at: place) else { return planned }
    do { return try planned.applying(change) } catch { throw .change(error) }
  }
}

extension Plan {
  /// The years that a figure is asked for in.
  ///
  /// - Throws: ``VariationProblem/outsidePlan(_:first:last:)``.
  func years(of figure: AskedFigure) throws(VariationProblem) -> [Year] {
    guard let year = figure.year else { return years }
    guard years.contains(year) else {
      throw .outsidePlan(year, first: budget.year, last: years.last ?? budget.year)
    }
    return [year]
  }
}
