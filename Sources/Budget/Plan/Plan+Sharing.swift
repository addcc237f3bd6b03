/// An expense of which others pay a part, over the years.
struct PlannedSharing: Sendable, Hashable {
  let cost: CostID
  var part: Course<OthersPart>
}

/// What others pay of an expense in a year.
public struct CostShare: Sendable, Hashable {
  /// The line or position.
  public let cost: CostID
  /// The part that others pay.
  public let part: OthersPart
  /// What the expense costs in all, which is what it is among the expenses.
  public let gross: Money
  /// What others pay, which is an income: the gross cost × the part, rounded to the øre.
  public let others: Money
}

extension Plan {
  /// The part of a cost that others pay in a year.
  public func othersPart(of cost: CostID, in year: Year) -> OthersPart {
    sharing.first { $0.cost == cost }?.part.value(in: year) ?? .none
  }

  /// The expenses of which others pay a part in a year, in the order in which that was said.
  public func sharedExpenses(in year: Year) -> [SharedExpense] {
    sharing.compactMap { entry in
      let part = entry.part.value(in: year)
      return part == .none ? nil : SharedExpense(entry.cost, part: part)
    }
  }

  /// The costs of which others pay a part in some year.
  public var sharedCosts: [CostID] { sharing.map(\.cost) }

  /// Whether others pay a part of a cost in some year.
  public func isShared(_ cost: CostID) -> Bool {
    sharing.contains { $0.cost == cost }
  }

  /// Whether others pay a part of a position, or of a line of a group or outside any, in some year.
  public var hasSharedPositions: Bool {
    sharing.contains { if case .position = $0.cost { true } else { false } }
  }

  /// Whether others pay a part of a line of a group in some year.
  public func hasSharedLines(of group: SubBudgetID) -> Bool {
    sharing.contains { entry in
      if case .line(let id) = entry.cost { line(id).subBudget == group } else { false }
    }
  }

  /// States the part of an expense that others pay.
  mutating func share(_ cost: CostID, _ part: OthersPart, _ span: YearSpan) {
    let place = sharing.firstIndex { $0.cost == cost } ?? sharing.count
    if place == sharing.count {
      sharing.append(PlannedSharing(cost: cost, part: Course(.none)))
    }
    sharing[place].part.state(part, span)
  }

  /// What others pay of a year's costs.
  func shares(of costs: YearCosts, in year: Year) -> [CostShare] {
    guard !sharing.isEmpty else { return [] }
    return sharedExpenses(in: year).map { shared in
      let gross = costs.gross(of: shared.cost)
      return CostShare(
        cost: shared.cost, part: shared.part, gross: gross, others: shared.part.of(gross))
    }
  }
}

extension YearCosts {
  /// What an expense costs before others have paid their part; nothing where it is missing.
  func gross(of cost: CostID) -> Money {
    switch cost {
    case .position(let id): salaries[id.index]
    case .line(let id): lines[id.index] ?? .zero
    }
  }
}

extension YearCosts {
  /// The costs without what others pay of them.
  func net(of shares: [CostShare], in plan: Plan) throws(ArithmeticProblem) -> YearCosts {
    guard !shares.isEmpty else { return self }
    var net = self
    for share in shares {
      switch share.cost {
      case .position(let id): net.salaries[id.index] = try salaries[id.index] - share.others
      case .line(let id):
        net.lines[id.index] = try share.gross - share.others
        guard let group = plan.lineAmounts.entries[id.index].group?.index else { continue }
        net.groups[group] = try net.groups[group] - share.others
      }
    }
    return net
  }
}
