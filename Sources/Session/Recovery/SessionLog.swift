import Budget
import ScenarioLanguage
import ScenarioStore

/// The way of a session from a start, as a journal has kept it.
public struct SessionLog: Sendable {
  private let start: SessionStart
  private let records: [SessionRecord]
  private let free: Money

  /// Reads a journal's records; nil where no start is among them.
  ///
  /// What stands before the last start is part of it. Records that cannot be read end the log: what was done
  /// after them was done on top of them.
  public init?(_ texts: [String]) {
    var found: (start: SessionStart, free: Money)?
    var records: [SessionRecord] = []
    for text in texts {
      guard let record = SessionRecord(decoding: text) else { break }
      if case .start(let start) = record.step {
        found = (start, record.free)
        records = []
      } else {
        records.append(record)
      }
    }
    guard let found else { return nil }
    start = found.start
    self.records = records
    free = records.last?.free ?? found.free
  }

  /// Whether anything was done that is not in the store.
  public var hasWork: Bool { !records.isEmpty || start.text != nil }

  /// How many statements were made, those of a text that is kept as a whole among them.
  public var statementCount: Int { statements(in: .english).count }

  /// The statement made last, `undo` and `redo` in a language; nil where there is none.
  public func lastStatement(in language: InterfaceLanguage) -> String? {
    statements(in: language).last
  }

  private func statements(in language: InterfaceLanguage) -> [String] {
    var statements = start.text.map(Self.statements) ?? []
    for record in records {
      switch record.step {
      case .start: break
      case .lines(let source): statements += Self.statements(source.text)
      case .undo(let count): statements.append(Concept.undo.stepping(count, in: language))
      case .redo(let count): statements.append(Concept.redo.stepping(count, in: language))
      case .replace(_, let statement): statements.append(statement)
      }
    }
    return statements
  }

  private static func statements(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { line in
      line.contains { !$0.isWhitespace }
    }
  }

  /// The number of the last line that was typed.
  public var lastLine: Int {
    records.map { record in
      guard case .lines(let source) = record.step else { return 0 }
      return source.firstLine + source.text.count { $0 == "\n" }
    }.max() ?? 0
  }

  /// Carries the log out again.
  ///
  /// Whatever cannot be carried out any more is told, and its text stands in the scenario's as a comment.
  ///
  /// - Parameters:
  ///   - fresh: a session on the budget and with the store to be used now.
  ///   - language: the language of such comments.
  /// - Returns: the session, and what of it is not as it was left.
  public func carriedOut(in fresh: Session, language: InterfaceLanguage) -> RecoveredSession {
    var recovery = Recovery(session: fresh, language: language)
    recovery.begin(start)
    for record in records { recovery.carryOut(record.step) }
    let now = recovery.session.planned
    let budget = now.plan.budget.name
    return RecoveredSession(
      session: recovery.session, losses: recovery.losses,
      otherBudget: budget == start.budget ? nil : start.budget, changedFile: recovery.changedFile,
      strangeFile: recovery.strangeFile,
      movedFree: now.outlook.first.closing.free == free
        ? nil : (before: free, after: now.outlook.first.closing.free))
  }
}

extension Concept {
  /// The statement that takes so many steps.
  fileprivate func stepping(_ count: Int, in language: InterfaceLanguage) -> String {
    word(in: language) + (count == 1 ? "" : " \(count)")
  }
}

/// A session that was had back from a log, and how it differs from the one that was left.
public struct RecoveredSession: Sendable {
  /// The session.
  public let session: Session
  /// What could not be carried out again, in order.
  public let losses: [Loss]
  /// The budget that the session was about, where that is another than now.
  public let otherBudget: String?
  /// The file of its scenario where that has been changed or deleted since.
  public let changedFile: String?
  /// The file of its scenario where that is in another store; the scenario is not stored in this one.
  public let strangeFile: String?
  /// The free reserve as it was left and as it is now, where they differ.
  public let movedFree: (before: Money, after: Money)?

  /// A statement or a line that could not be carried out again.
  public struct Loss: Sendable {
    /// The text.
    public let text: String
    /// Why; nil where something before it could not be done either.
    public let problem: (any ReportableProblem)?
  }
}

/// Carries a log out, keeping as a comment what cannot be done.
private struct Recovery {
  var session: Session
  let language: InterfaceLanguage
  var losses: [RecoveredSession.Loss] = []
  var changedFile: String?
  var strangeFile: String?

  init(session: Session, language: InterfaceLanguage) {
    self.session = session
    self.language = language
  }

  mutating func begin(_ start: SessionStart) {
    if let file = start.stored { open(file, named: start.name) }
    guard let text = start.text else { return }
    let stored = session
    session.state = ScenarioState(session.library.base)
    if stored.stored != nil { session.state.title = nil }
    read(text, at: stored.stored?.path ?? "journal")
    if session.state.title == nil { session.state.title = start.name.map { LocalName($0) } }
  }

  private mutating func open(_ file: SessionStart.StoredFile, named name: String?) {
    let fileName = String(file.path.split(separator: "/").last ?? "")
    guard let store = session.library.store, store.absoluteFolder + "/" + fileName == file.path
    else {
      strangeFile = file.path
      return read(file.text, at: "journal")
    }
    let stored = StoredText(
      path: store.folder + "/" + fileName, text: file.text, modified: file.modified)
    // A file that cannot be read is as good as changed.
    let now = try? TextFile.readText(at: stored.path)
    if now?.text.utf8.elementsEqual(file.text.utf8) != true { changedFile = stored.path }
    do { session.take(try session.scenario(stored, named: name ?? fileName)) } catch {
      losses.append(.init(text: stored.path, problem: error))
      read(file.text, at: stored.path)
    }
  }

  /// Carries a text out line by line, as a file.
  private mutating func read(_ text: String, at name: String) {
    var reader = session.reading(SourceText(name: name, text: text))
    reader.state = session.state
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, line) in lines.enumerated() where !(line.isEmpty && place == lines.count - 1) {
      carry(SourceText(name: name, text: String(line), firstLine: place + 1), out: &reader)
    }
    session.state = reader.state
  }

  mutating func carryOut(_ step: SessionRecord.Step) {
    switch step {
    case .start: break
    case .lines(let source):
      let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
      var session = self.session
      session.reach = .scenario
      for (place, line) in lines.enumerated() {
        carry(
          SourceText(
            name: source.name, text: String(line), firstLine: source.firstLine + place),
          out: &session)
      }
      session.reach = self.session.reach
      self.session = session
    case .undo(let count): repeatOrLose(step, Concept.undo.stepping(count, in: language))
    case .redo(let count): repeatOrLose(step, Concept.redo.stepping(count, in: language))
    case .replace(let source, _):
      guard !session.repeats(step) else { return }
      session.state = ScenarioState(session.library.base)
      read(source.text, at: source.name)
    }
  }

  /// Takes a step back or makes it again; once something is lost it would be another one.
  private mutating func repeatOrLose(_ step: SessionRecord.Step, _ text: String) {
    let before = session
    guard !losses.isEmpty || !session.repeats(step) else { return }
    session = before
    losses.append(.init(text: text, problem: nil))
    keep(text, in: &session)
  }

  private mutating func carry(_ line: SourceText, out reader: inout Session) {
    let carried = reader.carryOut(line)
    guard let first = carried.diagnostics.first else { return }
    losses.append(.init(text: line.text, problem: first.problem))
    keep(line.text, in: &reader)
  }

  private func keep(_ text: String, in session: inout Session) {
    let mark = language.text(en: "# not carried out: ", nb: "# ikke utført: ")
    session.state.document.append(.init(text: mark + text, pieces: []))
  }
}
