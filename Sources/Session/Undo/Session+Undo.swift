import Budget
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// A statement that was taken back, with what `redo` brings back.
  struct Undone: Sendable, Hashable {
    /// The statement as it was written.
    let text: String
    /// The state before it was taken back.
    var state: ScenarioState
    /// How many lines the text had when it was; lines written since stay when it is made again.
    var lines: Int
    /// For what is no change: what it did, and where the session stood after it.
    var past: UndonePast?
  }

  /// Takes back the last change statements; all of the wanted ones or none.
  mutating func undo(_ count: Int, at range: SourceRange) throws(Diagnostic) -> SteppedAnswer {
    let available = past.count(from: state.document)
    guard available > 0 else { throw Diagnostic(SessionProblem.nothingToUndo, at: range) }
    guard count <= available else {
      throw Diagnostic(
        SessionProblem.tooFewSteps(wanted: count, available: available), at: range)
    }
    try refuseSeveral(past.steps(in: count, from: state.document), at: range)
    let before = planned.outlook
    var texts: [String] = []
    let passed = state.document.later(than: min(count, past.changes(in: state.document)))
    while texts.count < count {
      let near = min(count - texts.count, past.changes(in: state.document))
      do throws(SessionProblem) {
        if near == 0, let step = past.last {
          texts.append(try takeBack(step))
        } else {
          texts += try takeBack(near)
        }
      } catch { throw Diagnostic(error, at: range) }
    }
    let (free, year) = freeReserve(since: before)
    return SteppedAnswer(
      isUndo: true, changes: texts, free: free, year: year,
      passed: passed.filter(state.document.has))
  }

  /// Refuses more than one step that acts on the store: were the second to fail, the first could not be called
  /// back.
  private func refuseSeveral(
    _ steps: [PastStep], at range: SourceRange
  ) throws(Diagnostic) {
    guard steps.count(where: \.isOfStore) <= 1 else {
      throw Diagnostic(SessionProblem.oneAtATime, at: range)
    }
  }

  /// Takes back so many changes, all of them behind the last replacement of the text.
  private mutating func takeBack(_ count: Int) throws(SessionProblem) -> [String] {
    let steps: [ScenarioState.Earlier]
    do { steps = try state.takingBack(count) } catch { throw .change(error, since: nil) }
    for step in steps {
      let undone = state
      state = step.state
      for definition in step.definitions { defineAgain(definition) }
      self.undone.append(
        Undone(text: step.text, state: undone, lines: state.document.lines.count))
    }
    return steps.map(\.text)
  }

  /// Takes the last thing back that was no change.
  ///
  /// - Throws: ``SessionProblem`` where the store does not allow it; the session is then in disorder, and is to
  ///   be forgotten.
  private mutating func takeBack(_ step: PastStep) throws(SessionProblem) -> String {
    let after = point
    var made = step
    switch step.act {
    case .replaced: goBack(to: step)
    case .left: go(to: step.before)
    case .deleted(let trashed):
      let file = try restored(trashed)
      made = PastStep(
        statement: step.statement, act: .deleted(TrashedText(file, from: trashed)),
        before: step.before, lines: step.lines)
      if step.changesScenario {
        goBack(to: step)
        (stored, storedDocument) = (file, step.before.storedDocument)
      }
    case .renamed(let old, let new): _ = try move(new.english, to: old)
    }
    past.removeLast()
    undone.append(
      Undone(
        text: step.statement, state: after.state, lines: state.document.lines.count,
        past: UndonePast(step: made, after: after)))
    return step.statement
  }

  /// Goes back to the text before a step; lines written since that change nothing stay.
  private mutating func goBack(to step: PastStep) {
    let (steps, statements) = (undone, said)
    let since = state.document.lines.dropFirst(step.lines)
    state = step.before.state
    // What cannot be said any more goes with the text that it spoke of, as a `let` does with a change.
    for line in since { _ = carryOut(SourceText(name: "", text: line.text)) }
    (undone, said) = (steps, statements)
  }

  /// Where the session stands.
  var point: SessionPoint {
    SessionPoint(state: state, stored: stored, storedDocument: storedDocument)
  }

  private mutating func go(to point: SessionPoint) {
    state = point.state
    stored = point.stored
    storedDocument = point.storedDocument
  }

  /// Notes something that was done besides changes, for `undo`; what was taken back before cannot be made
  /// again after it.
  mutating func remember(_ act: PastStep.Act, _ statement: String, _ before: SessionPoint) {
    past.append(
      PastStep(
        statement: statement, act: act, before: before, lines: state.document.lines.count))
    undone = GrowingList()
  }

  /// Works out a `let` again that stands behind a change which was taken back.
  ///
  /// Where it cannot be worked out any more, as when it speaks of a position that is gone, it goes with
  /// the change.
  private mutating func defineAgain(_ text: String) {
    let parsed = Parser.parse(SourceText(name: "", text: text))
    guard case .definition(let name, let expression)? = parsed.statements.first?.syntax else {
      return
    }
    if let value = try? evaluator.value(of: expression) {
      state.definitions.define(name.text, as: value)
    } else {
      state.document.removeLastDefinition(text)
    }
  }

  /// Makes changes again that were taken back, the last one taken back first.
  mutating func redo(_ count: Int, at place: StatementPlace) throws(Diagnostic) -> SteppedAnswer {
    guard !undone.isEmpty else { throw Diagnostic(SessionProblem.nothingToRedo, at: place.range) }
    guard count <= undone.count else {
      throw Diagnostic(
        SessionProblem.tooFewSteps(wanted: count, available: undone.count), at: place.range)
    }
    try refuseSeveral(undone.suffix(count).compactMap(\.past?.step), at: place.range)
    let before = planned.outlook
    var texts: [String] = []
    for step in undone.suffix(count).reversed() {
      do throws(SessionProblem) {
        try makeAgain(step)
      } catch { throw Diagnostic(error, at: place.range) }
      texts.append(step.text)
    }
    undone.removeLast(count)
    let (free, year) = freeReserve(since: before)
    return SteppedAnswer(isUndo: false, changes: texts, free: free, year: year)
  }

  /// The free reserve before and now, at the end of the first year in which it moved, and that year where the plan
  /// has others; of the budget year where it moved in none.
  private func freeReserve(
    since before: Outlook
  ) -> (free: (before: Money, after: Money), year: Year?) {
    let pairs = Array(zip(before.years, planned.outlook.years))
    let (old, new) =
      pairs.first { $0.closing.free != $1.closing.free } ?? (before.first, planned.outlook.first)
    return ((old.closing.free, new.closing.free), planned.plan.horizon > 1 ? new.year : nil)
  }

  /// Makes something again that was taken back.
  private mutating func makeAgain(_ undone: Undone) throws(SessionProblem) {
    let since = state.document.lines.dropFirst(undone.lines)
    guard let past = undone.past else {
      state = undone.state
      return state.document.append(contentsOf: since)
    }
    let (step, after) = (past.step, past.after)
    var act = step.act
    switch step.act {
    case .replaced:
      state = after.state
      state.document.append(contentsOf: since)
    case .left: go(to: after)
    case .deleted(let trashed):
      act = .deleted(try deleted(trashed.original))
      if step.changesScenario {
        go(to: after)
        state.document.append(contentsOf: since)
      }
    case .renamed(let old, let new): _ = try move(old.english, to: new)
    }
    self.past.append(
      PastStep(statement: step.statement, act: act, before: step.before, lines: step.lines))
  }
}

extension Session.Undone {
  /// Whether taking it back and making it again acts on the text alone.
  var staysInScenario: Bool { past.map { $0.step.act == .replaced } ?? true }
}
