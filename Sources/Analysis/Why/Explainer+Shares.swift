import Budget

// others' part = cost × percentage, rounded; net = cost − others' part.

extension Explainer {
  /// What others pay of a cost, which is an income.
  mutating func othersPart(
    of cost: CostID, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    let factors = [
      try gross(cost, in: figures), try input(.othersPart(cost), in: figures.year),
    ]
    let value = try explained { () throws(ArithmeticProblem) in
      try figures.othersPart(of: cost).kroner
    }
    return Explanation(
      .othersPart(cost), in: figures.year, .kroner, value,
      range: try Explainer.range(of: factors) { factors throws(ArithmeticProblem) in
        try rounded(product(factors), to: Money(øre: 1))
      },
      .derived(.othersPart, factors.map { Explanation.Term($0) }))
  }

  /// What a cost comes to without what others pay of it.
  mutating func net(
    _ cost: CostID, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    let gross = try gross(cost, in: figures)
    guard let share = figures.shares.first(where: { $0.cost == cost }) else { return gross }
    let others = try othersPart(of: cost, in: figures)
    func net(of gross: ExactNumber) throws(ArithmeticProblem) -> ExactNumber {
      try gross - rounded(gross * share.part.fraction, to: Money(øre: 1))
    }
    let value = try explained { () throws(ArithmeticProblem) in
      try net(of: gross.value ?? .zero)
    }
    // As much as the cost may be off, others pay their part of that.
    let range = try gross.range.map { range throws(ExplanationProblem) in
      try explained { () throws(ArithmeticProblem) in
        try net(of: range.lowerBound)...net(of: range.upperBound)
      }
    }
    return Explanation(
      .net(cost), in: figures.year, .kroner, value, range: range,
      .derived(.sum, [Explanation.Term(gross), Explanation.Term(others, isSubtracted: true)]))
  }

  private mutating func gross(
    _ cost: CostID, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    switch cost {
    case .position(let id): try salary(of: id, in: figures)
    case .line(let id): try input(.line(id), in: figures.year)
    }
  }
}
