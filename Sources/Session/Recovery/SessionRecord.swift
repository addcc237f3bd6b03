import Budget
import ScenarioLanguage
import ScenarioStore

/// One step of a session, as a journal keeps it so that the session can be had back.
public struct SessionRecord: Sendable, Hashable {
  /// What was done.
  let step: Step
  /// The free reserve at the end of the budget year after it, for noticing that it is another one now.
  let free: Money

  /// What can be done again.
  enum Step: Sendable, Hashable {
    /// The session stood like this; whatever was done before is part of it.
    case start(SessionStart)
    /// Statements of the scenario, as they stand in its text, with the place they were typed at.
    case lines(SourceText)
    /// So many changes were taken back.
    case undo(Int)
    /// So many were made again.
    case redo(Int)
    /// The scenario's text was replaced as a whole, by that statement.
    case replace(SourceText, by: String)
  }
}

/// Where a session stood, without the way there.
struct SessionStart: Sendable, Hashable {
  /// The name of the budget.
  var budget: String
  /// The scenario's name; nil where it has none.
  var name: String?
  /// The file it is stored in, its path from the root, as it was read or written; nil where it is not stored.
  var stored: StoredFile?
  /// The scenario's text where that is not the stored one; nil where it is, or where there is none.
  var text: String?

  /// A stored scenario's file.
  struct StoredFile: Sendable, Hashable {
    let path: String
    let text: String
    let modified: ModificationTime
  }
}

extension Session {
  /// What a journal has to keep of the way here from an earlier point of the session; empty where there is
  /// nothing.
  ///
  /// A step is given only where doing it again leads exactly here, which is tried; otherwise the whole
  /// scenario as it stands, which loses nothing but what `redo` would bring back.
  ///
  /// - Parameters:
  ///   - before: the earlier point.
  ///   - source: the text that was carried out, or that took the scenario's place.
  /// - Returns: the records, in order.
  public func records(since before: Session, of source: SourceText) -> [SessionRecord] {
    guard !hasSameWork(as: before) else { return [] }
    for step in steps(since: before, of: source) {
      var copy = before
      copy.surroundings = Surroundings()
      if copy.repeats(step), copy.hasSameWork(as: self) { return [record(step)] }
    }
    return [startRecord]
  }

  /// Whether two sessions are at the same point but for what was only asked, such as a solution that `apply`
  /// could take.
  func hasSameWork(as other: Session) -> Bool {
    state == other.state && undone == other.undone && past == other.past && stored == other.stored
      && storedDocument == other.storedDocument
  }

  /// The session as it stands, to begin a journal with.
  public var startRecord: SessionRecord {
    var start = SessionStart(budget: library.base.plan.budget.name, name: state.name)
    if let stored {
      let file = stored.path.split(separator: "/").last.map(String.init) ?? stored.path
      let folder = library.store?.absoluteFolder ?? "."
      start.stored = .init(
        path: folder + "/" + file, text: stored.text, modified: stored.modified)
    }
    let isAsStored =
      stored != nil
      && state.document.lines.elementsEqual(storedDocument.lines) { $0.text == $1.text }
    if !isAsStored, !state.document.lines.isEmpty { start.text = state.document.text }
    return record(.start(start))
  }

  /// Whether something would be lost that `hasUnsavedChanges` does not count, such as a note or a `let`
  /// of a scenario that is not stored.
  public var hasUnsavedText: Bool {
    hasUnsavedChanges || (stored == nil && !state.document.lines.isEmpty)
  }

  /// How many changes are not saved; at least 1 where anything is not.
  public var unsavedChangeCount: Int {
    guard hasUnsavedText else { return 0 }
    let lines = state.document.lines
    let known = zip(storedDocument.lines, lines).prefix { $0.text == $1.text }.count
    return max(
      1, state.document.changeSteps(from: known), storedDocument.changeSteps(from: known))
  }

  private func record(_ step: SessionRecord.Step) -> SessionRecord {
    SessionRecord(step: step, free: planned.outlook.first.closing.free)
  }

  /// The steps that might lead here.
  private func steps(since before: Session, of source: SourceText) -> [SessionRecord.Step] {
    guard stored == before.stored else { return [] }
    var steps: [SessionRecord.Step] = []
    // What acted on the store, or left a scenario, is not tried again to see where it leads.
    let taken = undone.count - before.undone.count
    if taken > 0, undone.suffix(taken).allSatisfy(\.staysInScenario) { steps.append(.undo(taken)) }
    if taken < 0, before.undone.suffix(-taken).allSatisfy(\.staysInScenario) {
      steps.append(.redo(-taken))
    }
    if let last = past.last, last.act == .replaced, source.text != "" {
      steps.append(.replace(source, by: last.statement))
    }
    let known = before.state.document.lines.count
    if state.document.lines.count > known {
      steps.append(.lines(placed(Array(state.document.lines[known...]), in: source)))
    }
    return steps
  }

  /// New lines of the text with the number of the line that they were typed on.
  private func placed(_ lines: [ScenarioDocument.Line], in source: SourceText) -> SourceText {
    let typed = source.text.split(separator: "\n", omittingEmptySubsequences: false)
    let skipped = typed.firstIndex { $0 == lines[0].text } ?? 0
    return SourceText(
      name: source.name, text: lines.map(\.text).joined(separator: "\n"),
      firstLine: source.firstLine + skipped)
  }

  /// Does a step again; gives whether it could be done.
  mutating func repeats(_ step: SessionRecord.Step) -> Bool {
    switch step {
    case .start: return false
    case .lines(let source):
      // The record is a text like any other that was not typed now, and may be another than was written.
      let typed = reach
      reach = .scenario
      defer { reach = typed }
      return carryOut(source).diagnostics.isEmpty
    case .undo(let count): return (try? undo(count, at: SourceRange(0, 0))) != nil
    case .redo(let count):
      let place = StatementPlace(text: "", source: "", line: 1, range: SourceRange(0, 0))
      return (try? redo(count, at: place)) != nil
    case .replace(let source, let statement):
      if case .taken = replaceText(source, by: statement) { return true }
      return false
    }
  }
}
