extension Plan {
  /// What a plan is made of.
  ///
  /// What most changes touch stands here; all else is shared by topic with the copies of a plan in which it does not
  /// change.
  struct Parts: Sendable, Hashable {
    let register: FeeRegister
    var horizon = 1
    var changeCount = 0

    var overridden: [ChangeIndex] = []
    var laterChanges = LaterChanges()

    var rate = AdjustmentSeries<FeeRate>()
    var overlays = MemberOverlays()
    var feeColumns = FeeColumns()
    @Shared var newcomers = Newcomers()
    @Shared var rules = MovedRules()
    @Shared var doubts = Doubts()
    @Shared var staff: Staff
    @Shared var lines: Lines
    @Shared var incomes: Incomes
    @Shared var funds: Funds
    @Shared var names = NamesOfAdded()
  }

  /// Members that the budget does not have.
  struct Newcomers: Sendable, Hashable {
    var admitted = GrowingList<Member>()
    var counties: [String] = []
  }

  /// What became of the numbers that fee rules and growth are.
  struct MovedRules: Sendable, Hashable {
    var feeNumbers: [FeeNumberID: AdjustmentSeries<FeeNumber>] = [:]
    var partMoves: [FeeNumberID: [PartMove]] = [:]
    var growths: [GrowthKind: GrowthPath] = [:]
  }

  /// What is not certain.
  struct Doubts: Sendable, Hashable {
    var leavings: [UncertainLeaving] = []
    var correlations: [Correlation] = []
    var amounts: [UncertainAmount] = []
  }

  /// The positions, what they cost, and what is paid on top of pay.
  struct Staff: Sendable, Hashable {
    var positions: GrowingList<PlannedPosition>
    @Shared var costs: AmountLedger
    var onCostRates: [AdjustmentSeries<OnCostRate>]
  }

  /// The lines of expense, what they come to, and who pays a part of them.
  struct Lines: Sendable, Hashable {
    @Shared var amounts: AmountLedger
    var added = GrowingList<ExpenseLine>()
    var sharing: [PlannedSharing]
    var dropped: [ActivityID: ChangeIndex] = [:]
  }

  /// The incomes other than fees, what they come to, and where they go.
  struct Incomes: Sendable, Hashable {
    @Shared var amounts: AmountLedger
    var added = GrowingList<IncomeLine>()
    var targets: GrowingList<Course<FundTarget>>
    /// The places of the incomes that go into a fund in some year.
    var boundPlaces: [Int]
  }

  /// Money at hand, and what goes into funds and out of them.
  struct Funds: Sendable, Hashable {
    var freeOpening: Money
    var openings: [Money]
    var added = GrowingList<Fund>()
    @Shared var deposits: AmountLedger
    var funding: [PlannedFunding]
    var releases: [Release] = []
  }
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
    _read { yield parts.rules.feeNumbers }
    _modify { yield &parts.rules.feeNumbers }
  }
  /// What changes made of the parts of shared totals, by their terms, in the order stated.
  var partMoves: [FeeNumberID: [PartMove]] {
    _read { yield parts.rules.partMoves }
    _modify { yield &parts.rules.partMoves }
  }
  var admittedCounties: [String] {
    _read { yield parts.newcomers.counties }
    _modify { yield &parts.newcomers.counties }
  }
  var names: NamesOfAdded {
    _read { yield parts.names }
    _modify { yield &parts.names }
  }
  var admitted: GrowingList<Member> {
    _read { yield parts.newcomers.admitted }
    _modify { yield &parts.newcomers.admitted }
  }
  var overlays: MemberOverlays {
    _read { yield parts.overlays }
    _modify { yield &parts.overlays }
  }
  /// Members that may leave, for `risk`; the plan's figures count them as members.
  public internal(set) var uncertainLeavings: [UncertainLeaving] {
    _read { yield parts.doubts.leavings }
    _modify { yield &parts.doubts.leavings }
  }
  /// Which of those leavings depend on each other; a member is in one correlation at most.
  public internal(set) var correlations: [Correlation] {
    _read { yield parts.doubts.correlations }
    _modify { yield &parts.doubts.correlations }
  }
  /// Figures known only as a range, for `risk`; the plan's figures take one value.
  public internal(set) var uncertainAmounts: [UncertainAmount] {
    _read { yield parts.doubts.amounts }
    _modify { yield &parts.doubts.amounts }
  }
  /// The positions: the budget's, then the hired ones in order.
  package internal(set) var positions: GrowingList<PlannedPosition> {
    _read { yield parts.staff.positions }
    _modify { yield &parts.staff.positions }
  }
  var positionCosts: AmountLedger {
    _read { yield parts.staff.costs }
    _modify { yield &parts.staff.costs }
  }
  var onCostRates: [AdjustmentSeries<OnCostRate>] {
    _read { yield parts.staff.onCostRates }
    _modify { yield &parts.staff.onCostRates }
  }
  var lineAmounts: AmountLedger {
    _read { yield parts.lines.amounts }
    _modify { yield &parts.lines.amounts }
  }
  var addedLines: GrowingList<ExpenseLine> {
    _read { yield parts.lines.added }
    _modify { yield &parts.lines.added }
  }
  var incomeAmounts: AmountLedger {
    _read { yield parts.incomes.amounts }
    _modify { yield &parts.incomes.amounts }
  }
  var addedIncomes: GrowingList<IncomeLine> {
    _read { yield parts.incomes.added }
    _modify { yield &parts.incomes.added }
  }
  var incomeTargets: GrowingList<Course<FundTarget>> {
    _read { yield parts.incomes.targets }
    _modify { yield &parts.incomes.targets }
  }
  var boundIncomePlaces: [Int] {
    _read { yield parts.incomes.boundPlaces }
    _modify { yield &parts.incomes.boundPlaces }
  }
  var addedFunds: GrowingList<Fund> {
    _read { yield parts.funds.added }
    _modify { yield &parts.funds.added }
  }
  var deposits: AmountLedger {
    _read { yield parts.funds.deposits }
    _modify { yield &parts.funds.deposits }
  }
  var freeOpening: Money {
    _read { yield parts.funds.freeOpening }
    _modify { yield &parts.funds.freeOpening }
  }
  var fundOpenings: [Money] {
    _read { yield parts.funds.openings }
    _modify { yield &parts.funds.openings }
  }
  var funding: [PlannedFunding] {
    _read { yield parts.funds.funding }
    _modify { yield &parts.funds.funding }
  }
  var sharing: [PlannedSharing] {
    _read { yield parts.lines.sharing }
    _modify { yield &parts.lines.sharing }
  }
  var releases: [Release] {
    _read { yield parts.funds.releases }
    _modify { yield &parts.funds.releases }
  }
  var growths: [GrowthKind: GrowthPath] {
    _read { yield parts.rules.growths }
    _modify { yield &parts.rules.growths }
  }
  var dropped: [ActivityID: ChangeIndex] {
    _read { yield parts.lines.dropped }
    _modify { yield &parts.lines.dropped }
  }
  var feeColumns: FeeColumns {
    _read { yield parts.feeColumns }
    _modify { yield &parts.feeColumns }
  }
}
