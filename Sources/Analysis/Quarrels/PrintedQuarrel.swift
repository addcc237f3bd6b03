import Budget

/// A figure that a document prints and that its other figures do not come to.
///
/// Found by working the figure out: one that is mended has no quarrel any more.
public struct Quarrel: Sendable, Hashable {
  /// In which way.
  public enum Reason: Sendable, Hashable {
    /// The figures of the document come to another amount; so do, where both are printed, those of which it is the
    /// difference.
    case differs(found: Money, byPrinted: Money?)
    /// The printed parts add to another amount; what is worked out is `found`.
    case parts(sum: Money, found: Money)
    /// It is printed more exactly than what it rests on is known.
    case surer(found: Money, halfWidth: Money)
  }

  /// What is printed.
  public let printed: PrintedFigure
  /// In which way it disagrees.
  public let reason: Reason
  /// The lines that together are as much as the difference, where there are one or two and no others; otherwise none.
  public let lines: [LineID]

  /// The quarrels of a budget with itself, in the order of what it prints.
  ///
  /// The budget year's figures are those without the members that have given notice: what a document prints is the
  /// budget that is adopted. What is missing quarrels with nothing. Cost: one outlook, and the budget for each
  /// figure that is printed.
  public static func all(of budget: Budget) -> [Quarrel] {
    guard !budget.printed.isEmpty, let finder = QuarrelFinder(budget) else { return [] }
    return budget.printed.compactMap(finder.quarrel)
  }
}

/// Works out what printed figures should be.
private struct QuarrelFinder {
  /// Pairs of lines are looked through in sub-budgets of at most so many lines.
  private static let mostLines = 100

  let budget: Budget
  let planned: PlannedBudget
  let changes: [Change]
  let columns: ColumnFigures

  /// The budget without those that have given notice; nil where its figures are out of range.
  init?(_ budget: Budget) {
    let plan = Plan(budget)
    changes = plan.leavingByNotice.map { [$0] } ?? []
    guard let planned = try? PlannedBudget(changes.reduce(plan) { try $0.applying($1) }) else {
      return nil
    }
    self.budget = budget
    self.planned = planned
    columns = ColumnFigures(budget)
  }

  func quarrel(_ printed: PrintedFigure) -> Quarrel? {
    guard let found = found(printed) else { return nil }
    if let distance = try? found - printed.amount,
      distance.øre.magnitude > UInt64(clamping: printed.tolerance.øre)
    {
      return Quarrel(
        printed: printed, reason: .differs(found: found, byPrinted: difference(of: printed)),
        lines: lines(in: printed, asMuchAs: distance))
    }
    if let sum = sumOfClasses(printed), sum != printed.amount {
      return Quarrel(printed: printed, reason: .parts(sum: sum, found: found), lines: [])
    }
    if let width = halfWidth(of: printed), width > printed.tolerance {
      return Quarrel(printed: printed, reason: .surer(found: found, halfWidth: width), lines: [])
    }
    return nil
  }

  /// What a printed figure comes to; nil where it is missing.
  private func found(_ printed: PrintedFigure) -> Money? {
    guard let column = printed.column else { return ownYears(printed) }
    guard let amount = amount(printed, in: column) else { return nil }
    guard let less = printed.less else { return amount }
    return self.amount(printed, in: less).flatMap { try? amount - $0 }
  }

  private func amount(_ printed: PrintedFigure, in column: ColumnID) -> Money? {
    switch printed.subject {
    case .whole: try? columns.figure(printed.quantity, in: column).money
    case .part(let subject): try? columns.figure(printed.quantity, subject, in: column).money
    case .members: nil
    }
  }

  private func ownYears(_ printed: PrintedFigure) -> Money? {
    let figures = planned.outlook.first
    let value: FigureValue?
    switch printed.subject {
    case .whole: value = figures.value(of: printed.quantity)
    case .part(let subject):
      value = try? planned.plan.value(of: printed.quantity, subject, in: figures)
    case .members(let kind): return fees(of: kind)
    }
    if case .money(let money)? = value { return money }
    return nil
  }

  private func fees(of kind: MemberKind) -> Money? {
    let table = try? FeesTable(planned, in: planned.outlook.first)
    return table?.rows.first { $0.group?.kind == kind }?.fees
  }

  /// What the printed fees of the classes add to, for the printed fees of all; nil where one of them is not printed.
  private func sumOfClasses(_ printed: PrintedFigure) -> Money? {
    guard printed.quantity == .fees, printed.subject == .whole, printed.column == nil,
      budget.members.allSatisfy({ $0.fee.classWord == nil })
    else { return nil }
    let kinds = MemberKind.allCases.filter { kind in budget.members.contains { $0.kind == kind } }
    let parts = kinds.compactMap { budget.printedAmount(.fees, .members($0)) }
    return parts.count == kinds.count ? try? parts.total() : nil
  }

  /// What the printed figures of two columns differ by, of whose difference a figure is printed.
  private func difference(of printed: PrintedFigure) -> Money? {
    guard let column = printed.column, let less = printed.less else { return nil }
    func printedAmount(_ column: ColumnID) -> Money? {
      // The sums under a table are printed more exactly than what a text says of them.
      if printed.quantity == .profiling, let group = planned.plan.profilingSubBudget,
        let sum = budget.printedAmount(.expenses, .part(.subBudget(group)), in: column)
      {
        return sum
      }
      return budget.printedAmount(printed.quantity, printed.subject, in: column)
    }
    guard let whole = printedAmount(column), let part = printedAmount(less) else { return nil }
    return try? whole - part
  }

  /// How far what a figure of the budget year rests on is known; nil where that is exact.
  private func halfWidth(of printed: PrintedFigure) -> Money? {
    guard printed.column == nil, printed.subject == .whole, printed.provenance.halfWidth != nil,
      var explainer = try? Explainer(
        planned, base: Plan(budget), changes: changes, for: .widths),
      let explanation = try? explainer.explanation(of: printed.quantity, in: budget.year),
      let width = try? explanation.halfWidth
    else { return nil }
    return try? Money(kroner: width)
  }

  /// The one line, or the two, that a sub-budget's printed sum lacks.
  private func lines(in printed: PrintedFigure, asMuchAs distance: Money) -> [LineID] {
    guard case .part(.subBudget(let group)) = printed.subject, let column = printed.column else {
      return []
    }
    let amounts = planned.plan.lines.filter { $0.line.subBudget == group }.compactMap { line in
      (try? columns.figure(.expenses, .line(line.id), in: column).money).map { (line.id, $0) }
    }.filter { $0.1 != .zero }
    guard amounts.count <= Self.mostLines else { return [] }
    var found = amounts.filter { $0.1 == distance }.map { [$0.0] }
    for (place, first) in amounts.enumerated() {
      for second in amounts[(place + 1)...] where (try? first.1 + second.1) == distance {
        found.append([first.0, second.0])
      }
    }
    return found.count == 1 ? found[0] : []
  }
}
