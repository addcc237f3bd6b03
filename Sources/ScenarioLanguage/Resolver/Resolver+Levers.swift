import Budget

extension Resolver {
  /// The number that a lever names.
  ///
  /// - Throws: a diagnostic at the name or year that does not fit.
  public func lever(_ syntax: LeverSyntax) throws(Diagnostic) -> AdjustableLever {
    if let from = syntax.span.from, from.year < plan.budget.year {
      throw Diagnostic(
        ChangeProblem.beforeBudgetYear(from.year, first: plan.budget.year), at: from.range)
    }
    let span = try self.span(syntax.span)
    switch syntax.number {
    case .rate: return .rate(span)
    case .weight(let name): return .weight(try plan.memberNamed(name), span)
    case .population(let name): return .population(try plan.memberNamed(name), span)
    case .cost(let target): return .cost(try position(target), span)
    case .profiling(let name):
      guard let group = plan.profilingSubBudget else {
        throw Diagnostic(ResolutionProblem.noProfiling, at: syntax.head)
      }
      guard let name else { return .subBudget(group, span) }
      return .line(try plan.profilingLineNamed(name, in: group), span)
    case .spend(let name): return try spendLever(name, span)
    case .income(let name): return .income(try plan.incomeNamed(name), span)
    case .fund(let name): return .fund(try plan.fundNamed(name))
    case .growth(let kind): return .growth(GrowthKind(kind))
    case .positions: return .hiring(span)
    }
  }

  /// A value that a lever is to have, or a step between such values, in the lever's unit.
  ///
  /// - Throws: a diagnostic where the value is of another kind.
  public func value(
    _ expression: ExpressionSyntax, for lever: AdjustableLever
  ) throws(Diagnostic) -> ExactNumber {
    try number(expression, wanted: lever.kind).number
  }

  /// An expense line, or a whole sub-budget, by name.
  private func spendLever(
    _ name: NameSyntax, _ span: YearSpan
  ) throws(Diagnostic) -> AdjustableLever {
    if let group = plan.subBudgetNamed(name) { return .subBudget(group, span) }
    return .line(try plan.lineNamed(name), span)
  }
}

extension AdjustableLever {
  /// What kind of thing the lever's number counts.
  public var kind: ValueKind {
    switch self {
    case .rate: .rate
    case .weight: .number
    case .population: .inhabitants
    case .cost, .subBudget, .line, .income, .fund: .kroner
    case .growth: .percent
    case .hiring: .positions
    }
  }
}
