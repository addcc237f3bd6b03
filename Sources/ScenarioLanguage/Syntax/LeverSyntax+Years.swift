import Budget

extension LeverSyntax {
  /// The lever as a condition asks for it: without a first year of its own it is moved from the first year
  /// that the condition asks about, so that an answer about 2021 leaves the years before alone.
  ///
  /// `first` is the budget's first year, which a figure without a year is of. Levers of no year stay as
  /// they are. Figures of other scenarios do not count: the lever does not move them.
  public func moved(inYearsOf condition: ExpressionSyntax, after first: Year) -> LeverSyntax {
    guard span.from == nil, concept != .fund, concept != .growth else { return self }
    let asked = condition.quantities.filter { $0.scenario == nil }
    let years = asked.map { $0.at ?? YearSyntax(year: first, range: SourceRange(0, 0)) }
    guard let from = years.min(by: { $0.year < $1.year }), from.year > first,
      span.until.map({ from.year <= $0.year }) ?? true
    else { return self }
    return LeverSyntax(
      number: number, head: head, span: SpanSyntax(from: from, until: span.until), range: range)
  }
}
