import Budget

extension Resolver {
  /// The part of the alliance that a figure is asked of; nil for all of it.
  ///
  /// - Throws: a diagnostic at a name that does not fit.
  public func subject(of figure: QuantitySyntax) throws(Diagnostic) -> FigureSubject? {
    try plan.subject(of: figure)
  }

  /// Members that stay or leave, and the months.
  ///
  /// - Throws: a diagnostic at a name or year that does not fit.
  public func leavings(
    _ names: [NameSyntax], _ years: MonthSpanSyntax
  ) throws(Diagnostic) -> ([MemberID], MonthSpan) {
    (try members(names), try months(years))
  }

  /// A limit for a figure, in the figure's unit.
  ///
  /// - Throws: a diagnostic where the value is of another kind.
  public func limit(
    _ expression: ExpressionSyntax, for quantity: Quantity
  ) throws(Diagnostic) -> ExactNumber {
    try number(expression, wanted: quantity.kind).number
  }

  /// A percentage above zero as a part: 0.1 for 10 %.
  ///
  /// - Throws: a diagnostic where it is no percentage, or zero.
  public func share(_ number: NumberSyntax) throws(Diagnostic) -> ExactNumber {
    let share = try self.number(.number(number), wanted: .percent)
    guard share.kind == .percent, share.number > .zero else {
      throw Diagnostic(
        ResolutionProblem.notAShare(NumberText.number(number.value)), at: number.range)
    }
    return share.number
  }
}

extension Quantity {
  /// What kind of thing the figure counts.
  public var kind: ValueKind {
    switch traits.unit {
    case .kroner: .kroner
    case .members: .members
    case .inhabitants: .inhabitants
    case .positions: .positions
    case .rate: .rate
    case .price: .price
    }
  }
}
