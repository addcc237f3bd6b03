import Analysis
import Budget
import ScenarioLanguage

/// Scenarios side by side: the same figures of each, how far each is from another, and why.
public struct Comparison: Sendable {
  /// One scenario's column.
  public struct Column: Sendable {
    /// The scenario's name.
    public let name: LocalName
    /// The budget that it is about, without any change.
    public let base: PlannedBudget
    /// Its plan with the figures, over as many years as the longest of the comparison where that is possible.
    public let planned: PlannedBudget
    /// The last year of its plan as it stands; years behind it are worked out as if all went on.
    public let planEnd: Year
    /// Its changes, in order.
    let changes: [AppliedChange]
    /// The scenarios that it builds on, the nearest last.
    var ancestors: [Ancestor] = []
    /// What it is called by itself; nil where its name here is that.
    var scenario: LocalName?
    /// The column of the budget that stands in a scenario's place; nil for a scenario.
    public let earlier: ColumnID?
  }

  /// What a row shows.
  public enum Figure: Sendable, Hashable {
    /// One of the main figures.
    case main(MainFigure)
    /// What is worked out from figures, as it was written, and whether it is one figure as a part of another.
    case worked(String, isShare: Bool)
  }

  /// One figure of all scenarios.
  public struct Row: Sendable {
    /// What it shows.
    public let figure: Figure
    /// The year that it is of; nil where the figure names its years itself, and where each column has the figure
    /// of its own budget's year.
    public let year: Year?
    /// The figure in each column; nil where a scenario has no such figure.
    public let values: [Value?]
    /// The place of the column whose budget has the figure's name.
    public internal(set) var namedBy = 0

    /// Whether all scenarios have the same.
    public var isSame: Bool { values.allSatisfy { $0 == values[0] } }
  }

  /// How far a figure is from another scenario's.
  public struct Difference: Sendable, Hashable {
    /// The figure less the other's, in the figure's own unit (kroner, kroner per inhabitant, members).
    public let amount: ExactNumber
    /// What it counts.
    public let kind: ValueKind
    /// The difference as a part of the other's figure without its sign; nil where that is zero.
    public let share: ExactNumber?
    /// Whether the share says something to a reader: what grows or shrinks is above zero, and stays so.
    public let isShareTelling: Bool
  }

  /// The columns in the order asked for; at least one.
  public let columns: [Column]
  /// The place of the column that differences are measured from.
  public let base: Int
  /// Whether each scenario is measured from the one before it instead.
  public let isFromPrevious: Bool
  /// The years that are shown, in order; at least one.
  public let years: [Year]
  /// Whether every year was asked for; a plan of one year then has no other.
  public let isOverYears: Bool
  /// The rows that were asked for, figure by figure, each in the order of the years.
  public let rows: [Row]
  /// The free reserve of every year of the plans, where the rows are of one year of several; otherwise none.
  public let reserves: [Row]
  /// For each column what the changes contributed that tell it from the one it is measured from; nil where that is
  /// not told: for that column itself, and where they are too many.
  public internal(set) var causes: [BridgedAnswer?] = []
  /// For each column what the layers of its scenario moved since the copy that it is measured from.
  ///
  /// Empty for what is measured from no other copy of itself.
  public internal(set) var moves: [[Move]] = []
  /// How far the free reserve of each column may be off, by year; years in which it is exact are left out.
  public internal(set) var halfWidths: [[Year: ExactNumber]] = []
  /// Whether the budget's rules hold in each column, in the years of its plan; none where it has none.
  public internal(set) var rules: [[RuleCheck]] = []
  /// The unit that amounts are asked for in; nil where nothing is said.
  public internal(set) var amounts: AmountUnit?
  /// What a reader must know about the scenarios that the columns build on.
  public let notices: [BasisNotice]
}

extension Comparison.Column {
  /// Bound money that the scenario makes free; none in a column of the budget.
  public var released: Money { earlier == nil ? planned.released : .zero }
}

extension Comparison {
  /// Whether the scenarios are about several budgets, each with its own year.
  public var isAcrossBudgets: Bool {
    columns.map(\.budget).areSeveral
  }

  /// The years before the one that is shown, in which no main figure differs between the scenarios.
  public var alikeYears: [Year] { reserves.compactMap(\.year).filter { $0 < years[0] } }

  /// Whether there are several scenarios, and no figure that is shown differs between them.
  public var isAlike: Bool { columns.count > 1 && (rows + reserves).allSatisfy(\.isSame) }

  /// The place of the column that another is measured from; nil for the first one of all.
  public func origin(of place: Int) -> Int? {
    guard isFromPrevious else { return place == base ? nil : base }
    return place == 0 ? nil : place - 1
  }

  /// What those pay more or less in a year who pay in a column and in the one it is measured from, for who is in one
  /// of them only; nil where the two are not scenarios of one budget, or no total is shared.
  public func othersFees(of place: Int, in year: Year) -> OthersFees? {
    guard let from = origin(of: place), columns[place].earlier == nil,
      columns[from].earlier == nil
    else { return nil }
    let (before, after) = (columns[from].planned.plan, columns[place].planned.plan)
    guard before.budget.year == after.budget.year, before.budget.name == after.budget.name else {
      return nil
    }
    return OthersFees(from: before, to: after, in: year)
  }

  /// How far a column is from the one it is measured from in a row; nil where either has no number there.
  public func difference(_ row: Row, of place: Int) -> Difference? {
    guard let origin = origin(of: place), case .number(let figure, let kind)? = row.values[place],
      case .number(let other, _)? = row.values[origin], let amount = try? figure - other
    else { return nil }
    return Difference(
      amount: amount, kind: kind, share: other == .zero ? nil : try? amount / other.magnitude,
      isShareTelling: other > .zero && figure >= .zero)
  }
}

extension Comparison.Column {
  /// The budget that the scenario is about.
  public var budget: Budget { base.plan.budget }
}

extension [Budget] {
  /// Whether they are several budgets, and not copies of one.
  ///
  /// By their names, not where they come from: another copy of a store has the same budget in a file of its own, and
  /// what moved since then is told of it as of one.
  var areSeveral: Bool { contains { $0.name != self[0].name } }
}
