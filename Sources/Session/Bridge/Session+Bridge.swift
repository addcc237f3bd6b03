import Analysis
import Budget
import ScenarioLanguage

/// What each change contributed between two scenarios.
public struct BridgedAnswer: Sendable {
  /// The figure.
  public let quantity: Quantity
  /// The member, line, position or fund that it is about, as written; nil for the whole alliance.
  public let subject: String?
  /// The year that it is of.
  public let year: Year
  /// What it counts.
  public let kind: ValueKind
  /// The scenario that the way begins at; nil for the session's own where it has no name.
  public let from: LocalName?
  /// The scenario that it ends at.
  public let to: LocalName?
  /// The changes of the scenario that the way begins at, as they were written.
  public let fromChanges: [AppliedChange]
  /// The changes of the scenario that it ends at.
  public let toChanges: [AppliedChange]
  /// The plan of the scenario that the way begins at, for the names in its changes.
  public let fromPlan: Plan
  /// The plan of the scenario that the way ends at.
  public let toPlan: Plan
  /// The contributions.
  public let bridge: Bridge

  /// What those who pay at both ends pay more or less for who has left or joined on the way; nil where no total is
  /// shared.
  public var othersFees: OthersFees? { OthersFees(from: fromPlan, to: toPlan, in: year) }

  /// The change that a step makes or takes back.
  public func change(_ step: Bridge.Step) -> AppliedChange {
    step.isTakenBack ? fromChanges[step.place] : toChanges[step.place]
  }
}

extension Session {
  /// What each change contributed to a figure between two scenarios.
  func bridged(_ syntax: BridgeSyntax) throws(Diagnostic) -> Answer {
    guard syntax.figure.scenario == nil else {
      throw Diagnostic(QuestionProblem.scenarioInFigure, at: syntax.figure.range)
    }
    let end = try syntax.to.map { name throws(Diagnostic) in try state(of: name) }
    let to = BridgeEnd(end ?? state)
    let from =
      try syntax.from.map { name throws(Diagnostic) in BridgeEnd(try state(of: name)) }
      ?? end.map(basis) ?? bridgeStart
    guard syntax.isOverYears else {
      var figure = syntax.figure
      figure.at = figure.at ?? firstMoved(figure, from, to)
      return .bridged(try bridged(figure, from: from, to: to, isFair: syntax.isFair))
    }
    if let year = syntax.figure.at {
      throw Diagnostic(QuestionProblem.oneYearAndAll, at: year.range)
    }
    let first = library.base.plan.budget.year
    return .bridgedOverYears(
      try (0..<years(from, to)).map { offset throws(Diagnostic) in
        var figure = syntax.figure
        figure.at = YearSyntax(year: first.advanced(by: offset), range: figure.range)
        return try bridged(figure, from: from, to: to, isFair: syntax.isFair)
      })
  }

  /// The first year in which a figure differs between two scenarios; nil where it does in none.
  private func firstMoved(
    _ figure: QuantitySyntax, _ from: BridgeEnd, _ to: BridgeEnd
  ) -> YearSyntax? {
    let ends = [from, to].compactMap { $0.planned(on: library.base.plan, years: years(from, to)) }
    guard ends.count == 2 else { return nil }
    return ends[0].plan.years.lazy.map { YearSyntax(year: $0, range: figure.range) }.first {
      var figure = figure
      figure.at = $0
      let values = ends.map { planned in
        try? Evaluator(CandidateContext(current: planned, setting: .nothing)).value(of: figure)
      }
      return values[0] != values[1]
    }
  }

  /// How many years a bridge can be of: those of the longest plan, the session's own among them.
  private func years(_ from: BridgeEnd, _ to: BridgeEnd) -> Int {
    max(from.years, to.years, planned.plan.horizon)
  }

  /// What each change contributed to a figure between the changes of two scenarios, over at least so many years.
  func bridged(
    _ figure: QuantitySyntax, from: BridgeEnd, to: BridgeEnd, isFair: Bool, years least: Int = 1
  ) throws(Diagnostic) -> BridgedAnswer {
    let years = max(least, years(from, to))
    let (kind, bridged) = try self.figure(figure, from, to, years: years)
    do {
      let (first, second) = (from.changes.map(\.change), to.changes.map(\.change))
      let budget = library.base.covering(years).plan
      let bridge =
        isFair
        ? try Bridge.fairly(of: bridged, budget: budget, from: first, to: second)
        : try Bridge(of: bridged, budget: budget, from: first, to: second)
      return BridgedAnswer(
        quantity: figure.quantity, subject: figure.of?.text,
        year: figure.at?.year ?? budget.budget.year, kind: kind, from: from.name,
        to: to.name, fromChanges: from.changes, toChanges: to.changes,
        fromPlan: from.plan(on: budget), toPlan: to.plan(on: budget), bridge: bridge)
    } catch { throw Diagnostic(QuestionProblem.noBridge, at: figure.range) }
  }

  /// What the scenario builds on: the stored scenario that was opened where it has been changed since, as
  /// `save` under another name would have it; else the one it is based on, or the budget.
  private var bridgeStart: BridgeEnd {
    let known = storedDocument.lines
    let isPrefix =
      stored != nil && known.count <= state.document.lines.count
      && known.elementsEqual(state.document.lines.prefix(known.count))
    let opened = state.inherited.count + storedDocument.changeCount
    if isPrefix, opened < state.changeCount {
      return BridgeEnd(name: state.title, changes: Array(state.changes.prefix(opened)))
    }
    return basis(of: state)
  }

  /// What a scenario builds on, as its file says.
  private func basis(of state: ScenarioState) -> BridgeEnd {
    BridgeEnd(
      name: state.basis ?? LocalName(library.base.plan.budget.name), changes: state.inherited)
  }

  /// The figure in units, after it has had a value at both ends.
  private func figure(
    _ syntax: QuantitySyntax, _ from: BridgeEnd, _ to: BridgeEnd, years: Int
  ) throws(Diagnostic) -> (ValueKind, BridgedFigure) {
    var kind = ValueKind.number
    for end in [from, to] {
      guard let planned = end.planned(on: library.base.plan, years: years)
      else { throw Diagnostic(QuestionProblem.noBridge, at: syntax.range) }
      let context = CandidateContext(current: planned, setting: .nothing)
      switch try Evaluator(context).value(of: syntax) {
      case .number(_, let found): kind = found
      case .missing(let name, let column):
        throw Diagnostic(EvaluationProblem.missing(name, column: column), at: syntax.range)
      case .truth: throw Diagnostic(EvaluationProblem.truthForNumber, at: syntax.range)
      }
    }
    let decimals = kind == .rate ? 4 : 2
    let figure = BridgedFigure(decimals: decimals) { planned in
      let context = CandidateContext(current: planned, setting: .nothing)
      guard case .number(let number, _)? = try? Evaluator(context).value(of: syntax) else {
        return nil
      }
      return number
    }
    return (kind, figure)
  }
}

/// A scenario at one end of a bridge.
struct BridgeEnd {
  let name: LocalName?
  let changes: [AppliedChange]

  init(name: LocalName?, changes: [AppliedChange]) {
    self.name = name
    self.changes = changes
  }

  init(_ state: ScenarioState) { self.init(name: state.title, changes: state.changes) }

  /// How many years its plan covers.
  var years: Int {
    changes.reduce(1) { years, applied in
      if case .horizon(let stated) = applied.change { stated } else { years }
    }
  }

  /// The scenario's plan, as far as its changes can be applied.
  func plan(on budget: Plan) -> Plan {
    changes.reduce(budget) { plan, applied in (try? plan.applying(applied.change)) ?? plan }
  }

  /// The scenario over so many years; nil where that is not possible.
  func planned(on budget: Plan, years: Int) -> PlannedBudget? {
    var plan = budget
    for applied in changes {
      guard let next = try? plan.applying(applied.change) else { return nil }
      plan = next
    }
    guard let long = try? plan.applying(.horizon(years: years)) else { return nil }
    return try? PlannedBudget(long)
  }
}
