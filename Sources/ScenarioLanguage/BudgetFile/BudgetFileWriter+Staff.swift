import Budget

extension BudgetFileWriter {
  /// Writes the on-costs, the standard and the positions; what is stated by pay with its pay as it was stated.
  mutating func writeStaff() {
    for onCost in budget.onCosts {
      let base = onCost.base.map { own(budget.onCosts[$0.place].name) }.joined(separator: ", ")
      add(
        .onCost, named(onCost.name), percent(onCost.rate.fraction),
        base.isEmpty ? nil : word(.of) + " " + base, stated(onCost.provenance))
    }
    if let cost = budget.standardCost {
      add(
        .standard, self.cost(cost, budget.standardPay),
        stated(budget.standardCostProvenance, byPay: budget.standardPay != nil))
    }
    for (place, position) in budget.positions.enumerated() {
      add(
        .position, named(position.name),
        word(.as) + " " + position.kind.adjective(in: language),
        position.percentage.isWhole ? nil : word(.at) + " " + percent(position.percentage.fraction),
        cost(position.yearlyCost, position.pay),
        position.payer.map { word(.payer) + " " + quoted($0) },
        cofinanced(.position(PositionID(place: place))),
        position.start.map { word(.from) + " " + NumberText.month($0) },
        position.end.map { word(.until) + " " + NumberText.month($0) },
        payer(of: .position(PositionID(place: place))),
        stated(position.provenance, byPay: position.pay != nil))
    }
  }

  private func cost(_ cost: Money?, _ pay: Money?) -> String? {
    pay.map { word(.pay) + " " + amount($0) } ?? cost.map { word(.cost) + " " + amount($0) }
  }

  /// Where a cost comes from; behind a pay, how far that may be off and not the cost.
  private func stated(_ provenance: Provenance, byPay isByPay: Bool) -> String {
    guard isByPay, let width = provenance.halfWidth, let factor = try? budget.payFactor(),
      let own = try? factor.pay(in: width)
    else { return stated(provenance) }
    var provenance = provenance
    provenance.halfWidth = own
    return stated(provenance)
  }
}
