import Budget

extension Change {
  /// The number that the change adjusts, and what it counts; nil where it is another kind of change, or concerns
  /// all members at once.
  public var adjustedLever: (lever: AdjustableLever, scale: FarNumber.Scale)? {
    switch self {
    case .rate(_, let span): (.rate(span), .rate)
    case .weight(let id, _, let span): (.weight(id, span), .weight)
    case .population(let id?, _, let span): (.population(id, span), .inhabitants)
    case .cost(let id, _, let span): (.cost(id, span), .cost)
    case .subBudget(let id, _, let span): (.subBudget(id, span), .amount)
    case .spend(let id, _, let span): (.line(id, span), .amount)
    case .income(let id, _, let span): (.income(id, span), .amount)
    case .fund(let target, _): (.fund(target), .amount)
    case _: nil
    }
  }
}

extension FarNumber {
  /// The number of a change that is far from what stood in a plan; nil where none is.
  ///
  /// Of a `hire` its cost, else how many. Growth, and what concerns all members at once, is never asked about.
  public init?(in change: Change, before plan: Plan) {
    switch change {
    case .rate(let adjustment, _):
      self.init(adjustment, of: change, in: plan) { try? $0.kroner }
    case .weight(_, let adjustment, _):
      self.init(adjustment, of: change, in: plan) { try? $0.times }
    case .population(_?, let adjustment, _):
      self.init(adjustment, of: change, in: plan) {
        ExactNumber($0.inhabitants)
      }
    case .cost(_, let adjustment, _):
      self.init(adjustment, of: change, in: plan) { try? $0.kroner }
    case .subBudget(_, let adjustment, _):
      self.init(adjustment, of: change, in: plan) { try? $0.kroner }
    case .spend(_, let adjustment, _):
      self.init(adjustment, of: change, in: plan) { try? $0.kroner }
    case .income(_, let adjustment, _):
      self.init(adjustment, of: change, in: plan) { try? $0.kroner }
    case .fund(_, let adjustment):
      self.init(adjustment, of: change, in: plan) { try? $0.kroner }
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
    _ adjustment: Adjustment<Value>, of change: Change, in plan: Plan,
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
    guard let typed, let (lever, scale) = change.adjustedLever,
      let before = try? plan.present(lever)
    else { return nil }
    self.init(typed, operation, on: before, in: scale)
  }
}
