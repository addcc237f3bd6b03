extension Plan {
  /// What a fund's purposes cost beyond what it pays.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where the cost is out of range.
  public func uncovered(
    by fund: FundID, in figures: YearFigures
  ) throws(ArithmeticProblem) -> Money {
    var cost = Money.zero
    for place in budget.subBudgets.indices where budget.subBudgets[place].fund == fund {
      cost = try cost + figures.subBudgetAmounts[place]
    }
    return try cost - figures.paidByFunds[fund.index]
  }
}
