/// What changes make of a figure over the years: adjustments in the order they were stated.
///
/// A figure of a year is what the budget says, then every adjustment in force that year in turn.
struct AdjustmentSeries<Value: UnitFigure>: Sendable, Hashable {
  /// One stated adjustment.
  struct Step: Sendable, Hashable {
    let adjustment: Adjustment<Value>
    let span: YearSpan
    /// How often it was stated in a row.
    var times = 1
  }

  private var steps: [Step] = []

  /// Whether nothing was stated.
  var isEmpty: Bool { steps.isEmpty }

  /// The course without the steps that end.
  var lasting: AdjustmentSeries {
    var course = self
    course.steps.removeAll { $0.span.until != nil }
    return course
  }

  /// The years of a span in which something begins or is over, in order.
  func turns(in span: YearSpan) -> [Year] {
    steps.flatMap(\.span.turns).filter { span.contains($0) }.sorted()
  }

  /// States a further adjustment.
  ///
  /// Steps that can no longer show are dropped and equal moves merged, so that a long session does not
  /// grow slower with every statement.
  mutating func append(_ adjustment: Adjustment<Value>, _ span: YearSpan) {
    if case .set = adjustment { steps.removeAll { span.covers($0.span) } }
    if let last = steps.last, last.span == span,
      let merged = last.adjustment.merged(with: adjustment)
    {
      steps[steps.count - 1] = Step(adjustment: merged, span: span)
    } else if let last = steps.last, last.span == span, last.adjustment == adjustment {
      // Rounded each time, so that it is no factor of its own.
      steps[steps.count - 1].times += 1
    } else {
      steps.append(Step(adjustment: adjustment, span: span))
    }
  }

  /// The figure of a year, where `base` is that year's without any change.
  ///
  /// `grown` gives a stated figure after so many years. Throws where a step leaves the legal range.
  func value(
    in year: Year, base: Value,
    grown: (Value, Int) throws(FigureProblem) -> Value = { (value, _) throws(FigureProblem) in value
    }
  ) throws(FigureProblem) -> Value {
    var value = base
    for step in steps where step.span.contains(year) {
      let years = step.span.from.distance(to: year)
      switch step.adjustment {
      case .set(let figure): value = try grown(figure, years)
      case .add(let figure): value = try Adjustment.add(grown(figure, years)).applied(to: value)
      case .subtract(let figure):
        value = try Adjustment.subtract(grown(figure, years)).applied(to: value)
      case .multiply:
        for _ in 0..<step.times { value = try step.adjustment.applied(to: value) }
      }
    }
    return value
  }
}
