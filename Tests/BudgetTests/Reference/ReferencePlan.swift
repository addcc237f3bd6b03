@testable import Budget

/// Why the reference model refuses a change or a plan; which of the problems it is does not matter here.
struct Refusal: Error {}

/// A plan worked out in the plainest way: all changes kept as a list and carried out again one by one for
/// every answer, with nothing remembered, merged or made fast.
///
/// Written from the rules of the model, against which ``Plan`` is compared. It shares values with the
/// program (money, years, growth, changes and budgets as data) and none of its ways. Chances are no figures and
/// left out, but for the mergers that they rule out.
struct ReferencePlan {
  let budget: Budget
  var horizon = 1
  var rates: [ReferenceStep<FeeRate>] = []
  var feeNumbers: [FeeNumberID: [ReferenceStep<FeeNumber>]] = [:]
  /// What was stated of the parts of shared totals, in order.
  var parts: [ReferencePart] = []
  var members: [ReferenceMember]
  /// Members that may leave, each for itself, with the years.
  var uncertain: [(member: Int, span: MonthSpan)] = []
  var positions: [ReferencePosition]
  var costs: ReferenceAmounts
  /// What was said of on-costs, by their places.
  var onCosts: [(place: Int, rate: OnCostRate, span: YearSpan)] = []
  var lineNames: [LocalName]
  var lines: ReferenceAmounts
  var incomeNames: [LocalName]
  var incomes: ReferenceAmounts
  /// All that was said of what each income goes into, the budget's own word first.
  var incomeTargets: [[(target: FundTarget, span: YearSpan?)]]
  var freeOpening: Int128
  var fundOpenings: [Int128]
  var fundNames: [LocalName]
  var deposits: ReferenceAmounts
  var funding: [ReferenceFunding] = []
  var sharing: [ReferenceSharing] = []
  var releases: [(fund: FundID, amount: Money, year: Year)] = []
  var growths: [(kind: GrowthKind, growth: Growth, span: YearSpan?)] = []
  var dropped: Set<ActivityID> = []

  /// A budget after changes.
  ///
  /// - Throws: ``Refusal`` where one of them cannot be carried out.
  init(_ budget: Budget, _ changes: [Change]) throws {
    self.budget = budget
    members = budget.members.map(ReferenceMember.init)
    positions = budget.positions.map(ReferencePosition.init)
    costs = ReferenceAmounts(budget.positions.map { .init(base: $0.yearlyCost) }, budget.year)
    lineNames = budget.lines.map(\.name)
    lines = ReferenceAmounts(
      budget.lines.map {
        .init(
          base: $0.amount, group: $0.subBudget,
          isContained: $0.amount == nil && $0.containedIn != nil)
      }, budget.year)
    incomeNames = budget.incomes.map(\.name)
    incomes = ReferenceAmounts(budget.incomes.map { .init(base: $0.amount) }, budget.year)
    incomeTargets = budget.incomes.map { [($0.goesTo, nil)] }
    freeOpening = Int128(budget.freeReserve.øre)
    fundOpenings = budget.funds.map { Int128($0.opening.øre) }
    fundNames = budget.funds.map(\.name)
    deposits = ReferenceAmounts(budget.funds.map { .init(base: $0.deposit) }, budget.year)
    funding = budget.fundedExpenses.map {
      ReferenceFunding(expense: $0.expense, said: [($0.payer, nil)])
    }
    sharing = budget.sharedExpenses.map {
      ReferenceSharing(cost: $0.cost, said: [($0.part, nil)])
    }
    for change in changes { try carryOut(change) }
  }

  /// Carries out a change.
  private mutating func carryOut(_ change: Change) throws {
    switch change {
    case .rate(let rate, let span) where budget.feeRules.isEmpty: rates.append(try step(rate, span))
    case .rate(let rate, let span):
      let step = try step(rate.map(FeeNumber.init), span)
      for id in ratesOfRules { feeNumbers[id, default: []].append(step) }
    case .feeNumbers(let ids, let number, let span):
      for id in ids { try setFeeNumber(id, step(number, span)) }
    case .weight(let id, let weight, let span):
      try refuse(isPart(id.index, in: span))
      members[id.index].weights.append(try step(weight, span))
    case .leave(let ids, let span, let chance):
      try leave(ids.map(\.index), checked(span), mayStay: chance)
    case .join(let ids, let span): try join(ids.map(\.index), checked(span))
    case .admit(let newcomer, let population, let span):
      try admit(newcomer.name, newcomer.kind, population, from: checked(span).from.year)
      try refuseWithinYear(members.count - 1, span)
      members[members.count - 1].turns.append((true, span))
    case .merge(let ids, let survivor, let year):
      try merge(ids.map(\.index), survivor, from: year)
    case .population(let id, let inhabitants, let span):
      try setPopulation(of: id?.index, step(inhabitants, span))
    case .hire(let hiring): try hire(hiring)
    case .end(let ids, let month): for id in ids { try end(id.index, month) }
    case .extend(let id, let month): try extend(id.index, month)
    case .convert(let id, let kind): try convert(id.index, kind)
    case .percentage(let id, let percentage, let span):
      try setPercentage(id.index, percentage, checked(span))
    case .onCost(let id, let rate, let span): try setOnCost(id, rate, checked(span))
    case .cost(let id, let cost, let span): try setCost(of: id?.index, cost, checked(span))
    case .subBudget(let id, let amount, let span):
      lines.append(.init(target: .group(id), action: .adjust(amount), span: try checked(span)))
    case .spend(let id, let amount, let span):
      lines.append(.init(id.index, .adjust(amount), try checked(span)))
    case .spendNew(let name, let amount, let span):
      try Self.add(name, amount, checked(span), to: &lineNames, &lines)
    case .itemise(let id, let amount, let span): try itemise(id.index, amount, checked(span))
    case .income(let id, let amount, let span, let target):
      incomes.append(.init(id.index, .adjust(amount), try checked(span)))
      if let target { incomeTargets[id.index].append((target, span)) }
    case .incomeNew(let name, let amount, let span, let target):
      try Self.add(name, amount, checked(span), to: &incomeNames, &incomes)
      incomeTargets.append([(target ?? .free, nil)])
    case .fundNew(let name, let opening): try addFund(name, opening)
    case .deposit(let id, let amount, let span):
      deposits.append(.init(id.index, .adjust(amount), try checked(span)))
    case .fund(let target, let amount): try setOpening(of: target, amount)
    case .cover(let expense, let payer, let span): cover(expense, payer, try checked(span))
    case .cofinance(let cost, let part, let span): share(cost, part, try checked(span))
    case .release(let fund, let amount, let year): try release(fund, amount, year)
    case .growth(let kind, let growth, let span):
      growths.append((kind, growth, try span.map(checked)))
    case .horizon(let years):
      try refuse(years < 1 || years > 30)
      horizon = years
    case .drop(let activity): try drop(activity)
    // Nothing of a figure.
    case .correlation, .uncertain: break
    }
  }

  /// A span that does not begin before the budget year.
  func checked(_ span: YearSpan) throws -> YearSpan {
    try refuse(span.from < budget.year)
    return span
  }

  /// Months that do not begin before the budget year.
  private func checked(_ span: MonthSpan) throws -> MonthSpan {
    try refuse(span.from.year < budget.year)
    return span
  }

  private func step<Value>(
    _ adjustment: Adjustment<Value>, _ span: YearSpan
  ) throws -> ReferenceStep<Value> {
    ReferenceStep(adjustment: adjustment, span: try checked(span))
  }
}

/// Refuses where something is so.
func refuse(_ isSo: Bool) throws { if isSo { throw Refusal() } }

/// The quotient rounded half away from zero.
func rounded(_ dividend: Int128, over divisor: Int128) -> Int128 {
  let magnitude = (2 * (dividend < 0 ? -dividend : dividend) + divisor) / (2 * divisor)
  return dividend < 0 ? -magnitude : magnitude
}

extension Year {
  /// Its months.
  var months: [Month] { (1...12).compactMap { Month($0, of: self) } }
}

extension MonthSpan {
  /// Whether a month is in it.
  func has(_ month: Month) -> Bool {
    let number = month.year.number * 12 + month.number
    return number >= from.year.number * 12 + from.number
      && number <= until.map { $0.year.number * 12 + $0.number } ?? .max
  }

  /// Its months, as many of them as anything could be said about here.
  var someMonths: [Month] {
    let last = max(from.year.number, min(until?.year.number ?? 2030, 2030))
    let months = (from.year.number...last).compactMap { Year($0) }.flatMap(\.months)
    return months.filter { has($0) }
  }
}

extension YearSpan {
  /// Whether a year is in it.
  func has(_ year: Year) -> Bool {
    year.number >= from.number && year.number <= until?.number ?? .max
  }

  /// Its years, as many of them as anything could be said about here.
  var someYears: [Year] {
    (from.number...max(from.number, min(until?.number ?? 2030, 2030))).compactMap { Year($0) }
  }
}
