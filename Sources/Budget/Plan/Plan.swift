/// A budget with the changes of a scenario applied to it: what each year's figures are worked out from.
///
/// A value: applying a change gives another plan and leaves this one as it was. The budget itself is
/// shared between plans, and all else between a plan and its copies until one is changed; a plan costs what its
/// changes cost.
public struct Plan: Sendable, Hashable {
  /// The most years that a plan can cover.
  public static let longestHorizon = 30
  /// The most positions that a plan can have.
  public static let mostPositions = 1_000

  /// The budget as its document declares it.
  ///
  /// Lent out: it is shared by all plans on it, and a getter of another module would copy its many parts.
  public var budget: Budget { _read { yield parts.register.budget } }
  /// Parts that a plan shares with its copies, since counting a reference of each takes longer than most changes.
  @Shared var parts: Parts

  /// A budget without any change; made faster where it has the members of another plan's budget.
  public init(_ budget: Budget, like other: Plan? = nil) {
    let lines = budget.lines.map {
      AmountLedger.Entry(
        base: $0.amount, group: $0.subBudget,
        isContained: $0.amount == nil && $0.containedIn != nil)
    }
    let incomes = budget.incomes.map { AmountLedger.Entry(base: $0.amount, group: nil) }
    let deposits = budget.funds.map { AmountLedger.Entry(base: $0.deposit, group: nil) }
    let positions = budget.positions.map { AmountLedger.Entry(base: $0.yearlyCost, group: nil) }
    let year = budget.year
    parts = Parts(
      register: FeeRegister.of(budget, like: other?.register),
      staff: Staff(
        positions: GrowingList(budget.positions.map(PlannedPosition.init)),
        costs: AmountLedger(entries: positions, firstYear: year),
        onCostRates: budget.onCosts.map { _ in AdjustmentSeries() }),
      lines: Lines(
        amounts: AmountLedger(entries: lines, firstYear: year),
        sharing: budget.sharedExpenses.map {
          PlannedSharing(cost: $0.cost, part: Course($0.part))
        }),
      incomes: Incomes(
        amounts: AmountLedger(entries: incomes, firstYear: year),
        targets: GrowingList(budget.incomes.map { Course($0.goesTo) }),
        boundPlaces: budget.incomes.indices.filter { budget.incomes[$0].goesTo != .free }),
      funds: Funds(
        freeOpening: budget.freeReserve, openings: budget.funds.map(\.opening),
        deposits: AmountLedger(entries: deposits, firstYear: year),
        funding: budget.fundedExpenses.map {
          PlannedFunding(expense: $0.expense, payer: Course($0.payer))
        }))
    keepAmounts()
  }

  /// The years that the plan covers, in order; never empty.
  public var years: [Year] { (0..<horizon).map { budget.year.advanced(by: $0) } }

  /// Whether its budget has rules that years are held against.
  public var hasRules: Bool { !register.budget.rules.isEmpty }

  /// The first year that it covers, the budget's.
  public var firstYear: Year { budget.year }

  /// The last year that it covers.
  public var lastYear: Year { budget.year.advanced(by: horizon - 1) }

  /// How far the free reserve at the end of the budget year may lie from the figure, either way.
  ///
  /// The half-widths of all figures that it is worked out from, added. Source: section 5.2.4 (the
  /// closing reserve is the difference of two rounded figures).
  public var reserveHalfWidth: Money { register.reserveHalfWidth }

  /// How much something grows into each year; of several numbers of the fee rules how much the first does.
  public func growth(of kind: GrowthKind) -> GrowthPath {
    if case .feeNumbers(let ids) = kind { return ids.first.map(growth(of:)) ?? .none }
    return growths[kind] ?? .none
  }
}

/// Bound money that becomes free.
public struct Release: Sendable, Hashable {
  /// The fund.
  public let fund: FundID
  /// How much.
  public let amount: Money
  /// The year at whose beginning it happens.
  public let year: Year
}
