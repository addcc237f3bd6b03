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
  @Shared private var parts: Parts

  /// What a plan is made of.
  ///
  /// Those that have many parts of their own are shared with the copies of a plan in which they do not change.
  struct Parts: Sendable, Hashable {
    let register: FeeRegister
    var horizon = 1
    var changeCount = 0

    var overridden: [ChangeIndex] = []
    var laterChanges = LaterChanges()

    var rate = AdjustmentSeries<FeeRate>()
    var feeNumbers: [FeeNumberID: AdjustmentSeries<FeeNumber>] = [:]
    var partMoves: [FeeNumberID: [PartMove]] = [:]
    var admitted = GrowingList<Member>()
    var admittedCounties: [String] = []
    var overlays = MemberOverlays()
    var uncertainLeavings: [UncertainLeaving] = []
    var correlations: [Correlation] = []
    var uncertainAmounts: [UncertainAmount] = []
    var positions: GrowingList<PlannedPosition>
    @Shared var positionCosts: AmountLedger
    var onCostRates: [AdjustmentSeries<OnCostRate>]
    @Shared var lineAmounts: AmountLedger
    var addedLines = GrowingList<ExpenseLine>()
    @Shared var incomeAmounts: AmountLedger
    var addedIncomes = GrowingList<IncomeLine>()
    var incomeTargets: GrowingList<Course<FundTarget>>
    /// The places of the incomes that go into a fund in some year.
    var boundIncomePlaces: [Int]
    var freeOpening: Money
    var fundOpenings: [Money]
    var addedFunds = GrowingList<Fund>()
    @Shared var deposits: AmountLedger
    var funding: [PlannedFunding]
    var sharing: [PlannedSharing]
    var releases: [Release] = []
    var growths: [GrowthKind: GrowthPath] = [:]
    var dropped: [ActivityID: ChangeIndex] = [:]
    var feeColumns = FeeColumns()
    @Shared var names = NamesOfAdded()
  }

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
      positions: GrowingList(budget.positions.map(PlannedPosition.init)),
      positionCosts: AmountLedger(entries: positions, firstYear: year),
      onCostRates: budget.onCosts.map { _ in AdjustmentSeries() },
      lineAmounts: AmountLedger(entries: lines, firstYear: year),
      incomeAmounts: AmountLedger(entries: incomes, firstYear: year),
      incomeTargets: GrowingList(budget.incomes.map { Course($0.goesTo) }),
      boundIncomePlaces: budget.incomes.indices.filter { budget.incomes[$0].goesTo != .free },
      freeOpening: budget.freeReserve, fundOpenings: budget.funds.map(\.opening),
      deposits: AmountLedger(entries: deposits, firstYear: year),
      funding: budget.fundedExpenses.map {
        PlannedFunding(expense: $0.expense, payer: Course($0.payer))
      },
      sharing: budget.sharedExpenses.map {
        PlannedSharing(cost: $0.cost, part: Course($0.part))
      })
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

// The parts, lent out.

extension Plan {
  var register: FeeRegister { _read { yield parts.register } }
  /// How many years the plan covers, from the budget year on.
  public internal(set) var horizon: Int {
    _read { yield parts.horizon }
    _modify { yield &parts.horizon }
  }
  /// How many changes have been applied.
  public internal(set) var changeCount: Int {
    _read { yield parts.changeCount }
    _modify { yield &parts.changeCount }
  }
  /// The changes of a later date that the last change overrides, at least in part, in the order stated.
  public internal(set) var overridden: [ChangeIndex] {
    _read { yield parts.overridden }
    _modify { yield &parts.overridden }
  }
  var laterChanges: LaterChanges {
    _read { yield parts.laterChanges }
    _modify { yield &parts.laterChanges }
  }
  var rate: AdjustmentSeries<FeeRate> {
    _read { yield parts.rate }
    _modify { yield &parts.rate }
  }
  var feeNumbers: [FeeNumberID: AdjustmentSeries<FeeNumber>] {
    _read { yield parts.feeNumbers }
    _modify { yield &parts.feeNumbers }
  }
  /// What changes made of the parts of shared totals, by their terms, in the order stated.
  var partMoves: [FeeNumberID: [PartMove]] {
    _read { yield parts.partMoves }
    _modify { yield &parts.partMoves }
  }
  var admittedCounties: [String] {
    _read { yield parts.admittedCounties }
    _modify { yield &parts.admittedCounties }
  }
  var names: NamesOfAdded {
    _read { yield parts.names }
    _modify { yield &parts.names }
  }
  var admitted: GrowingList<Member> {
    _read { yield parts.admitted }
    _modify { yield &parts.admitted }
  }
  var overlays: MemberOverlays {
    _read { yield parts.overlays }
    _modify { yield &parts.overlays }
  }
  /// Members that may leave, for `risk`; the plan's figures count them as members.
  public internal(set) var uncertainLeavings: [UncertainLeaving] {
    _read { yield parts.uncertainLeavings }
    _modify { yield &parts.uncertainLeavings }
  }
  /// Which of those leavings depend on each other; a member is in one correlation at most.
  public internal(set) var correlations: [Correlation] {
    _read { yield parts.correlations }
    _modify { yield &parts.correlations }
  }
  /// Figures known only as a range, for `risk`; the plan's figures take one value.
  public internal(set) var uncertainAmounts: [UncertainAmount] {
    _read { yield parts.uncertainAmounts }
    _modify { yield &parts.uncertainAmounts }
  }
  /// The positions: the budget's, then the hired ones in order.
  package internal(set) var positions: GrowingList<PlannedPosition> {
    _read { yield parts.positions }
    _modify { yield &parts.positions }
  }
  var positionCosts: AmountLedger {
    _read { yield parts.positionCosts }
    _modify { yield &parts.positionCosts }
  }
  var onCostRates: [AdjustmentSeries<OnCostRate>] {
    _read { yield parts.onCostRates }
    _modify { yield &parts.onCostRates }
  }
  var lineAmounts: AmountLedger {
    _read { yield parts.lineAmounts }
    _modify { yield &parts.lineAmounts }
  }
  var addedLines: GrowingList<ExpenseLine> {
    _read { yield parts.addedLines }
    _modify { yield &parts.addedLines }
  }
  var incomeAmounts: AmountLedger {
    _read { yield parts.incomeAmounts }
    _modify { yield &parts.incomeAmounts }
  }
  var addedIncomes: GrowingList<IncomeLine> {
    _read { yield parts.addedIncomes }
    _modify { yield &parts.addedIncomes }
  }
  var incomeTargets: GrowingList<Course<FundTarget>> {
    _read { yield parts.incomeTargets }
    _modify { yield &parts.incomeTargets }
  }
  var boundIncomePlaces: [Int] {
    _read { yield parts.boundIncomePlaces }
    _modify { yield &parts.boundIncomePlaces }
  }
  var addedFunds: GrowingList<Fund> {
    _read { yield parts.addedFunds }
    _modify { yield &parts.addedFunds }
  }
  var deposits: AmountLedger {
    _read { yield parts.deposits }
    _modify { yield &parts.deposits }
  }
  var freeOpening: Money {
    _read { yield parts.freeOpening }
    _modify { yield &parts.freeOpening }
  }
  var fundOpenings: [Money] {
    _read { yield parts.fundOpenings }
    _modify { yield &parts.fundOpenings }
  }
  var funding: [PlannedFunding] {
    _read { yield parts.funding }
    _modify { yield &parts.funding }
  }
  var sharing: [PlannedSharing] {
    _read { yield parts.sharing }
    _modify { yield &parts.sharing }
  }
  var releases: [Release] {
    _read { yield parts.releases }
    _modify { yield &parts.releases }
  }
  var growths: [GrowthKind: GrowthPath] {
    _read { yield parts.growths }
    _modify { yield &parts.growths }
  }
  var dropped: [ActivityID: ChangeIndex] {
    _read { yield parts.dropped }
    _modify { yield &parts.dropped }
  }
  var feeColumns: FeeColumns {
    _read { yield parts.feeColumns }
    _modify { yield &parts.feeColumns }
  }
}
