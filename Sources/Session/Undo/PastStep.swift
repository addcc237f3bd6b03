import Budget
import ScenarioLanguage
import ScenarioStore

/// Where a session stands: a scenario, and what of it is on disk.
struct SessionPoint: Sendable, Hashable {
  var state: ScenarioState
  let stored: StoredText?
  let storedDocument: ScenarioDocument
}

/// Something that a session did besides changes of its scenario, and that `undo` takes back as one step.
struct PastStep: Sendable, Hashable {
  /// The statement as it was written.
  let statement: String
  /// What it did.
  let act: Act
  /// Where the session stood before it.
  var before: SessionPoint
  /// How many lines the text had after it.
  var lines: Int

  /// What a step did.
  enum Act: Sendable, Hashable {
    /// The text of the scenario was replaced as a whole.
    case replaced
    /// Another scenario took the place of the session's own.
    case left
    /// A stored scenario was deleted; it may have been the one that is open.
    case deleted(TrashedText)
    /// A stored scenario was renamed.
    case renamed(from: LocalName, to: LocalName)
  }

  /// Whether taking it back or making it again acts on the store.
  var isOfStore: Bool {
    switch act {
    case .replaced, .left: false
    case .deleted, .renamed: true
    }
  }

  /// Whether the session had another scenario before, or the same one as a stored one.
  var changesScenario: Bool {
    switch act {
    case .left: true
    case .deleted(let trashed): before.stored?.path == trashed.original.path
    case .replaced, .renamed: false
    }
  }
}

/// A past step that was taken back, for `redo`.
struct UndonePast: Sendable, Hashable {
  /// What it did.
  let step: PastStep
  /// Where the session stood after it.
  let after: SessionPoint
}

/// What a session did besides changes, oldest first.
struct SessionPast: Sendable, Hashable {
  /// The most steps that are kept: more than anybody goes back, few enough that a script which opens
  /// scenarios all day does not fill the memory.
  private static let most = 50

  private(set) var steps: [PastStep] = []
  /// How many lines the text had after what is no longer kept; what stands in them cannot be taken back.
  private var floor = 0

  /// The last step; nil where there is none.
  var last: PastStep? { steps.last }

  /// How many lines the text had after the last step.
  var lines: Int { steps.last?.lines ?? floor }

  /// How many changes stand in a text, the session's own now, behind the last step.
  func changes(in document: ScenarioDocument) -> Int { document.changeSteps(from: lines) }

  /// How many steps can be taken back from there: changes, and steps with the changes before them.
  func count(from document: ScenarioDocument) -> Int {
    var count = changes(in: document)
    for place in steps.indices {
      let lines = place > 0 ? steps[place - 1].lines : floor
      count += 1 + steps[place].before.state.document.changeSteps(from: lines)
    }
    return count
  }

  /// The steps among the last `count` ones from there that are no changes, the last first.
  func steps(in count: Int, from document: ScenarioDocument) -> [PastStep] {
    var left = count - changes(in: document)
    var found: [PastStep] = []
    for place in steps.indices.reversed() where left > 0 {
      found.append(steps[place])
      let lines = place > 0 ? steps[place - 1].lines : floor
      left -= 1 + steps[place].before.state.document.changeSteps(from: lines)
    }
    return found
  }

  /// Adds a step.
  mutating func append(_ step: PastStep) {
    steps.append(step)
    guard steps.count > Self.most else { return }
    floor = steps.removeFirst().lines
  }

  /// Takes the last step away.
  mutating func removeLast() { steps.removeLast() }

  /// Follows a text of the session that was written anew, with the same lines at its end.
  mutating func follow(from old: ScenarioDocument, to new: ScenarioDocument) {
    let behind = old.lines.count - lines
    let now = max(0, new.lines.count - behind)
    if steps.isEmpty { floor = min(floor, now) } else { steps[steps.count - 1].lines = now }
  }

  /// Calls the scenario by another name where a step leads back to the same one.
  mutating func rename(_ called: (ScenarioState) -> ScenarioState) {
    for place in steps.indices.reversed() where !steps[place...].contains(where: \.changesScenario)
    {
      let old = steps[place].before.state
      let new = called(old)
      steps[place].before.state = new
      let added = new.document.lines.count - old.document.lines.count
      if place > 0 { steps[place - 1].lines += added } else { floor += added }
    }
  }
}
