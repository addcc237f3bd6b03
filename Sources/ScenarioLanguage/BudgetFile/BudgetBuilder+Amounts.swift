import Budget

extension BudgetBuilder {
  mutating func takeFund(_ entry: BudgetEntry) throws(Diagnostic) {
    let name = try entry.name()
    try declare(name, as: .fund, at: entry.nameRange)
    let opening = try entry.amount(at: 1)
    let deposit = try entry.money(.deposit) ?? .zero
    let provenance = try provenance(entry)
    rest.funds.append(
      Fund(name: name, opening: opening, deposit: deposit, provenance: provenance))
    try takeColumns(
      entry, .opening, .fund(.bound(FundID(place: rest.funds.count - 1))))
  }

  mutating func takeReserve(_ entry: BudgetEntry) throws(Diagnostic) {
    rest.freeReserve = try entry.amount(at: 0, signed: true)
    rest.freeReserveProvenance = try provenance(entry)
    hasReserve = true
    try takeColumns(entry, .opening, .fund(.free))
  }

  mutating func takeIncome(_ entry: BudgetEntry) throws(Diagnostic) {
    let name = try entry.name()
    try declare(name, as: .income, at: entry.nameRange)
    rest.incomes.append(
      IncomeLine(
        name: name, amount: try entry.amount(at: 1),
        goesTo: try entry.clause(.to).map { clause throws(Diagnostic) in
          try fund(clause, of: entry)
        } ?? .free, provenance: try provenance(entry)))
    try takeColumns(entry, .income, .income(IncomeID(place: rest.incomes.count - 1)))
  }

  mutating func takeSubBudget(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.only(1)
    let name = try entry.name()
    try declare(name, as: .subbudget, at: entry.nameRange)
    let whole = try declared(.in, of: entry, among: rest.lines.lazy.map(\.name))
    rest.subBudgets.append(
      SubBudget(
        name: name, partOf: whole.map { rest.lines[$0].name }, columns: try columns(entry)))
    try takePayer(entry, of: .subBudget(SubBudgetID(place: rest.subBudgets.count - 1)))
  }

  /// What pays first for the expense that the statement declares, where it says so.
  mutating func takePayer(_ entry: BudgetEntry, of expense: ExpenseID) throws(Diagnostic) {
    // Only a position has a first month as well.
    let clause =
      entry.word == .position ? try entry.clause(.from, isNamed: true) : entry.clause(.from)
    guard let clause else { return }
    rest.fundedExpenses.append(FundedExpense(expense, from: try fund(clause, of: entry)))
  }

  /// The part that others pay of the cost that the statement declares, where it says so.
  mutating func takeOthersPart(_ entry: BudgetEntry, of cost: CostID) throws(Diagnostic) {
    guard let clause = entry.clause(.cofinanced) else { return }
    guard let value = entry.onlyValue(of: clause) else { throw clause.needs(.percent) }
    guard let part = try? OthersPart(fraction: value.part()) else {
      // What is no part of anything says so itself.
      _ = try value.part()
      throw Diagnostic(BudgetFileProblem.illegalNumber(.percent), at: value.range)
    }
    rest.sharedExpenses.append(SharedExpense(cost, part: part))
  }

  /// The fund, or the free reserve, that a clause names.
  private func fund(
    _ clause: BudgetClause, of entry: BudgetEntry
  ) throws(Diagnostic) -> FundTarget {
    let names = rest.funds.map(\.name) + [FundTarget.freeName]
    let place = try declared(clause, of: entry, among: names)
    return place < rest.funds.count ? .bound(FundID(place: place)) : .free
  }

  mutating func takeLine(_ entry: BudgetEntry) throws(Diagnostic) {
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
        earlier: try cells(entry, group), covers: try entry.name(.covers),
        reason: try entry.name(.because), provenance: provenance))
    let id = LineID(place: rest.lines.count - 1)
    try takePayer(entry, of: .line(id))
    try takeOthersPart(entry, of: .line(id))
  }

  mutating func takeActivity(_ entry: BudgetEntry) throws(Diagnostic) {
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
