extension Plan {
  /// States the yearly cost of one position, or of all that the alliance pays for now (nil).
  mutating func setCost(
    of id: PositionID?, _ adjustment: Adjustment<Money>, _ span: YearSpan
  ) throws(ChangeProblem) {
    if let id, position(id).kind == .seconded {
      throw .paidByAnother(position: position(id).name, payer: position(id).payer)
    }
    let paid = positions.indices.filter { positions[$0].kind != .seconded }
    let target: AmountLedger.Target = id.map { .entry($0.index) } ?? .entries(paid)
    if case .set = adjustment {
      for place in id.map({ [$0.index] }) ?? paid { positions[place].noteCost(span) }
    }
    positionCosts.append(.init(target: target, action: .adjust(adjustment), span: span))
  }

  /// Staffs a position in another way; a permanent one has no end.
  mutating func convert(_ id: PositionID, to kind: PositionKind) throws(ChangeProblem) {
    guard position(id).kind != kind else {
      throw .alreadyOfKind(position: position(id).name, kind)
    }
    positions[id.index].kind = kind
    if kind == .permanent { positions[id.index].end = nil }
  }

  /// States how much of a whole position one is.
  mutating func setPercentage(
    of id: PositionID, _ percentage: PositionPercentage, _ span: YearSpan
  ) throws(ChangeProblem) {
    if let end = position(id).end, end < .january(of: span.from) {
      throw .notStaffed(position: position(id).name, .january(of: span.from))
    }
    positions[id.index].setPercentage(percentage, span)
  }

  /// Adds positions.
  mutating func hire(_ hiring: Hiring) throws(ChangeProblem) {
    guard hiring.count > 0, hiring.count <= Self.mostPositions - positions.count else {
      throw .tooManyPositions(limit: Self.mostPositions)
    }
    if let from = hiring.from, let until = hiring.until, until < from {
      throw .endsBeforeStart(until, start: from)
    }
    if let until = hiring.until { try checkStart(until.year) }
    // Seconded positions cost nothing; converting one asks for its cost then.
    if hiring.cost == nil, budget.standardCost == nil, hiring.kind != .seconded {
      throw .noStandardCost
    }
    for name in try names(for: hiring) {
      names[.position].append(name, at: positions.count)
      let provenance =
        hiring.cost == nil ? budget.standardCostProvenance : Provenance(.assumed)
      let isByPay = hiring.cost == nil && budget.standardPay != nil
      positions.append(
        PlannedPosition(name: name, hiring: hiring, isByPay: isByPay, provenance: provenance))
      positionCosts.add(
        budget.standardCost, set: hiring.cost,
        YearSpan(since: hiring.from?.year ?? budget.year))
      if isByPay { try applyOnCosts(to: positions.count - 1) }
    }
  }

  /// The names of the hiring's positions: the given one, numbered where there are several, or the kind
  /// with the next free numbers.
  private mutating func names(for hiring: Hiring) throws(ChangeProblem) -> [LocalName] {
    guard let given = hiring.name else {
      return (0..<hiring.count).map { _ in nextName(of: hiring.kind) }
    }
    let names = Hiring.names(from: given, count: hiring.count)
    if let name = names.first(where: isNameOfPosition) { throw .nameTaken(name) }
    return names.map { LocalName($0) }
  }

  /// The kind with the next free number.
  private mutating func nextName(of kind: PositionKind) -> LocalName {
    while true {
      let number = names.positionNumbers[kind, default: 0] + 1
      // Names stay taken, so that none of the numbers before is looked at again.
      names.positionNumbers[kind] = number
      let name = kind.positionName(number)
      if !name.spellings.contains(where: isNameOfPosition) { return name }
    }
  }

  private func isNameOfPosition(_ name: String) -> Bool {
    budget.positions.contains { $0.name.contains(name) } || names[.position].place(of: name) != nil
  }

  /// Leaves positions unstaffed after a month.
  mutating func end(_ ids: [PositionID], after month: Month) throws(ChangeProblem) {
    guard month >= Month.january(of: budget.year).previous else {
      throw .beforeBudgetYear(month.year, first: budget.year)
    }
    for id in ids { try end(id, after: month) }
  }

  private mutating func end(_ id: PositionID, after month: Month) throws(ChangeProblem) {
    let position = position(id)
    if let end = position.end, end <= month {
      throw .notStaffed(position: position.name, month.next)
    }
    if let start = position.start, month < start.previous {
      throw .endsBeforeStart(month, start: start)
    }
    positions[id.index].end = month
  }

  /// Staffs a position that has an end until a later month.
  mutating func extend(_ id: PositionID, until month: Month) throws(ChangeProblem) {
    let position = position(id)
    try checkStart(month.year)
    guard let end = position.end else { throw .hasNoEnd(position: position.name) }
    if let start = position.start, month < start { throw .endsBeforeStart(month, start: start) }
    if month <= end { throw .alreadyStaffed(position: position.name, until: end) }
    positions[id.index].end = month
  }
}

extension PositionKind {
  /// What a position of this kind is called where nobody names it.
  fileprivate func positionName(_ number: Int) -> LocalName {
    switch self {
    case .permanent: LocalName("Permanent \(number)", norwegian: "Fast \(number)")
    case .temporary: LocalName("Temporary \(number)", norwegian: "Midlertidig \(number)")
    case .seconded: LocalName("Seconded \(number)", norwegian: "Innlånt \(number)")
    }
  }
}
