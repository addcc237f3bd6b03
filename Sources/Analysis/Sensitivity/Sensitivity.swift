import Budget

/// What a change of each input does to a figure, the most telling input first: a tornado.
public struct Sensitivity: Sendable, Hashable {
  /// What one input does to the figure in a year; values in the figure's unit.
  public struct Row: Sendable, Hashable {
    /// The input.
    public let input: SensitivityInput
    /// The figure at the input's lower value; of a leaving, where the members leave.
    public let low: ExactNumber
    /// The figure at the input's upper value; of a leaving, where they stay.
    public let high: ExactNumber
    /// How far the two lie apart, without a sign.
    public let swing: ExactNumber
  }

  /// The figure in one year.
  public struct YearRows: Sendable, Hashable {
    /// The year.
    public let year: Year
    /// The figure as it is.
    public let present: FigureValue
    /// The inputs that move the figure, by falling swing; equal ones in the order of a budget.
    public let rows: [Row]
    /// How many inputs do not move it.
    public let idle: Int
  }

  /// The plan whose inputs are moved.
  public let plan: Plan
  /// The figure.
  public let figure: AskedFigure
  /// The part of itself that each input moves by, either way; nil where each approximate input moves by its
  /// own half-width.
  public let share: ExactNumber?
  /// The years, in order.
  public let years: [YearRows]
  /// Inputs that could not be moved so far, since the plan would be impossible.
  public let immovable: [SensitivityInput]
  /// What the figure rests on that nobody knows exactly.
  public var reliance = Reliance()

  /// Moves each input by itself, the others as they are.
  ///
  /// Cost: two plans an input.
  ///
  /// - Throws: ``VariationProblem``.
  public init(
    of figure: AskedFigure, by share: ExactNumber?, in plan: Plan
  ) throws(VariationProblem) {
    let wanted = try plan.years(of: figure)
    let inputs: [SensitivityInput.Moved]
    if let share {
      inputs = try SensitivityInput.moved(by: share, in: plan)
    } else {
      inputs = try SensitivityInput.rough(in: plan)
    }
    guard !inputs.isEmpty else { throw .nothingToVary }
    guard let present = try Self.values(figure, in: plan) else { throw .nothingToVary }
    var immovable: [SensitivityInput] = []
    var rows = wanted.map { _ in [Row]() }
    for input in inputs {
      guard let low = try Self.values(figure, in: plan, after: input.low),
        let high = try Self.values(figure, in: plan, after: input.high)
      else {
        immovable.append(input.input)
        continue
      }
      for place in wanted.indices {
        rows[place].append(try Row(input.input, low[place], high[place]))
      }
    }
    self.plan = plan
    self.figure = figure
    self.share = share
    self.immovable = immovable
    years = zip(wanted, zip(present, rows)).map { year, found in
      let moving = found.1.filter { $0.swing != .zero }
      let ranked = moving.enumerated().sorted {
        ($1.element.swing, $0.offset) < ($0.element.swing, $1.offset)
      }
      return YearRows(
        year: year, present: found.0, rows: ranked.map(\.element),
        idle: found.1.count - moving.count)
    }
  }

  /// The figure's values after changes; nil where the plan cannot have them.
  private static func values(
    _ figure: AskedFigure, in plan: Plan, after changes: [Change] = []
  ) throws(VariationProblem) -> [FigureValue]? {
    let planned: PlannedBudget
    do {
      var moved = plan
      for change in changes { moved = try moved.applying(change) }
      planned = try PlannedBudget(moved)
    } catch { return nil }
    return try figure.values(in: planned)
  }
}

extension Sensitivity.Row {
  fileprivate init(
    _ input: SensitivityInput, _ low: FigureValue, _ high: FigureValue
  ) throws(VariationProblem) {
    do {
      let (first, second) = (try low.exact, try high.exact)
      self.init(
        input: input, low: first, high: second, swing: try (second - first).magnitude)
    } catch { throw .tooLarge }
  }
}
