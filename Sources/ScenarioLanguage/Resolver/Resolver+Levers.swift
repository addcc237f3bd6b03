import Budget

extension Resolver {
  /// The number that a lever names.
  ///
  /// - Throws: a diagnostic at the name or year that does not fit.
  public func lever(_ syntax: LeverSyntax) throws(Diagnostic) -> Lever {
    if let from = syntax.span.from, from.year < plan.budget.year {
      throw Diagnostic(
        ChangeProblem.beforeBudgetYear(from.year, first: plan.budget.year), at: from.range)
    }
    let span = try self.span(syntax.span)
    let number = try self.number(syntax.number, at: syntax.head)
    if case .fee(let ids) = number { try refuseSeveral(ids, at: syntax.head) }
    return Lever(number, span)
  }

  /// A value that a lever is to have, or a step between such values, in the lever's unit.
  ///
  /// - Throws: a diagnostic where the value is of another kind, or a percentage without its sign: 7 would be 700 %.
  public func value(
    _ expression: ExpressionSyntax, for lever: Lever
  ) throws(Diagnostic) -> ExactNumber {
    let counted = try number(expression, wanted: lever.kind)
    guard lever.kind == .percent, counted.number != .zero else { return counted.number }
    // The other values beside it may lack the sign too, so that no line to try is given.
    return try percent(counted, at: expression.range)
  }
}
