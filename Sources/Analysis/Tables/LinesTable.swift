import Budget

/// The expense lines of a year, by sub-budget, beside the document's earlier columns.
public struct LinesTable: Sendable, Hashable {
  /// One line.
  public struct Row: Sendable, Hashable {
    /// The line as declared.
    public let line: ExpenseLine
    /// The amount in the year; nil where it is missing.
    public let amount: Money?
  }

  /// Lines with a sum of their own.
  public struct Group: Sendable, Hashable {
    /// The sub-budget; nil for the lines outside any.
    public let subBudget: SubBudget?
    /// The lines in the document's order, new ones last.
    public let rows: [Row]
    /// The sum of the amounts that are known.
    public let sum: Money
    /// The sums of the earlier columns as their rows add up; nil where every cell is blank.
    public let earlierSums: [Money?]
  }

  /// The year.
  public let year: Year
  /// The lines outside sub-budgets, then each sub-budget.
  public let groups: [Group]

  /// The lines of a year of the plan.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where a column's sum is out of range.
  public init(_ planned: PlannedBudget, in figures: YearFigures) throws(ArithmeticProblem) {
    let plan = planned.plan
    year = figures.year
    var groups = [
      Group(
        subBudget: nil, rows: LinesTable.rows(nil, in: plan, figures), sum: figures.operations,
        earlierSums: [])
    ]
    for (id, subBudget) in plan.budget.identifiedSubBudgets {
      let rows = LinesTable.rows(id, in: plan, figures)
      var sums: [Money?] = []
      for column in subBudget.earlierHeadings.indices {
        let cells = rows.compactMap {
          $0.line.earlier.indices.contains(column) ? $0.line.earlier[column] : nil
        }
        sums.append(cells.isEmpty ? nil : try cells.total())
      }
      groups.append(
        Group(
          subBudget: subBudget, rows: rows, sum: figures.amount(of: id), earlierSums: sums))
    }
    self.groups = groups
  }

  private static func rows(
    _ group: SubBudgetID?, in plan: Plan, _ figures: YearFigures
  ) -> [Row] {
    plan.lines.filter { $0.line.subBudget == group }.map {
      Row(line: $0.line, amount: figures.amount(of: $0.id))
    }
  }
}
