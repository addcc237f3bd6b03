import Budget

extension BudgetBuilder {
  mutating func takeFund(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([.nb], status: true)
    let name = try entry.name()
    try declare(name, as: .fund, at: entry.subject[0].range)
    let opening = try entry.amount(after: 1)
    rest.funds.append(Fund(name: name, opening: opening, provenance: try provenance(entry)))
  }

  mutating func takeStandardCost(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([.cost], status: true)
    try entry.only(0)
    guard let clause = entry.clause(.cost) else { throw entry.needs(.cost) }
    rest.standardCost = try clause.money()
    rest.standardCostProvenance = try provenance(entry)
  }

  mutating func takePosition(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([.nb, .of, .cost, .payer, .from, .until], status: true)
    try entry.only(1)
    let name = try entry.name()
    try declare(name, as: .position, at: entry.subject[0].range)
    guard let clause = entry.clause(.of), let kind = try positionKind(clause, entry) else {
      throw entry.needs(.positionKind)
    }
    let stated = try entry.clause(.cost)?.money()
    let start = try entry.clause(.from)?.month()
    let end = try entry.clause(.until)?.month()
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
        payer: try entry.clause(.payer)?.text(in: entry),
        start: start, end: end, provenance: provenance))
  }

  private func positionKind(
    _ clause: BudgetClause, _ entry: BudgetEntry
  ) throws(Diagnostic) -> PositionKind? {
    switch Concept.meaning(of: try clause.text(in: entry), as: .positionKind) {
    case .permanent: .permanent
    case .temporary: .temporary
    case .seconded: .seconded
    case _: nil
    }
  }

  mutating func takeIncome(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([.nb], status: true)
    let name = try entry.name()
    try declare(name, as: .income, at: entry.subject[0].range)
    rest.incomes.append(
      IncomeLine(
        name: name, amount: try entry.amount(after: 1), provenance: try provenance(entry)))
  }

  mutating func takeSubBudget(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([.nb, .in, .from, .earlier])
    try entry.only(1)
    let name = try entry.name()
    try declare(name, as: .subbudget, at: entry.subject[0].range)
    var fund: FundID?
    if let clause = entry.clause(.from),
      let place = try declared(clause, among: rest.funds.map(\.name))
    {
      fund = FundID(place: place)
    }
    var whole: LocalName?
    if let clause = entry.clause(.in),
      let place = try declared(clause, among: rest.lines.map(\.name))
    {
      whole = rest.lines[place].name
    }
    let headings = try entry.clause(.earlier)?.texts() ?? []
    rest.subBudgets.append(
      SubBudget(
        name: name, partOf: whole, fund: fund, earlierHeadings: headings.map { LocalName($0) }))
  }

  mutating func takeLine(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([.nb, .in, .of, .earlier], status: true)
    try entry.only(2)
    let name = try entry.name()
    try declare(name, as: .line, at: entry.subject[0].range)
    let amount = try entry.amounts(after: 1).first ?? nil
    let provenance = try provenance(entry)
    guard (amount == nil) == (provenance.status == .missing) else {
      throw amount == nil
        ? entry.needs(.amountOrMissing) : entry.needs(.noAmount)
    }
    var group: SubBudgetID?
    if let clause = entry.clause(.of),
      let place = try declared(clause, among: rest.subBudgets.map(\.name))
    {
      group = SubBudgetID(place: place)
    }
    var container: LineID?
    if let clause = entry.clause(.in),
      let place = try declared(clause, among: rest.lines.map(\.name))
    {
      container = LineID(place: place)
    }
    rest.lines.append(
      ExpenseLine(
        name: name, amount: amount, subBudget: group, containedIn: container,
        earlier: try earlier(entry, group), provenance: provenance))
  }

  /// The sums that the document prints under a sub-budget's columns, the budget year's last.
  mutating func takeSum(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([.of, .earlier], status: true)
    guard let clause = entry.clause(.of),
      let place = try declared(clause, among: rest.subBudgets.map(\.name))
    else { throw entry.needs(.subBudget) }
    let sum = try entry.amount(after: 0, signed: true)
    _ = try provenance(entry)
    let group = rest.subBudgets[place]
    rest.subBudgets[place] = SubBudget(
      name: group.name, partOf: group.partOf, fund: group.fund,
      earlierHeadings: group.earlierHeadings,
      printedSums: try earlier(entry, SubBudgetID(place: place)) + [sum])
  }

  /// The earlier columns, one value a heading of the sub-budget.
  private func earlier(
    _ entry: BudgetEntry, _ group: SubBudgetID?
  ) throws(Diagnostic) -> [Money?] {
    guard let clause = entry.clause(.earlier) else { return [] }
    let amounts = try clause.amounts()
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
    try declare(name, as: .activity, at: entry.subject[0].range)
    var goals: [Int] = []
    for value in entry.clause(.goals)?.values ?? [] {
      let goal = try value.whole(.goal)
      guard (1...17).contains(goal) else {
        throw Diagnostic(BudgetFileProblem.illegalNumber(.goal), at: value.range)
      }
      goals.append(Int(goal))
    }
    rest.activities.append(
      Activity(
        name: name, focusArea: try entry.clause(.area)?.text(in: entry) ?? "",
        goals: goals.sorted(), roles: try entry.clause(.roles)?.texts() ?? [],
        extent: try entry.clause(.extent)?.text(in: entry), cost: try activityCost(entry)))
  }

  private func activityCost(_ entry: BudgetEntry) throws(Diagnostic) -> ActivityCost? {
    guard let cost = entry.clause(.cost) else { return nil }
    guard let clause = entry.clause(.of),
      let place = try declared(clause, among: rest.lines.map(\.name))
    else { throw entry.needs(.payingLine) }
    return ActivityCost(amount: try cost.money(), line: LineID(place: place))
  }
}
