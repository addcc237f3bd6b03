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

  /// The incomes other than fees.
  mutating func otherIncomes(
    in figures: YearFigures
  ) throws(ExplanationProblem) -> [Explanation.Term] {
    var terms: [Explanation.Term] = []
    for (id, _) in plan.incomes {
      guard try isShown(.income(id), in: figures.year) else { continue }
      terms.append(Explanation.Term(try input(.income(id), in: figures.year)))
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
