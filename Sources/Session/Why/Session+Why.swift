import Analysis
import Budget
import ScenarioLanguage

/// How a figure of a scenario comes about.
public struct ExplainedAnswer: Sendable {
  /// The figure with its inputs, down to the last.
  public let explanation: Explanation
  /// The plan, for the names in it.
  public let plan: Plan
  /// The scenario that the question names; nil where it is about the session's own.
  public let scenario: LocalName?
  /// The scenario's changes: the one that was applied as number n is at place n.
  public let changes: [AppliedChange]
  /// Whether people want to see every input too.
  public let isFull: Bool
  /// The figure's value, which what could be explained has.
  let value: Value?
  /// The figures of its year, where it is the free reserve; nil for anything else.
  public internal(set) var reserveYear: YearFigures?
}

extension Session {
  /// How a figure comes about.
  func explained(_ syntax: WhySyntax) throws(Diagnostic) -> ExplainedAnswer {
    if let column = planned.plan.column(of: syntax.figure) {
      return try explained(syntax, in: column)
    }
    let name = syntax.figure.scenario
    let read = try name.map { name throws(Diagnostic) in
      try SessionContext(session: self).read(name)
    }
    let state = read?.state ?? self.state
    var session = self
    session.state = state
    let figure = try session.evaluator.figure(syntax.figure)
    let changes = state.changes
    do {
      var explainer = try Explainer(
        session.planned, base: (read?.base ?? library.base).plan, changes: changes.map(\.change))
      return ExplainedAnswer(
        explanation: try explainer.explanation(
          of: figure.quantity, figure.subject, in: figure.year),
        plan: session.planned.plan, scenario: name.map { state.title ?? LocalName($0.text) },
        changes: changes, isFull: syntax.isFull, value: value(of: syntax),
        reserveYear: figure.quantity == .free && figure.subject == nil
          ? session.planned.outlook[figure.year] : nil)
    } catch {
      // The figure and its year are there, so that only its parts can be out of range.
      throw Diagnostic(SessionProblem.change(.tooLarge, since: nil), at: syntax.figure.range)
    }
  }

  /// Where a figure of a column of the budget comes from.
  private func explained(
    _ syntax: WhySyntax, in id: ColumnID
  ) throws(Diagnostic) -> ExplainedAnswer {
    let plan = planned.plan
    let column = plan.budget.column(id)
    guard column.kind != .proposal else {
      var own = syntax.figure
      own.scenario = nil
      return try explained(WhySyntax(figure: own, isFull: syntax.isFull))
    }
    // Whatever the figure is not, or is not of, is said as where its value is asked for.
    _ = try evaluator.value(of: syntax.figure)
    let subject = try plan.subject(of: syntax.figure)
    guard
      let explanation = try? Explanation.stated(
        syntax.figure.quantity, subject, in: id, of: plan)
    else {
      throw Diagnostic(SessionProblem.change(.tooLarge, since: nil), at: syntax.figure.range)
    }
    return ExplainedAnswer(
      explanation: explanation, plan: plan, scenario: column.name, changes: [],
      isFull: syntax.isFull, value: value(of: syntax))
  }

  private func value(of syntax: WhySyntax) -> Value? {
    try? evaluator.value(of: .quantity(syntax.figure))
  }

  /// An explainer for a purpose; nil where the figures are too large for one.
  func explainer(for purpose: Explainer.Purpose) -> Explainer? {
    try? Explainer(
      planned, base: library.base.plan, changes: state.changes.map(\.change), for: purpose)
  }

  /// How far the main figures of some years may be off; those that are exact are left out.
  func halfWidths(of years: [Year]) -> [Year: [MainFigure: ExactNumber]] {
    guard var explainer = explainer(for: .widths) else { return [:] }
    return explainer.halfWidths(of: years, in: planned.plan)
  }

  /// How far the free reserve at the end of the budget year may be off; nil where it is exact.
  public var reserveHalfWidth: ExactNumber? {
    // Of the other figures it needs only what it is made of.
    guard var explainer = explainer(for: .widths) else { return nil }
    return explainer.halfWidth(of: .free, in: planned.outlook.first.year)
  }

  /// What figures of this scenario rest on that nobody knows exactly; nothing where they cannot be explained.
  func reliance(of figures: [NamedFigure]) -> Reliance { doubts(about: figures).reliance }

  /// What tells what figures of this scenario rest on.
  func doubts(about figures: [NamedFigure]) -> Doubts {
    Doubts(
      base: library.base.plan, planned: planned, inherited: state.inherited, own: state.own,
      figures: figures)
  }

  /// The figures of this scenario that some expressions name.
  func figures(in expressions: [ExpressionSyntax]) -> [NamedFigure] {
    expressions.flatMap(\.quantities).filter { $0.scenario == nil }
      .compactMap { try? evaluator.figure($0) }
  }

  /// A scenario of the session's budget by name as far as its statements lead.
  ///
  /// - Throws: a diagnostic where there is none, or it is for another budget.
  func state(of name: NameSyntax) throws(Diagnostic) -> ScenarioState {
    do throws(SessionProblem) {
      return try (isOwnName(name.text) ? own : scenario(named: name.text, for: nil)).state
    } catch { throw diagnostic(error, at: name) }
  }
}

extension Explainer {
  /// How far a figure may be off; nil where it is exact or cannot be explained.
  fileprivate mutating func halfWidth(of quantity: Quantity, in year: Year) -> ExactNumber? {
    guard let explanation = try? explanation(of: quantity, in: year) else { return nil }
    return try? explanation.halfWidth
  }
}

extension Explainer {
  /// How far the main figures of some years of the plan that it explains may be off; those that are exact are left out.
  mutating func halfWidths(
    of years: [Year], in plan: Plan
  ) -> [Year: [MainFigure: ExactNumber]] {
    var widths: [Year: [MainFigure: ExactNumber]] = [:]
    for year in years {
      for quantity in Quantity.ofAlliance {
        guard let figure = MainFigure(quantity, in: plan),
          let width = halfWidth(of: quantity, in: year)
        else { continue }
        widths[year, default: [:]][figure] = width
      }
    }
    return widths
  }
}
