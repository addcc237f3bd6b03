import Budget

// result = income − expenses; closing = opening + result;
// free = opening free + released − paid into funds + income that goes into none − what funds do not pay;
// bound = Σ what is left in funds.

extension Explainer {
  /// A figure of the whole alliance, in figures of this plan.
  ///
  /// - Throws: ``ExplanationProblem``.
  public mutating func explanation(
    of figure: MainFigure, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    switch figure {
    case .quantity(let quantity): try explanation(of: quantity, in: figures)
    case .otherIncome: try sum(figure, otherIncomes(in: figures), in: figures)
    case .operations: try lines(nil, in: figures)
    case .subBudget(let id): try lines(id, in: figures)
    }
  }

  /// The same of a figure that expressions name; none where the budget has no such figure.
  mutating func explanation(
    of quantity: Quantity, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    let figure = MainFigure.quantity(quantity)
    switch quantity {
    case .rate: return try input(.rate, in: figures.year)
    case .feeNumber: throw .noSuchFigure
    case .members:
      return try members(figure, .members, ExactNumber(Int64(figures.members)), in: figures)
    case .fees:
      let fees = try explained { () throws(ArithmeticProblem) in try figures.fees.kroner }
      return try members(figure, .kroner, fees, in: figures)
    case .population:
      return try members(figure, .inhabitants, ExactNumber(figures.population), in: figures)
    case .income:
      let fees = try explanation(of: .fees, in: figures)
      return try sum(figure, [Explanation.Term(fees)] + otherIncomes(in: figures), in: figures)
    case .positions: return try positions(in: figures)
    case .salaries: return try salaries(in: figures)
    case .profiling:
      guard let id = plan.profilingSubBudget else { throw .noSuchFigure }
      return try lines(id, in: figures)
    case .expenses: return try sum(figure, expenses(in: figures), in: figures)
    case .result:
      let income = try explanation(of: .income, in: figures)
      let expenses = try explanation(of: .expenses, in: figures)
      return try sum(
        figure, [Explanation.Term(income), Explanation.Term(expenses, isSubtracted: true)],
        in: figures)
    case .opening: return try opening(in: figures)
    case .free: return try closing(of: .free, in: figures)
    case .bound: return try bound(in: figures)
    case .closing:
      let opening = try opening(in: figures)
      let result = try explanation(of: .result, in: figures)
      return try sum(
        figure, [Explanation.Term(opening), Explanation.Term(result)], in: figures)
    }
  }

  private mutating func expenses(
    in figures: YearFigures
  ) throws(ExplanationProblem) -> [Explanation.Term] {
    var terms = [
      Explanation.Term(try salaries(in: figures)), Explanation.Term(try lines(nil, in: figures)),
    ]
    for (id, _) in plan.budget.identifiedSubBudgets {
      terms.append(Explanation.Term(try lines(id, in: figures)))
    }
    return terms
  }

  /// The funds of the year before; nil in the first year.
  private func before(_ figures: YearFigures) -> YearFigures? {
    planned.outlook[figures.year.advanced(by: -1)]
  }

  /// Money at hand when the year begins.
  private mutating func opening(in figures: YearFigures) throws(ExplanationProblem) -> Explanation {
    if let before = before(figures) {
      let carried = try explanation(of: .closing, in: before)
      return self.carried(.main(.quantity(.opening)), carried, to: figures.year)
    }
    var terms = [Explanation.Term(try opening(of: .free, in: figures))]
    for (id, _) in plan.identifiedFunds {
      terms.append(Explanation.Term(try opening(of: .bound(id), in: figures)))
    }
    return try sum(.quantity(.opening), terms, in: figures)
  }

  /// What is in a fund when the year begins.
  mutating func opening(
    of target: FundTarget, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    guard let before = before(figures) else {
      return try input(.opening(target), in: figures.year)
    }
    let carried = try closing(of: target, in: before)
    return self.carried(.fundOpening(target), carried, to: figures.year)
  }

  private func carried(
    _ figure: ExplainedFigure, _ from: Explanation, to year: Year
  ) -> Explanation {
    Explanation(
      figure, in: year, .kroner, from.value, range: from.range,
      .derived(.carriedOver, [Explanation.Term(from)]))
  }

  /// What is in a fund when the year ends.
  mutating func closing(
    of target: FundTarget, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    switch target {
    case .free: return try free(in: figures)
    case .bound(let id): return try closing(ofFund: id, in: figures)
    }
  }

  private mutating func bound(in figures: YearFigures) throws(ExplanationProblem) -> Explanation {
    var terms: [Explanation.Term] = []
    for (id, _) in plan.identifiedFunds {
      terms.append(Explanation.Term(try closing(of: .bound(id), in: figures)))
    }
    return try sum(.quantity(.bound), terms, in: figures)
  }

  /// The free reserve when the year ends.
  private mutating func free(in figures: YearFigures) throws(ExplanationProblem) -> Explanation {
    var terms = [Explanation.Term(try opening(of: .free, in: figures))]
    terms += try comesFreely(in: figures)
    terms += try paidFreely(in: figures)
    return try sum(.quantity(.free), terms, in: figures)
  }
}
