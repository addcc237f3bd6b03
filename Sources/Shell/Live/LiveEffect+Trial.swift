import Lettering
import Reports
import ScenarioLanguage
import Session

extension LiveEffect {
  /// What trying statements came to.
  enum Trial {
    /// What is told of them.
    case told(String?)
    /// They read well and cannot be carried out.
    case failed(Diagnostic)
  }

  /// Tells of the statement at the cursor, after the ones before it.
  func trial(of statements: [Statement], of line: TypedLine) -> Trial {
    let place = statements.lastIndex { $0.range.start <= line.cursor } ?? 0
    guard statements.indices.contains(place) else { return .told(nil) }
    let statement = statements[place]
    guard statement.syntax.isTriedInMemory else {
      if case .command(let command) = statement.syntax, let refusal = shelf.refusal(of: command) {
        return .told(refusal.message(in: language))
      }
      if case .command(.quit) = statement.syntax,
        PlainWordsProblem.isOfEnding(line.text(of: statement.range))
      {
        return .told(PlainWordsProblem.endsNothing.message(in: language))
      }
      return .told(words.announcement(of: statement, in: session))
    }
    let before = statements[..<place].filter { !$0.syntax.isTriedInMemory }
    // What a statement that is not tried leaves behind is not known, unless it is a question.
    if before.contains(where: { $0.syntax.changesSession }) { return .told(words.onEnter) }
    let hidden = before.map(\.range) + statements[(place + 1)...].map(\.range)
    var trial = session.trial()
    let carried = trial.carryOut(source(line.hiding(hidden)))
    if let diagnostic = carried.diagnostics.first {
      if carried.isInterrupted { return .told(nil) }
      if case .noStore? = diagnostic.problem as? SessionProblem { return .told(words.onEnter) }
      return .failed(diagnostic)
    }
    guard let answer = carried.outcomes.last?.answer else { return .told(nil) }
    return .told(told(answer, after: trial))
  }

  private func told(_ answer: Answer, after trial: Session) -> String? {
    let movement = Movement(
      before: session.planned, after: trial.planned, language: language,
      amounts: session.settings.amounts)
    switch answer {
    case .changed:
      // What is begun after the plan's end shows nowhere, and the warning says why.
      if movement.isNone, let warning = renderer.warnings(answer).first { return warning.text }
      return movement.text
    case .stepped(let stepped):
      let verb = Concept.undo.label(in: language)
      let label = stepped.isUndo ? verb : Concept.redo.label(in: language)
      return label + ": " + stepped.changes.map { DisplayText.safe($0) }.joined(separator: " · ")
        + " · " + movement.text
    case _: return renderer.render(answer)
    }
  }

  private var renderer: AnswerRenderer {
    AnswerRenderer(language: language, format: .table, amounts: session.settings.amounts)
  }
}

extension StatementSyntax {
  /// Whether a statement that is not tried leaves another session behind.
  fileprivate var changesSession: Bool {
    switch self {
    case .frame: true
    case .command(let command):
      switch command {
      case .help, .list, .set, .settings, .history, .log: false
      case _: true
      }
    case _: false
    }
  }
}

extension TypedLine {
  /// The text with blanks in the place of stretches, so that everything else stands where it stood.
  fileprivate func hiding(_ ranges: [SourceRange]) -> String {
    guard !ranges.isEmpty else { return text }
    var bytes = Array(text.utf8)
    for range in ranges {
      for place in range.start..<range.end { bytes[place] = 0x20 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
