/// A budget with the changes of a scenario applied to it: what each year's figures are worked out from.
///
/// A value: applying a change gives another plan and leaves this one as it was. The budget itself is
/// shared between plans; a plan costs what its changes cost.
public struct Plan: Sendable, Hashable {
  /// The most years that a plan can cover.
  public static let longestHorizon = 30
  /// The most positions that a plan can have.
  public static let mostPositions = 1_000

  /// The budget as its document declares it.
  ///
  /// Lent out: it is shared by all plans on it, and a getter of another module would copy its many parts.
  public var budget: Budget { _read { yield register.budget } }
  let register: FeeRegister
  /// How many years the plan covers, from the budget year on.
  public internal(set) var horizon = 1
  /// How many changes have been applied.
  public internal(set) var changeCount = 0

  /// The changes of a later date that the last change overrides, at least in part, in the order stated.
  public internal(set) var overridden: [ChangeIndex] = []
  var laterChanges = LaterChanges()

  var rate = AdjustmentSeries<FeeRate>()
  var admitted: [Member] = []
  var overlays = MemberOverlays()
  /// Members that may leave, for `risk`; the plan's figures count them as members.
  public internal(set) var uncertainLeavings: [UncertainLeaving] = []
  /// Which of those leavings depend on each other; a member is in one correlation at most.
  public internal(set) var correlations: [Correlation] = []
  /// Figures known only as a range, for `risk`; the plan's figures take one value.
  public internal(set) var uncertainAmounts: [UncertainAmount] = []
  /// The positions: the budget's, then the hired ones in order.
  public internal(set) var positions: [PlannedPosition]
  var positionCosts: AmountLedger
  var lineAmounts: AmountLedger
  var addedLines: [ExpenseLine] = []
  var incomeAmounts: AmountLedger
  var addedIncomes: [IncomeLine] = []
  var freeOpening: Money
  var fundOpenings: [Money]
  var releases: [Release] = []
  var growths: [GrowthKind: Growth] = [:]
  var dropped: [ActivityID: ChangeIndex] = [:]

  /// A budget without any change; made faster where it has the members of another plan's budget.
  public init(_ budget: Budget, like other: Plan? = nil) {
    register = FeeRegister.of(budget, like: other?.register)
    positions = budget.positions.map(PlannedPosition.init)
    positionCosts = AmountLedger(
      entries: budget.positions.map { .init(base: $0.yearlyCost, group: nil) },
      firstYear: budget.year)
    lineAmounts = AmountLedger(
      entries: budget.lines.map {
        .init(
          base: $0.amount, group: $0.subBudget,
          isContained: $0.amount == nil && $0.containedIn != nil)
      },
      firstYear: budget.year)
    incomeAmounts = AmountLedger(
      entries: budget.incomes.map { .init(base: $0.amount, group: nil) }, firstYear: budget.year)
    freeOpening = budget.freeReserve
    fundOpenings = budget.funds.map(\.opening)
  }

  /// The years that the plan covers, in order; never empty.
  public var years: [Year] { (0..<horizon).map { budget.year.advanced(by: $0) } }

  /// A yearly growth.
  public func growth(of kind: GrowthKind) -> Growth { growths[kind] ?? .none }
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
