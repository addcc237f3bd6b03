import Analysis
import Budget
import ScenarioLanguage

/// A scenario as far as its statements have been carried out.
struct ScenarioState: Sendable, Hashable {
  /// What it is called; nil where no name was given yet.
  var title: LocalName?
  /// The scenario it is based on; nil for the budget itself.
  var basis: LocalName?
  /// The notes, in order.
  var notes = GrowingList<LocalName>()
  /// Who has decided what it says; nil where nobody has yet.
  var decision: MadeDecision?
  /// The plan before the scenario's own changes.
  private(set) var start: PlannedBudget
  /// The plan with all changes.
  private(set) var planned: PlannedBudget
  /// The changes of the scenario that this one is based on.
  private(set) var inherited: [AppliedChange] = []
  /// The lines that stated them, without the frames they stood in.
  private(set) var inheritedLines: [ScenarioDocument.Line] = []
  /// The scenarios that it builds on, the nearest last.
  private(set) var ancestors: [Ancestor] = []
  /// What is to be said of the nearest, as it was when this was read; nil where that is nothing.
  var notice: BasisNotice?
  /// The changes and definitions that were read from files, in order; those of a basis come first.
  private(set) var statements = GrowingList<String>()
  /// The scenario's own changes, those of included files among them.
  private(set) var own = GrowingList<AppliedChange>()
  /// The plan after each ``stride`` of the own changes, so that taking the last ones back works out few again.
  private var waypoints = GrowingList<Plan>()
  /// Few changes to work out again, which takes some microseconds each; few plans to keep.
  private static let stride = 32
  /// The values of `let`, by name.
  var definitions = Definitions()
  /// The text.
  var document = ScenarioDocument()
  /// A scenario without any change.
  init(_ planned: PlannedBudget) {
    start = planned
    self.planned = planned
  }

  /// The name that statements and files know it by; nil where none was given yet.
  var name: String? { title?.english }

  /// Every change, inherited ones first: the change applied as number n is at place n.
  var changes: [AppliedChange] { inherited + own }

  /// How many changes have been applied to the budget.
  var changeCount: Int { inherited.count + own.count }

  /// The change that was applied as that number; nil where there is none.
  func change(_ index: ChangeIndex) -> AppliedChange? {
    if inherited.indices.contains(index.number) { return inherited[index.number] }
    let place = index.number - inherited.count
    return own.indices.contains(place) ? own[place] : nil
  }

  /// The state under another name, in its text too, which links as given and is for a budget where one is given.
  ///
  /// Unless it is only renamed it is a copy, which nobody has decided.
  func called(
    _ title: LocalName, linked link: LinkSyntax? = nil, about budget: String? = nil,
    isRenamed: Bool = false
  ) -> ScenarioState {
    var renamed = isRenamed || self.title == nil || self.title == title ? self : undecided
    renamed.title = title
    renamed.document = document.named(title, after: self.title).linked(link).about(budget)
    return renamed
  }

  /// The state as one that nobody has decided.
  var undecided: ScenarioState {
    guard decision != nil else { return self }
    var open = self
    open.decision = nil
    open.document = document.withoutDecision
    return open
  }

  /// Applies a change that has been looked up.
  ///
  /// - Throws: ``ChangeProblem``; the state is as it was.
  mutating func apply(_ applied: AppliedChange) throws(ChangeProblem) {
    planned = try planned.applying(applied.change)
    own.append(applied)
    if own.count.isMultiple(of: Self.stride) { waypoints.append(planned.plan) }
  }

  /// What the state goes back to after statements that only add changes and definitions.
  struct Mark {
    fileprivate let planned: PlannedBudget
    fileprivate let own: Int
    fileprivate let statements: Int
    fileprivate let definitions: Definitions
  }

  /// Where the state stands.
  var mark: Mark {
    Mark(
      planned: planned, own: own.count, statements: statements.count, definitions: definitions)
  }

  /// Goes back to where the state stood, since when changes and definitions were added.
  mutating func goBack(to mark: Mark) {
    planned = mark.planned
    definitions = mark.definitions
    statements.removeLast(statements.count - mark.statements)
    own.removeLast(own.count - mark.own)
    waypoints.removeLast(waypoints.count - own.count / Self.stride)
  }

  /// Starts from another scenario's changes; only before any change of its own.
  mutating func build(on other: ScenarioState, as ancestor: Ancestor) {
    basis = ancestor.title
    ancestors = other.ancestors + [ancestor]
    statements = other.statements
    start = other.planned
    planned = other.planned
    inherited = other.inherited + other.own.map { $0.inherited(from: ancestor.title) }
    inheritedLines = other.inheritedLines + other.handedDown
    definitions.inherit(other.definitions)
  }

  /// Takes in the changes and definitions of an included file, whose state went on from this one.
  ///
  /// What is typed is taken back piece by piece, and so is not noted for links, which lead to files.
  mutating func include(_ other: ScenarioState, isTyped: Bool) {
    planned = other.planned
    own = other.own
    waypoints = other.waypoints
    definitions = other.definitions
    if !isTyped { statements = other.statements }
  }

  /// Notes a change or definition that was read from a file, for links to the scenario.
  mutating func note(statement: String) { statements.append(statement) }

  /// A state that goes on from this one, without its name and text, for reading an included file.
  func forInclusion() -> ScenarioState {
    var state = self
    state.title = nil
    state.document = ScenarioDocument()
    return state
  }
}

extension ScenarioState {
  /// A state that an undo gives, with what leads back from it.
  struct Earlier {
    /// The statement that was taken back.
    let text: String
    /// The state before the statement, but with what was written after it that changes nothing.
    var state: ScenarioState
    /// The `let` statements after it, whose values may be others now.
    let definitions: [String]
  }

  /// The states with the last statement with changes taken back, the last two, and so on.
  ///
  /// Works the plan out again from where it was some changes before, so that what is left is exactly what would
  /// have been; as many of them as are taken back and fewer than a stride more.
  /// Gives as many as there are, at most `count`.
  ///
  /// - Throws: ``ChangeProblem`` never, since the changes have been applied before.
  func takingBack(_ count: Int) throws(ChangeProblem) -> [Earlier] {
    var steps: [Earlier] = []
    var shorter = self
    while steps.count < count, let removed = shorter.document.removeLastChange() {
      shorter.own.removeLast(removed.changes)
      shorter.waypoints.removeLast(shorter.waypoints.count - shorter.own.count / Self.stride)
      shorter.definitions = removed.definitions
      steps.append(
        Earlier(text: removed.text, state: shorter, definitions: removed.later))
    }
    guard let last = steps.last else { return [] }
    var plan = last.state.waypoints.last ?? start.plan
    for applied in last.state.own.dropFirst(last.state.waypoints.count * Self.stride) {
      plan = try plan.applying(applied.change)
    }
    var applied = last.state.own.count
    for place in steps.indices.reversed() {
      let changes = steps[place].state.own
      for change in changes[applied...] { plan = try plan.applying(change.change) }
      applied = changes.count
      steps[place].state.planned = try PlannedBudget(plan)
    }
    return steps
  }
}

extension AppliedChange {
  /// The change as one of a scenario that builds on the named one.
  fileprivate func inherited(from title: LocalName) -> AppliedChange {
    AppliedChange(
      change: change, text: text, source: source, line: line, scenario: scenario ?? title)
  }
}
