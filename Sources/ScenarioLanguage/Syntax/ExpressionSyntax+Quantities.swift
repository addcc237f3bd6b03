import Budget

extension ExpressionSyntax {
  /// The quantities that the expression names, in the order in which they are written.
  public var quantities: [QuantitySyntax] {
    switch self {
    case .number, .name: []
    case .quantity(let quantity): [quantity]
    case .unary(_, let operand, _): operand.quantities
    case .binary(_, let left, let right, _): left.quantities + right.quantities
    case .call(_, let arguments, _): arguments.flatMap(\.quantities)
    }
  }

  /// The expression with its quantities of a year: all of them whatever years they were of, or those alone
  /// that name none.
  public func moved(to year: Year, keepingNamed: Bool = false) -> ExpressionSyntax {
    switch self {
    case .number, .name: return self
    case .quantity(var quantity):
      if keepingNamed, quantity.at != nil { return self }
      quantity.at = YearSyntax(year: year, range: quantity.at?.range ?? quantity.range)
      return .quantity(quantity)
    case .unary(let sign, let operand, let range):
      return .unary(sign, operand.moved(to: year, keepingNamed: keepingNamed), range)
    case .binary(let operation, let left, let right, let range):
      return .binary(
        operation, left.moved(to: year, keepingNamed: keepingNamed),
        right.moved(to: year, keepingNamed: keepingNamed), range)
    case .call(let function, let arguments, let range):
      return .call(
        function, arguments.map { $0.moved(to: year, keepingNamed: keepingNamed) }, range)
    }
  }
}
