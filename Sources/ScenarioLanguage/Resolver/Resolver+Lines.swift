import Budget

extension Resolver {
  /// The profiling sub-budget as a whole, or one of its lines.
  func profiling(
    _ name: NameSyntax?, _ amount: AmountSyntax, _ years: SpanSyntax
  ) throws(Diagnostic) -> Change {
    guard let group = plan.profilingSubBudget else {
      throw Diagnostic(ResolutionProblem.noProfiling, at: amount.range)
    }
    guard let name else { return .subBudget(group, try money(amount), try span(years)) }
    return .spend(
      try plan.profilingLineNamed(name, in: group), try money(amount), try span(years))
  }

  /// An expense line or a whole sub-budget by name, or a new line.
  func spend(
    _ name: NameSyntax, isNew: Bool, _ amount: AmountSyntax, _ years: SpanSyntax
  ) throws(Diagnostic) -> Change {
    if isNew {
      let lines = plan.lines.map(\.line.name) + plan.budget.subBudgets.map(\.name)
      try refuseTaken(name, as: .line, by: lines)
      return .spendNew(name: name.text, try newAmount(amount, name), try span(years))
    }
    if let group = plan.subBudgetNamed(name) {
      return .subBudget(group, try money(amount), try span(years))
    }
    do {
      return .spend(try plan.lineNamed(name), try money(amount), try span(years))
    } catch {
      guard case .unknownName(_, let text, let nearest)? = error.problem as? ResolutionProblem,
        nearest.isEmpty
      else { throw error }
      let isRelative = amount.operation != .set
      let fix = SourceEdit(range: name.range, replacement: "new \"\(text)\"")
      throw Diagnostic(
        ResolutionProblem.unknownLineForNew(text, isRelative: isRelative), at: name.range,
        fix: isRelative ? nil : fix)
    }
  }

  /// An income by name; a name that nothing is nearly called is a new income.
  func income(
    _ name: NameSyntax, isNew: Bool, _ amount: AmountSyntax, _ years: SpanSyntax
  ) throws(Diagnostic) -> Change {
    if isNew {
      try refuseTaken(name, as: .income, by: plan.incomes.map(\.income.name))
      return .incomeNew(name: name.text, try newAmount(amount, name), try span(years))
    }
    do {
      return .income(try plan.incomeNamed(name), try money(amount), try span(years))
    } catch {
      guard case .unknownName(_, let text, let nearest)? = error.problem as? ResolutionProblem,
        nearest.isEmpty, amount.operation == .set
      else { throw error }
      return .incomeNew(name: text, try newAmount(amount, name), try span(years))
    }
  }

  func release(
    _ name: NameSyntax, _ amount: ExpressionSyntax?, _ years: SpanSyntax
  ) throws(Diagnostic) -> Change {
    switch try plan.fundNamed(name) {
    case .bound(let fund):
      let year = try firstYear(years)
      if let amount { return .release(fund, try kroner(amount), in: year) }
      // All that is in it when the year begins; what the year does not have, the model refuses.
      let movements = context.current.outlook[year]?.movements(of: fund)
      let left = movements.flatMap { try? $0.opening - $0.released }
      return .release(fund, left ?? Money(øre: 1), in: year)
    case .free:
      throw Diagnostic(ResolutionProblem.freeAlready, at: name.range)
    }
  }

  /// The amount of something new, which cannot be relative to anything.
  private func newAmount(_ amount: AmountSyntax, _ name: NameSyntax) throws(Diagnostic) -> Money {
    guard amount.operation == .set else {
      throw Diagnostic(
        ResolutionProblem.unknownLineForNew(name.text, isRelative: true), at: amount.range)
    }
    return try kroner(amount.value)
  }
}
