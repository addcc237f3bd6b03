import Budget

// Positions, and what they cost.

/// What a position or the standard is stated by: a cost that is all in, or a pay.
private struct StatedCost {
  let cost: Money?
  let pay: Money?

  init(_ entry: BudgetEntry) throws(Diagnostic) {
    cost = try entry.money(.cost)
    pay = try entry.money(.pay)
    if cost != nil, pay != nil { throw entry.needs(.onlyPayOrCost) }
  }

  var isNone: Bool { cost == nil && pay == nil }
}

extension BudgetBuilder {
  /// More on-costs than any employer has, and so few that their product stays exact as a rule.
  private static let mostOnCosts = 20

  mutating func takeOnCost(_ entry: BudgetEntry) throws(Diagnostic) {
    let name = try entry.name()
    try declare(name, as: .onCost, at: entry.nameRange)
    guard let value = entry.subject(1) else { throw entry.needs(.onCostRate) }
    try entry.only(2)
    guard case .percent(let number) = value.content else { throw value.wrong(.onCostRate) }
    guard let part = try? number / ExactNumber(100), let rate = try? OnCostRate(fraction: part)
    else { throw Diagnostic(BudgetFileProblem.illegalNumber(.onCostRate), at: value.range) }
    guard rest.onCosts.count < Self.mostOnCosts else {
      throw Diagnostic(BudgetFileProblem.tooMany(most: Self.mostOnCosts), at: entry.range)
    }
    rest.onCosts.append(
      OnCost(
        name: name, rate: rate, of: try onCosts(above: entry), provenance: try provenance(entry)))
    // So many can be of each other that no number is exact any more.
    do { _ = try rest.payFactor() } catch {
      throw Diagnostic(EvaluationProblem.arithmetic(error), at: entry.range)
    }
  }

  /// The on-costs that another one is a percentage of; each has to stand above it.
  private func onCosts(above entry: BudgetEntry) throws(Diagnostic) -> [OnCostID] {
    guard let clause = entry.clause(.of) else { return [] }
    guard !clause.places.isEmpty else { throw clause.needs(.name) }
    var found: [OnCostID] = []
    for value in entry.values[clause.places] {
      guard let text = entry.text(of: value) else { throw value.wrong(.name) }
      // Pay is part of it in any case, and may be named.
      let pay = BudgetClauseWord.pay.spellings
      guard text != pay.en, text != pay.nb else { continue }
      let names = rest.onCosts.map(\.name)
      guard let place = names.firstIndex(where: { $0.english == text || $0.norwegian == text })
      else {
        let nearest = nearestNames(to: text, in: names.map(\.english))
        throw Diagnostic(
          BudgetFileProblem.notDeclared(text, nearest: nearest), at: value.range,
          fix: nearest.first.map {
            SourceEdit(range: value.range, replacement: NameSyntax.typed($0))
          })
      }
      guard !found.contains(OnCostID(place: place)) else { throw entry.leftOver(value) }
      found.append(OnCostID(place: place))
    }
    return found
  }

  mutating func takeStandardCost(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.only(0)
    let stated = try StatedCost(entry)
    guard !stated.isNone else { throw entry.needs(.cost) }
    rest.standardCost = stated.cost
    rest.standardPay = stated.pay
    rest.standardCostProvenance = try provenance(entry)
    if stated.pay != nil { paid.append((nil, entry.range)) }
  }

  mutating func takePosition(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.only(1)
    let name = try entry.name()
    try declare(name, as: .position, at: entry.nameRange)
    guard let kind = try positionKind(entry) else { throw entry.needs(.positionKind) }
    let stated = try StatedCost(entry)
    let start = try entry.clause(.from, isNamed: false).flatMap { clause throws(Diagnostic) in
      try entry.month(of: clause)
    }
    let end = try entry.month(.until)
    if let start, let end, end < start, let until = entry.clause(.until) {
      throw Diagnostic(ChangeProblem.endsBeforeStart(end, start: start), at: until.range)
    }
    let cost = stated.isNone ? rest.standardCost : stated.cost
    let pay = stated.isNone ? rest.standardPay : stated.pay
    guard cost != nil || pay != nil || kind == .seconded else {
      throw entry.needs(.costOrStandard)
    }
    var provenance = try provenance(entry)
    if stated.isNone, cost != nil || pay != nil {
      // The cost is no surer than the standard that it is taken from.
      provenance.status = rest.standardCostProvenance.status
      if kind != .seconded { provenance.halfWidth = rest.standardCostProvenance.halfWidth }
    }
    rest.positions.append(
      Position(
        name: name, kind: kind, yearlyCost: cost, pay: pay, percentage: try percentage(entry),
        payer: try entry.text(.payer), start: start, end: end, provenance: provenance))
    if pay != nil { paid.append((rest.positions.count - 1, entry.range)) }
    let id = PositionID(place: rest.positions.count - 1)
    try takePayer(entry, of: .position(id))
    try takeOthersPart(entry, of: .position(id))
    try takeColumns(entry, .salaries, .position(id))
  }

  /// Works out what pay costs, once all on-costs are known; how far off it may be is so of the cost then.
  mutating func settlePay() throws(Diagnostic) {
    for (place, range) in paid {
      do {
        let factor = try rest.payFactor()
        func width(_ width: Money?) throws(ArithmeticProblem) -> Money? {
          try width.map { width throws(ArithmeticProblem) in try factor.cost(of: width) }
        }
        guard let place else {
          rest.standardCost = try rest.standardPay.map { pay throws(ArithmeticProblem) in
            try factor.cost(of: pay)
          }
          rest.standardCostProvenance.halfWidth = try width(rest.standardCostProvenance.halfWidth)
          continue
        }
        guard let pay = rest.positions[place].pay else { continue }
        rest.positions[place].yearlyCost = try factor.cost(of: pay)
        rest.positions[place].provenance.halfWidth = try width(
          rest.positions[place].provenance.halfWidth)
      } catch { throw Diagnostic(EvaluationProblem.arithmetic(error), at: range) }
    }
  }

  /// How much of a whole position one is; all of it where the statement does not say.
  private func percentage(_ entry: BudgetEntry) throws(Diagnostic) -> PositionPercentage {
    guard let clause = entry.clause(.at) ?? entry.clause(.in) else { return .whole }
    if entry.has(.at), let second = entry.clause(.in) {
      throw Diagnostic(
        BudgetFileProblem.twice(clause: BudgetClauseWord.at.spellings.en), at: second.range)
    }
    guard let value = entry.onlyValue(of: clause), case .percent(let number) = value.content else {
      throw clause.needs(.positionPercentage)
    }
    guard let part = try? number / ExactNumber(100),
      let percentage = try? PositionPercentage(fraction: part)
    else { throw Diagnostic(BudgetFileProblem.illegalNumber(.positionPercentage), at: value.range) }
    return percentage
  }

  private func positionKind(_ entry: BudgetEntry) throws(Diagnostic) -> PositionKind? {
    let word = entry.has(.as) ? try entry.text(.as) : try entry.text(.of)
    return switch word.flatMap({ Concept.meaning(of: $0, as: .positionKind) }) {
    case .permanent: .permanent
    case .temporary: .temporary
    case .seconded: .seconded
    case _: nil
    }
  }
}
