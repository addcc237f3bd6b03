import Reports
import ScenarioLanguage
import Session

/// How a run speaks and what it does about errors.
public struct RunSettings: Sendable {
  /// The language of answers and problems.
  public var language: InterfaceLanguage
  /// The format of answers.
  public var format: OutputFormat
  /// How many columns text may take; nil for no limit.
  public var width: Int?
  /// Whether a text goes on after an error.
  public var keepsGoing: Bool
  /// Whether changes are answered, or only questions, as for files that are carried out.
  public var answersChanges: Bool

  /// How a run speaks and what it does about errors.
  public init(
    language: InterfaceLanguage, format: OutputFormat = .table, width: Int? = nil,
    keepsGoing: Bool = false, answersChanges: Bool = true
  ) {
    self.language = language
    self.format = format
    self.width = width
    self.keepsGoing = keepsGoing
    self.answersChanges = answersChanges
  }
}

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
  private let console: Console

  /// A run in a session.
  public init(_ session: Session, settings: RunSettings, console: Console) {
    self.session = session
    self.settings = settings
    self.console = console
  }

  /// Carries a text out and prints its answers and problems.
  ///
  /// Gives whether the run may go on: false after `quit`, and after an error unless it keeps going.
  public mutating func carryOut(_ source: SourceText) -> Bool {
    let carried = session.carryOut(source, keepingGoing: settings.keepsGoing)
    for outcome in carried.outcomes { tell(outcome, in: source) }
    tell(carried, in: source)
    lastQuits = carried.quits
    if carried.quits { return false }
    return carried.diagnostics.isEmpty || settings.keepsGoing
  }

  /// Notes and prints that a file or the store failed.
  public mutating func fail(_ problem: SessionProblem) {
    note(.fileFailed)
    console.problem("hvis: " + problem.message(in: settings.language))
  }

  private mutating func tell(_ outcome: Outcome, in source: SourceText) {
    if case .option(let option) = outcome.answer { take(option) }
    if case .asserted(let asserted) = outcome.answer, !asserted.holds { note(.assertionFailed) }
    let renderer = AnswerRenderer(
      language: settings.language, format: settings.format, width: settings.width)
    guard outcome.answer.isAsked || settings.answersChanges else { return }
    let text =
      settings.format == .json
      ? renderer.json(outcome.answer, line: outcome.line, statement: outcome.statement)
      : renderer.render(outcome.answer)
    if !text.isEmpty { console.answer(text) }
    for warning in renderer.warnings(outcome.answer) { console.problem(warning) }
  }

  private mutating func tell(_ carried: Carried, in source: SourceText) {
    for diagnostic in carried.diagnostics {
      note(diagnostic.isOfFile ? .fileFailed : .statementFailed)
    }
    console.tell(
      carried.diagnostics, omitted: carried.omittedDiagnostics, of: source, in: settings.language)
  }

  private mutating func take(_ option: SessionOption) {
    switch option {
    case .language(let language): settings.language = language
    case .format(let format): settings.format = format
    }
  }

  private mutating func note(_ status: ExitStatus) { self.status = max(self.status, status) }
}

extension Answer {
  /// Whether the answer is one to a question; changes, frames and definitions ask nothing.
  fileprivate var isAsked: Bool {
    switch self {
    case .value, .table, .comparison, .filed, .stepped, .help, .word, .quit: true
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
      .basisAfterChange, .secondName, .namelessScenario, .unusableName, .unsavedChanges,
      .nothingToUndo, .nothingToRedo, .tooFewSteps, .basisOfOthers, .qualifiedRow,
      .unknownOption, .unknownHelpTopic:
      return false
    }
  }
}
