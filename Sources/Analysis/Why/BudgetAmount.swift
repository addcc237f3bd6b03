import Budget

/// An amount that a budget states, with where it comes from and how it is put in place of another one.
struct BudgetAmount {
  /// The input that it is; nil for the standard cost, which only hirings use.
  let input: PlanInput?
  /// The amount.
  let value: Money
  /// How far it can be relied on.
  let provenance: Provenance
  /// Whether it may be below zero.
  let canBeNegative: Bool
  /// Puts an amount in its place.
  let set: (inout Budget, Money) -> Void

  /// The amounts of a plan's budget; those that are missing are left out.
  static func all(of plan: Plan) -> [BudgetAmount] {
    reserves(plan.budget) + lines(plan.budget) + incomes(plan) + costs(plan)
  }

  private static func reserves(_ budget: Budget) -> [BudgetAmount] {
    let standard = budget.standardCost.map { cost in
      BudgetAmount(
        input: nil, value: cost, provenance: budget.standardCostProvenance, canBeNegative: false
      ) { $0.standardCost = $1 }
    }
    let free = BudgetAmount(
      input: .opening(.free), value: budget.freeReserve,
      provenance: budget.freeReserveProvenance, canBeNegative: true
    ) { $0.freeReserve = $1 }
    let bound = budget.funds.enumerated().map { place, fund in
      BudgetAmount(
        input: .opening(.bound(FundID(place: place))), value: fund.opening,
        provenance: fund.provenance, canBeNegative: false
      ) { $0.funds[place].opening = $1 }
    }
    return [standard, free].compactMap { $0 } + bound
  }

  private static func lines(_ budget: Budget) -> [BudgetAmount] {
    budget.lines.enumerated().compactMap { place, line in
      line.amount.map { amount in
        BudgetAmount(
          input: .line(LineID(place: place)), value: amount, provenance: line.provenance,
          canBeNegative: false
        ) { $0.lines[place].amount = $1 }
      }
    }
  }

  private static func incomes(_ plan: Plan) -> [BudgetAmount] {
    zip(plan.incomes, plan.budget.incomes).enumerated().map { place, income in
      let (id, line) = (income.0.id, income.1)
      return BudgetAmount(
        input: .income(id), value: line.amount, provenance: line.provenance, canBeNegative: false
      ) { $0.incomes[place].amount = $1 }
    }
  }

  private static func costs(_ plan: Plan) -> [BudgetAmount] {
    zip(plan.identifiedPositions, plan.budget.positions).enumerated().compactMap { place, pair in
      let (id, position) = (pair.0.id, pair.1)
      guard let cost = position.yearlyCost else { return nil }
      return BudgetAmount(
        input: .yearlyCost(id), value: cost, provenance: position.provenance,
        canBeNegative: false
      ) { $0.positions[place].yearlyCost = $1 }
    }
  }
}

extension Budget {
  /// The budget with every amount that is only assumed a krone higher, so that what a change made of it and
  /// what rests on it can be told; nil where none is assumed.
  func withAssumptionsMoved(_ plan: Plan) -> Budget? {
    let assumed = BudgetAmount.all(of: plan).filter { $0.provenance.status == .assumed }
    guard !assumed.isEmpty else { return nil }
    var moved = self
    for amount in assumed {
      guard let higher = try? amount.value + Money(øre: 100) else { continue }
      amount.set(&moved, higher)
    }
    return moved
  }
}
