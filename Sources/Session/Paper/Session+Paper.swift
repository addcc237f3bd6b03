import Analysis
import Budget
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// What a paper tells of scenarios, each a stored name or a file's path.
  ///
  /// They are measured from `base`; where none is named, from the scenario that all of them build on, else from
  /// the budget without any change.
  ///
  /// - Throws: ``SessionProblem`` for the first scenario that cannot be found or carried out, and where they are
  ///   about several budgets.
  public func paper(
    of scenarios: [String], against base: String?
  ) throws(SessionProblem) -> Paper {
    var reader = self
    reader.library.readings = Readings()
    var named: [NamedScenario] = []
    for wanted in scenarios {
      let read = try reader.opened(wanted)
      named.append(NamedScenario(read, as: read.state.title ?? LocalName(wanted)))
    }
    let origin = try base.map { wanted throws(SessionProblem) in
      let read = try reader.opened(wanted)
      return NamedScenario(read, as: read.state.title ?? LocalName(wanted))
    }
    return try reader.paper(of: named, against: origin)
  }

  /// What the readers of a paper can look up of a scenario: the figures for each value of what a text varies, as
  /// `rate 1.30..2.00, leave Oslo`.
  ///
  /// - Throws: ``Diagnostic`` at a place of the text.
  public func explorer(_ text: SourceText, of scenario: String) throws(Diagnostic) -> Sweep {
    let axes = try Parser.explored(in: text)
    let range = SourceRange(0, text.text.utf8.count)
    let place = StatementPlace(text: text.text, source: text.name, line: 1, range: range)
    let read: ReadScenario
    do { read = try opened(scenario) } catch { throw Diagnostic(error, at: range) }
    return try explorer(axes, of: read, at: place)
  }

  /// What a paper tells that a statement asks for.
  func paper(_ syntax: ReportSyntax, at place: StatementPlace) throws(Diagnostic) -> Paper {
    let ownName =
      (state.title ?? LocalName("Open scenario", norwegian: "Åpent scenario"))
      .followed(by: hasUnsavedChanges && state.title != nil ? "*" : "")
    lazy var stored = library.names()
    let wanted = syntax.scenarios.partedInList { name in
      isOwnName(name) || stored.contains { $0.answers(to: name) }
    }
    var scenarios = wanted.isEmpty ? [NamedScenario(own, as: ownName)] : []
    for scenario in wanted {
      scenarios.append(try named(scenario, ownName: ownName, from: place.source))
    }
    let base = try syntax.base.map { base throws(Diagnostic) in
      try named(base, ownName: ownName, from: place.source)
    }
    var paper: Paper
    do throws(SessionProblem) {
      paper = try self.paper(of: scenarios, against: base)
    } catch { throw Diagnostic(error, at: wanted.first?.name.range ?? place.range) }
    if !syntax.explored.isEmpty {
      paper.explorer = try explorer(syntax.explored, of: scenarios[0].read, at: place)
    }
    return paper
  }

  private func explorer(
    _ axes: [AxisSyntax], of scenario: ReadScenario, at place: StatementPlace
  ) throws(Diagnostic) -> Sweep {
    var own = on(scenario.base)
    own.state = scenario.state
    return try own.explorer(axes, at: place)
  }

  /// Writes a paper to a file outside the store, in the form that its ending says.
  mutating func write(
    _ paper: Paper, _ frame: PaperFrame, to path: String, overwriting: Bool
  ) throws(SessionProblem) -> FiledAnswer {
    guard let format = Paper.format(ofFile: path) else { throw .paper(.unknownEnding(path)) }
    guard let written = surroundings.paper else { throw .notHere(.report) }
    let bytes = written(paper, frame, format, settings.language)
    let isAgain = try write(bytes, to: path, overwriting: overwriting, by: .report)
    return .exported(.paper, path: path, isAgain: isAgain)
  }

  /// What a paper tells of scenarios that have been read; at least one.
  func paper(
    of scenarios: [NamedScenario], against base: NamedScenario?
  ) throws(SessionProblem) -> Paper {
    let origin = if let base { base } else { try commonBasis(of: scenarios) }
    var compared = ComparedScenarios()
    for scenario in [origin] + scenarios { compared.add(scenario.read, as: scenario.name) }
    let columns = compared.columns(over: 1)
    let budgets = columns.map(\.budget)
    if budgets.areSeveral { throw .paper(.severalBudgets(budgets.map(\.name).withoutRepeats)) }
    // Whatever is the base as well, under whichever name, is no scenario of its own.
    let stated = columns.map { $0.changes.map(\.change) }
    guard stated.contains(where: { $0 != stated[0] }) else { throw .paper(.onlyBase(origin.name)) }
    let places = columns.compactMap { column in
      ([origin] + scenarios).first { $0.isColumn(column) }
    }
    do throws(ChangeProblem) {
      return try PaperMaking(
        session: self, columns: columns, scenarios: places, notices: compared.notices
      ).paper()
    } catch { throw .change(error, since: nil) }
  }

  /// The scenario that all of some build on directly; the budget itself where there is none.
  private func commonBasis(of scenarios: [NamedScenario]) throws(SessionProblem) -> NamedScenario {
    let library = try scenarios.first.map { scenario throws(SessionProblem) in
      try self.library.on(scenario.read.origin)
    }
    let budget = ReadScenario.unchanged(library ?? self.library)
    let bases = Set(scenarios.map(\.read.state.basis))
    guard bases.count == 1, case .some(.some(let name)) = bases.first else {
      return NamedScenario(budget, as: LocalName(budget.base.plan.budget.name))
    }
    var reader = self
    if let library { reader.library = library }
    let read = try reader.scenario(named: name.english, for: nil, isByItself: true)
    return NamedScenario(read, as: read.state.title ?? name)
  }
}

/// A scenario that was read, with what it is called where it stands beside others.
struct NamedScenario {
  let read: ReadScenario
  let name: LocalName

  init(_ read: ReadScenario, as name: LocalName) {
    self.read = read
    self.name = name
  }

  /// Whether a column shows it, which may have more behind its name that tells it from others.
  fileprivate func isColumn(_ column: Comparison.Column) -> Bool {
    column.planEnd == read.state.planned.plan.years.last && column.changes == read.state.changes
      && column.name.english.hasPrefix(name.english)
  }
}
