import Budget

/// The expense lines of a year, by sub-budget, beside the document's other columns.
public struct LinesTable: Sendable, Hashable {
  /// One line.
  public struct Row: Sendable, Hashable {
    /// The line as declared.
    public let line: ExpenseLine
    /// The amount in the year; nil where it is missing.
    public let amount: Money?
    /// What the columns have of it, in their order.
    public let earlier: [EarlierCell]
  }

  /// Lines with a sum of their own.
  public struct Group: Sendable, Hashable {
    /// The sub-budget; nil for the lines outside any.
    public let subBudget: SubBudget?
    /// The columns beside the year's own.
    public let columns: [EarlierColumn]
    /// The lines in the document's order, new ones last.
    public let rows: [Row]
    /// The sum of the amounts that are known.
    public let sum: Money
    /// The sums of the columns as their rows add up.
    public let earlierSums: [EarlierCell]
    /// The sums that the document prints under the columns, the year's own last; nil where it prints none.
    public let printedSums: [Money?]
    /// What the amounts are measured from, and what part of a budget accounts are.
    public let measures: ColumnMeasures
  }

  /// The year.
  public let year: Year
  /// What the year's own column is called; nil where the document does not say.
  public let heading: LocalName?
  /// The lines outside sub-budgets, then each sub-budget.
  public let groups: [Group]
  /// The lines of which others pay a part.
  public let shared: [SharedCost]

  /// The lines of a year of the plan.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where a column's sum is out of range.
  public init(_ planned: PlannedBudget, in figures: YearFigures) throws(ArithmeticProblem) {
    let plan = planned.plan
    let columns = ColumnFigures(plan.budget)
    year = figures.year
    heading = year == plan.budget.year ? plan.budget.ownHeading : nil
    var groups = [
      try Group(
        nil, sum: figures.operations, in: plan, figures, columns, sums: columns.operations)
    ]
    for (id, _) in plan.budget.identifiedSubBudgets {
      groups.append(
        try Group(id, sum: figures.amount(of: id), in: plan, figures, columns) {
          column throws(ArithmeticProblem) in
          try columns.figure(.expenses, .subBudget(id), in: column)
        })
    }
    self.groups = groups
    shared = try SharedCost.all(of: plan, in: figures) {
      if case .line = $0 { true } else { false }
    }
  }
}

extension LinesTable.Group {
  fileprivate init(
    _ group: SubBudgetID?, sum: Money, in plan: Plan, _ figures: YearFigures,
    _ columns: ColumnFigures, sums: (ColumnID) throws(ArithmeticProblem) -> EarlierCell
  ) throws(ArithmeticProblem) {
    let budget = plan.budget
    let ids = budget.columns(of: group)
    let lines = plan.lines.filter { $0.line.subBudget == group }
    let isOwnYear = figures.year == budget.year
    let printed = ids.map { id in
      group.flatMap { budget.printedAmount(.expenses, .part(.subBudget($0)), in: id) }
    }
    let own = group.flatMap { budget.printedAmount(.expenses, .part(.subBudget($0))) }
    self.init(
      subBudget: group.map(budget.subBudget), columns: ids.map(budget.column),
      rows: try lines.map { line throws(ArithmeticProblem) in
        LinesTable.Row(
          line: line.line, amount: figures.amount(of: line.id),
          earlier: try ids.map { id throws(ArithmeticProblem) in
            try columns.figure(.expenses, .line(line.id), in: id)
          })
      }, sum: sum, earlierSums: try ids.map { id throws(ArithmeticProblem) in try sums(id) },
      printedSums: printed.contains { $0 != nil } || own != nil ? printed + [own] : [],
      measures: ColumnMeasures(ids.map(budget.column), year: isOwnYear ? budget.year : nil))
  }
}

/// Which columns others are measured from: a change is one from a budget before, and accounts are a part of the
/// budget of their year.
public struct ColumnMeasures: Sendable, Hashable {
  /// Accounts of a year, or of a part of one, as a part of a budget of the same year.
  public struct Share: Sendable, Hashable {
    /// The place of the accounts among the columns.
    public let part: Int
    /// The place of the budget; nil for the budget year's own.
    public let whole: Int?
  }

  /// The place of the column that the year's own amounts are measured from; nil where there is none: the last budget of
  /// a year before, or of the year itself.
  public let origin: Int?
  /// The columns of accounts that have a budget of their year.
  public let shares: [Share]

  /// What the columns of a table are measured from; `year` is the one that its own amounts are of, nil where that is not
  /// the budget's.
  public init(_ columns: [EarlierColumn], year: Year?) {
    origin = year.flatMap { own in
      columns.lastIndex { $0.kind == .budget && $0.year.map { $0 <= own } ?? false }
    }
    shares = columns.enumerated().compactMap { place, column in
      guard column.kind == .accounts else { return nil }
      let whole = columns.firstIndex { $0.kind == .budget && $0.year == column.year }
      guard whole != nil || column.year == year else { return nil }
      return Share(part: place, whole: whole)
    }
  }
}
