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
  /// A stated figure grows by the path from its first year on. Throws where a step leaves the legal range.
  func value(
    in year: Year, base: Value, growth: GrowthPath = .none
  ) throws(FigureProblem) -> Value {
    var value = base
    for step in steps where step.span.contains(year) {
      value = try step.applied(to: value, in: year, growth)
    }
    return value
  }

  /// The figure of a year, where `base` is that of the first one without any change.
  ///
  /// What a step made of a year's figure grows on from there, rounded once, up to the next year in which
  /// something stated earlier begins or is over; there the step acts anew. So amounts do in an ``AmountTable``.
  func value(
    in year: Year, base: Value, of first: Year, growingBy growth: GrowthPath
  ) throws(FigureProblem) -> Value {
    guard !growth.isNone else { return try value(in: year, base: base) }
    let years = Set(steps.flatMap(\.span.turns).filter { $0 < year }).sorted() + [year]
    var turns = Set<Year>()
    var values: [Value] = []
    for year in years { values.append(try growth.grown(base, from: first, to: year)) }
    for step in steps {
      var anchor = 0
      for place in years.indices where step.span.contains(years[place]) {
        let year = years[place]
        // A set figure hides what is earlier, so that its years have no other turn than the first.
        if step.sets, year > step.span.from { turns.remove(year) }
        if step.sets || year == step.span.from || turns.contains(year) {
          anchor = place
          if !step.sets || year == step.span.from { turns.insert(year) }
          values[place] = try step.applied(to: values[place], in: year, growth)
        } else {
          values[place] = try growth.grown(values[anchor], from: years[anchor], to: year)
        }
      }
      if let until = step.span.until { turns.insert(until.advanced(by: 1)) }
    }
    return values[years.count - 1]
  }
}

extension AdjustmentSeries.Step {
  /// Whether the figure is stated, whatever it was.
  fileprivate var sets: Bool { if case .set = adjustment { true } else { false } }

  /// A figure of a year after the step, whose own figure has grown since its first year.
  fileprivate func applied(
    to value: Value, in year: Year, _ growth: GrowthPath
  ) throws(FigureProblem) -> Value {
    func grown(_ figure: Value) throws(FigureProblem) -> Value {
      try growth.grown(figure, from: span.from, to: year)
    }
    switch adjustment {
    case .set(let figure): return try grown(figure)
    case .add(let figure): return try Adjustment.add(grown(figure)).applied(to: value)
    case .subtract(let figure): return try Adjustment.subtract(grown(figure)).applied(to: value)
    case .multiply:
      var value = value
      for _ in 0..<times { value = try adjustment.applied(to: value) }
      return value
    }
  }
}
