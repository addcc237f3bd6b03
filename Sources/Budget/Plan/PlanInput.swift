/// A figure of a year that the budget or a change states, and all others are worked out from.
public enum PlanInput: Sendable, Hashable {
  /// The fee for one inhabitant, in kroner.
  case rate
  /// A number of a fee rule, in its unit; nil for a term by size, which has several.
  case feeNumber(FeeNumberID)
  /// What a member's fee is worked out from besides inhabitants, in the measure's unit.
  case measured(MemberID, MeasureID)
  /// Whether a member pays: 1 or 0.
  case membership(MemberID)
  /// For how many months of the year a member is in, 0 to 12.
  case memberMonths(MemberID)
  /// How many times a member pays.
  case weight(MemberID)
  /// The inhabitants that a member's fee is worked out from.
  case inhabitants(MemberID)
  /// What a position costs a whole year at the year's wages, in kroner.
  case yearlyCost(PositionID)
  /// How much of a whole position one is, from 0 to 1.
  case percentage(PositionID)
  /// How many months of the year a position is staffed, 0 to 12.
  case months(PositionID)
  /// Whether the alliance itself pays for a position: 1, or 0 where it is seconded.
  case paid(PositionID)
  /// Whether a position is staffed in December: 1 or 0.
  case staffed(PositionID)
  /// What an expense line comes to, in kroner.
  case line(LineID)
  /// What an income other than fees comes to, in kroner.
  case income(IncomeID)
  /// What is in a fund when the budget year begins, in kroner; the same for every year.
  case opening(FundTarget)
  /// Bound money that becomes free as the year begins, in kroner.
  case released(FundID)
  /// The part of a cost that others pay, from 0 to 1.
  case othersPart(CostID)
  /// What is paid into a fund from free money as the year begins, in kroner.
  case deposited(FundID)
}

/// The inputs of one year of a plan, for asking many of them at the cost of one look at its amounts.
///
/// An object, since they are kept and handed on many times over, and a plan takes dozens of steps to copy.
public final class PlanInputs: Sendable {
  /// The plan.
  public let plan: Plan
  /// The year.
  public let year: Year
  private let lines: GrowingList<Money?>
  private let incomes: GrowingList<Money?>
  private let costs: GrowingList<Money?>
  private let deposits: [Money]

  /// The inputs of a year, which the plan need not cover.
  ///
  /// Cost: lines + positions.
  ///
  /// - Throws: ``ChangeProblem`` where a change makes an amount of the year impossible.
  public init(_ plan: Plan, in year: Year) throws(ChangeProblem) {
    try Interruption.check()
    self.plan = plan
    self.year = year
    lines = try plan.lineAmounts(in: year)
    incomes = try plan.incomeColumn(in: year).amounts
    costs = try plan.yearlyCosts(in: year)
    deposits = try plan.deposits(in: year)
  }

  /// The value of an input in its unit; nil where it is missing or the plan has no such thing.
  ///
  /// - Throws: ``ChangeProblem`` where a change brought it out of range.
  public func value(of input: PlanInput) throws(ChangeProblem) -> ExactNumber? {
    switch input {
    case .rate: try? plan.rate(in: year).kroner
    case .feeNumber(let id): try plan.feeNumber(id, in: year)?.kroner
    case .measured(let id, let measure):
      plan.isKnown(id) ? try? plan.value(of: .declared(measure), of: id, in: year) : nil
    case .membership(let id):
      plan.isKnown(id) ? (plan.counts(id, in: year) ? .one : .zero) : nil
    case .memberMonths(let id):
      plan.isKnown(id) ? ExactNumber(Int64(plan.months(of: id, in: year))) : nil
    case .weight(let id): plan.isKnown(id) ? try? plan.weight(of: id, in: year).times : nil
    case .inhabitants(let id):
      plan.isKnown(id) ? ExactNumber(try plan.population(of: id, in: year).inhabitants) : nil
    case .yearlyCost(let id): costs.at(id.index).flatMap { $0 }.flatMap { try? $0.kroner }
    case .percentage(let id): plan.positions.at(id.index)?.percentage(in: year).fraction
    case .months(let id):
      plan.positions.at(id.index).map { ExactNumber(Int64($0.months(in: year))) }
    case .paid(let id): plan.positions.at(id.index).map { $0.kind == .seconded ? .zero : .one }
    case .staffed(let id):
      plan.positions.at(id.index).map { $0.isStaffed(in: .december(of: year)) ? .one : .zero }
    case .line(let id): lines.at(id.index).flatMap { $0 }.flatMap { try? $0.kroner }
    case .income(let id): incomes.at(id.index).flatMap { try? ($0 ?? .zero).kroner }
    case .opening(let target): plan.isKnown(target) ? try? plan.opening(of: target).kroner : nil
    case .othersPart(let cost): plan.othersPart(of: cost, in: year).fraction
    case .deposited(let id): deposits.at(id.index).flatMap { try? $0.kroner }
    case .released(let id): try? plan.released(from: id, in: year)?.kroner
    }
  }
}

extension Plan {
  /// What is in a fund when the budget year begins, changes included.
  public func opening(of target: FundTarget) -> Money {
    switch target {
    case .free: freeOpening
    case .bound(let id): fundOpenings[id.index]
    }
  }

  /// Whether the budget itself has what an input is about, rather than a change.
  public func isDeclared(_ input: PlanInput) -> Bool { provenance(of: input) != nil }

  /// Where the budget's own value of an input comes from; nil where only changes have given it one.
  public func provenance(of input: PlanInput) -> Provenance? {
    switch input {
    case .rate: budget.rateProvenance
    case .feeNumber(let id): budget.provenance(of: id)
    case .measured(let id, let measure):
      budget.members.indices.contains(id.index)
        ? budget.measure(measure).provenance ?? budget.members[id.index].provenance : nil
    case .membership(let id), .memberMonths(let id), .inhabitants(let id):
      budget.members.at(id.index)?.provenance
    case .weight(let id):
      // Nobody has said where a weight comes from that only stands in the budget file.
      budget.members.indices.contains(id.index)
        ? budget.weightProvenance ?? Provenance(.assumed) : nil
    case .yearlyCost(let id), .percentage(let id), .months(let id), .paid(let id),
      .staffed(let id):
      budget.positions.at(id.index)?.provenance
    case .line(let id): budget.lines.at(id.index)?.provenance
    case .income(let id): budget.incomes.at(id.index)?.provenance
    case .opening(.free): budget.freeReserveProvenance
    case .opening(.bound(let id)): budget.funds.at(id.index)?.provenance
    case .othersPart(let cost):
      budget.othersPart(of: cost) == .none ? nil : provenance(of: cost)
    case .deposited(let id):
      budget.funds.at(id.index).flatMap { $0.deposit == .zero ? nil : $0.provenance }
    case .released: nil
    }
  }

  /// Where the budget's own cost comes from; nil where only changes have made it.
  private func provenance(of cost: CostID) -> Provenance? {
    switch cost {
    case .position(let id): budget.positions.at(id.index)?.provenance
    case .line(let id): budget.lines.at(id.index)?.provenance
    }
  }

  /// The members of which the budget only assumes how many inhabitants they have.
  public var membersOfAssumedInhabitants: [MemberID] {
    budget.members.indices.filter { budget.members[$0].provenance.status == .assumed }
      .map(MemberID.init(place:))
  }

  /// The date, 1 January of a year, at which the inhabitants were registered that a fee is worked out from.
  public func populationDate(of id: MemberID, in year: Year) -> Year {
    member(id).registered(forFeeIn: year).year
  }

  /// The units whose inhabitants make up a member's registered ones that a fee of a year is worked out from;
  /// empty where the budget names none for that date or they do not add up.
  public func parts(of id: MemberID, in year: Year) -> [Predecessor] {
    let member = member(id)
    let registered = member.registered(forFeeIn: year)
    let sum = member.predecessors.reduce(Int64(0)) { $0 + $1.population.inhabitants }
    guard registered == member.populations[0], sum == registered.population.inhabitants else {
      return []
    }
    return member.predecessors
  }

  fileprivate func isKnown(_ id: MemberID) -> Bool { id.index < memberCount }

  fileprivate func isKnown(_ target: FundTarget) -> Bool {
    if case .bound(let id) = target { id.index < fundOpenings.count } else { true }
  }

  /// What changes release from a fund in a year; nil where none does.
  fileprivate func released(from fund: FundID, in year: Year) -> Money? {
    let amounts = releases.filter { $0.fund == fund && $0.year == year }.map(\.amount)
    return amounts.isEmpty ? nil : try? amounts.total()
  }
}

extension RandomAccessCollection where Index == Int {
  /// The element at a place; nil where there is none.
  fileprivate func at(_ place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
