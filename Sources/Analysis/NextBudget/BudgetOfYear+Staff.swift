import Budget

extension BudgetOfYear {
  /// Gives a budget its on-costs, standard cost and positions of the year.
  func setStaff(of budget: inout Budget, _ places: inout CarriedPlaces) throws(ChangeProblem) {
    budget.onCosts = old.identifiedOnCosts.map { id, onCost in
      let rate = plan.onCostRate(id, in: year)
      return OnCost(
        name: onCost.name, rate: rate, of: onCost.base,
        provenance: provenance(onCost.provenance, isSame: rate == onCost.rate))
    }
    let factor = try plan.payFactor(in: year)
    budget.positions = try positions(factor, &places)
    guard let standard = try plan.standardCost(in: year) else { return }
    budget.standardCost = standard
    if let stated = old.standardPay {
      let (pay, cost) = try pay(in: standard, factor, stated: [stated])
      (budget.standardPay, budget.standardCost) = (pay, cost)
    }
    budget.standardCostProvenance = try provenance(
      old.standardCostProvenance, byPay: old.standardPay == nil ? nil : factor,
      isSame: budget.standardPay == old.standardPay
        && (old.standardPay != nil || budget.standardCost == old.standardCost))
  }

  /// The positions that are staffed in the year or later.
  private func positions(
    _ factor: PayFactor, _ places: inout CarriedPlaces
  ) throws(ChangeProblem) -> [Position] {
    let january = Month.january(of: year)
    var positions: [Position] = []
    let costs = try plan.yearlyCosts(in: year)
    for (place, (id, position)) in plan.identifiedPositions.enumerated() {
      // Those that changes add stand behind those that the budget declares.
      let declared = place < old.positions.count ? old.positions[place] : nil
      if let end = position.end, end < january { continue }
      places.positions[id] = PositionID(place: positions.count)
      var (cost, pay) = (costs[place], Money?.none)
      if let known = cost, position.isByPay(in: year) {
        let stated = [declared?.pay, old.standardPay].compactMap(\.self)
        (pay, cost) = try self.pay(in: known, factor, stated: stated)
      }
      let percentage = position.percentage(in: year)
      let isSame =
        pay == declared?.pay && (pay != nil || cost == declared?.yearlyCost)
        && percentage == declared?.percentage
      positions.append(
        Position(
          name: position.name, kind: position.kind, yearlyCost: cost, pay: pay,
          percentage: percentage, payer: position.payer,
          start: position.start.flatMap { $0 < january ? nil : $0 }, end: position.end,
          provenance: cost == nil
            ? position.provenance
            : try provenance(
              position.provenance, byPay: pay == nil ? nil : factor, isSame: isSame)))
    }
    return positions
  }

  /// Where a cost comes from; one that follows from pay is as far off as its pay is at the on-costs of the year, whose
  /// factor is given then.
  private func provenance(
    _ old: Provenance, byPay factor: PayFactor?, isSame: Bool
  ) throws(ChangeProblem) -> Provenance {
    var provenance = provenance(old, isSame: isSame)
    guard let factor, let width = provenance.halfWidth else { return provenance }
    do {
      provenance.halfWidth = try factor.cost(of: self.old.payFactor().pay(in: width))
    } catch { throw .tooLarge }
    return provenance
  }

  /// The pay that a cost follows from, and what it costs itself: one that is stated where that comes to the cost but for
  /// an øre of rounding, since half of all costs are no pay's in whole øre.
  private func pay(
    in cost: Money, _ factor: PayFactor, stated: [Money]
  ) throws(ChangeProblem) -> (pay: Money, cost: Money) {
    do {
      for pay in stated {
        let own = try factor.cost(of: pay)
        if try (own - cost).øre.magnitude <= 1 { return (pay, own) }
      }
      let pay = try factor.pay(in: cost)
      return (pay, try factor.cost(of: pay))
    } catch { throw .tooLarge }
  }
}
