import Budget

extension FarNumber {
  /// The number of a change that is far from what stood in a plan; nil where none is.
  ///
  /// Of a `hire` its cost, else how many. Growth, and what concerns all members at once, is never asked about.
  public init?(in change: Change, before plan: Plan) {
    switch change {
    case .rate(let adjustment, let span):
      self.init(adjustment, of: .rate(span), in: plan, .rate) { try? $0.kroner }
    case .weight(let id, let adjustment, let span):
      self.init(adjustment, of: .weight(id, span), in: plan, .weight) { try? $0.times }
    case .population(let id?, let adjustment, let span):
      self.init(adjustment, of: .population(id, span), in: plan, .inhabitants) {
        ExactNumber($0.inhabitants)
      }
    case .cost(let id, let adjustment, let span):
      self.init(adjustment, of: .cost(id, span), in: plan, .cost) { try? $0.kroner }
    case .subBudget(let id, let adjustment, let span):
      self.init(adjustment, of: .subBudget(id, span), in: plan, .amount) { try? $0.kroner }
    case .spend(let id, let adjustment, let span):
      self.init(adjustment, of: .line(id, span), in: plan, .amount) { try? $0.kroner }
    case .income(let id, let adjustment, let span):
      self.init(adjustment, of: .income(id, span), in: plan, .amount) { try? $0.kroner }
    case .fund(let target, let adjustment):
      self.init(adjustment, of: .fund(target), in: plan, .amount) { try? $0.kroner }
    case .spendNew(_, let amount, _), .incomeNew(_, let amount, _), .itemise(_, let amount, _),
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

  private init?<Value>(
    _ adjustment: Adjustment<Value>, of lever: AdjustableLever, in plan: Plan, _ scale: Scale,
    _ number: (Value) -> ExactNumber?
  ) {
    let typed: ExactNumber?
    let operation: Operation
    switch adjustment {
    case .set(let value): (typed, operation) = (number(value), .set)
    case .add(let value): (typed, operation) = (number(value), .add)
    case .subtract(let value): (typed, operation) = (number(value), .subtract)
    case .multiply(let factor): (typed, operation) = (factor, .multiply)
    }
    guard let typed, let before = try? plan.present(lever) else { return nil }
    self.init(typed, operation, on: before, in: scale)
  }
}
