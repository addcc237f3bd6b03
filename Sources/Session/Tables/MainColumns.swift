import Analysis
import Budget

/// The columns that a budget has beside the main figures of its year.
public struct MainColumns: Sendable {
  /// One row's cells.
  public struct Row: Sendable {
    /// What the columns have, in their order.
    public let cells: [EarlierCell]
    /// How far the year's own figure can be relied on; nil where that cannot be said.
    public let status: FigureStatus?
  }

  /// The columns, in the document's order.
  public let columns: [EarlierColumn]
  /// What the year's own column is called; nil where the document does not say.
  public let heading: LocalName?
  /// What the year's own figures are measured from, and what part of a budget accounts are.
  public let measures: ColumnMeasures
  /// The cells by main figure.
  public let rows: [MainFigure: Row]
}

extension Session {
  /// The budget's columns beside the main figures of its year; nil where it has none, and beside those of other years.
  func mainColumns(of rows: [MainFigure], beside years: [YearFigures]) -> MainColumns? {
    let budget = planned.plan.budget
    let ids = budget.mainColumns
    guard !ids.isEmpty, years.map(\.year) == [budget.year] else { return nil }
    let figures = ColumnFigures(budget)
    var explainer = explainer(for: .doubts)
    var cells: [MainFigure: MainColumns.Row] = [:]
    for row in rows {
      cells[row] = MainColumns.Row(
        cells: ids.map { (try? row.value(in: $0, of: figures)) ?? .missing },
        status: try? explainer?.explanation(of: row, in: years[0]).status)
    }
    let columns = ids.map(budget.column)
    return MainColumns(
      columns: columns, heading: budget.ownHeading,
      measures: ColumnMeasures(columns, year: budget.year), rows: cells)
  }
}
