import Budget

extension Resolver {
  /// A line that the budget does not have.
  func newLine(
    _ name: NameSyntax, _ amount: AmountSyntax, _ years: SpanSyntax
  ) throws(Diagnostic) -> Change {
    try refuseTaken(
      name, as: .line,
      by: plan.lookUpOfLines().first(answeringTo: name.text)
        ?? plan.lookUpOfSubBudgets.first(answeringTo: name.text))
    return .spendNew(name: name.text, try newAmount(amount, name), try span(years))
  }

  /// An income that the budget does not have.
  func newIncome(
    _ name: NameSyntax, _ amount: AmountSyntax, to fund: NameSyntax?, _ years: SpanSyntax
  ) throws(Diagnostic) -> Change {
    try refuseTaken(
      name, as: .income, by: plan.lookUpOfIncomes.first(answeringTo: name.text))
    return .incomeNew(
      name: name.text, try newAmount(amount, name), try span(years), goesTo: try target(fund))
  }

  /// An income, one that there is or a new one, with the fund that it goes into.
  func income(
    _ name: NameSyntax, _ amount: AmountSyntax, to fund: NameSyntax, _ years: SpanSyntax
  ) throws(Diagnostic) -> Change {
    let target = try plan.fundNamed(fund)
    return switch try change(.income(name), amount, years) {
    case .income(let id, let adjustment, let span, _): .income(id, adjustment, span, goesTo: target)
    case .incomeNew(let name, let amount, let span, _):
      .incomeNew(name: name, amount, span, goesTo: target)
    case let other: other
    }
  }

  private func target(_ fund: NameSyntax?) throws(Diagnostic) -> FundTarget? {
    guard let fund else { return nil }
    return try plan.fundNamed(fund)
  }

  /// A fund that the budget does not have.
  func newFund(_ name: NameSyntax, _ amount: AmountSyntax) throws(Diagnostic) -> Change {
    let free = FundTarget.freeName
    try refuseTaken(
      name, as: .fund,
      by: plan.lookUpOfFunds.first(answeringTo: name.text)
        ?? (free.answers(to: name.text) ? free : nil))
    return .fundNew(name: name.text, try newAmount(amount, name))
  }

  /// A fund that is bound to a purpose, by its name.
  func boundFund(_ name: NameSyntax) throws(Diagnostic) -> FundID {
    guard case .bound(let fund) = try plan.fundNamed(name) else {
      throw Diagnostic(ResolutionProblem.freeAlready, at: name.range)
    }
    return fund
  }

  /// A name that no income has: a new income where nothing is nearly called so.
  func newIncome(
    for problem: Diagnostic, _ name: NameSyntax, _ amount: AmountSyntax, _ years: SpanSyntax
  ) throws(Diagnostic) -> Change {
    guard problem.isOfUnknownName, amount.operation == .set else { throw problem }
    return .incomeNew(name: name.text, try newAmount(amount, name), try span(years))
  }

  /// The problem of a line that there is not: where nothing is nearly called so, that a new one says so.
  func made(of problem: Diagnostic, _ name: NameSyntax, _ amount: AmountSyntax) -> Diagnostic {
    guard problem.isOfUnknownName else { return problem }
    let isRelative = amount.operation != .set
    let fix = SourceEdit(range: name.range, replacement: "new \"\(name.text)\"")
    return Diagnostic(
      ResolutionProblem.unknownLineForNew(name.text, isRelative: isRelative), at: name.range,
      fix: isRelative ? nil : fix)
  }

  func release(
    _ name: NameSyntax, _ amount: ExpressionSyntax?, _ years: SpanSyntax
  ) throws(Diagnostic) -> Change {
    let fund = try boundFund(name)
    let year = try firstYear(years)
    if let amount { return .release(fund, try kroner(amount), in: year) }
    // All that is in it when the year begins; what the year does not have, the model refuses.
    let movements = context.current.outlook[year]?.movements(of: fund)
    let left = movements.flatMap { try? $0.opening - $0.released }
    return .release(fund, left ?? Money(øre: 1), in: year)
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

extension Diagnostic {
  /// Whether nothing has a name, and nothing is nearly called so.
  fileprivate var isOfUnknownName: Bool {
    guard case .unknownName(_, _, let nearest)? = problem as? ResolutionProblem else {
      return false
    }
    return nearest.isEmpty
  }
}
