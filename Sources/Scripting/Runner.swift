import Reports
import ScenarioLanguage
import Session

/// Carries texts out in a session and prints what comes of them.
///
/// Answers go to the console's answers, problems and warnings to its problems. Knows no terminal.
public struct Runner {
  /// The session that statements act on.
  public private(set) var session: Session
  /// How the run speaks; `set` statements change it.
  public private(set) var settings: RunSettings
  /// The gravest thing that happened so far.
  public private(set) var status = ExitStatus.ok
  /// Whether the last text asked to end the session.
  public private(set) var lastQuits = false
  /// Whether it gave unsaved changes up.
  public private(set) var lastDiscards = false
  private let console: Console

  /// A run in a session.
  public init(_ session: Session, settings: RunSettings, console: Console) {
    self.session = session
    self.session.settings = settings.choices
    self.settings = settings
    self.console = console
    self.session.surroundings.rendered = { answer, format, language in
      AnswerRenderer(language: language, format: format).render(answer)
    }
  }

  /// Carries a text out and prints its answers and problems.
  ///
  /// Gives whether the run may go on: false after `quit`, and after an error unless it keeps going.
  public mutating func carryOut(_ source: SourceText) -> Bool {
    let carried = session.carryOut(source, keepingGoing: settings.keepsGoing)
    for outcome in carried.outcomes { tell(outcome, in: source) }
    tell(carried, in: source)
    lastQuits = carried.quits
    lastDiscards = carried.discards
    if carried.quits { return false }
    return carried.diagnostics.isEmpty || settings.keepsGoing
  }

  /// Notes and prints that a file or the store failed.
  public mutating func fail(_ problem: SessionProblem) {
    note(.fileFailed)
    console.problem("hvis: " + problem.message(in: settings.language))
  }

  private mutating func tell(_ outcome: Outcome, in source: SourceText) {
    if case .option(let option) = outcome.answer { settings.choices.apply(option) }
    if case .asserted(let asserted) = outcome.answer, !asserted.holds { note(.assertionFailed) }
    let renderer = AnswerRenderer(
      language: settings.language, format: settings.format, width: settings.width)
    guard outcome.answer.isAsked || settings.answersChanges else { return }
    let text =
      settings.format == .json
      ? renderer.json(outcome.answer, line: outcome.line, statement: outcome.statement)
      : renderer.render(outcome.answer)
    if !text.isEmpty { console.answer(text) }
    for warning in renderer.warnings(outcome.answer, isColored: settings.colorsProblems) {
      console.problem(warning)
    }
  }

  private mutating func tell(_ carried: Carried, in source: SourceText) {
    for diagnostic in carried.diagnostics {
      note(diagnostic.isOfFile ? .fileFailed : .statementFailed)
    }
    console.tell(
      carried.diagnostics, omitted: carried.omittedDiagnostics, of: source, in: settings.language,
      isColored: settings.colorsProblems)
  }

  private mutating func note(_ status: ExitStatus) { self.status = max(self.status, status) }
}

extension Answer {
  /// Whether the answer is one to a question; changes, frames and definitions ask nothing.
  fileprivate var isAsked: Bool {
    switch self {
    case .value, .table, .comparison, .filed, .stepped, .help, .word, .settings, .history, .edit,
      .quit:
      true
    case .asserted(let asserted): !asserted.holds
    case .changed, .defined, .framed, .option: false
    }
  }
}

extension Diagnostic {
  /// Whether a file or the store failed, rather than the statement.
  var isOfFile: Bool { (problem as? SessionProblem)?.isOfFile ?? false }
}

extension SessionProblem {
  /// Whether a file or the store failed, rather than what was asked of it.
  public var isOfFile: Bool {
    switch self {
    case .store, .noStore: return true
    case .change, .unknownScenario, .basisCycle, .includeCycle, .insideScenario,
      .basisAfterChange, .secondName, .renamedInText, .namelessScenario, .unusableName,
      .unsavedChanges,
      .nothingToUndo, .nothingToRedo, .tooFewSteps, .basisOfOthers, .qualifiedRow,
      .unknownOption, .notHere, .unknownEnding, .exportExists, .exportChanged, .unknownHelpTopic:
      return false
    }
  }
}
