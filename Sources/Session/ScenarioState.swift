import Budget
import ScenarioLanguage

/// A scenario as far as its statements have been carried out.
struct ScenarioState: Sendable, Hashable {
  /// The name; nil where none was given yet.
  var name: String?
  /// The scenario it is based on; nil for the budget itself.
  var basis: String?
  /// The notes, in order.
  var notes: [String] = []
  /// The plan before the scenario's own changes.
  private(set) var start: PlannedBudget
  /// The plan with all changes.
  private(set) var planned: PlannedBudget
  /// The changes of the scenario that this one is based on.
  private(set) var inherited: [AppliedChange] = []
  /// The scenario's own changes, those of included files among them.
  private(set) var own: [AppliedChange] = []
  /// The values of `let`, by name.
  var definitions: [String: Value] = [:]
  /// The text.
  var document = ScenarioDocument()

  /// A scenario without any change.
  init(_ planned: PlannedBudget) {
    start = planned
    self.planned = planned
  }

  /// Every change, inherited ones first: the change applied as number n is at place n.
  var changes: [AppliedChange] { inherited + own }

  /// Applies a change that has been looked up.
  ///
  /// - Throws: ``ChangeProblem``; the state is as it was.
  mutating func apply(_ applied: AppliedChange) throws(ChangeProblem) {
    planned = try PlannedBudget(planned.plan.applying(applied.change))
    own.append(applied)
  }

  /// Starts from another scenario's changes; only before any change of its own.
  mutating func build(on name: String, _ other: ScenarioState) {
    basis = name
    start = other.planned
    planned = other.planned
    inherited = other.inherited + other.own.map { $0.inherited(from: name) }
    definitions.merge(other.definitions) { own, _ in own }
  }

  /// Takes in the changes and definitions of an included file, already applied to this state's plan.
  mutating func include(_ other: ScenarioState) {
    planned = other.planned
    own += other.own
    definitions = other.definitions
  }

  /// A state that goes on from this one without its text, for reading an included file.
  func forInclusion() -> ScenarioState {
    var state = ScenarioState(planned)
    state.definitions = definitions
    state.startCount = changes.count
    return state
  }

  /// How many changes stand before `start` where the state goes on from another one.
  private var startCount = 0

  /// How many changes have been applied to the budget.
  var changeCount: Int { startCount + inherited.count + own.count }

  /// Takes back the last statement with changes.
  ///
  /// Works the plan out again from its start, so that what is left is exactly what would have been.
  /// Gives the statement's text; nil where there is none.
  ///
  /// - Throws: ``ChangeProblem`` never, since the changes have been applied before.
  mutating func takeBack() throws(ChangeProblem) -> String? {
    var shorter = self
    guard let removed = shorter.document.removeLastChange() else { return nil }
    shorter.own.removeLast(removed.changes)
    var plan = start.plan
    for applied in shorter.own { plan = try plan.applying(applied.change) }
    shorter.planned = try PlannedBudget(plan)
    self = shorter
    return removed.text
  }
}

extension AppliedChange {
  /// The change as one of a scenario that builds on the named one.
  fileprivate func inherited(from name: String) -> AppliedChange {
    AppliedChange(
      change: change, text: text, source: source, line: line, scenario: scenario ?? name)
  }
}
