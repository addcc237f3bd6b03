import Budget
import ScenarioLanguage
import Session

/// A session that statements are typed into, and what must hold of it whatever they are.
struct SessionTrial {
  private var session: Session
  private let start: Session

  /// Every table that can be asked for.
  static let questions = SourceText(
    name: "questions",
    text: """
      show; show fees; show members; show lines; show staff; show funds; show years; show changes
      show sources; show status; show activities; show goals; free; closing; compare "x"
      plan 3 years
      show years; show fees; show lines; show staff; undo
      bridge free; bridge closing at 2020 fairly; solve rate for free >= 0; apply; undo
      solve profiling for closing = 0 exactly; cheapest rate, profiling for free >= 0
      """)

  /// A trial of a session.
  init(_ session: Session) {
    self.session = session
    start = session
  }

  /// A trial of a session on a budget; nil where its figures are out of range.
  init?(_ budget: Budget) {
    do { self.init(try Session(budget, storePath: nil)) } catch {
      _ = error.message(in: .english) + error.message(in: .norwegian)
      return nil
    }
  }

  /// Carries a text out, renders what comes of it, and takes it all back and makes it again.
  mutating func run(_ source: SourceText) throws(BrokenPromise) {
    let carried = session.carryOut(source, keepingGoing: true)
    try Rendered.check(carried.diagnostics, of: source)
    for outcome in carried.outcomes { Rendered.render(outcome) }
    try undoAndRedo()
  }

  /// Takes back every change, which must give the figures of the start, and makes them again.
  private func undoAndRedo() throws(BrokenPromise) {
    let steps = changeSteps
    guard steps > 0 else { return try checkStart(session) }
    var copy = session
    try copy.mustDo("undo \(steps)")
    try checkStart(copy)
    try copy.mustDo("redo \(steps)")
    guard copy.planned.outlook == session.planned.outlook else {
      throw BrokenPromise("undo and redo give other figures")
    }
  }

  private func checkStart(_ undone: Session) throws(BrokenPromise) {
    guard undone.planned.outlook == start.planned.outlook else {
      throw BrokenPromise("the figures after undo are not those of the start")
    }
  }

  /// How many statements can be taken back: what a wish for too many is answered with.
  private var changeSteps: Int {
    var copy = session
    let tooMany = SourceText(name: "undo", text: "undo 1000000000")
    for diagnostic in copy.carryOut(tooMany).diagnostics {
      if case .tooFewSteps(_, let available)? = diagnostic.problem as? SessionProblem {
        return available
      }
    }
    return 0
  }
}

extension Session {
  /// Carries out a statement that cannot fail.
  fileprivate mutating func mustDo(_ statement: String) throws(BrokenPromise) {
    let carried = carryOut(SourceText(name: "must", text: statement))
    guard let first = carried.diagnostics.first else { return }
    throw BrokenPromise("\(statement): \(first.problem.message(in: .english))")
  }
}
