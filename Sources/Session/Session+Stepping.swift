import Budget
import ScenarioLanguage

extension Session {
  /// A statement that was taken back, with what `redo` brings back.
  struct Undone: Sendable, Hashable {
    /// The statement as it was written.
    let text: String
    /// The state before it was taken back.
    var state: ScenarioState
    /// How many lines the text had when it was; lines written since stay when it is made again.
    var lines: Int
  }

  /// Takes back the last change statements; all of the wanted ones or none.
  mutating func undo(_ count: Int, at range: SourceRange) throws(Diagnostic) -> SteppedAnswer {
    let available = state.steps
    guard available > 0 else { throw Diagnostic(SessionProblem.nothingToUndo, at: range) }
    guard count <= available else {
      throw Diagnostic(
        SessionProblem.tooFewSteps(wanted: count, available: available), at: range)
    }
    let before = planned.outlook.first.closing.free
    var texts: [String] = []
    while texts.count < count {
      let near = min(count - texts.count, state.stepsSinceReplaced)
      do {
        texts += try near > 0 ? takeBack(near) : [takeBackReplacement()].compactMap { $0 }
      } catch {
        throw Diagnostic(SessionProblem.change(error, since: nil), at: range)
      }
    }
    return SteppedAnswer(
      isUndo: true, changes: texts, free: (before, planned.outlook.first.closing.free),
      year: budgetYearOfSeveral)
  }

  /// Takes back so many changes, all of them behind the last replacement of the text.
  private mutating func takeBack(_ count: Int) throws(ChangeProblem) -> [String] {
    let steps = try state.takingBack(count)
    for step in steps {
      let undone = state
      state = step.state
      for definition in step.definitions { defineAgain(definition) }
      self.undone.append(
        Undone(text: step.text, state: undone, lines: state.document.lines.count))
    }
    return steps.map(\.text)
  }

  /// Goes back to the text that was replaced as a whole; lines written since that change nothing stay.
  private mutating func takeBackReplacement() -> String? {
    guard let former = state.former.last else { return nil }
    let replaced = state
    let (steps, statements) = (undone, said)
    let since = state.document.lines.dropFirst(former.lines)
    state = former.state
    // What cannot be said any more goes with the text that it spoke of, as a `let` does with a change.
    for line in since { _ = carryOut(SourceText(name: "", text: line.text)) }
    (undone, said) = (steps, statements)
    undone.append(
      Undone(text: former.statement, state: replaced, lines: state.document.lines.count))
    return former.statement
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
      state.definitions[name.text] = value
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
    let before = planned.outlook.first.closing.free
    var texts: [String] = []
    for step in undone.suffix(count).reversed() {
      let since = state.document.lines.dropFirst(step.lines)
      state = step.state
      state.document.append(contentsOf: since)
      texts.append(step.text)
    }
    undone.removeLast(count)
    return SteppedAnswer(
      isUndo: false, changes: texts, free: (before, planned.outlook.first.closing.free),
      year: budgetYearOfSeveral)
  }
}
