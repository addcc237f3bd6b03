import Budget

/// An input of a plan that a sensitivity moves.
public enum SensitivityInput: Sendable, Hashable {
  /// The fee for one inhabitant.
  case rate
  /// How many times a member pays.
  case weight(MemberID)
  /// A member's inhabitants; all members' where nil.
  case population(MemberID?)
  /// A position's yearly cost; all positions' where nil.
  case cost(PositionID?)
  /// A group of lines.
  case subBudget(SubBudgetID)
  /// The amount of a line.
  case line(LineID)
  /// An income other than fees.
  case income(IncomeID)
  /// The opening balance of a fund.
  case fund(FundTarget)
  /// A yearly growth.
  case growth(GrowthKind)
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
    func both(_ input: SensitivityInput, _ change: (ExactNumber) -> Change) -> Moved {
      Moved(input: input, low: [change(lower)], high: [change(upper)])
    }
    var inputs = [
      both(.rate) { .rate(.multiply($0), span) },
      both(.population(nil)) { .population(nil, .multiply($0), span) },
      both(.cost(nil)) { .cost(nil, .multiply($0), span) },
    ]
    for (id, _) in plan.members where (try? plan.weight(of: id, in: span.from)) != .one {
      inputs.append(both(.weight(id)) { .weight(id, .multiply($0), span) })
    }
    for (id, _) in plan.budget.identifiedSubBudgets {
      inputs.append(both(.subBudget(id)) { .subBudget(id, .multiply($0), span) })
    }
    for (id, line) in plan.lines where line.subBudget == nil && line.amount != nil {
      inputs.append(both(.line(id)) { .spend(id, .multiply($0), span) })
    }
    for (id, _) in plan.incomes {
      inputs.append(both(.income(id)) { .income(id, .multiply($0), span) })
    }
    for target in plan.budget.fundTargets {
      inputs.append(both(.fund(target)) { .fund(target, .multiply($0)) })
    }
    for kind in GrowthKind.allCases where !plan.growth(of: kind).isNone {
      guard let low = growth(kind, lower, plan), let high = growth(kind, upper, plan) else {
        continue
      }
      inputs.append(Moved(input: .growth(kind), low: low, high: high))
    }
    return inputs + leavings(of: plan)
  }

  /// Every input that is known only roughly by as much as it may be off, and every leaving.
  static func rough(in plan: Plan) throws(VariationProblem) -> [Moved] {
    guard let span = YearSpan(from: plan.budget.year) else { return [] }
    var inputs: [Moved] = []
    func add(
      _ input: SensitivityInput, _ provenance: Provenance,
      _ change: (Adjustment<Money>) -> Change
    ) {
      guard let width = provenance.halfWidth else { return }
      inputs.append(
        Moved(input: input, low: [change(.subtract(width))], high: [change(.add(width))]))
    }
    for (id, line) in plan.lines {
      add(.line(id), line.provenance) { .spend(id, $0, span) }
    }
    for (id, income) in plan.incomes {
      add(.income(id), income.provenance) { .income(id, $0, span) }
    }
    for (id, position) in plan.identifiedPositions {
      add(.cost(id), position.provenance) { .cost(id, $0, span) }
    }
    add(.fund(.free), plan.budget.freeReserveProvenance) { .fund(.free, $0) }
    for (id, fund) in plan.budget.identifiedFunds {
      add(.fund(.bound(id)), fund.provenance) { .fund(.bound(id), $0) }
    }
    for range in plan.uncertainAmounts {
      do {
        inputs.append(
          Moved(
            input: SensitivityInput(range.quantity), low: [try range.change(at: ExactNumber(-1))],
            high: [try range.change(at: .one)]))
      } catch { throw .change(error) }
    }
    return inputs + leavings(of: plan)
  }

  /// The members that may leave, and those that have given notice and are in.
  private static func leavings(of plan: Plan) -> [Moved] {
    var groups = plan.uncertainLeavings.map { ($0.members, $0.span) }
    if let span = YearSpan(from: plan.budget.year) {
      for (id, member) in plan.members where member.hasGivenNotice {
        if !groups.contains(where: { $0.0.contains(id) }) { groups.append(([id], span)) }
      }
    }
    return groups.compactMap { members, span in
      let staying = members.filter { plan.isMember($0, in: span.from) }
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
      // Rounded to the four decimals of a percent that a growth can have.
      guard let part = try? growth.fraction * factor,
        let millionths = try? part.scaled(decimals: 6),
        let rounded = try? ExactNumber(millionths, over: 1_000_000),
        let growth = try? Growth(fraction: rounded)
      else { return nil }
      changes.append(.growth(kind, growth, span))
    }
    return changes
  }

  private init(_ quantity: UncertainQuantity) {
    switch quantity {
    case .rate: self = .rate
    case .population(let id): self = .population(id)
    case .cost(let id): self = .cost(id)
    case .subBudget(let id): self = .subBudget(id)
    case .line(let id): self = .line(id)
    }
  }
}

extension Budget {
  /// The free reserve and the funds.
  fileprivate var fundTargets: [FundTarget] {
    [.free] + identifiedFunds.map { .bound($0.id) }
  }
}
