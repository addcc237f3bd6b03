// why = "why" quantity [ "fully" ].

extension StatementForm {
  /// The question of how a figure comes about.
  static let whyForms: [StatementForm] = [
    StatementForm(
      .why, .questions, shown: [0], grammar: (en: "why FIGURE [fully]", nb: "hvorfor TALL [helt]"),
      examples: (
        en: [
          "why free", "why fees of Oslo", "why closing in \"Adopted 2020\"", "why result fully",
        ],
        nb: [
          "hvorfor fri", "hvorfor kontingent av Oslo", "hvorfor utgående i \"Adopted 2020\"",
          "hvorfor resultat helt",
        ]
      ), parse: { parser throws(SyntaxFailure) in try parser.why() })
  ]
}

extension Parser {
  /// why = "why" quantity [ "fully" ].
  mutating func why() throws(SyntaxFailure) -> StatementSyntax {
    guard word(.quantity) != nil, case .quantity(let figure) = try primary() else {
      throw missing(.quantity, fix: suggestion(for: .quantity))
    }
    return .why(WhySyntax(figure: figure, isFull: skip(.whole)))
  }
}
