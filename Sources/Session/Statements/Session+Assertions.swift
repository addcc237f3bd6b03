import Budget
import ScenarioLanguage

extension Session {
  /// Whether an assertion holds, with both sides' values where it compares two.
  func asserted(
    _ syntax: AssertionSyntax, at place: StatementPlace
  ) throws(Diagnostic) -> AssertedAnswer {
    let condition = syntax.text(in: place)
    let parts = [syntax.condition] + syntax.bounds + [syntax.tolerance].compactMap { $0 }
    let years = try years(of: parts)
    let notices = try notices(of: parts)
    let outcome = try evaluator.outcome(of: syntax)
    return AssertedAnswer(
      holds: outcome.holds, condition: condition, message: syntax.message, sides: outcome.sides,
      difference: outcome.difference, released: released, years: years, notices: notices,
      syntax: syntax, range: place.range)
  }
}

extension AssertedAnswer {
  /// A rule of the budget, whose name in a language is its message.
  public init(_ check: RuleCheck, in language: InterfaceLanguage) {
    self.init(
      holds: check.holds, condition: check.rule.condition,
      message: check.rule.name.text(in: language), sides: check.outcome.sides,
      difference: check.outcome.difference, years: [check.year])
  }
}

extension AssertionSyntax {
  /// What must hold, as it was written: all but the statement's word and the message.
  ///
  /// The ranges of expressions leave out the parentheses around them, which belong to the text.
  fileprivate func text(in place: StatementPlace) -> String {
    let bytes = Array(place.text.utf8)
    let last = bounds.last?.range.end ?? tolerance?.range.end ?? condition.range.end
    var start = condition.range.start - place.range.start
    var end = last - place.range.start
    guard start >= 0, start <= end, end <= bytes.count else { return place.text }
    while start > 0, bytes[start - 1].isOuter { start -= 1 }
    while end < bytes.count, bytes[end].isOuter { end += 1 }
    while start < end, bytes[start].isBlank { start += 1 }
    while start < end, bytes[end - 1].isBlank { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether the byte is a space or a tab.
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Whether the byte may stand between an expression and its statement's other parts.
  fileprivate var isOuter: Bool {
    isBlank || self == UInt8(ascii: "(") || self == UInt8(ascii: ")")
  }
}
