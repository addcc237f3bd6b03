extension Plan {
  /// Adds an expense line that the budget does not have.
  mutating func addLine(_ name: String, _ amount: Money, _ span: YearSpan) throws(ChangeProblem) {
    guard !budget.lines.contains(where: { $0.name.contains(name) }),
      !addedLines.contains(where: { $0.name.contains(name) })
    else { throw .nameTaken(name) }
    addedLines.append(
      ExpenseLine(name: LocalName(name), amount: .zero, provenance: Provenance(.assumed)))
    lineAmounts.add(.zero, set: amount, span)
  }

  /// Moves an amount from the line of not itemised costs into one that it contains.
  mutating func itemise(_ id: LineID, _ amount: Money, _ span: YearSpan) throws(ChangeProblem) {
    guard amount > .zero else { throw .amountNotPositive }
    guard let container = line(id).containedIn else { throw .notContained(line: line(id).name) }
    lineAmounts.append(
      .init(target: .entry(id.index), action: .itemise(amount, from: container.index), span: span))
  }

  /// Adds an income other than fees that the budget does not have.
  mutating func addIncome(
    _ name: String, _ amount: Money, _ span: YearSpan, goesTo target: FundTarget
  ) throws(ChangeProblem) {
    guard !budget.incomes.contains(where: { $0.name.contains(name) }),
      !addedIncomes.contains(where: { $0.name.contains(name) })
    else { throw .nameTaken(name) }
    addedIncomes.append(
      IncomeLine(name: LocalName(name), amount: .zero, provenance: Provenance(.assumed)))
    incomeAmounts.add(.zero, set: amount, span)
    incomeTargets.append(Course(target))
  }
}

extension LocalName {
  /// Whether the name is that in either language.
  func contains(_ name: String) -> Bool { english == name || norwegian == name }
}
