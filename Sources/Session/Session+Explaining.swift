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
  public let scenario: String?
  /// The scenario's changes: the one that was applied as number n is at place n.
  public let changes: [AppliedChange]
  /// Whether people want to see every input too.
  public let isFull: Bool
}

extension Session {
  /// How a figure comes about.
  func explained(_ syntax: WhySyntax) throws(Diagnostic) -> ExplainedAnswer {
    let name = syntax.figure.scenario
    let state = try name.map { name throws(Diagnostic) in try self.state(of: name) } ?? self.state
    var session = self
    session.state = state
    let figure = try session.evaluator.figure(syntax.figure)
    let changes = state.changes
    do {
      var explainer = try Explainer(
        session.planned, base: library.base.plan, changes: changes.map(\.change))
      return ExplainedAnswer(
        explanation: try explainer.explanation(
          of: figure.quantity, figure.subject, in: figure.year),
        plan: session.planned.plan, scenario: name.map { state.name ?? $0.text },
        changes: changes, isFull: syntax.isFull)
    } catch {
      // The figure and its year are there, so that only its parts can be out of range.
      throw Diagnostic(SessionProblem.change(.tooLarge, since: nil), at: syntax.figure.range)
    }
  }

  /// A scenario by name as far as its statements lead.
  func state(of name: NameSyntax) throws(Diagnostic) -> ScenarioState {
    do { return try scenario(named: name.text).state } catch { throw diagnostic(error, at: name) }
  }
}
