import Budget
import ScenarioLanguage

/// What one statement of a line came to.
public struct Outcome: Sendable {
  /// The statement as it was written.
  public let statement: String
  /// The line it stands in, from the source's first.
  public let line: Int
  /// The file that it stands in, where that is one that the text takes in; nil for the text itself.
  public let file: SourceText?
  /// What it answers.
  public let answer: Answer
}

/// What a text came to: answers up to the first error, or to the end.
public struct Carried: Sendable {
  /// The answers, in order.
  public var outcomes: [Outcome] = []
  /// What is wrong: all syntax errors, or the first statement that cannot be carried out.
  public var diagnostics: [Diagnostic] = []
  /// How many further syntax errors were left out.
  public var omittedDiagnostics = 0
  /// Whether part of the line that its last problem stands in was done and stays, since it wrote files.
  public var keepsPart = false

  /// Nothing yet.
  public init() {}

  /// Whether a statement ended the session.
  public var quits: Bool { if case .quit? = outcomes.last?.answer { true } else { false } }

  /// What the text asks of whoever has the terminal, the last wish counting; nil for nothing.
  public var wish: Wish? {
    if case .quit(let discarding)? = outcomes.last?.answer { return .quit(discarding: discarding) }
    return outcomes.contains { if case .edit = $0.answer { true } else { false } } ? .edit : nil
  }

  /// What only whoever has the terminal can do.
  public enum Wish: Sendable, Hashable {
    /// To end the session, without asking about unsaved changes where they are given up.
    case quit(discarding: Bool)
    /// To show the scenario's text in an editor.
    case edit
  }

  /// Whether the text was given up at its last problem; the line that it stands in left no trace.
  public var isInterrupted: Bool { diagnostics.last?.isOfInterruption ?? false }
}

extension Session {
  /// Carries a text out, line by line; what a line with an error says is not done at all.
  ///
  /// Except that what was saved, deleted, renamed or exported before the error stays, with all that stands
  /// before it on the line: files cannot be had back as if nobody had seen them, and a session that had
  /// forgotten them would take its own file for another's.
  ///
  /// Where a statement cannot be read, none of the text is carried out and all such problems are
  /// reported, unless `keepingGoing`. Otherwise the text stops at its first error. Problems come in the
  /// order of the text.
  ///
  /// Nothing acts farther than it may in the session: what would is a problem like those of statements that
  /// cannot be read. Files that the text leads to are read once for all of it, or anew for each line that is
  /// typed.
  public mutating func carryOut(_ source: SourceText, keepingGoing: Bool = false) -> Carried {
    carryOut(ReadText(source, within: reach), of: source, keepingGoing: keepingGoing)
  }

  /// Carries a text out that has been read; nothing of one that is for another budget.
  public mutating func carryOut(
    _ text: ReadText, of source: SourceText, keepingGoing: Bool = false
  ) -> Carried {
    guard library.readings == nil else {
      return carryOutRemembering(text, of: source, keepingGoing: keepingGoing)
    }
    library.readings = Readings()
    defer { library.readings = nil }
    return carryOutRemembering(text, of: source, keepingGoing: keepingGoing)
  }

  private mutating func carryOutRemembering(
    _ text: ReadText, of source: SourceText, keepingGoing: Bool
  ) -> Carried {
    var carried = Carried()
    guard !Interruption.isRequested else {
      carried.diagnostics = [.interrupted(at: SourceRange(0, 0))]
      return carried
    }
    // Thanks are no mistake.
    if mode == .typed, !text.diagnostics.isEmpty, PlainReply(source.text) == .no { return carried }
    carried.diagnostics = text.diagnostics
    carried.omittedDiagnostics = text.omittedDiagnostics
    guard text.diagnostics.isEmpty || keepingGoing else { return carried }
    if let flaw = budgetFlaw(of: text) ?? partedNumber(in: text) {
      carried.diagnostics.append(flaw)
      return carried
    }
    for line in text.lines where line.isWhole {
      if mode == .typed { library.readings?.begin() }
      let told = carried.outcomes.count
      var safe = safePoint(before: line)
      do { carried.outcomes += try carryOut(line, of: source, safe: &safe) } catch {
        goBack(to: safe)
        carried.outcomes += safe.outcomes
        carried.keepsPart = safe.isWithinLine
        // What was given up may have failed in any way.
        let isGivenUp = Interruption.isRequested
        carried.diagnostics.append(isGivenUp ? .interrupted(at: error.range) : error)
        if isGivenUp || !keepingGoing { break }
      }
      if mode == .typed {
        for outcome in carried.outcomes[told...] where outcome.file == nil {
          said.append(outcome.statement)
        }
      }
      if carried.quits { break }
    }
    if !text.diagnostics.isEmpty {
      carried.diagnostics.sort { $0.range.start < $1.range.start }
    }
    return carried
  }

  /// Carries one line's statements out and keeps the line where it belongs to the scenario.
  ///
  /// What stands before a statement to the session is kept before that is carried out, since it may
  /// save the text, leave it or take from it.
  ///
  /// `safe` is what stays where the line fails.
  private mutating func carryOut(
    _ line: SourceLines.Line, of source: SourceText, safe: inout SafePoint
  ) throws(Diagnostic) -> [Outcome] {
    var outcomes: [Outcome] = []
    var pieces: [ScenarioDocument.Piece] = []
    var isAsWritten = true
    let hasCommand = mode.answersQuestions && line.statements.contains(where: \.isCommand)
    for typed in line.statements {
      let typedText = line.text(of: typed)
      let (statement, text) = try withLastAnswer(typed, typedText)
      if hasCommand, statement.isCommand { keep(&pieces) }
      let place = StatementPlace(
        text: text, source: source.name, line: line.number, range: statement.range)
      try noteBroughtIn(at: place)
      let count = state.own.count
      let definitions = state.definitions
      if let answer = try carryOutOrPass(statement, typedAs: typedText, at: place) {
        outcomes.append(
          Outcome(
            statement: text, line: line.number,
            file: mode == .included ? source : nil, answer: answer))
        outcomes += answer.included
        keep(answer, of: statement)
        if statement.writesFiles {
          safe = SafePoint(.session(self), outcomes: outcomes, isWithinLine: true)
        }
        if answer.endsLine { break }
      }
      if let role = statement.syntax.role(state.own.count - count, definitions) {
        let written = kept(statement.syntax) ?? text
        pieces.append(ScenarioDocument.Piece(text: written, role: role))
        isAsWritten = isAsWritten && written == typedText
        if mode != .typed, statement.syntax.isHandedDown {
          state.note(statement: text)
        }
      }
    }
    if hasCommand { keep(&pieces) } else { keep(line, pieces, isAsWritten) }
    return outcomes
  }

  /// Refuses one statement too many of those that other texts bring in.
  private func noteBroughtIn(at place: StatementPlace) throws(Diagnostic) {
    guard mode.isBroughtIn, library.readings?.countStatement() == false else { return }
    throw Diagnostic(SessionProblem.tooMuchBroughtIn, at: place.range)
  }

  /// Keeps what later statements can refer to, and reads anew from here on where the statement may have written files.
  private mutating func keep(_ answer: Answer, of statement: Statement) {
    // An answer that has no value leaves the last one as it is.
    lastValue = answer.value ?? lastValue
    if answer.use == .table { lastTable = answer }
    if statement.reachesOutside { library.readings?.forgetFiles() }
  }

  /// Keeps a line as part of the scenario's text.
  ///
  /// Of what is typed, questions are left out; a file that is read is kept in full. `isAsWritten` where the pieces
  /// are what was written.
  private mutating func keep(
    _ line: SourceLines.Line, _ pieces: [ScenarioDocument.Piece], _ isAsWritten: Bool
  ) {
    if !pieces.isEmpty { undone = GrowingList() }
    let isWhole = isAsWritten && pieces.count == line.statements.count
    if mode == .typed {
      guard !pieces.isEmpty || (line.statements.isEmpty && line.hasComment) else { return }
      guard isWhole else {
        let text = pieces.map(\.text).joined(separator: "; ")
        return state.document.append(ScenarioDocument.Line(text: text, pieces: pieces))
      }
    }
    let text = isWhole && line.isOneStatement ? pieces[0].text : line.text
    state.document.append(ScenarioDocument.Line(text: text, pieces: pieces))
  }

  /// Keeps statements of a line that has statements to the session too, which are no part of the text.
  private mutating func keep(_ pieces: inout [ScenarioDocument.Piece]) {
    guard !pieces.isEmpty else { return }
    let text = pieces.map(\.text).joined(separator: "; ")
    state.document.append(ScenarioDocument.Line(text: text, pieces: pieces))
    pieces = []
    undone = GrowingList()
  }
}

extension Diagnostic {
  /// A line that nobody waits for any more.
  static func interrupted(at range: SourceRange) -> Diagnostic {
    Diagnostic(SessionProblem.change(.interrupted, since: nil), at: range)
  }

  /// Whether the statement is not wrong, but was given up.
  public var isOfInterruption: Bool {
    if case .change(.interrupted, _)? = problem as? SessionProblem { true } else { false }
  }
}

extension Answer {
  /// What the assertions of a file came to that was taken in.
  fileprivate var included: [Outcome] {
    if case .framed(.included(_, _, let assertions)) = self { return assertions }
    return []
  }

  /// Whether what follows on the line is not carried out: after it, statements would act on something else.
  fileprivate var endsLine: Bool {
    if case .quit = self { return true }
    if case .help(.lesson) = self { return true }
    return false
  }
}

/// Where a statement stands, for messages and for the list of changes.
struct StatementPlace: Sendable {
  let text: String
  let source: String
  let line: Int
  let range: SourceRange

  /// Where the statement says what.
  var parts: StatementParts { StatementParts(of: text, startingAt: range.start) }
}

extension Statement {
  /// Whether the statement has written or removed a file once it is carried out.
  fileprivate var writesFiles: Bool {
    guard case .command(let command) = syntax else { return false }
    switch command {
    case .save, .delete, .rename, .export, .report, .log: return true
    case .open, .new, .list, .undo, .redo, .apply, .help, .set, .settings, .edit, .history,
      .tutorial, .quit:
      return false
    }
  }

  /// Whether the statement is one to the session.
  fileprivate var isCommand: Bool { if case .command = syntax { true } else { false } }

  /// Whether the statement acts outside the session, and so may write files.
  var reachesOutside: Bool {
    word.flatMap(StatementForm.form)?.reach == .outside
  }
}

extension StatementSyntax {
  /// Whether a scenario that builds on the statement's has it; what a file is taken in for, its own
  /// statements say.
  fileprivate var isHandedDown: Bool {
    switch self {
    case .change, .definition: true
    case _: false
    }
  }

  /// What the statement is to the scenario; nil where it is no part of it.
  fileprivate func role(_ changes: Int, _ before: Definitions) -> ScenarioDocument.Role? {
    switch self {
    case .change, .command(.apply), .frame(.include): .changes(changes, definitionsBefore: before)
    case .frame(.scenario): .name
    case .frame(.basedOn): .basis
    case .definition: .definition
    case .frame(.decided): .decision
    case .frame(.note), .assertion: .other
    case _: nil
    }
  }
}
