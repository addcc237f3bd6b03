import Analysis
import Budget
import ScenarioLanguage

/// A table of the current scenario.
public indirect enum TableAnswer: Sendable {
  /// The main figures: the rows, the figures and their year.
  case mainFigures(MainFiguresTable)
  /// A table whose amounts are shown in a unit, whatever is set.
  case rounded(TableAnswer, to: AmountUnit)
  /// The same table of every year of the plan, in order.
  case yearly(ShowTopic, [(year: Year, table: TableAnswer)])
  /// The fees by class of member.
  case fees(FeesTable)
  /// The members.
  case members(MembersTable, by: MemberOrderSyntax.Key?)
  /// What the members of each county pay.
  case counties(CountiesTable)
  /// What one member pays.
  case member(MemberPage, problems: [SessionProblem] = [])
  /// The expense lines.
  case lines(LinesTable)
  /// The positions.
  case staff(StaffTable)
  /// Fees and other income.
  case income(IncomeTable)
  /// The funds.
  case funds(FundsTable)
  /// The main figures of every year of the plan, and whether income pays for what goes on.
  case years(MainFiguresTable, [StructuralGap])
  /// The scenario's changes.
  case changes([ChangeRow])
  /// The documents of a budget, who decides, and what a reader must know: its quarrels with itself among that.
  case sources(Budget, [Quarrel])
  /// Every input's status.
  case status(StatusTable)
  /// The action programme; the flag says whether an activity is dropped.
  case activities([(activity: Activity, isDropped: Bool)])
  /// The UN's goals with the activities that serve them.
  case goals(GoalsTable)
}

/// The main figures of one or more years.
public struct MainFiguresTable: Sendable {
  /// The scenario's name; nil where it has none.
  public let scenario: LocalName?
  /// The rows.
  public let rows: [MainFigure]
  /// The plan with its figures.
  public let planned: PlannedBudget
  /// The years that are shown, in order; never empty.
  public let years: [YearFigures]
  /// Bound money made free in the plan's years.
  public let released: Money
  /// How far figures may be off, by year and figure; those that are exact are left out.
  public internal(set) var halfWidths: [Year: [MainFigure: ExactNumber]] = [:]
  /// Whether the budget's rules hold in the years that are shown; none where it has none.
  public internal(set) var rules: [RuleCheck] = []
  /// The budget's columns beside the figures; nil where there are none.
  public internal(set) var columns: MainColumns?
}

extension MainFiguresTable {
  /// The year, where one is shown.
  public var year: YearFigures { years[0] }
}

extension Answer {
  /// The unit that the question asks amounts to be shown in; nil where it says nothing.
  public var amounts: AmountUnit? {
    switch self {
    case .table(.rounded(_, let unit)): unit
    case .comparison(let comparison): comparison.amounts
    case _: nil
    }
  }
}
