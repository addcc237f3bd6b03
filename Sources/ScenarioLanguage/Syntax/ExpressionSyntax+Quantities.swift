import Budget

extension ExpressionSyntax {
  /// The quantities that the expression names, in the order in which they are written.
  public var quantities: [QuantitySyntax] {
    var quantities: [QuantitySyntax] = []
    addQuantities(to: &quantities)
    return quantities
  }

  private func addQuantities(to quantities: inout [QuantitySyntax]) {
    switch self {
    case .number, .name: break
    case .quantity(let quantity): quantities.append(quantity)
    case .unary(_, let operand, _): operand.addQuantities(to: &quantities)
    case .binary(_, let left, let right, _):
      left.addQuantities(to: &quantities)
      right.addQuantities(to: &quantities)
    case .call(_, let arguments, _):
      for argument in arguments { argument.addQuantities(to: &quantities) }
    }
  }

  /// The expression with its quantities of a year: all of them whatever years they were of, or those alone
  /// that name none.
  public func moved(to year: Year, keepingNamed: Bool = false) -> ExpressionSyntax {
    mapped { quantity in
      if keepingNamed, quantity.at != nil { return }
      quantity.at = YearSyntax(year: year, range: quantity.at?.range ?? quantity.range)
    }
  }

  /// The expression with its quantities in a column of the budget, those that name no scenario or column; years are left
  /// out, since a column is of one.
  public func within(_ column: LocalName) -> ExpressionSyntax {
    mapped { quantity in
      guard quantity.scenario == nil else { return }
      quantity.at = nil
      quantity.scenario = NameSyntax(text: column.english, range: quantity.range, isQuoted: true)
    }
  }

  private func mapped(_ change: (inout QuantitySyntax) -> Void) -> ExpressionSyntax {
    switch self {
    case .number, .name: return self
    case .quantity(var quantity):
      change(&quantity)
      return .quantity(quantity)
    case .unary(let sign, let operand, let range):
      return .unary(sign, operand.mapped(change), range)
    case .binary(let operation, let left, let right, let range):
      return .binary(operation, left.mapped(change), right.mapped(change), range)
    case .call(let function, let arguments, let range):
      return .call(function, arguments.map { $0.mapped(change) }, range)
    }
  }
}
