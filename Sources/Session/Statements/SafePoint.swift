import Budget
import ScenarioLanguage

/// Where a line goes back to if it fails.
struct SafePoint {
  /// What has to be known to go back.
  enum Origin {
    /// All of it: some statements can change anything.
    case session(Session)
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

  /// The point before a line.
  init(before line: SourceLines.Line, _ session: Session) {
    origin =
      line.statements.allSatisfy { $0.statement.syntax.staysInScenario }
      ? .statements(
        session.state.mark, lastValue: session.lastValue, lastTable: session.lastTable,
        session.solution)
      : .session(session)
  }
}

extension Session {
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
