import Budget
import ScenarioLanguage

/// Where a line goes back to if it fails.
struct SafePoint {
  /// What has to be known to go back.
  enum Origin {
    /// All of it: some statements can change anything.
    ///
    /// Elsewhere, so that the other is not moved about with room for it.
    indirect case session(Session)
    /// The scenario and the last answers: changes, values, definitions, assertions and questions touch no more.
    case statements(ScenarioState.Mark, lastValue: Value?, lastTable: Answer?, KeptSolution?)
  }

  let origin: Origin
  /// What the line has answered up to there.
  var outcomes: [Outcome] = []
  var isWithinLine = false

  init(_ origin: Origin, outcomes: [Outcome], isWithinLine: Bool) {
    self.origin = origin
    self.outcomes = outcomes
    self.isWithinLine = isWithinLine
  }
}

extension Session {
  /// The point before a line.
  func safePoint(before line: SourceLines.Line) -> SafePoint {
    let staysInScenario = line.statements.allSatisfy(\.syntax.staysInScenario)
    return SafePoint(
      staysInScenario
        ? .statements(state.mark, lastValue: lastValue, lastTable: lastTable, solution)
        : .session(self), outcomes: [], isWithinLine: false)
  }

  /// Makes the session what it was.
  mutating func goBack(to safe: SafePoint) {
    switch safe.origin {
    case .session(let session): self = session
    case .statements(let mark, let value, let table, let solution):
      state.goBack(to: mark)
      (lastValue, lastTable, self.solution) = (value, table, solution)
    }
  }
}

extension StatementSyntax {
  /// Whether carrying it out touches no more of a session than its scenario's changes and definitions, and the last
  /// answers.
  fileprivate var staysInScenario: Bool {
    switch self {
    case .change, .value, .definition, .assertion, .question: true
    case .frame, .command: false
    }
  }
}
