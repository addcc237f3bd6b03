import Budget
import ScenarioLanguage

extension Session {
  /// The value of the last answer that is one, which `_` stands for; nil where there is none, or where nobody
  /// types.
  public var lastAnswer: Value? { mode == .typed ? lastValue : nil }

  /// A statement of the scenario with the number in the place of `_`, since its text is kept and read where
  /// nothing has been answered; any other statement as it is.
  ///
  /// - Throws: a diagnostic where the last answer is no number that can be written.
  func withLastAnswer(
    _ statement: Statement, _ text: String
  ) throws(Diagnostic) -> (statement: Statement, text: String) {
    guard statement.syntax.isOfScenario, let lastAnswer,
      case let places = LastAnswer.places(in: text), let first = places.first
    else { return (statement, text) }
    let start = statement.range.start
    guard let number = LastAnswer.written(lastAnswer, in: settings.language) else {
      throw Diagnostic(
        EvaluationProblem.unwrittenAnswer,
        at: SourceRange(start + first.start, start + first.end))
    }
    var bytes = Array(text.utf8)
    for place in places.reversed() {
      bytes.replaceSubrange(place.start..<place.end, with: number.utf8)
    }
    let written = String(decoding: bytes, as: UTF8.self)
    // Blanks before it, so that it stands where it stood.
    let parsed = Parser.parse(
      SourceText(name: "", text: String(repeating: " ", count: start) + written))
    guard parsed.diagnostics.isEmpty, let read = parsed.statements.first else {
      return (statement, text)
    }
    return (read, written)
  }
}

extension StatementSyntax {
  /// Whether a statement's text is kept in the scenario.
  fileprivate var isOfScenario: Bool {
    switch self {
    case .change, .definition, .assertion: true
    case .frame, .value, .question, .command: false
    }
  }
}
