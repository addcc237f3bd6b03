import Budget

@testable import ScenarioLanguage

// Syntax trees as short lines without places, so that a test table can say what it expects.

extension ExactNumber {
  var outline: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}

extension NumberSyntax {
  var outline: String {
    let unitText =
      switch unit {
      case .none: ""
      case .kroner: "kr"
      case .øre: "øre"
      case .percent: "%"
      }
    return value.outline + (isScaled ? "!" : "") + unitText
  }
}

extension NameSyntax {
  var outline: String { isQuoted ? "\"\(text)\"" : "‹\(text)›" }
}

extension QuantitySyntax {
  var outline: String {
    var text = quantity.rawValue
    if let of { text += " of \(of.outline)" }
    if let at { text += " at \(at.year.number)" }
    if let scenario { text += " in \(scenario.outline)" }
    return text
  }
}

extension ExpressionSyntax {
  var outline: String {
    switch self {
    case .number(let number): number.outline
    case .quantity(let quantity): quantity.outline
    case .name(let name): name.outline
    case .unary(let sign, let operand, _): "(\(sign) \(operand.outline))"
    case .binary(let sign, let left, let right, _):
      "(\(sign) \(left.outline) \(right.outline))"
    case .call(let function, let arguments, _):
      "(\(function) \(arguments.map(\.outline).joined(separator: ", ")))"
    }
  }
}

extension AmountSyntax {
  var outline: String { "\(operation) \(value.outline)" }
}

extension SpanSyntax {
  var outline: String {
    (from.map { " from \($0.year.number)" } ?? "")
      + (until.map { " until \($0.year.number)" } ?? "")
  }
}

extension MonthSpanSyntax {
  var outline: String {
    (from.map { " from \($0.outline)" } ?? "") + (until.map { " until \($0.outline)" } ?? "")
  }
}

extension MonthSyntax {
  var outline: String { (year.map { "\($0.number)" } ?? "") + (month.map { "-\($0)" } ?? "") }
}

extension TargetSyntax {
  var outline: String {
    switch self {
    case .named(let name): name.outline
    case .all: "all"
    }
  }
}

extension [NameSyntax] {
  var outline: String { map(\.outline).joined(separator: ", ") }
}
