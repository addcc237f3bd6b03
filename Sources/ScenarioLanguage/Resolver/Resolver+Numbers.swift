import Budget

extension Resolver {
  /// The number of the plan that a word and name mean.
  ///
  /// - Throws: a diagnostic at the name that does not fit; at `range` where the budget has nothing of the sort.
  func number(
    _ syntax: PlanNumberSyntax, at range: SourceRange
  ) throws(Diagnostic) -> PlanNumber {
    switch syntax {
    case .rate: return try rate(at: range)
    case .fee(let name, let owner): return try fee(name, of: owner)
    case .weight(let name): return .weight(try plan.memberNamed(name))
    case .population(.all): return .population(nil)
    case .population(.named(let name)): return .population(try plan.memberNamed(name))
    case .cost(let target): return .cost(try position(target))
    case .onCost(let name): return .onCost(try plan.onCostNamed(name))
    case .profiling(let name):
      guard let group = plan.profilingSubBudget else {
        throw Diagnostic(ResolutionProblem.noProfiling, at: range)
      }
      guard let name else { return .subBudget(group) }
      return .line(try plan.profilingLineNamed(name, in: group))
    case .spend(let name):
      if let group = plan.subBudgetNamed(name) { return .subBudget(group) }
      return .line(try plan.lineNamed(name))
    case .income(let name): return .income(try plan.incomeNamed(name))
    case .fund(let name): return .fund(try plan.fundNamed(name))
    case .growth(_, let name?, of: let owner): return .growth(try growth(of: name, owner))
    case .growth(let kind, nil, of: _): return .growth(GrowthKind(kind))
    case .positions: return .hiring
    }
  }

  /// The change of a number that a statement says.
  func change(
    _ syntax: PlanNumberSyntax, _ amount: AmountSyntax, _ years: SpanSyntax
  ) throws(Diagnostic) -> Change {
    let number: PlanNumber
    do { number = try self.number(syntax, at: amount.range) } catch {
      switch syntax {
      case .spend(let name): throw made(of: error, name, amount)
      case .income(let name): return try newIncome(for: error, name, amount, years)
      case .rate, .fee, .weight, .population, .cost, .onCost, .profiling, .fund, .growth,
        .positions:
        throw error
      }
    }
    switch number {
    case .rate: return .rate(try rate(amount), try span(years))
    case .fee(let ids):
      let name: NameSyntax? = if case .fee(let name, of: nil) = syntax { name } else { nil }
      return try fee(ids, amount, years, called: name)
    case .weight(let id):
      return .weight(id, try weight(amount, of: plan.member(id).name), try span(years))
    case .population(let id): return .population(id, try inhabitants(amount), try span(years))
    case .cost(let id): return .cost(id, try money(amount), try span(years))
    case .subBudget(let id): return .subBudget(id, try money(amount), try span(years))
    case .line(let id): return .spend(id, try money(amount), try span(years))
    case .income(let id): return .income(id, try money(amount), try span(years))
    case .fund(let target): return .fund(target, try money(amount))
    case .growth(let kind): return .growth(kind, try growth(amount), try growthSpan(years))
    // Statements of their own say how many and how much, which are only set.
    case .onCost, .hiring:
      throw Diagnostic(ResolutionProblem.notACount(.tooSmall, ""), at: amount.range)
    }
  }
}

extension Resolver {
  /// The growth of the numbers of the fee rules that have a name; of all fees where that is the rate's without rules.
  private func growth(of name: NameSyntax, _ owner: NameSyntax?) throws(Diagnostic) -> GrowthKind {
    let ids: [FeeNumberID]
    switch try fee(name, of: owner) {
    case .fee(let numbers): ids = numbers
    case _ where plan.hasFeeRules: ids = plan.budget.rates
    case _: return .fees
    }
    guard ids.allSatisfy({ $0.unit == .kroner }) else {
      throw Diagnostic(ResolutionProblem.growsNot(plan.budget.nameOfFee(.fee(ids))), at: name.range)
    }
    return .feeNumbers(ids)
  }

  /// The years that a growth is into; nil, for all of them, where none is written.
  private func growthSpan(_ syntax: SpanSyntax) throws(Diagnostic) -> YearSpan? {
    syntax.from == nil && syntax.until == nil ? nil : try span(syntax)
  }
}

extension PlanNumber {
  /// What kind of thing the number counts.
  public var kind: ValueKind {
    switch traits.unit {
    case .kroner: .kroner
    case .rate: .rate
    case .price: .price
    case .times, .measured: .number
    case .inhabitants: .inhabitants
    case .part: .percent
    case .positions: .positions
    }
  }
}

extension Lever {
  /// What kind of thing the lever's number counts.
  public var kind: ValueKind { number.kind }
}
