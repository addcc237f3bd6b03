@testable import ScenarioLanguage

extension BridgeSyntax {
  var outline: String {
    "bridge \(figure.outline)"
      + (from.map { " from \($0.outline)" } ?? "") + (to.map { " to \($0.outline)" } ?? "")
      + (isFair ? " fairly" : "")
  }
}

extension SolveSyntax {
  var outline: String {
    "solve \(lever.outline) for \(condition.outline)"
      + (step.map { " step \($0.outline)" } ?? "") + (isExact ? " exactly" : "")
  }
}

extension CheapestSyntax {
  var outline: String {
    "cheapest \(first.outline), \(second.outline) for \(condition.outline)"
      + (step.map { " step \($0.outline)" } ?? "")
  }
}

extension LeverSyntax {
  var outline: String {
    let name: String? =
      switch number {
      case .rate, .profiling(nil), .cost(.all), .positions: nil
      case .weight(let name), .population(let name), .cost(.named(let name)),
        .profiling(.some(let name)), .spend(let name), .income(let name), .fund(let name):
        name.outline
      case .growth(let kind): "\(kind)"
      }
    return "\(concept)" + (name.map { " " + $0 } ?? "") + span.outline
  }
}
