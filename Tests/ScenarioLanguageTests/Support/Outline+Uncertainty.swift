@testable import ScenarioLanguage

extension PlanNumberSyntax {
  /// The name behind the word; nil where there is none.
  var name: String? {
    switch self {
    case .rate, .profiling(nil), .positions: nil
    case .weight(let name), .onCost(let name), .profiling(.some(let name)), .spend(let name),
      .income(let name), .fund(let name):
      name.outline
    case .population(let target), .cost(let target): target.outline
    case .fee(let name, let owner): name.outline + (owner.map { " of \($0.outline)" } ?? "")
    case .growth(let kind, let name, of: let owner):
      "\(kind)" + (name.map { " \($0.outline)" } ?? "") + (owner.map { " of \($0.outline)" } ?? "")
    }
  }

  var outline: String {
    let word = concept == .incomeLine ? "income" : concept == .feeNumber ? "fee" : "\(concept)"
    return word + (name.map { " " + $0 } ?? "")
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
