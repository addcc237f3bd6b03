import Budget

// What free money pays = all costs less what funds pay;
// left in a fund = opening − released + paid in + its incomes − what it pays for.

/// Amounts without those that something else is said of: costs that a fund pays for, incomes that go into one.
public enum RemainingAmounts: Sendable, Hashable {
  /// Fees and other income.
  case income
  /// The positions.
  case salaries
  /// The lines of a sub-budget, or those outside any.
  case lines(SubBudgetID?)
}

extension Explainer {
  /// What is in a bound fund when the year ends.
  mutating func closing(
    ofFund id: FundID, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    let paid = plan.fundedExpenses(in: figures.year).filter { $0.payer == .bound(id) }
    let closing = try explained { () throws(ArithmeticProblem) in
      try figures.movements(of: id).closing.kroner
    }
    return try .sum(
      .fundClosing(.bound(id)), in: figures.year, closing,
      try left(in: id, after: paid, in: figures), formula: .excess)
  }

  /// What moves free money besides costs: what is released and paid into funds, and the incomes that go into none.
  mutating func comesFreely(
    in figures: YearFigures
  ) throws(ExplanationProblem) -> [Explanation.Term] {
    var terms: [Explanation.Term] = []
    for (id, _) in plan.identifiedFunds {
      for (input, isSubtracted) in [(PlanInput.released(id), false), (.deposited(id), true)] {
        guard try isShown(input, in: figures.year) else { continue }
        terms.append(
          Explanation.Term(try self.input(input, in: figures.year), isSubtracted: isSubtracted))
      }
    }
    let isBound =
      plan.incomes.contains { plan.target(of: $0.id, in: figures.year) != .free }
      || !figures.shares.isEmpty
    let income =
      isBound ? try remaining(.income, in: figures) : try explanation(of: .income, in: figures)
    return terms + [Explanation.Term(income)]
  }

  /// The costs that free money pays, all of them or what is beyond a fund, each to be taken off.
  mutating func paidFreely(
    in figures: YearFigures
  ) throws(ExplanationProblem) -> [Explanation.Term] {
    let funded = plan.fundedExpenses(in: figures.year)
    let positions = funded.filter { $0.isOfPosition && $0.payer != .free }
    let isWhole = positions.isEmpty && !figures.hasShares { $0.isOfPosition }
    var terms = [isWhole ? try salaries(in: figures) : try remaining(.salaries, in: figures)]
    for position in positions { terms.append(try uncovered(position, in: figures)) }
    for group in [nil] + plan.budget.identifiedSubBudgets.map({ Optional($0.id) }) {
      let whole = group.flatMap { id in funded.first { $0.expense == .subBudget(id) } }
      if let whole, whole.payer != .free {
        terms.append(try uncovered(whole, in: figures))
      } else {
        terms.append(try costs(of: group, in: figures))
      }
      for line in plan.linesApart(from: group, in: figures.year) {
        terms.append(try uncovered(line, in: figures))
      }
    }
    // Where funds are to pay for all of a sort, nothing remains to be told.
    return terms.filter { !$0.isEmptyRemainder }.map { Explanation.Term($0, isSubtracted: true) }
  }

  /// What an expense costs beyond what its fund has for it; all of it where free money pays.
  private mutating func uncovered(
    _ funded: FundedExpense, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    let cost = try cost(of: funded.expense, in: figures)
    guard case .bound(let fund) = funded.payer else { return cost }
    let earlier = plan.fundedExpenses(in: figures.year).prefix { $0 != funded }
      .filter { $0.payer == funded.payer }
    let terms = try left(in: fund, after: earlier, in: figures)
    let available: Explanation
    if let only = terms.first, terms.count == 1 {
      available = only.input
    } else {
      available = try .sum(
        .fundLeft(fund, for: funded.expense), in: figures.year, value(of: terms), terms,
        formula: .excess)
    }
    let parts = [Explanation.Term(cost), Explanation.Term(available, isSubtracted: true)]
    return try .sum(
      .uncovered(funded.expense), in: figures.year, value(of: parts), parts, formula: .excess)
  }

  /// What a fund has, what is released from it and paid into it, and what it pays for.
  private mutating func left(
    in fund: FundID, after expenses: [FundedExpense], in figures: YearFigures
  ) throws(ExplanationProblem) -> [Explanation.Term] {
    var terms = [Explanation.Term(try opening(of: .bound(fund), in: figures))]
    if try isShown(.released(fund), in: figures.year) {
      let released = try input(.released(fund), in: figures.year)
      terms.append(Explanation.Term(released, isSubtracted: true))
    }
    if try isShown(.deposited(fund), in: figures.year) {
      terms.append(Explanation.Term(try input(.deposited(fund), in: figures.year)))
    }
    for (id, _) in plan.incomes where plan.target(of: id, in: figures.year) == .bound(fund) {
      terms.append(Explanation.Term(try input(.income(id), in: figures.year)))
    }
    for funded in expenses {
      let cost = try cost(of: funded.expense, in: figures)
      terms.append(Explanation.Term(cost, isSubtracted: true))
    }
    return terms
  }

  /// What an expense costs; a group without its lines that are paid for otherwise.
  private mutating func cost(
    of expense: ExpenseID, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    switch expense {
    case .position(let id): try net(.position(id), in: figures)
    case .line(let id): try net(.line(id), in: figures)
    case .subBudget(let id): try costs(of: id, in: figures)
    }
  }

  /// What a group costs, or the lines outside any: without lines that are paid for otherwise, and what others pay.
  private mutating func costs(
    of group: SubBudgetID?, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    let isWhole =
      plan.linesApart(from: group, in: figures.year).isEmpty
      && !figures.hasShares { plan.isLine($0, of: group) }
    return isWhole ? try lines(group, in: figures) : try remaining(.lines(group), in: figures)
  }

  /// Amounts without those that something else is said of.
  private mutating func remaining(
    _ amounts: RemainingAmounts, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    let all: [Explanation.Term]
    let apart: [ExplainedFigure]
    switch amounts {
    case .income:
      all = try explanation(of: .income, in: figures).terms
      // What others pay of a cost is taken off that.
      apart =
        plan.incomes.compactMap { id, _ in
          plan.target(of: id, in: figures.year) == .free ? nil : .input(.income(id))
        } + figures.shares.map { .othersPart($0.cost) }
    case .salaries:
      all = try salaries(in: figures).terms
      apart = plan.fundedExpenses(in: figures.year).compactMap { funded in
        if case .position(let id) = funded.expense, funded.payer != .free {
          .salary(id)
        } else {
          nil
        }
      }
    case .lines(let group):
      all = try lines(group, in: figures).terms
      apart = plan.linesApart(from: group, in: figures.year).compactMap { funded in
        if case .line(let id) = funded.expense { .input(.line(id)) } else { nil }
      }
    }
    let terms = try all.filter { !apart.contains($0.input.figure) }.map {
      term throws(ExplanationProblem) in
      switch term.input.figure {
      case .salary(let id): Explanation.Term(try net(.position(id), in: figures))
      case .input(.line(let id)): Explanation.Term(try net(.line(id), in: figures))
      case _: term
      }
    }
    let sum = try explained { () throws(ArithmeticProblem) in try Formula.sum.result(terms) ?? .zero
    }
    return try .sum(.remaining(amounts), in: figures.year, sum, terms)
  }

  /// What an excess comes to.
  private func value(of terms: [Explanation.Term]) throws(ExplanationProblem) -> ExactNumber {
    try explained { () throws(ArithmeticProblem) in
      try Formula.excess.result(terms) ?? .zero
    }
  }
}

extension Explanation {
  /// Whether it is what remains of costs of which none does.
  fileprivate var isEmptyRemainder: Bool {
    if case .remaining = figure { terms.isEmpty } else { false }
  }
}

extension FundedExpense {
  fileprivate var isOfPosition: Bool { if case .position = expense { true } else { false } }
}

extension YearFigures {
  /// Whether others pay a part of a cost of a sort.
  fileprivate func hasShares(_ isWanted: (CostID) -> Bool) -> Bool {
    shares.contains { isWanted($0.cost) }
  }
}

extension CostID {
  fileprivate var isOfPosition: Bool { if case .position = self { true } else { false } }
}

extension Plan {
  /// Whether a cost is a line of a group, or of those outside any.
  fileprivate func isLine(_ cost: CostID, of group: SubBudgetID?) -> Bool {
    if case .line(let id) = cost { line(id).subBudget == group } else { false }
  }

  /// The lines of a group, or of those outside any, that are paid for otherwise than it is.
  fileprivate func linesApart(from group: SubBudgetID?, in year: Year) -> [FundedExpense] {
    let funded = fundedExpenses(in: year)
    let payer = group.flatMap { id in funded.first { $0.expense == .subBudget(id) }?.payer }
    return funded.filter { entry in
      guard case .line(let id) = entry.expense, line(id).subBudget == group else { return false }
      return entry.payer != .free || payer ?? .free != .free
    }
  }
}
