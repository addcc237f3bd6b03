import Analysis
import Budget
import Lettering
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// What a `show` statement asks for.
  func table(_ show: ShowSyntax, at place: StatementPlace) throws(Diagnostic) -> TableAnswer {
    let table = try wanted(show, at: place)
    return show.extent.isInThousands ? .rounded(table, to: .thousands) : table
  }

  private func wanted(
    _ show: ShowSyntax, at place: StatementPlace
  ) throws(Diagnostic) -> TableAnswer {
    let years = try years(show, at: place)
    guard show.extent.isOverYears, show.topic != .member, show.topic != .years else {
      return try table(show, in: years[0], at: place)
    }
    guard let topic = show.topic else {
      return try table(ShowSyntax(.years), in: years[0], at: place)
    }
    return .yearly(
      topic,
      try years.map { figures throws(Diagnostic) in
        (figures.year, try table(show, in: figures, at: place))
      })
  }

  /// The years of the plan that a statement asks for, in order; at least one.
  private func years(
    _ show: ShowSyntax, at place: StatementPlace
  ) throws(Diagnostic) -> [YearFigures] {
    if let topic = show.topic, topic.hasNoYear, !show.extent.isOfNoYear {
      throw Diagnostic(QuestionProblem.tableWithoutYears(topic), at: place.range)
    }
    guard let wanted = show.extent.at else { return planned.outlook.years }
    if show.extent.isOverYears {
      throw Diagnostic(QuestionProblem.oneYearAndAll, at: wanted.range)
    }
    guard let figures = planned.outlook[wanted.year] else {
      let years = planned.plan.years
      throw Diagnostic(
        EvaluationProblem.outsidePlan(wanted.year, first: years[0], last: years[years.count - 1]),
        at: wanted.range)
    }
    return [figures]
  }

  private func table(
    _ show: ShowSyntax, in figures: YearFigures, at place: StatementPlace
  ) throws(Diagnostic) -> TableAnswer {
    if let name = show.member { return try page(of: name, show.extent, figures) }
    let sorting = try show.order.map { order throws(Diagnostic) in try self.sorting(order) }
    do throws(any Error) {
      switch show.topic {
      case nil: return .mainFigures(mainFigures(of: [figures]))
      case .fees: return .fees(try FeesTable(planned, in: figures))
      case .members, .member:
        let table = try MembersTable(
          planned, in: figures, since: baseOverPlan, by: show.order?.key == .county ? nil : sorting)
        guard show.order?.key == .county, let sorting else {
          return .members(table, by: show.order?.key)
        }
        return .counties(try CountiesTable(table, of: planned.plan.budget, by: sorting))
      case .lines: return .lines(try LinesTable(planned, in: figures))
      case .staff: return .staff(try StaffTable(planned, in: figures))
      case .income: return .income(try IncomeTable(planned, in: figures))
      case .funds: return .funds(try FundsTable(planned, in: figures))
      case .years:
        let shown = show.extent.at == nil ? planned.outlook.years : [figures]
        return .years(mainFigures(of: shown), try StructuralGap.all(of: planned, in: shown))
      case .changes: return .changes(try changeRows())
      case .sources: return .sources(planned.plan.budget, Quarrel.all(of: planned.plan.budget))
      case .status: return .status(StatusTable(planned.plan.budget))
      case .activities:
        return .activities(
          planned.plan.budget.identifiedActivities.map {
            ($0.activity, planned.plan.isDropped($0.id))
          })
      case .goals: return .goals(GoalsTable(planned.plan))
      }
    } catch {
      let problem = error as? ChangeProblem ?? .tooLarge
      throw Diagnostic(SessionProblem.change(problem, since: nil), at: place.range)
    }
  }

  private func sorting(_ order: MemberOrderSyntax) throws(Diagnostic) -> MembersTable.Sorting {
    let count = try order.count.map { number throws(Diagnostic) in try whole(number) }
    return MembersTable.Sorting(
      isByChange: order.key == .change, isFromBottom: order.isFromBottom, count: count)
  }

  /// The page of a member: all years of the plan, or the one that is asked for, and the stored scenarios.
  private func page(
    of name: NameSyntax, _ extent: ExtentSyntax, _ figures: YearFigures
  ) throws(Diagnostic) -> TableAnswer {
    let member = try planned.plan.memberNamed(name)
    let years = extent.at == nil ? planned.outlook.years : [figures]
    let (scenarios, problems) = storedPlans
    do {
      let page = try MemberPage(
        of: member, planned, years: years, since: baseOverPlan, scenarios: scenarios)
      return .member(page, problems: problems)
    } catch { throw Diagnostic(SessionProblem.change(error, since: nil), at: name.range) }
  }

  /// The stored scenarios that can be carried out, each over at least as many years as the plan at hand, and
  /// why the others cannot.
  private var storedPlans:
    (scenarios: [(name: LocalName, planned: PlannedBudget)], problems: [SessionProblem])
  {
    do throws(SessionProblem) {
      let (frames, unread) = try frames()
      var scenarios: [(name: LocalName, planned: PlannedBudget)] = []
      var problems = unread.map { SessionProblem.store($0) }
      for frame in frames {
        do throws(SessionProblem) {
          let planned = try scenario(named: frame.entry.name, for: nil).state.planned
          scenarios.append((frame.entry.title, planned.covering(self.planned.plan.horizon)))
        } catch { problems.append(error) }
      }
      return (scenarios, problems)
    } catch { return ([], [error]) }
  }

  /// The budget as it was opened, over as many years as the plan at hand.
  private var baseOverPlan: PlannedBudget { library.base.covering(planned.plan.horizon) }

  /// The main figures of the budget year.
  var mainFigures: MainFiguresTable {
    mainFigures(of: [planned.outlook.first])
  }

  func mainFigures(of years: [YearFigures]) -> MainFiguresTable {
    let rows = MainFigure.rows(for: [planned])
    return MainFiguresTable(
      scenario: state.title, rows: rows, planned: planned, years: years, released: released,
      halfWidths: halfWidths(of: years.map(\.year)),
      rules: RuleCheck.all(of: planned, in: years.map(\.year)),
      columns: mainColumns(of: rows, beside: years))
  }
}

extension ShowTopic {
  /// Whether the table is of no year: what the document says, whatever the plan.
  fileprivate var hasNoYear: Bool {
    switch self {
    case .changes, .sources, .status, .activities, .goals: true
    case .fees, .members, .member, .lines, .staff, .income, .funds, .years: false
    }
  }
}

extension PlannedBudget {
  /// The plan over at least so many years; as it is where it cannot be longer.
  func covering(_ years: Int) -> PlannedBudget {
    guard years > plan.horizon, let longer = try? plan.applying(.horizon(years: years)),
      let planned = try? PlannedBudget(longer)
    else { return self }
    return planned
  }
}
