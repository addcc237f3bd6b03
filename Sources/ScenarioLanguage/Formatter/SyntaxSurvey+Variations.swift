extension SyntaxSurvey {
  mutating func looking(at variation: VariationSyntax) -> VariationSyntax {
    switch variation {
    case .sweep(let axes, let figures):
      .sweep(axes.map { looking(at: $0) }, figures.map { looking(at: $0) })
    case .sensitivity(let figure, let share):
      .sensitivity(looking(at: figure), share.map { looking(at: $0) })
    case .risk(let figure, let limit, let withApproximate):
      .risk(
        looking(at: figure), below: limit.map { looking(at: $0) },
        withApproximate: withApproximate)
    }
  }

  private mutating func looking(at axis: AxisSyntax) -> AxisSyntax {
    switch axis {
    case .lever(let lever, let values): .lever(looking(at: lever), looking(at: values))
    case .leave(let names, let span, _):
      .leave(looking(at: names, .reference), looking(at: span), Self.nowhere)
    }
  }

  private mutating func looking(at values: AxisValuesSyntax) -> AxisValuesSyntax {
    switch values {
    case .list(let values): .list(values.map { looking(at: $0) })
    case .range(let first, let last, let step):
      .range(looking(at: first), looking(at: last), step: step.map { looking(at: $0) })
    }
  }
}
