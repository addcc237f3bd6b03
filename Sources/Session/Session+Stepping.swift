import Budget
import ScenarioLanguage

extension Session {
  /// Takes back the last change statements; all of the wanted ones or none.
  mutating func undo(_ count: Int, at range: SourceRange) throws(Diagnostic) -> SteppedAnswer {
    let available = state.document.changeSteps
    guard available > 0 else { throw Diagnostic(SessionProblem.nothingToUndo, at: range) }
    guard count <= available else {
      throw Diagnostic(
        SessionProblem.tooFewSteps(wanted: count, available: available), at: range)
    }
    let before = planned.outlook.first.closing.free
    var texts: [String] = []
    for _ in 0..<count {
      do {
        guard let text = try state.takeBack() else { break }
        texts.append(text)
      } catch { throw Diagnostic(SessionProblem.change(error, since: nil), at: range) }
    }
    undone += texts
    return SteppedAnswer(
      isUndo: true, changes: texts, free: (before, planned.outlook.first.closing.free))
  }

  /// Makes changes again that were taken back, the last one taken back first.
  mutating func redo(_ count: Int, at place: StatementPlace) throws(Diagnostic) -> SteppedAnswer {
    guard !undone.isEmpty else { throw Diagnostic(SessionProblem.nothingToRedo, at: place.range) }
    guard count <= undone.count else {
      throw Diagnostic(
        SessionProblem.tooFewSteps(wanted: count, available: undone.count), at: place.range)
    }
    let before = planned.outlook.first.closing.free
    let texts = Array(undone.suffix(count).reversed())
    let rest = Array(undone.dropLast(count))
    for text in texts {
      let source = SourceText(name: place.source, text: text, firstLine: place.line)
      // The statement was carried out before in this very state, so that it reads and applies.
      guard let problem = carryOut(source).diagnostics.first else { continue }
      throw Diagnostic(problem.problem, at: place.range)
    }
    undone = rest
    return SteppedAnswer(
      isUndo: false, changes: texts, free: (before, planned.outlook.first.closing.free))
  }
}
