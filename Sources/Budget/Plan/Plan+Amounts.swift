extension Plan {
  /// The amounts of the expense lines in a year, in the order of ``lines``; nil where missing.
  func lineAmounts(in year: Year) throws(ChangeProblem) -> GrowingList<Money?> {
    try lineColumn(in: year).amounts
  }

  /// The amounts of the expense lines in a year with their sums.
  func lineColumn(in year: Year) throws(ChangeProblem) -> AmountColumn {
    do { return try lineAmounts.column(of: year, growth: growth(of: .prices)) } catch {
      throw lineProblem(error)
    }
  }

  /// The amounts of the incomes other than fees in a year, in the order of ``incomes``, with their sum.
  func incomeColumn(in year: Year) throws(ChangeProblem) -> AmountColumn {
    do { return try incomeAmounts.column(of: year, growth: growth(of: .incomes)) } catch {
      throw problem(error) { income(IncomeID(place: $0)).name }
    }
  }

  /// What is paid into each fund from free money in a year, in the order of the funds; it does not grow.
  public func deposits(in year: Year) throws(ChangeProblem) -> [Money] {
    do { return try deposits.column(of: year, growth: .none).amounts.map { $0 ?? .zero } } catch {
      throw problem(error) { fund(FundID(place: $0)).name }
    }
  }

  /// The yearly costs of the positions at a year's wages, in the order of ``positions``; nil for a seconded
  /// one whose cost nobody says.
  package func yearlyCosts(in year: Year) throws(ChangeProblem) -> GrowingList<Money?> {
    do { return try positionCosts.column(of: year, growth: growth(of: .wages)).amounts } catch {
      throw problem(error) { positions[$0].name }
    }
  }

  /// The yearly cost of a position that somebody is hired to without another being stated, in a year; nil where the
  /// budget states none.
  ///
  /// - Throws: ``ChangeProblem/tooLarge`` where growth takes it out of range.
  public func standardCost(in year: Year) throws(ChangeProblem) -> Money? {
    guard let cost = budget.standardCost else { return nil }
    let growth = growth(of: .wages)
    let moved = budget.standardPay == nil ? [] : try ratiosToDeclared()
    do {
      // As the cost of a position that is hired at it.
      guard let (years, ratio) = moved.first(where: { $0.years.contains(year) }) else {
        return try growth.grown(cost, from: budget.year, to: year)
      }
      let first = try growth.grown(cost, from: budget.year, to: years.from) * ratio
      return try growth.grown(first, from: years.from, to: year)
    } catch { throw .tooLarge }
  }

  /// What a position costs in a year: its yearly cost × percentage × months / 12, rounded once to the øre.
  ///
  /// Seconded positions cost nothing. Source: model rule "Salaries".
  ///
  /// - Throws: ``ChangeProblem/noCost(position:)`` where the alliance pays and nobody says how much.
  func salary(
    of position: PlannedPosition, yearlyCost: Money?, in year: Year
  ) throws(ChangeProblem) -> Money {
    guard position.kind != .seconded else { return .zero }
    guard let yearlyCost else { throw .noCost(position: position.name) }
    let (parts, wholeYear) = (position.parts(in: year), PlannedPosition.wholeYear)
    guard parts < wholeYear else { return yearlyCost }
    let øre = roundedQuotient(Int128(yearlyCost.øre) * Int128(parts), Int128(wholeYear))
    return Money(øre: Int64(øre))  // Less than the yearly cost, so it fits.
  }

  private func lineProblem(_ error: LedgerProblem) -> ChangeProblem {
    func container(of entry: Int) -> LocalName? {
      line(LineID(place: entry)).containedIn.map { line($0).name }
    }
    if case .missingAmount(let entry) = error {
      return .missingAmount(
        line: line(LineID(place: entry)).name, containedIn: container(of: entry))
    }
    if case .partOrMore(let entry, let amount) = error, let container = container(of: entry) {
      return .partOrMore(
        line: line(LineID(place: entry)).name, containedIn: container, amount)
    }
    return problem(error) { line(LineID(place: $0)).name }
  }

  private func problem(_ error: LedgerProblem, name: (Int) -> LocalName) -> ChangeProblem {
    switch error {
    case .missingAmount(let entry), .partOrMore(let entry, _):
      .missingAmount(line: name(entry), containedIn: nil)
    case .belowZero(let entry, let year, let amount): .belowZero(name: name(entry), year, amount)
    case .groupBelowZero(let group, let year, let amount):
      .belowZero(name: budget.subBudget(group).name, year, amount)
    case .tooLarge: .tooLarge
    case .nothingToSpread(let group, let year):
      .nothingToSpread(budget.subBudget(group).name, year)
    }
  }
}
