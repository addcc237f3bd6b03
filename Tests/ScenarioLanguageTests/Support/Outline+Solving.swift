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
    let name = if case .cost(.all) = number { String?.none } else { number.name }
    return "\(concept)" + (name.map { " " + $0 } ?? "") + span.outline
  }
}
