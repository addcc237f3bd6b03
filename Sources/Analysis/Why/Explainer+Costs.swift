import Budget

// expenses = salaries + other operating costs + sub-budgets; income = fees + other income.

extension Explainer {
  /// What a position costs in the year.
  mutating func salary(
    of id: PositionID, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    let year = figures.year
    let position = plan.position(id)
    guard position.kind != .seconded else {
      let paid = try input(.paid(id), in: year)
      return Explanation(
        .salary(id), in: year, .kroner, .zero,
        .derived(.paidByAnother(position.payer), [Explanation.Term(paid)]))
    }
    var factors = [try input(.yearlyCost(id), in: year)]
    let percentage = try input(.percentage(id), in: year)
    // Most positions are whole ones, of which nobody asks how much they are.
    if percentage.value != .one || !percentage.terms.isEmpty { factors.append(percentage) }
    factors.append(try input(.months(id), in: year))
    let salary = try explained { () throws(ArithmeticProblem) in
      try figures.amount(of: id).kroner
    }
    return Explanation(
      .salary(id), in: year, .kroner, salary,
      range: try Explainer.range(of: factors) { factors throws(ArithmeticProblem) in
        try rounded(product(factors) / ExactNumber(12), to: Money(øre: 1))
      },
      .derived(.salary, factors.map { Explanation.Term($0) }))
  }

  /// The pay and the on-costs that the budget's own cost of a position consists of; nil where it is stated itself.
  func payParts(
    of id: PositionID, _ cost: ExactNumber?, in year: Year
  ) throws(ExplanationProblem) -> [Explanation.Term]? {
    let budget = plan.budget
    guard let cost, let place = plan.identifiedPositions.firstIndex(where: { $0.id == id }),
      budget.positions.indices.contains(place), budget.positions[place].pay != nil,
      !budget.onCosts.isEmpty
    else { return nil }
    let provenance = budget.positions[place].provenance
    let amounts = try explained { () throws(ArithmeticProblem) in
      try budget.payFactor().split(Money(kroner: cost)).map { money throws(ArithmeticProblem) in
        try money.kroner
      }
    }
    let figures =
      [(ExplainedFigure.pay(id), provenance)]
      + budget.identifiedOnCosts.map { (.onCost($0.id), $0.onCost.provenance) }
    return zip(figures, amounts).map { figure, amount in
      Explanation.Term(Explanation(figure.0, in: year, .kroner, amount, .stated(figure.1)))
    }
  }

  /// What all positions cost.
  mutating func salaries(in figures: YearFigures) throws(ExplanationProblem) -> Explanation {
    var terms: [Explanation.Term] = []
    for (id, _) in plan.identifiedPositions {
      guard try isShown(.months(id), in: figures.year) else { continue }
      terms.append(Explanation.Term(try salary(of: id, in: figures)))
    }
    return try sum(.quantity(.salaries), terms, in: figures)
  }

  /// How many positions are staffed when the year ends.
  mutating func positions(in figures: YearFigures) throws(ExplanationProblem) -> Explanation {
    var terms: [Explanation.Term] = []
    for (id, _) in plan.identifiedPositions {
      guard try isShown(.staffed(id), in: figures.year) else { continue }
      terms.append(Explanation.Term(try input(.staffed(id), in: figures.year)))
    }
    let count = ExactNumber(Int64(figures.positions))
    return try .sum(.main(.quantity(.positions)), in: figures.year, unit: .positions, count, terms)
  }

  /// The lines of a sub-budget, or those outside any (nil).
  mutating func lines(
    _ group: SubBudgetID?, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    var terms: [Explanation.Term] = []
    for (id, line) in plan.lines where line.subBudget == group {
      guard try isShown(.line(id), in: figures.year) else { continue }
      terms.append(Explanation.Term(try input(.line(id), in: figures.year)))
    }
    return try sum(group.map { .subBudget($0) } ?? .operations, terms, in: figures)
  }

  /// The incomes other than fees, what others pay of costs behind them.
  mutating func otherIncomes(
    in figures: YearFigures
  ) throws(ExplanationProblem) -> [Explanation.Term] {
    var terms: [Explanation.Term] = []
    for (id, _) in plan.incomes {
      guard try isShown(.income(id), in: figures.year) else { continue }
      terms.append(Explanation.Term(try input(.income(id), in: figures.year)))
    }
    for share in figures.shares {
      terms.append(Explanation.Term(try othersPart(of: share.cost, in: figures)))
    }
    return terms
  }

  /// A figure of the whole alliance that is a sum of others.
  func sum(
    _ figure: MainFigure, _ terms: [Explanation.Term], in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    let value = try explained { () throws(ArithmeticProblem) in
      try figure.value(in: figures).exact
    }
    return try .sum(.main(figure), in: figures.year, value, terms)
  }
}
