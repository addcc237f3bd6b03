import Budget
import ScenarioLanguage
import Session

extension AssertedAnswer {
  /// A statement that shows where the assertion's figure comes from: the table that it stands in, or the
  /// figure or defined name itself; nil where only numbers are compared.
  func nextQuestion(in language: InterfaceLanguage) -> String? {
    guard let syntax else { return nil }
    let parts = ([syntax.condition, syntax.tolerance].compactMap(\.self) + syntax.bounds)
      .flatMap(\.leaves)
    for part in parts {
      if case .quantity(let quantity) = part { return quantity.question(in: language) }
    }
    for part in parts {
      if case .name(let name) = part { return name.text }
    }
    return nil
  }
}

extension QuantitySyntax {
  /// The statement that shows the quantity among what it is made of.
  fileprivate func question(in language: InterfaceLanguage) -> String {
    let show = Concept.show.word(in: language)
    // No table shows another scenario, but comparing does.
    if let scenario {
      return Concept.compare.word(in: language) + " " + NameSyntax.quoted(scenario.text)
    }
    if at != nil { return show + " " + ShowTopic.years.concept.word(in: language) }
    guard let topic = quantity.table else { return show }
    return show + " " + topic.concept.word(in: language)
  }
}

extension ExpressionSyntax {
  /// The numbers, quantities and names of the expression, from left to right.
  fileprivate var leaves: [ExpressionSyntax] {
    switch self {
    case .number, .quantity, .name: [self]
    case .unary(_, let operand, _): operand.leaves
    case .binary(_, let left, let right, _): left.leaves + right.leaves
    case .call(_, let arguments, _): arguments.flatMap(\.leaves)
    }
  }
}
