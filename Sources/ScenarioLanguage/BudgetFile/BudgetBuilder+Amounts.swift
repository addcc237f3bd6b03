import Budget

extension BudgetBuilder {
  mutating func takeFund(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([.nb], status: true)
    let name = try entry.name()
    try declare(name, as: .fund, at: entry.nameRange)
    let opening = try entry.amount(at: 1)
    rest.funds.append(Fund(name: name, opening: opening, provenance: try provenance(entry)))
  }

  mutating func takeStandardCost(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([.cost], status: true)
    try entry.only(0)
    guard let cost = try entry.money(.cost) else { throw entry.needs(.cost) }
    rest.standardCost = cost
    rest.standardCostProvenance = try provenance(entry)
  }

  mutating func takePosition(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([.nb, .of, .cost, .payer, .from, .until], status: true)
    try entry.only(1)
    let name = try entry.name()
    try declare(name, as: .position, at: entry.nameRange)
    guard let kind = try positionKind(entry) else { throw entry.needs(.positionKind) }
    let stated = try entry.money(.cost)
    let start = try entry.month(.from)
    let end = try entry.month(.until)
    if let start, let end, end < start, let until = entry.clause(.until) {
      throw Diagnostic(ChangeProblem.endsBeforeStart(end, start: start), at: until.range)
    }
    let cost = stated ?? rest.standardCost
    guard cost != nil || kind == .seconded else { throw entry.needs(.costOrStandard) }
    var provenance = try provenance(entry)
    if stated == nil, cost != nil {
      // The cost is no surer than the standard that it is taken from.
      provenance.status = rest.standardCostProvenance.status
      if kind != .seconded { provenance.halfWidth = rest.standardCostProvenance.halfWidth }
    }
    rest.positions.append(
      Position(
        name: name, kind: kind, yearlyCost: cost,
        payer: try entry.text(.payer),
        start: start, end: end, provenance: provenance))
  }

  private func positionKind(_ entry: BudgetEntry) throws(Diagnostic) -> PositionKind? {
    switch try entry.text(.of).flatMap({ Concept.meaning(of: $0, as: .positionKind) }) {
    case .permanent: .permanent
    case .temporary: .temporary
    case .seconded: .seconded
    case _: nil
    }
  }

  mutating func takeIncome(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([.nb], status: true)
    let name = try entry.name()
    try declare(name, as: .income, at: entry.nameRange)
    rest.incomes.append(
      IncomeLine(
        name: name, amount: try entry.amount(at: 1), provenance: try provenance(entry)))
  }

  mutating func takeSubBudget(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([.nb, .in, .from, .earlier])
    try entry.only(1)
    let name = try entry.name()
    try declare(name, as: .subbudget, at: entry.nameRange)
    let fund = try declared(.from, of: entry, among: rest.funds.lazy.map(\.name))
    let whole = try declared(.in, of: entry, among: rest.lines.lazy.map(\.name))
    rest.subBudgets.append(
      SubBudget(
        name: name, partOf: whole.map { rest.lines[$0].name }, fund: fund.map(FundID.init(place:)),
        earlierHeadings: try entry.names(.earlier)))
  }

  mutating func takeLine(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([.nb, .in, .of, .earlier], status: true)
    try entry.only(2)
    let name = try entry.name()
    try declare(name, as: .line, at: entry.nameRange)
    let amount = try entry.optionalAmount(at: 1)
    let provenance = try provenance(entry)
    guard (amount == nil) == (provenance.status == .missing) else {
      throw amount == nil
        ? entry.needs(.amountOrMissing) : entry.needs(.noAmount)
    }
    let group = try declared(.of, of: entry, among: rest.subBudgets.lazy.map(\.name))
      .map(SubBudgetID.init(place:))
    let container = try declared(.in, of: entry, among: rest.lines.lazy.map(\.name))
    rest.lines.append(
      ExpenseLine(
        name: name, amount: amount, subBudget: group,
        containedIn: container.map(LineID.init(place:)),
        earlier: try earlier(entry, group), provenance: provenance))
  }

  /// The sums that the document prints under a sub-budget's columns, the budget year's last.
  mutating func takeSum(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([.of, .earlier], status: true)
    guard let place = try declared(.of, of: entry, among: rest.subBudgets.lazy.map(\.name)) else {
      throw entry.needs(.subBudget)
    }
    let sum = try entry.amount(at: 0, signed: true)
    _ = try provenance(entry)
    let group = rest.subBudgets[place]
    guard group.printedSums.isEmpty else {
      throw Diagnostic(
        BudgetFileProblem.statedTwice(entry.word.spellings.en), at: entry.wordRange)
    }
    printed.append(
      PrintedAmount(subject: .lines(SubBudgetID(place: place)), amount: sum, range: entry.range))
    rest.subBudgets[place] = SubBudget(
      name: group.name, partOf: group.partOf, fund: group.fund,
      earlierHeadings: group.earlierHeadings,
      printedSums: try earlier(entry, SubBudgetID(place: place)) + [sum])
  }

  /// The earlier columns, one value a heading of the sub-budget.
  private func earlier(
    _ entry: BudgetEntry, _ group: SubBudgetID?
  ) throws(Diagnostic) -> [Money?] {
    guard let clause = entry.clause(.earlier), let amounts = try entry.amounts(.earlier) else {
      return []
    }
    let wanted = group.map { rest.subBudget($0).earlierHeadings.count } ?? 0
    guard amounts.count == wanted else {
      throw Diagnostic(
        BudgetFileProblem.wrongCount(found: amounts.count, wanted: wanted), at: clause.range)
    }
    return amounts
  }

  mutating func takeActivity(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([.nb, .area, .goals, .roles, .extent, .cost, .of])
    try entry.only(1)
    let name = try entry.name()
    try declare(name, as: .activity, at: entry.nameRange)
    var goals: [Int] = []
    for value in entry.clause(.goals).map({ entry.values[$0.places] }) ?? [] {
      let goal = try value.whole(.goal)
      guard (1...17).contains(goal) else {
        throw Diagnostic(BudgetFileProblem.illegalNumber(.goal), at: value.range)
      }
      goals.append(Int(goal))
    }
    rest.activities.append(
      Activity(
        name: name, focusArea: try entry.text(.area) ?? "",
        goals: goals.sorted(), roles: try entry.names(.roles).map(terms.translated),
        extent: try entry.name(.extent).map(terms.translated), cost: try activityCost(entry)))
  }

  private func activityCost(_ entry: BudgetEntry) throws(Diagnostic) -> ActivityCost? {
    guard entry.has(.cost) else { return nil }
    guard let line = try declared(.of, of: entry, among: rest.lines.lazy.map(\.name)) else {
      throw entry.needs(.payingLine)
    }
    return try entry.money(.cost).map { ActivityCost(amount: $0, line: LineID(place: line)) }
  }
}
