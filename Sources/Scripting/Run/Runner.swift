import Budget
import Lettering
import Reports
import ScenarioLanguage
import ScenarioStore
import Session

/// Carries texts out in a session and prints what comes of them.
///
/// Answers go to the console's answers, problems and warnings to its problems. Knows no terminal.
public struct Runner {
  /// The user's own session, which a tutorial leaves alone.
  public var session: Session
  /// How the run speaks; `set` statements change it.
  public private(set) var settings: RunSettings
  /// The gravest thing that happened so far.
  public private(set) var status = ExitStatus.ok
  /// What the last text asked of whoever has the terminal; nil for nothing.
  public private(set) var wish: Carried.Wish?
  /// What the last text set, in order.
  public private(set) var chosen: [SessionOption] = []
  let console: Console
  /// The tutorial that is going on; nil for none.
  var tutorial: Tutorial?
  /// The lines that the last text may mean, the likeliest first, or the one that mends it; empty where it was carried
  /// out, or means nothing.
  public private(set) var offered: [String] = []
  /// Whether anything was answered.
  private var isBegun = false
  /// What was asked and answered, for the minutes.
  private let transcript: Transcript
  /// Where it is told what belongs in no minutes.
  private let aside: Console
  /// What `help` alone explains.
  private var lastProblem: LastProblem?
  /// What was said beside the figures when they last moved.
  private var toldWarnings: [ToldRemark] = []

  /// Whether a tutorial is going on, so that statements do not act on the user's own session.
  public var isInTutorial: Bool { tutorial != nil }

  /// The session that statements act on: the tutorial's own while there is one.
  public var current: Session { tutorial?.session ?? session }

  /// A run in a session.
  public init(_ session: Session, settings: RunSettings, console: Console) {
    self.session = session
    self.session.settings = settings.choices
    self.settings = settings
    let transcript = Transcript()
    self.transcript = transcript
    aside = console
    self.console = console.copying(to: transcript)
    let today = settings.today
    self.session.surroundings.rendered = { answer, plan, format, settings in
      AnswerRenderer.file(
        answer, about: plan, as: format, in: settings.language, amounts: settings.amounts)
    }
    self.session.surroundings.paper = { paper, frame, format, language in
      PaperRenderer(language: language, program: ProgramVersion.text).file(paper, frame, as: format)
    }
    self.session.surroundings.log = { wish throws(StoreProblem) in
      guard let path = wish.path else { return .logEnded(path: transcript.end()) }
      let begun = try transcript.begin(path, wish, on: today())
      return .logging(path: path, questions: begun.questions, earlier: begun.earlier)
    }
  }

  /// Carries a text out, which may have been read already, and prints its answers and problems.
  ///
  /// Gives whether the run may go on: false after `quit`, and after an error unless it keeps going. `noting`
  /// is given the user's session before and after, before anything is answered.
  public mutating func carryOut(
    _ source: SourceText, read: ReadText? = nil,
    noting: ((_ before: Session, _ after: Session) -> Void)? = nil
  ) -> Bool {
    chosen = []
    // Only kept where somebody wants it, since what is shared has to be copied before it is changed.
    let before = tutorial?.session ?? noting.map { _ in session }
    let carried = carriedOut(source, read)
    if let noting, let before { noting(tutorial == nil ? before : session, session) }
    // Each is told, whatever became of the one before: an answer can change the settings.
    let isWhole = carried.outcomes.reduce(true) { isWhole, outcome in
      minuting(outcome.statement, if: outcome.answer.use != .guidance) { runner in
        runner.tell(outcome, in: source) && isWhole
      }
    }
    if let problem = carried.diagnostics.first {
      let lines = LineTable(source)
      minuting(String(lines.text(of: lines.line(containing: problem.range.start))), if: true) {
        $0.tell(carried, in: source)
      }
    }
    if !isWhole { console.problem(RunnerWords.cutShort(settings.language)) }
    lastProblem = LastProblem(after: carried, of: source, else: lastProblem)
    // What ends the tutorial leads back to one's own session, as its last sentence says.
    let endsTutorial = tutorial != nil && carried.quits
    if tutorial != nil { goOn(after: carried, from: before ?? session) }
    wish = endsTutorial ? nil : carried.wish
    offered = carried.diagnostics.first.map { proposals(of: $0, in: source) } ?? []
    return endsTutorial
      || !carried.quits && (carried.diagnostics.isEmpty || settings.keepsGoing)
  }

  private func proposals(of diagnostic: Diagnostic, in source: SourceText) -> [String] {
    let renderer = DiagnosticRenderer(source, in: settings.language)
    let lines = diagnostic.proposals.compactMap { renderer.lineToTry($0.edit) }
    guard lines.isEmpty, let fix = diagnostic.fix else { return lines }
    return [renderer.lineToTry(fix)].compactMap(\.self)
  }

  /// Notes and prints that a file or the store failed, or that a text could not be read.
  public mutating func fail(_ problem: any ReportableProblem) {
    note(.fileFailed)
    console.problem("hvis: " + problem.message(in: settings.language))
  }

  /// Speaks as an option says, without a statement.
  public mutating func choose(_ option: SessionOption) {
    settings.choices.apply(option)
    session.settings.apply(option)
    tutorial?.session.settings.apply(option)
  }

  /// Tells what a question is answered by, and keeps it for the minutes where it belongs there.
  private mutating func minuting<Result>(
    _ question: String, if isNoted: Bool, telling: (inout Runner) -> Result
  ) -> Result {
    guard isNoted, !isInTutorial else { return telling(&self) }
    transcript.ask(question)
    let result = telling(&self)
    if let problem = transcript.close() {
      console.problem(
        "hvis: " + RunnerWords.logEnds(settings.language)
          + problem.message(in: settings.language))
    }
    return result
  }

  private mutating func carriedOut(_ source: SourceText, _ read: ReadText?) -> Carried {
    var carried: Carried
    if var tutorial {
      carried = tutorial.session.carryOut(source, keepingGoing: settings.keepsGoing)
      self.tutorial = tutorial
    } else if let read {
      carried = session.carryOut(read, of: source, keepingGoing: settings.keepsGoing)
    } else {
      carried = session.carryOut(source, keepingGoing: settings.keepsGoing)
    }
    var told: Set<SourceRange> = []
    // Several pieces of one sentence are told of once.
    carried.diagnostics = carried.diagnostics.map { proposing($0, of: source) }.filter {
      $0.proposals.isEmpty || told.insert($0.range).inserted
    }
    return carried
  }

  /// The diagnostic with what its statement may mean in plain words, and what each meaning would do.
  private func proposing(_ diagnostic: Diagnostic, of source: SourceText) -> Diagnostic {
    let preview = Preview(of: current, in: settings.language)
    var proposing = current.proposing(
      diagnostic, of: source, in: settings.language, effect: preview.text)
    let renderer = DiagnosticRenderer(source, in: settings.language)
    for (place, proposal) in proposing.proposals.enumerated() where proposal.effect.isEmpty {
      guard let line = renderer.lineToTry(proposal.edit) else { continue }
      proposing.proposals[place].effect = preview.text(of: line)
    }
    return proposing
  }

  /// How the user wants to be spoken to, from where it was last said.
  mutating func takeSettings(of other: Session) { session.settings = other.settings }

  private mutating func tell(_ outcome: Outcome, in source: SourceText) -> Bool {
    // Whoever has the terminal acts on it, and answers.
    if case .edit = outcome.answer { return true }
    if case .option(let option) = outcome.answer {
      settings.choices.apply(option)
      chosen.append(option)
    }
    if case .asserted(let asserted) = outcome.answer, !asserted.holds { note(.assertionFailed) }
    // Of what other files bring in only what does not hold is told.
    guard outcome.answer.isAsked || (session.answersChanges && outcome.file == nil) else {
      // A basis that has moved is to be known wherever its figures are used.
      if outcome.answer.isOnBasis { tellWarnings(of: outcome.answer) }
      return true
    }
    return tell(
      told(outcome.answer), line: outcome.line, statement: outcome.statement, in: outcome.file)
  }

  /// Prints an answer in the format that is set, and its warnings.
  ///
  /// `file` is the included file that the statement stands in, which the answer names; nil for the text itself.
  /// Gives whether the answer was printed: false where somebody gave it up meanwhile.
  @discardableResult
  mutating func tell(
    _ answer: Answer, line: Int, statement: String, in file: SourceText? = nil
  ) -> Bool {
    let width = settings.width
    var renderer = AnswerRenderer(
      language: settings.language, format: settings.format, width: width,
      amounts: settings.choices.amounts, isAccessible: settings.choices.isAccessible)
    renderer.drawsInASCII = settings.drawsInASCII
    renderer.files = settings.files
    var (text, warnings) =
      settings.format == .json
      ? (
        renderer.json(answer, line: line, statement: statement, file: file?.name),
        renderer.warnings(answer, isColored: settings.colorsProblems)
      ) : renderer.told(answer, isColored: settings.colorsProblems)
    if let file { text = place(of: answer, in: file) + text }
    // The other formats are for programs.
    let shown = settings.format == .table ? Self.wrapped(text, to: width) : text
    // Half an answer could pass for a whole one.
    guard !Interruption.isRequested else { return false }
    if !shown.isEmpty {
      let shown = marked(shown)
      if isInTutorial || answer.isOfTutorial {
        console.answer(shown)
      } else if !console.page(shown, settings.language) {
        return false
      }
    }
    tell(warnings, of: answer)
    return true
  }

  /// A text, the first one behind what texts in the format begin with.
  private mutating func marked(_ text: String) -> String {
    defer { isBegun = true }
    return isBegun || settings.format.mark.isEmpty ? text : settings.format.mark + text
  }

  private mutating func tellWarnings(of answer: Answer) {
    let renderer = AnswerRenderer(
      language: settings.language, format: settings.format, amounts: settings.choices.amounts)
    tell(renderer.warnings(answer, isColored: settings.colorsProblems), of: answer)
  }

  private mutating func tell(_ warnings: [ToldRemark], of answer: Answer) {
    // Whoever sits at a terminal has read what was said of the change before.
    let known = session.surroundings.hasTerminal ? toldWarnings : []
    for warning in warnings where !known.contains(warning) {
      (warning.isHint ? aside : console).problem(warning.text)
    }
    if answer.movesFigures { toldWarnings = warnings }
  }

  /// What an answer for people begins with where its statement stands in an included file.
  private func place(of answer: Answer, in file: SourceText) -> String {
    guard settings.format == .table, case .asserted(let asserted) = answer,
      let range = asserted.range
    else { return "" }
    let position = LineTable(file).position(of: range.start)
    return "\(DisplayText.safe(file.name)):\(position.line):\(position.column): "
  }

  /// The answer as it is told here: help about the problem just before, or a page of the tutorial.
  private mutating func told(_ answer: Answer) -> Answer {
    switch answer {
    case .help(.alone):
      defer { lastProblem = nil }
      return lastProblem.map { .help($0.answer) } ?? answer
    // A file is read by nobody who could be led.
    case .help(.lesson(let wish)) where session.answersChanges: return .help(.tutorial(page(wish)))
    case _: return tutorial?.told(answer, in: settings.language) ?? answer
    }
  }

  /// Notes and prints what is wrong with a text that was carried out apart from this run.
  public mutating func tell(_ carried: Carried, in source: SourceText) {
    for diagnostic in carried.diagnostics {
      note(diagnostic.isOfFile ? .fileFailed : .statementFailed)
    }
    // What was given up is not wrong anywhere.
    let wrong = carried.diagnostics.filter { !$0.isOfInterruption }
    if carried.isInterrupted {
      console.problem(
        carried.keepsPart
          ? RunnerWords.interruptedLater(settings.language)
          : ChangeProblem.interrupted.message(in: settings.language))
    }
    console.tell(
      wrong, omitted: carried.omittedDiagnostics, of: source, in: settings.language,
      isColored: settings.colorsProblems,
      isAtPrompt: session.surroundings.hasTerminal && SourceText.isTyped(source.name),
      isAccessible: settings.choices.isAccessible)
    if carried.keepsPart, !wrong.isEmpty {
      console.problem(RunnerWords.keepsPart(settings.language))
    }
  }

  private mutating func note(_ status: ExitStatus) { self.status = max(self.status, status) }
}
