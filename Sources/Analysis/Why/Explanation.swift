import Budget

/// How a figure of a year comes about: its formula and inputs, each explained in turn down to what the
/// budget or a change states.
///
/// The inputs give the value by the formula exactly; see ``Formula``.
public struct Explanation: Sendable, Hashable {
  /// What the figure is.
  public let figure: ExplainedFigure
  /// The year that it is of.
  public let year: Year
  /// What it counts.
  public let unit: ExplainedUnit
  /// Its value in the unit; nil where the document names it without an amount.
  public let value: ExactNumber?
  /// The lowest and highest value that approximate inputs allow; nil where the value is exact.
  ///
  /// Half-widths are added as if all inputs erred the same way, so that the true value is never outside.
  public let range: ClosedRange<ExactNumber>?
  /// Where it comes from.
  public let basis: Basis
  /// The changes that moved it or one of its inputs, in the order of the scenario.
  public let changes: [ChangeIndex]
  /// Whether it is an input that the budget only assumes, whatever changes made of it.
  public internal(set) var isAssumed = false

  /// Where a figure comes from.
  public enum Basis: Sendable, Hashable {
    /// The budget states it.
    case stated(Provenance)
    /// A change moved the figure above by it.
    case moved(by: ChangeIndex)
    /// It is worked out from others.
    case derived(Formula, [Term])
  }

  /// An input of a formula.
  public struct Term: Sendable, Hashable {
    /// Whether a sum takes it off instead of adding it.
    public let isSubtracted: Bool
    /// The input.
    public let input: Explanation

    /// An input that a sum adds, or takes off.
    public init(_ input: Explanation, isSubtracted: Bool = false) {
      self.isSubtracted = isSubtracted
      self.input = input
    }
  }

  init(
    _ figure: ExplainedFigure, in year: Year, _ unit: ExplainedUnit, _ value: ExactNumber?,
    range: ClosedRange<ExactNumber>? = nil, _ basis: Basis
  ) {
    self.figure = figure
    self.year = year
    self.unit = unit
    self.value = value
    self.range = range
    self.basis = basis
    switch basis {
    case .stated: changes = []
    case .moved(let change): changes = [change]
    case .derived(_, let terms):
      let all = Set(terms.flatMap(\.input.changes))
      changes = all.sorted { $0.number < $1.number }
    }
  }

  /// The inputs; none where the figure is stated.
  public var terms: [Term] {
    if case .derived(_, let terms) = basis { terms } else { [] }
  }

  /// How far the true value may lie from the value, the farther way; nil where it is exact.
  ///
  /// - Throws: ``ArithmeticProblem/overflow``.
  public var halfWidth: ExactNumber? {
    get throws(ArithmeticProblem) {
      guard let range, let value else { return nil }
      return max(try value - range.lowerBound, try range.upperBound - value)
    }
  }

  /// How far the value can be relied on: as far as the least sure of what it rests on; what a change states is no surer
  /// and no less sure than that.
  public var status: FigureStatus {
    guard value != nil else { return .missing }
    if isAssumed { return .assumed }
    switch basis {
    // What is named without an amount has one of a change's.
    case .stated(let provenance):
      return provenance.status == .missing ? .assumed : provenance.status
    case .moved: return .derived
    // What is zero whatever its inputs are does not rest on them.
    case .derived where value == .zero && range == nil: return .derived
    case .derived(_, let terms):
      let known = terms.map(\.input).filter { input in
        if case .derived = input.basis, input.value == .zero { return false }
        // Nothing rests on who is out.
        if case .input(.membership) = input.figure, input.value == .zero { return false }
        return input.value != nil
      }
      return .ofSum(known.map(\.status))
    }
  }

  /// Whether the range lies as far below the value as above it; true where it is exact.
  public var isSymmetric: Bool {
    guard let range, let value else { return true }
    guard let below = try? value - range.lowerBound, let above = try? range.upperBound - value
    else { return false }
    return below == above
  }
}

/// How inputs give a figure.
public enum Formula: Sendable, Hashable {
  /// The inputs added, some of them taken off; missing ones add nothing.
  case sum
  /// The same, but zero where that is below zero: what a purpose costs beyond its fund, what is left in it.
  case excess
  /// What the budget says, then what each change moved it by; a sum.
  case history
  /// Rate × inhabitants × weight, rounded to a unit, half away from zero.
  case fee(unit: Money)
  /// A term of a fee rule, as the rule says.
  case rule
  /// Zero, because the first input, the membership, is: the member does not pay that year.
  case notMember
  /// Yearly cost × months / 12, rounded to the øre, half away from zero; times the percentage of a position that is
  /// not whole.
  case salary
  /// A cost × the percentage of it that others pay, rounded to the øre, half away from zero.
  case othersPart
  /// Zero, because the first input is: another pays for the position; nil where not known who.
  case paidByAnother(String?)
  /// The one input: what the year before left.
  case carriedOver
}

/// What an explained value counts.
public enum ExplainedUnit: String, Sendable, Hashable {
  /// Kroner.
  case kroner
  /// Kroner for one inhabitant.
  case rate
  /// Kroner, or kroner for a unit of a measure, in a fee rule.
  case price
  /// A measure's own unit.
  case measured
  /// Inhabitants.
  case inhabitants
  /// How many times a member pays.
  case weight
  /// Members.
  case members
  /// Positions.
  case positions
  /// A part of a whole: 0.8 for 80 %.
  case percentage
  /// Months of the year.
  case months
}

/// A figure that can be explained.
public enum ExplainedFigure: Sendable, Hashable {
  /// A figure of the whole alliance.
  case main(MainFigure)
  /// The fees, number or inhabitants of the members of a class.
  case memberClass(String, MainFigure)
  /// The fee of a member.
  case fee(MemberID)
  /// A part of a member's fee by the budget's rules.
  case feePart(FeePart)
  /// The inhabitants of a member where it pays, otherwise none.
  case countedInhabitants(MemberID)
  /// What a position costs in the year.
  case salary(PositionID)
  /// What the budget or changes state, changes included.
  case input(PlanInput)
  /// The same as the budget states it.
  case declared(PlanInput)
  /// The inhabitants of a unit that a member was made of.
  case part(String)
  /// The pay that a position's yearly cost follows from.
  case pay(PositionID)
  /// What an on-cost is of a position's yearly cost.
  case onCost(OnCostID)
  /// What is in a fund when the year begins.
  case fundOpening(FundTarget)
  /// What is in a fund when the year ends.
  case fundClosing(FundTarget)
  /// What is in a fund for an expense, once those before it are paid.
  case fundLeft(FundID, for: ExpenseID)
  /// What an expense costs beyond what its fund has for it.
  case uncovered(ExpenseID)
  /// What others pay of a cost.
  case othersPart(CostID)
  /// What a cost comes to without what others pay of it.
  case net(CostID)
  /// Amounts without those that something else is said of.
  case remaining(RemainingAmounts)
  /// What a change moved the figure above by.
  case change(ChangeIndex)
}

extension Explanation {
  /// What a column of a budget has of a figure, which the document states, or says nothing of.
  ///
  /// - Throws: ``ArithmeticProblem/overflow``.
  public static func stated(
    _ quantity: Quantity, _ subject: FigureSubject?, in id: ColumnID, of plan: Plan
  ) throws(ArithmeticProblem) -> Explanation? {
    let column = plan.budget.column(id)
    let cell = try ColumnFigures(plan.budget).figure(quantity, subject, in: id)
    guard let figure = ExplainedFigure(quantity, subject, in: plan) else { return nil }
    let value: ExactNumber?
    switch cell.value {
    case .money(let money): value = try money.kroner
    case .rate(let rate): value = try rate.kroner
    case .feeNumber(let number, _): value = number.kroner
    case .inhabitants(let count): value = ExactNumber(count)
    case .members(let count), .positions(let count): value = ExactNumber(Int64(count))
    case .missing, nil: value = nil
    }
    let width = try cell.provenance.halfWidth.map { width throws(ArithmeticProblem) in
      try width.kroner
    }
    var range: ClosedRange<ExactNumber>?
    if let value, let width { range = try (value - width)...(value + width) }
    return Explanation(
      figure, in: column.year ?? plan.budget.year, ExplainedUnit(quantity), value, range: range,
      .stated(cell.provenance))
  }
}

extension ExplainedUnit {
  fileprivate init(_ quantity: Quantity) {
    self =
      switch quantity.traits.unit {
      case .kroner: .kroner
      case .members: .members
      case .inhabitants: .inhabitants
      case .positions: .positions
      case .rate: .rate
      case .price: .price
      }
  }
}

extension FeeNumberID {
  /// What the budget or changes state of it.
  fileprivate var input: PlanInput {
    if case .measured(let measure, of: let member) = part { return .measured(member, measure) }
    return .feeNumber(self)
  }
}

extension ExplainedFigure {
  /// The figure of a quantity of a plan or a part of it; nil where there is none.
  init?(_ quantity: Quantity, _ subject: FigureSubject?, in plan: Plan) {
    switch subject {
    case nil:
      guard let figure = MainFigure(quantity, in: plan) else { return nil }
      self = .main(figure)
    case .line(let id):
      self = quantity == .income ? .othersPart(.line(id)) : .input(.line(id))
    case .income(let id): self = .input(.income(id))
    case .subBudget(let id): self = .main(.subBudget(id))
    case .member(let id): self = quantity == .population ? .countedInhabitants(id) : .fee(id)
    case .position(let id):
      self = quantity == .income ? .othersPart(.position(id)) : .salary(id)
    case .feeNumber(let ids, nil): self = .input(ids.first?.input ?? .rate)
    // A part of a fee is explained with the fee.
    case .feeNumber(_, _?): return nil
    case .fund(let target):
      self = quantity == .opening ? .fundOpening(target) : .fundClosing(target)
    }
  }
}
