import Analysis
import Budget
import ScenarioLanguage
import ScenarioStore

/// Works out what a paper tells of its scenarios.
struct PaperMaking {
  /// Bridges are told of scenarios with at most so many changes, each of which makes a plan a year.
  private static let mostChanges = 100

  let session: Session
  /// The base, then the scenarios; all plans are as long as the longest.
  let columns: [Comparison.Column]
  /// The scenarios of the columns, as they were read.
  let scenarios: [NamedScenario]
  let notices: [BasisNotice]

  func paper() throws(ChangeProblem) -> Paper {
    let years = columns[0].planned.plan.years
    var told: [Paper.YearTables] = []
    for year in toldYears(years) { told.append(try tables(of: year)) }
    var all: [Paper.Scenario] = []
    for place in columns.indices { all.append(try scenario(place, years)) }
    return Paper(
      base: all[0], scenarios: Array(all.dropFirst()), years: years, told: told,
      reserves: making(over: years).comparison(
        isFromPrevious: false, isOverYears: false, showsOnlyChanged: false, notices: notices),
      texts: texts, quarrels: Quarrel.all(of: columns[0].budget), notices: notices)
  }

  /// The first year in which a scenario differs from the base, and the last.
  private func toldYears(_ years: [Year]) -> [Year] {
    let first = making(over: years).firstMoved
    let last = years[years.count - 1]
    return [first ?? years[0]] + (first == nil || first == last ? [] : [last])
  }

  private func making(over years: [Year]) -> ComparisonMaking {
    ComparisonMaking(
      session: session, columns: columns, years: years,
      setting: .nothing,
      written: { _ in "" })
  }

  private func tables(of year: Year) throws(ChangeProblem) -> Paper.YearTables {
    var fees: [FeesTable] = []
    var members: [MembersTable] = []
    var lines: [LinesTable] = []
    var staff: [StaffTable] = []
    let base = columns[0].planned
    for column in columns {
      guard let figures = column.planned.outlook[year] else { continue }
      fees.append(try FeesTable(column.planned, in: figures))
      members.append(try MembersTable(column.planned, in: figures, since: base))
      do { lines.append(try LinesTable(column.planned, in: figures)) } catch { throw .tooLarge }
      staff.append(try StaffTable(column.planned, in: figures))
    }
    return Paper.YearTables(
      year: year,
      comparison: making(over: [year]).comparison(
        isFromPrevious: false, isOverYears: true, showsOnlyChanged: false, notices: []),
      fees: fees, members: members, lines: lines, staff: staff)
  }

  private func scenario(
    _ place: Int, _ years: [Year]
  ) throws(ChangeProblem) -> Paper.Scenario {
    let (column, read) = (columns[place], scenarios[place].read)
    var own = session.on(column.base)
    own.state = read.state
    let figures = own.planned.outlook.years
    var explainer = try? Explainer(
      column.planned, base: column.base.plan, changes: column.changes.map(\.change), for: .widths)
    let free = AskedFigure(.free)
    let bridges = place == 0 ? [] : bridges(to: column, years)
    var members: [MembersTable] = []
    for year in column.planned.outlook.years {
      members.append(try MembersTable(column.planned, in: year, since: columns[0].planned))
    }
    return Paper.Scenario(
      name: column.name, notes: Array(read.state.notes), decision: read.state.decision,
      planned: column.planned,
      planEnd: column.planEnd, bridges: bridges, steps: bridges.last.map(steps) ?? [],
      figures: own.mainFigures(of: figures),
      widths: explainer?.halfWidths(of: years, in: column.planned.plan) ?? [:],
      gaps: try StructuralGap.all(of: own.planned, in: figures), members: members,
      rules: RuleCheck.all(of: column.planned),
      runway: try? Runway(of: own.planned, scenario: column.name),
      risk: try? Risk(of: free, in: own.planned.plan), reliance: own.reliance(of: free))
  }

  /// What each change contributed to the free reserve of every year.
  private func bridges(to column: Comparison.Column, _ years: [Year]) -> [BridgedAnswer] {
    let base = columns[0]
    guard max(base.changes.count, column.changes.count) <= Self.mostChanges else { return [] }
    let asker = session.on(column.base)
    return years.compactMap { year in
      var figure = QuantitySyntax(quantity: .free, range: SourceRange(0, 0))
      figure.at = YearSyntax(year: year, range: figure.range)
      return try? asker.bridged(
        figure, from: BridgeEnd(name: base.name, changes: base.changes),
        to: BridgeEnd(name: column.name, changes: column.changes), isFair: false,
        years: years.count)
    }
  }

  /// The steps of a bridge, with the plans between them.
  private func steps(of bridge: BridgedAnswer) -> [Paper.Step] {
    let budget = columns[0].base.covering(columns[0].planned.plan.horizon).plan
    var taken: Set<Int> = []
    var made: Set<Int> = []
    func plan() -> Plan? {
      let changes =
        bridge.fromChanges.indices.filter { !taken.contains($0) }.map { bridge.fromChanges[$0] }
        + made.sorted().map { bridge.toChanges[$0] }
      return try? changes.reduce(budget) { try $0.applying($1.change) }
    }
    var before = plan()
    return bridge.bridge.contributions.flatMap(\.steps).map { step in
      if step.isTakenBack { taken.insert(step.place) } else { made.insert(step.place) }
      let after = plan()
      defer { before = after }
      return Paper.Step(
        change: bridge.change(step), isTakenBack: step.isTakenBack, before: before, after: after)
    }
  }

  /// The texts of the scenarios and of those they build on, each once.
  private var texts: [Paper.ScenarioText] {
    var told: [String] = []
    var texts: [Paper.ScenarioText] = []
    func add(_ name: LocalName, _ text: String, _ place: String) {
      guard !told.contains(place), !text.isEmpty else { return }
      told.append(place)
      texts.append(Paper.ScenarioText(name: name, source: SourceText(name: place, text: text)))
    }
    for scenario in scenarios {
      for ancestor in scenario.read.state.ancestors {
        if let stored = ancestor.stored { add(ancestor.title, stored.text, stored.path) }
      }
      let own = scenario.read.state.document.text
      add(scenario.name, own, scenario.read.stored?.path ?? scenario.name.english)
    }
    return texts
  }
}
