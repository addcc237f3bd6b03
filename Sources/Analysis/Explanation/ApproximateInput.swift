import Budget

/// An input of a budget that is known only within a half-width.
struct ApproximateInput {
  /// The input; nil for the standard cost, which only hirings use.
  let input: PlanInput?
  /// The half-width in kroner.
  let halfWidth: ExactNumber
  /// The budget with the input at its lower end; amounts that cannot be below zero stop there.
  let low: Budget
  /// The budget with the input at its upper end.
  let high: Budget

  /// The approximate inputs of a plan's budget.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where an end is out of range.
  static func all(of plan: Plan) throws(ArithmeticProblem) -> [ApproximateInput] {
    let budget = plan.budget
    var found = try rate(budget) + reserves(budget)
    for (place, line) in budget.lines.enumerated() {
      guard let amount = line.amount else { continue }
      try found.add(.line(LineID(place: place)), line.provenance, amount, in: budget) {
        $0.lines[place] = line.with(amount: $1)
      }
    }
    for (id, income) in plan.incomes.prefix(budget.incomes.count) {
      try found.add(.income(id), income.provenance, income.amount, in: budget) {
        let place = $0.incomes.firstIndex { $0.name == income.name } ?? 0
        $0.incomes[place] = IncomeLine(
          name: income.name, amount: $1, provenance: income.provenance)
      }
    }
    for (place, known) in plan.identifiedPositions.prefix(budget.positions.count).enumerated() {
      let position = budget.positions[place]
      try found.add(
        .yearlyCost(known.id), position.provenance, position.yearlyCost, in: budget
      ) { $0.positions[place] = position.with(yearlyCost: $1) }
    }
    return found
  }

  private static func rate(_ budget: Budget) throws(ArithmeticProblem) -> [ApproximateInput] {
    guard let halfWidth = try budget.rateProvenance.halfWidth?.kroner else { return [] }
    let rate = try budget.rate.kroner
    // Beyond the legal rates the end is the legal one.
    var (low, high) = (budget, budget)
    low.rate = (try? FeeRate(kroner: rate - halfWidth)) ?? .zero
    high.rate = (try? FeeRate(kroner: rate + halfWidth)) ?? .highest
    return [ApproximateInput(input: .rate, halfWidth: halfWidth, low: low, high: high)]
  }

  private static func reserves(
    _ budget: Budget
  ) throws(ArithmeticProblem) -> [ApproximateInput] {
    var found: [ApproximateInput] = []
    try found.add(
      nil, budget.standardCostProvenance, budget.standardCost, in: budget
    ) { $0.standardCost = $1 }
    try found.add(
      .opening(.free), budget.freeReserveProvenance, budget.freeReserve, in: budget,
      canBeNegative: true
    ) { $0.freeReserve = $1 }
    for (place, fund) in budget.funds.enumerated() {
      try found.add(
        .opening(.bound(FundID(place: place))), fund.provenance, fund.opening, in: budget
      ) { $0.funds[place] = Fund(name: fund.name, opening: $1, provenance: fund.provenance) }
    }
    return found
  }
}

extension [ApproximateInput] {
  /// Adds an input where it has a half-width.
  fileprivate mutating func add(
    _ input: PlanInput?, _ provenance: Provenance, _ amount: Money, in budget: Budget,
    canBeNegative: Bool = false, set: (inout Budget, Money) -> Void
  ) throws(ArithmeticProblem) {
    guard let halfWidth = provenance.halfWidth, halfWidth != .zero else { return }
    let lowest = try amount - halfWidth
    var (low, high) = (budget, budget)
    set(&low, canBeNegative ? lowest : Swift.max(lowest, .zero))
    set(&high, try amount + halfWidth)
    append(
      ApproximateInput(input: input, halfWidth: try halfWidth.kroner, low: low, high: high))
  }
}

extension ExpenseLine {
  fileprivate func with(amount: Money) -> ExpenseLine {
    ExpenseLine(
      name: name, amount: amount, subBudget: subBudget, containedIn: containedIn,
      earlier: earlier, provenance: provenance)
  }
}

extension Position {
  fileprivate func with(yearlyCost: Money) -> Position {
    Position(
      name: name, kind: kind, yearlyCost: yearlyCost, payer: payer, start: start, end: end,
      provenance: provenance)
  }
}
