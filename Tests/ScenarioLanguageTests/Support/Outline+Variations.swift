@testable import ScenarioLanguage

extension VariationSyntax {
  var outline: String {
    switch self {
    case .sweep(let axes, let figures):
      "sweep " + axes.map(\.outline).joined(separator: " by ")
        + figures.map { " show \($0.outline)" }.joined()
    case .sensitivity(let figure, let share):
      "sensitivity \(figure.outline)" + (share.map { " \($0.outline)" } ?? "")
    case .risk(let figure, let limit, let withApproximate):
      "risk \(figure.outline)" + (limit.map { " below \($0.outline)" } ?? "")
        + (withApproximate ? " with approximate" : "")
    }
  }
}

extension AxisSyntax {
  var outline: String {
    switch self {
    case .lever(let lever, let values):
      "\(lever.concept)\(lever.span.outline) \(values.outline)"
    case .leave(let names, let span, _): "leave \(names.outline)\(span.outline)"
    }
  }
}

extension AxisValuesSyntax {
  var outline: String {
    switch self {
    case .list(let values): values.map(\.outline).joined(separator: ", ")
    case .range(let first, let last, let step):
      "\(first.outline)..\(last.outline)" + (step.map { " step \($0.outline)" } ?? "")
    }
  }
}
