import Budget
import ScenarioLanguage

/// What expressions and names of a session's statements refer to.
struct SessionContext: FigureContext {
  let session: Session

  var current: PlannedBudget { session.planned }

  var definedNames: [String] { session.definedNames }

  func value(of name: String) -> Value? { session.state.definitions.value(of: name) }

  func scenario(_ name: NameSyntax) throws(Diagnostic) -> PlannedBudget {
    try read(name).state.planned
  }

  /// A scenario as it was read.
  func read(_ name: NameSyntax) throws(Diagnostic) -> ReadScenario {
    do { return try session.scenario(named: name.text) } catch {
      throw session.diagnostic(error, at: name)
    }
  }
}

extension Session {
  /// The diagnostic of a problem with a scenario's name, with the nearest name to try.
  func diagnostic(_ problem: SessionProblem, at name: NameSyntax) -> Diagnostic {
    guard case .unknownScenario(_, let nearest) = problem, let first = nearest.first else {
      return Diagnostic(problem, at: name.range)
    }
    return Diagnostic(
      problem, at: name.range,
      fix: SourceEdit(range: name.range, replacement: NameSyntax.quoted(first)))
  }
}
