extension Plan {
  /// What of a year's expenses goes on: all but what is there for a time.
  ///
  /// Left out are temporary positions, positions with a last month, and what changes do only until a
  /// year. The rest is what the alliance has bound itself to; income that does not cover it is a structural
  /// gap (strukturelt underskudd), whatever funds pay for it this year.
  ///
  /// - Throws: ``ChangeProblem`` where the sum is out of range.
  public func recurringCosts(in year: Year) throws(ChangeProblem) -> Money {
    let costs = try lastingCosts(in: year)
    do { return try costs.salaries.total() + costs.lines.compactMap { $0 }.total() } catch {
      throw .tooLarge
    }
  }

  /// The costs of a year that go on; zero for positions that do not.
  private func lastingCosts(in year: Year) throws(ChangeProblem) -> YearCosts {
    let lines: GrowingList<Money?>
    let costs: GrowingList<Money?>
    do {
      lines = try lineAmounts.lastingAmounts(in: year, growth: growth(of: .prices))
      costs = try positionCosts.lastingAmounts(in: year, growth: growth(of: .wages))
    } catch { throw .tooLarge }
    var salaries = GrowingList<Money>()
    for (place, cost) in costs.enumerated() {
      let position = positions[place]
      guard position.kind == .permanent, position.end == nil else {
        salaries.append(.zero)
        continue
      }
      salaries.append(try salary(of: position.lasting, yearlyCost: cost, in: year))
    }
    return YearCosts(salaries: salaries, lines: lines, groups: [])
  }

  /// What others pay of the costs of a year that go on, by what goes on of their parts.
  fileprivate func lastingShares(in year: Year) throws(ChangeProblem) -> [Money] {
    guard !sharing.isEmpty else { return [] }
    let costs = try lastingCosts(in: year)
    return sharing.map { $0.part.lasting.value(in: year).of(costs.gross(of: $0.cost)) }
  }
}

extension Plan {
  /// What of a year's income goes on: all but what is there for a time, as with costs.
  ///
  /// What others pay of costs goes on with those. Left out are incomes, and fees by a rate or another number of a rule, a
  /// weight, inhabitants or a membership, that changes state only until a year. Where fees cannot be worked out without those, as when a lasting change moves a passing one,
  /// all of the year's fees count.
  ///
  /// - Throws: ``ChangeProblem`` where the sum is out of range.
  public func recurringIncome(in year: Year) throws(ChangeProblem) -> Money {
    var lasting = self
    lasting.rate = rate.lasting
    lasting.feeNumbers = feeNumbers.mapValues(\.lasting)
    lasting.partMoves = partMoves.mapValues { $0.filter { $0.span.until == nil } }
    lasting.overlays = overlays.lasting
    lasting.feeColumns = FeeColumns()
    let known = try? lasting.feeSum(in: year).fees
    let fees: Money
    if let known { fees = known } else { fees = try feeSum(in: year).fees }
    do {
      let incomes = try incomeAmounts.lastingAmounts(in: year, growth: growth(of: .incomes))
      let shares = try lastingShares(in: year)
      return try fees + incomes.compactMap { $0 }.total() + shares.total()
    } catch let problem as ChangeProblem { throw problem } catch { throw .tooLarge }
  }
}

extension AmountLedger {
  /// The amounts of a year without the operations that end, and without those that cannot be without
  /// them.
  fileprivate func lastingAmounts(
    in year: Year, growth: GrowthPath
  ) throws(LedgerProblem) -> GrowingList<Money?> {
    var lasting = AmountLedger(entries: entries, firstYear: firstYear)
    for operation in operations where operation.span.until == nil { lasting.append(operation) }
    guard lasting.operations.count < operations.count else {
      return try column(of: year, growth: growth).amounts
    }
    var table = try AmountTable(of: lasting, upTo: year, growth: growth)
    for operation in lasting.operations where operation.span.from <= year {
      var tried = table
      // What only works on something that ends goes when that does.
      if (try? tried.carryOut(operation, on: entries)) != nil { table = tried }
    }
    return table.last.amounts
  }
}
