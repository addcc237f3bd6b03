@testable import ScenarioLanguage

extension UncertainSyntax {
  var outline: String {
    switch self {
    case .rate: "rate"
    case .population(let target): "population \(target.outline)"
    case .cost(let target): "cost \(target.outline)"
    case .profiling(let name): "profiling" + (name.map { " \($0.outline)" } ?? "")
    case .spend(let name): "spend \(name.outline)"
    }
  }
}

extension SpreadSyntax {
  var outline: String {
    switch self {
    case .plusMinus(let value, _): "± \(value.outline)"
    case .between(let low, let high, _): "between \(low.outline) and \(high.outline)"
    }
  }
}
