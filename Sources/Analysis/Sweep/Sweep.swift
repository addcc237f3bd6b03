import Budget

/// Figures worked out for every value of a lever, or for every pair of values of two.
public struct Sweep: Sendable, Hashable {
  /// The most figures of a sweep; each takes a plan to be worked out, so that this many take seconds.
  public static let mostCells = 100_000

  /// One figure in one year.
  public struct Column: Sendable, Hashable {
    /// The figure.
    public let figure: AskedFigure
    /// The year.
    public let year: Year
  }

  /// The plan that is varied.
  public let plan: Plan
  /// One or two sides of the table.
  public let axes: [SweepAxis]
  /// The figures with their years, in the order asked for.
  public let columns: [Column]
  /// The figures: for each place of the first axis, for each of the second, for each column.
  private let values: [FigureValue]

  /// Works out all figures.
  ///
  /// Cost: the number of places × years × members; the first axis' change is applied once a place.
  ///
  /// - Parameters:
  ///   - axes: one or two axes.
  ///   - figures: at least one; those without a year are worked out for all years of the plan.
  ///   - plan: the plan that is varied.
  /// - Throws: ``VariationProblem``.
  public init(
    _ axes: [SweepAxis], of figures: [AskedFigure], in plan: Plan
  ) throws(VariationProblem) {
    self.plan = plan
    self.axes = axes
    columns = try Self.columns(figures, plan)
    try Self.checkSize(axes, columns.count)
    var values: [FigureValue] = []
    for first in 0..<axes[0].count {
      let outer = try Self.moved(plan, axes[0], to: first)
      guard axes.count > 1 else {
        values += try Self.values(of: columns, in: outer)
        continue
      }
      for second in 0..<axes[1].count {
        values += try Self.values(of: columns, in: Self.moved(outer, axes[1], to: second))
      }
    }
    self.values = values
  }

  /// How many places the second axis has; 1 where there is only one axis.
  public var width: Int { axes.count > 1 ? axes[1].count : 1 }

  /// A figure at a place of the first axis and one of the second, 0 where there is none.
  public func value(_ first: Int, _ second: Int = 0, column: Int) -> FigureValue {
    values[(first * width + second) * columns.count + column]
  }

  private static func checkSize(_ axes: [SweepAxis], _ columns: Int) throws(VariationProblem) {
    var cells = columns
    for axis in axes {
      let (product, overflow) = cells.multipliedReportingOverflow(by: axis.count)
      cells = overflow ? .max : product
    }
    guard cells <= mostCells else { throw .tooManyCells(cells, limit: mostCells) }
  }

  private static func columns(
    _ figures: [AskedFigure], _ plan: Plan
  ) throws(VariationProblem) -> [Column] {
    var columns: [Column] = []
    for figure in figures {
      let years = try plan.years(of: figure)
      columns += years.map { Column(figure: figure, year: $0) }
    }
    return columns
  }

  private static func moved(
    _ plan: Plan, _ axis: SweepAxis, to place: Int
  ) throws(VariationProblem) -> Plan {
    guard let change = try axis.change(at: place) else { return plan }
    do { return try plan.applying(change) } catch { throw .change(error) }
  }

  private static func values(
    of columns: [Column], in plan: Plan
  ) throws(VariationProblem) -> [FigureValue] {
    let outlook: Outlook
    do { outlook = try plan.outlook() } catch { throw .change(error) }
    var values: [FigureValue] = []
    for column in columns {
      // Lever and leavings never change how many years a plan has.
      guard let figures = outlook[column.year] else { continue }
      values.append(try column.figure.value(in: plan, figures))
    }
    return values
  }
}

extension Plan {
  /// The years that a figure is asked for in.
  ///
  /// - Throws: ``VariationProblem/outsidePlan(_:first:last:)``.
  func years(of figure: AskedFigure) throws(VariationProblem) -> [Year] {
    guard let year = figure.year else { return years }
    guard years.contains(year) else {
      throw .outsidePlan(year, first: budget.year, last: years.last ?? budget.year)
    }
    return [year]
  }
}
