/// What is asked of every change: what it acts on, from when, and what it adds.
///
/// The one place of the model besides ``Plan/apply(_:index:)`` that lists all changes.
struct ChangeTraits {
  /// The change's name in machine forms.
  let key: String
  /// What it acts on; empty for a change that adds something new, and for a release.
  let targets: [ChangeTarget]
  /// What it states about what it acts on or adds; empty where nothing of another date could be overridden by
  /// it, or it by others.
  let aspects: [Claim.Aspect]
  /// When that begins; nil where it has no date.
  let from: Month?
  /// The last month; nil where there is no end.
  let until: Month?
  /// The first year that the change is about; nil where it is about no year of its own.
  let firstYear: Year?
  /// The sort of thing that it adds to a plan; nil where it adds nothing.
  let adds: AddedKind?

  fileprivate init(
    _ key: String, _ targets: [ChangeTarget], _ aspect: Claim.Aspect, over months: MonthSpan,
    adds: AddedKind? = nil
  ) {
    self.key = key
    self.targets = targets
    aspects = [aspect]
    self.adds = adds
    from = months.from
    until = months.until
    firstYear = months.from.year
  }

  fileprivate init(
    _ key: String, _ targets: [ChangeTarget], _ aspects: Claim.Aspect..., over span: YearSpan,
    adds: AddedKind? = nil
  ) {
    self.key = key
    self.targets = targets
    self.aspects = aspects
    self.adds = adds
    from = .january(of: span.from)
    until = span.until.map { .december(of: $0) }
    firstYear = span.from
  }

  fileprivate init(
    _ key: String, _ targets: [ChangeTarget] = [], _ aspects: Claim.Aspect..., from: Month? = nil,
    firstYear: Year? = nil, adds: AddedKind? = nil
  ) {
    self.key = key
    self.targets = targets
    self.aspects = aspects
    self.adds = adds
    self.from = from
    self.firstYear = firstYear
    until = nil
  }
}

extension ChangeTraits {
  /// The parts of the figures that the change can move; what is at hand follows from them in every case.
  var moves: FigureParts {
    targets.reduce(adds?.part ?? FigureParts()) { $0.union($1.moves) }
  }
}

extension Change {
  /// What is asked of every change.
  var traits: ChangeTraits {
    switch self {
    case .rate(let rate, let span): .init("rate", [.number(.rate)], rate.aspect, over: span)
    case .feeNumbers(let ids, let number, let span):
      .init("fee", ids.map { .number(.fee([$0])) }, number.aspect, over: span)
    case .weight(let id, let weight, let span):
      .init("weight", [.number(.weight(id))], weight.aspect, over: span)
    case .leave(let ids, let span, let chance):
      .init("leave", ids.map { .membership($0) }, chance == nil ? .set : .chance, over: span)
    case .correlation(let first, let second, _):
      .init("correlation", [.membership(first), .membership(second)])
    case .uncertain(let number, .between, let span):
      .init("uncertain", number.targets, .set, .range, over: span)
    case .uncertain(let number, .share, let span), .uncertain(let number, .amount, let span):
      .init("uncertain", number.targets, .range, over: span)
    case .join(let ids, let span): .init("join", ids.map { .membership($0) }, .set, over: span)
    case .admit(_, _, let span): .init("admit", [], .set, over: span, adds: .member)
    case .merge(let ids, let survivor, let year):
      .init(
        "merge", (ids + survivor.existing).map { .membership($0) }, firstYear: year,
        adds: survivor.existing.isEmpty ? .member : nil)
    case .population(let id, let inhabitants, let span):
      .init("population", [.number(.population(id))], inhabitants.aspect, over: span)
    case .hire(let hiring): .init("hire", firstYear: hiring.from?.year, adds: .position)
    case .end(let ids, let month): .init("end", ids.map { .position($0) }, .set, from: month)
    case .extend(let id, let month): .init("extend", [.position(id)], .set, from: month)
    case .convert(let id, _): .init("convert", [.position(id)], .set)
    case .percentage(let id, _, let span):
      .init("percentage", [.position(id)], .percentage, over: span)
    case .onCost(let id, _, let span):
      .init("on_cost", [.number(.onCost(id))], .set, over: span)
    case .cost(let id, let cost, let span):
      .init("cost", [.number(.cost(id))], cost.aspect, over: span)
    case .subBudget(let id, let amount, let span):
      .init("sub_budget", [.number(.subBudget(id))], amount.aspect, over: span)
    case .spend(let id, let amount, let span):
      .init("spend", [.number(.line(id))], amount.aspect, over: span)
    case .spendNew(_, _, let span): .init("spend_new", [], .set, over: span, adds: .line)
    case .itemise(let id, _, let span): .init("itemise", [.number(.line(id))], .moved, over: span)
    case .income(let id, let amount, let span, _):
      .init("income", [.number(.income(id))], amount.aspect, over: span)
    case .incomeNew(_, _, let span, _):
      .init("income_new", [], .set, over: span, adds: .income)
    case .fund(let target, _): .init("fund", [.number(.fund(target))])
    case .fundNew: .init("fund_new", adds: .fund)
    case .deposit(let id, let amount, let span):
      .init("deposit", [.deposit(id)], amount.aspect, over: span)
    case .cover(let expense, _, let span): .init("cover", [.payer(expense)], .set, over: span)
    case .cofinance(let cost, _, let span):
      .init("cofinance", [.othersPart(cost)], .set, over: span)
    case .release(_, _, let year): .init("release", firstYear: year)
    case .growth(let kind, _, let span?):
      .init("growth", PlanNumber.growth(kind).targets, .set, over: span)
    case .growth(let kind, _, nil): .init("growth", PlanNumber.growth(kind).targets, .set)
    case .horizon: .init("plan", [.horizon])
    case .drop(let id): .init("drop", [.activity(id)])
    }
  }

  /// The change's name in machine forms.
  public var key: String { traits.key }

  /// The first year that the change is about; nil where it is about no year of its own.
  public var firstYear: Year? { traits.firstYear }

  /// What the change acts on; empty for a change that adds something new.
  public var targets: Set<ChangeTarget> { Set(traits.targets) }

  /// The sort of thing that the change adds; nil where it adds nothing.
  public var adds: AddedKind? { traits.adds }

  /// The sorts of things named by the change that a budget has not itself, so that another change must
  /// have added them before.
  public func namesAdded(to budget: Budget) -> Set<AddedKind> {
    let funds = namedFunds.map { ChangeTarget.number(.fund($0)) }
    return Set((traits.targets + funds).compactMap { $0.isAdded(to: budget) })
  }

  /// The funds that the change names besides what it acts on.
  private var namedFunds: [FundTarget] {
    switch self {
    case .cover(_, let payer, _): [payer]
    case .release(let id, _, _): [.bound(id)]
    case .income(_, _, _, let target?), .incomeNew(_, _, _, let target?): [target]
    case _: []
    }
  }

  /// What the change states about figures that have a date.
  ///
  /// Empty where nothing of a later date could be overridden by it or it by others. `plan` has the change
  /// already.
  func claims(in plan: Plan) -> [Claim] {
    let traits = traits
    guard !traits.aspects.isEmpty else { return [] }
    var from = traits.from
    // A position that becomes permanent is so from the beginning on, and has no end any more; a growth without
    // years is into all.
    switch self {
    case .convert(_, to: .permanent), .growth(_, _, nil): from = .january(of: plan.budget.year)
    case _: break
    }
    guard let from else { return [] }
    let targets = traits.targets + (traits.adds.flatMap { plan.newest($0) }.map { [$0] } ?? [])
    return targets.flatMap { target in
      traits.aspects.map { Claim(target, $0, from: from, until: traits.until) }
    }
  }
}

/// A sort of thing that changes can add to a plan, and later changes name by its place.
public enum AddedKind: Sendable, Hashable, CaseIterable {
  case member, position, line, income, fund
}

extension AddedKind {
  /// The part of the figures that such a thing belongs to.
  fileprivate var part: FigureParts {
    switch self {
    case .member: .fees
    case .position: .salaries
    case .line: .lines
    case .income: .incomes
    case .fund: .deposits
    }
  }
}

extension Plan {
  /// What acts on the thing of a sort that was added last; nil for what no date is kept of.
  fileprivate func newest(_ kind: AddedKind) -> ChangeTarget? {
    switch kind {
    case .member: .membership(MemberID(place: memberCount - 1))
    case .line: .number(.line(LineID(place: lineAmounts.entries.count - 1)))
    case .income: .number(.income(IncomeID(place: incomeAmounts.entries.count - 1)))
    case .position, .fund: nil
    }
  }
}

extension MergedMember {
  fileprivate var existing: [MemberID] { if case .existing(let id) = self { [id] } else { [] } }
}

extension Adjustment {
  /// Whether the figure is stated, or only moved.
  fileprivate var aspect: Claim.Aspect { if case .set = self { .set } else { .moved } }
}
