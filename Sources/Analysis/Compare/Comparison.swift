import Budget

/// Scenarios side by side: the same figures of each, and how far each is from one of them.
public struct Comparison: Sendable, Hashable {
  /// One scenario's column.
  public struct Column: Sendable, Hashable {
    /// What the scenario is called.
    public let name: LocalName
    /// Its plan with the figures.
    public let planned: PlannedBudget

    /// One scenario's column.
    public init(name: LocalName, planned: PlannedBudget) {
      self.name = name
      self.planned = planned
    }
  }

  /// How far a figure is from the base's.
  public struct Difference: Sendable, Hashable {
    /// The figure less the base's, in the figure's own unit (kroner, kroner per inhabitant, members).
    public let amount: ExactNumber
    /// The difference as a part of the base's figure without its sign; nil where that is zero.
    public let share: ExactNumber?
    /// Whether the share says something to a reader: what grows or shrinks is above zero, and stays so.
    public let isShareTelling: Bool
  }

  /// The columns in the order asked for.
  public let columns: [Column]
  /// The place of the column that differences are measured from.
  public let base: Int
  /// The rows.
  public let rows: [MainFigure]
  /// What a reader must know about the scenarios that the columns build on.
  public let notices: [BasisNotice]

  /// A comparison of scenarios, the first column being the base unless another place is given.
  public init(
    columns: [Column], base: Int = 0, rows: [MainFigure]? = nil, notices: [BasisNotice] = []
  ) {
    self.columns = columns
    self.base = base
    self.notices = notices
    self.rows = rows ?? MainFigure.rows(for: columns.map(\.planned))
  }

  /// The year that is compared: the budget year.
  public var year: Year { columns[base].planned.plan.budget.year }

  /// A column's value in a row.
  public func value(_ row: MainFigure, in column: Column) throws(ArithmeticProblem) -> FigureValue {
    try row.value(in: column.planned.outlook.first)
  }

  /// How far a column is from the base in a row.
  public func difference(
    _ row: MainFigure, of column: Column
  ) throws(ArithmeticProblem) -> Difference {
    let figure = try value(row, in: column).exact
    let origin = try value(row, in: columns[base]).exact
    let amount = try figure - origin
    let share = origin == .zero ? nil : try amount / origin.magnitude
    return Difference(
      amount: amount, share: share, isShareTelling: origin > .zero && figure >= .zero)
  }
}

extension FigureValue {
  /// The value as a number in its unit; zero where it is missing.
  public var exact: ExactNumber {
    get throws(ArithmeticProblem) {
      switch self {
      case .money(let money): try money.kroner
      case .rate(let rate): try rate.kroner
      case .inhabitants(let count): ExactNumber(count)
      case .members(let count), .positions(let count): ExactNumber(Int64(count))
      case .missing: .zero
      }
    }
  }
}
