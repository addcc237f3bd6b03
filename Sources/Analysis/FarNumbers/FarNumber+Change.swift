import Budget

extension FarNumber.Scale {
  /// What a number of a plan counts where it is held against what stood before it; nil of one that concerns all
  /// members at once, of growth, on-costs and hirings, which nobody is asked about.
  init?(_ number: PlanNumber, before: ExactNumber?) {
    switch number {
    case .rate: self = .rate
    case .fee where number.traits.unit == .measured: self = .inhabitants
    case .fee where number.traits.unit == .part: return nil
    // A number of a fee rule is a price or an amount by its size.
    case .fee: self = before.map { $0 >= ExactNumber(1_000) } ?? false ? .amount : .rate
    case .weight: self = .weight
    case .population(_?): self = .inhabitants
    case .cost: self = .cost
    case .subBudget, .line, .income, .fund: self = .amount
    case .population(nil), .onCost, .growth, .hiring: return nil
    }
  }
}

extension FarNumber {
  /// The number of a change that is far from what stood in a plan; nil where none is.
  ///
  /// Of a `hire` its cost, else how many. Growth, and what concerns all members at once, is never asked about.
  public init?(in change: Change, before plan: Plan) {
    if let adjusted = change.adjusted {
      self.init(adjusted, in: plan)
      // Who mends a slip comes back to what the budget has.
      if change.namesAdded(to: plan.budget).isEmpty,
        let declared = try? Plan(plan.budget, like: plan).present(adjusted.lever), isNear(declared)
      {
        return nil
      }
      return
    }
    switch change {
    case .spendNew(_, let amount, _), .incomeNew(_, let amount, _, _), .fundNew(_, let amount),
      .deposit(_, .set(let amount), _), .deposit(_, .add(let amount), _),
      .itemise(_, let amount, _),
      .release(_, let amount, _):
      self.init(amount, in: .amount)
    case .admit(_, let population, _):
      self.init(ExactNumber(population.inhabitants), .set, on: nil, in: .inhabitants)
    case .hire(let hiring): self.init(hiring, in: plan)
    case _: return nil
    }
  }

  private init?(_ amount: Money, in scale: Scale) {
    guard let kroner = try? amount.kroner else { return nil }
    self.init(kroner, .set, on: nil, in: scale)
  }

  private init?(_ hiring: Hiring, in plan: Plan) {
    if let cost = try? hiring.cost?.kroner,
      let standard = try? (plan.budget.standardCost ?? .zero).kroner,
      let far = FarNumber(cost, .set, on: standard > .zero ? standard : nil, in: .cost)
    {
      self = far
      return
    }
    let staff = ExactNumber(Int64(max(1, plan.positions.count)))
    self.init(ExactNumber(Int64(hiring.count)), .add, on: staff, in: .positions)
  }

  private init?(_ adjusted: AdjustedNumber, in plan: Plan) {
    guard let before = try? plan.present(adjusted.lever),
      let scale = Scale(adjusted.lever.number, before: before)
    else { return nil }
    switch adjusted.adjustment {
    case .set(let value): self.init(value, .set, on: before, in: scale)
    case .add(let value): self.init(value, .add, on: before, in: scale)
    case .subtract(let value): self.init(value, .subtract, on: before, in: scale)
    case .multiply(let factor): self.init(factor, .multiply, on: before, in: scale)
    }
  }
}
