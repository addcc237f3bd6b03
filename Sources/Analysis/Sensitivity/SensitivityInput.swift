import Budget

/// An input of a plan that a sensitivity moves.
public enum SensitivityInput: Sendable, Hashable {
  /// A number of the plan.
  case number(PlanNumber)
  /// Members that may leave, as one; the event has its whole size or none.
  case leaving([MemberID])
}

extension SensitivityInput {
  /// An input with the changes that bring it to its lower and its upper value; none for the plan as it is.
  struct Moved {
    let input: SensitivityInput
    let low: [Change]
    let high: [Change]
  }

  /// Every input by a part of itself either way, and every leaving.
  static func moved(
    by share: ExactNumber, in plan: Plan
  ) throws(VariationProblem) -> [Moved] {
    guard let span = YearSpan(from: plan.budget.year) else { return [] }
    let lower: ExactNumber
    let upper: ExactNumber
    do { (lower, upper) = (try .one - share, try .one + share) } catch { throw .tooLarge }
    var numbers = plan.budget.movableFeeNumbers + [.population(nil), .cost(nil)]
    for (id, _) in plan.members where (try? plan.weight(of: id, in: span.from)) != .one {
      numbers.append(.weight(id))
    }
    numbers += plan.budget.identifiedSubBudgets.map { .subBudget($0.id) }
    for (id, line) in plan.lines where line.subBudget == nil && line.amount != nil {
      numbers.append(.line(id))
    }
    numbers += plan.incomes.map { .income($0.id) }
    numbers += plan.fundTargets.map { .fund($0) }
    var inputs = try numbers.map { number throws(VariationProblem) in
      try moved(number, .multiply(lower), .multiply(upper), over: span)
    }
    for kind in plan.growing {
      guard let low = growth(kind, lower, plan), let high = growth(kind, upper, plan) else {
        continue
      }
      inputs.append(Moved(input: .number(.growth(kind)), low: low, high: high))
    }
    for (id, _) in plan.budget.identifiedOnCosts {
      guard let low = onCost(id, lower, plan), let high = onCost(id, upper, plan) else { continue }
      inputs.append(Moved(input: .number(.onCost(id)), low: low, high: high))
    }
    return inputs + leavings(of: plan)
  }

  /// Every input that is known only roughly by as much as it may be off, and every leaving.
  static func rough(in plan: Plan) throws(VariationProblem) -> [Moved] {
    guard let span = YearSpan(from: plan.budget.year) else { return [] }
    var inputs: [Moved] = []
    func add(_ number: PlanNumber, _ provenance: Provenance) throws(VariationProblem) {
      guard let width = try? provenance.halfWidth?.kroner else { return }
      inputs.append(try moved(number, .subtract(width), .add(width), over: span))
    }
    for id in plan.budget.feeNumbers where plan.budget.hasOneValue(id) {
      try add(.fee([id]), plan.budget.provenance(of: id))
    }
    for (id, line) in plan.lines { try add(.line(id), line.provenance) }
    for (id, income) in plan.incomes { try add(.income(id), income.provenance) }
    for (id, position) in plan.identifiedPositions { try add(.cost(id), position.provenance) }
    try add(.fund(.free), plan.budget.freeReserveProvenance)
    for (id, fund) in plan.identifiedFunds {
      try add(.fund(.bound(id)), fund.provenance)
    }
    for range in plan.uncertainAmounts {
      do {
        inputs.append(
          Moved(
            input: .number(range.number), low: [try range.change(at: ExactNumber(-1))],
            high: [try range.change(at: .one)]))
      } catch { throw .change(error) }
    }
    return inputs + leavings(of: plan)
  }

  /// The members that may leave, and those that have given notice, or are out in a year of the plan, and are in.
  private static func leavings(of plan: Plan) -> [Moved] {
    var groups = plan.uncertainLeavings.map { ($0.members, $0.span) }
    for (id, member) in plan.members where !groups.contains(where: { $0.0.contains(id) }) {
      let first = plan.budget.year
      guard let from = member.hasGivenNotice ? first : member.goneFrom.map({ max($0, first) }),
        plan.years.contains(from), let span = YearSpan(from: from)
      else { continue }
      groups.append(([id], MonthSpan(span)))
    }
    return groups.compactMap { members, span in
      let staying = members.filter { plan.isMember($0, during: span) }
      guard !staying.isEmpty else { return nil }
      return Moved(
        input: .leaving(staying), low: [.leave(staying, span, chance: nil)], high: [])
    }
  }

  /// The growth into every year, each by a part of itself; nil where one of them is out of range.
  private static func growth(
    _ kind: GrowthKind, _ factor: ExactNumber, _ plan: Plan
  ) -> [Change]? {
    var changes: [Change] = []
    for (growth, span) in plan.growth(of: kind).stated {
      guard let fraction = try? growth.fraction, let part = percentage(fraction, times: factor),
        let growth = try? Growth(fraction: part)
      else { return nil }
      changes.append(.growth(kind, growth, span))
    }
    return changes
  }

  /// An on-cost in every year, each by a part of itself; nil where one of them is out of range.
  private static func onCost(
    _ id: OnCostID, _ factor: ExactNumber, _ plan: Plan
  ) -> [Change]? {
    var changes: [Change] = []
    for year in plan.years {
      guard let part = percentage(plan.onCostRate(id, in: year).fraction, times: factor),
        let rate = try? OnCostRate(fraction: part), let span = YearSpan(from: year)
      else { return nil }
      changes.append(.onCost(id, rate, span))
    }
    return changes
  }

  /// A part of something moved, and rounded to the four decimals of a percent that growth and on-costs can have.
  private static func percentage(_ part: ExactNumber, times factor: ExactNumber) -> ExactNumber? {
    guard let millionths = try? (part * factor).scaled(decimals: 6) else { return nil }
    return try? ExactNumber(millionths, over: 1_000_000)
  }

  /// A number with the changes that bring it to its lower and its upper value.
  private static func moved(
    _ number: PlanNumber, _ low: Adjustment<ExactNumber>, _ high: Adjustment<ExactNumber>,
    over span: YearSpan
  ) throws(VariationProblem) -> Moved {
    do {
      return Moved(
        input: .number(number), low: [try number.change(low, over: span)],
        high: [try number.change(high, over: span)])
    } catch { throw .illegalValue(error) }
  }
}

extension Plan {
  /// The free reserve and the funds.
  fileprivate var fundTargets: [FundTarget] {
    [.free] + identifiedFunds.map { .bound($0.id) }
  }
}
