extension Plan {
  /// Adds an expense line that the budget does not have.
  mutating func addLine(_ name: String, _ amount: Money, _ span: YearSpan) throws(ChangeProblem) {
    guard !budget.lines.contains(where: { $0.name.contains(name) }),
      names[.line].place(of: name) == nil
    else { throw .nameTaken(name) }
    names[.line].append(LocalName(name), at: lineAmounts.entries.count)
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
      names[.income].place(of: name) == nil
    else { throw .nameTaken(name) }
    names[.income].append(LocalName(name), at: incomeTargets.count)
    addedIncomes.append(
      IncomeLine(name: LocalName(name), amount: .zero, provenance: Provenance(.assumed)))
    incomeAmounts.add(.zero, set: amount, span)
    incomeTargets.append(Course(target))
    noteTarget(target, of: IncomeID(place: incomeTargets.count - 1))
  }

  /// States what an income goes into.
  mutating func setTarget(_ target: FundTarget, of id: IncomeID, _ span: YearSpan) {
    incomeTargets[id.index].state(target, span)
    noteTarget(target, of: id)
  }

  private mutating func noteTarget(_ target: FundTarget, of id: IncomeID) {
    guard target != .free, !boundIncomePlaces.contains(id.index) else { return }
    boundIncomePlaces.append(id.index)
  }
}

extension LocalName {
  /// Whether the name is that in either language.
  func contains(_ name: String) -> Bool { english == name || norwegian == name }
}
