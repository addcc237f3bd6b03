import Budget
import ScenarioLanguage
import ScenarioStore
import Synchronization

/// A scenario as its file tells it, its statements carried out.
struct ReadScenario: Sendable {
  /// How far it came.
  let state: ScenarioState
  /// The budget that it is about, without any change.
  let base: PlannedBudget
  /// Where that comes from.
  let origin: BudgetOrigin
  /// Its file; nil for the budget itself and for what is not stored.
  let stored: StoredText?
  /// Its text as it was read.
  let document: ScenarioDocument

  /// A library's budget itself, as a scenario without any change.
  static func unchanged(_ library: ScenarioLibrary) -> ReadScenario {
    var state = ScenarioState(library.base)
    state.title = LocalName(library.budgetName)
    return ReadScenario(state, in: library, stored: nil, document: ScenarioDocument())
  }

  /// A scenario that was carried out on a library's budget.
  init(
    _ state: ScenarioState, in library: ScenarioLibrary, stored: StoredText?,
    document: ScenarioDocument
  ) {
    self.state = state
    base = library.base
    origin = library.budgets.own
    self.stored = stored
    self.document = document
  }
}

/// What has been read while one line or text is carried out, so that each file is read and worked out once,
/// however often it is named.
///
/// A class, since the copies of a session that evaluate, try and take in remember for one another. It lives
/// no longer than the line or text: the next one reads anew what others may have written meanwhile.
final class Readings: Sendable {
  /// The most statements that other files and scenarios bring in: many times what anybody writes, and few
  /// enough that fifteen files of ten `include`s each are refused in a moment.
  static let mostStatements = 100_000

  private struct Memory {
    var texts: [String: ReadText] = [:]
    var files: [String: ReadFile] = [:]
    var found: [NamedPlace: StoredText] = [:]
    var scenarios: [Place: Kept] = [:]
    var origins: [NamedPlace: BudgetOrigin] = [:]
    var budgets: [BudgetOrigin: PlannedBudget] = [:]
    var statements = 0
    /// The readings that are going on, each for the one before.
    var open: [Extent] = []

    /// Notes how far a reading went for the one that asked for it; nothing where none did.
    mutating func take(_ extent: Extent) {
      guard let last = open.indices.last else { return }
      open[last].take(extent)
    }
  }

  /// A scenario in a file, carried out on a budget, under a name that it has where no other one stands in it.
  private struct Place: Hashable {
    let path: String
    let name: String
    let budget: BudgetOrigin
  }

  /// A name as it is looked for in folders; a budget's from a session that has one of its own.
  private struct NamedPlace: Hashable {
    let name: String
    let folders: [String]
    var own: BudgetOrigin?
  }

  /// A scenario that was read, and how far its reading went.
  private struct Kept {
    let scenario: ReadScenario
    let extent: Extent
  }

  /// How far a reading goes: the scenarios that it leads to, and how many levels down.
  private struct Extent {
    var names: Set<String> = []
    var levels = 0

    mutating func take(_ other: Extent) {
      names.formUnion(other.names)
      levels = max(levels, other.levels + 1)
    }
  }

  private let memory = Mutex(Memory())

  /// Begins a new line, for which everything is read anew.
  func begin() { memory.withLock { $0 = Memory() } }

  /// Forgets what stood in files, after a statement that may have written some.
  func forgetFiles() {
    memory.withLock { memory in
      memory.files = [:]
      memory.found = [:]
      memory.scenarios = [:]
      memory.origins = [:]
      memory.budgets = [:]
    }
  }

  /// How many statements other files and scenarios have brought in so far.
  var statementCount: Int { memory.withLock(\.statements) }

  /// Counts one more statement that another file or scenario brings in; false where it is one too many.
  func countStatement() -> Bool {
    memory.withLock { memory in
      memory.statements += 1
      return memory.statements <= Self.mostStatements
    }
  }

  /// A text that is only read for what it says; parsed once, wherever it stands.
  func text(_ text: String) -> ReadText {
    remembered(\.texts, text) {
      ReadText(SourceText(name: "", text: text), within: .scenario)
    }
  }

  /// A file that is taken in, read from the disk once.
  func file(at path: String) throws(StoreProblem) -> ReadFile {
    try remembered(\.files, path) { () throws(StoreProblem) in
      let source = SourceText(name: path, text: try TextFile.readText(at: path).text)
      return ReadFile(source: source, text: text(source.text))
    }
  }

  /// The stored text of a name as it is found in some folders, looked for once.
  func found(
    _ name: String, in folders: [String], _ find: () throws(SessionProblem) -> StoredText
  ) throws(SessionProblem) -> StoredText {
    try remembered(\.found, NamedPlace(name: name, folders: folders), find)
  }

  /// Where the budget of a name comes from, looked for once.
  func budgetOrigin(
    of name: String, on own: BudgetOrigin, in folders: [String],
    _ find: () throws(SessionProblem) -> BudgetOrigin
  ) throws(SessionProblem) -> BudgetOrigin {
    try remembered(\.origins, NamedPlace(name: name, folders: folders, own: own), find)
  }

  /// A budget without any change, read once.
  func budget(
    of origin: BudgetOrigin, _ read: () throws(SessionProblem) -> PlannedBudget
  ) throws(SessionProblem) -> PlannedBudget {
    try remembered(\.budgets, origin, read)
  }

  private func remembered<Key: Hashable & Sendable, Value: Sendable, Failure: Error>(
    _ memories: any WritableKeyPath<Memory, [Key: Value]> & Sendable, _ key: Key,
    _ make: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    if let known = memory.withLock({ $0[keyPath: memories][key] }) { return known }
    let made = try make()
    memory.withLock { $0[keyPath: memories][key] = made }
    return made
  }
}

extension Readings {
  /// The scenario of a stored text, read once.
  ///
  /// What is remembered serves only where reading anew would succeed, too: where the scenario leads to none
  /// of `chain`, which are being read, and no deeper than `levels`.
  func scenario(
    _ text: StoredText, named name: String, on budget: BudgetOrigin, notIn chain: [String],
    levels: Int, _ read: () throws(SessionProblem) -> ReadScenario
  ) throws(SessionProblem) -> ReadScenario {
    // What says nothing of a budget is another scenario on each.
    let place = Place(path: text.path, name: name, budget: budget)
    let known = memory.withLock { memory -> ReadScenario? in
      guard let kept = memory.scenarios[place], kept.scenario.stored == text,
        kept.extent.names.isDisjoint(with: chain), kept.extent.levels < levels
      else { return nil }
      memory.take(kept.extent)
      return kept.scenario
    }
    if let known { return known }
    let (scenario, extent) = try going(name, read)
    memory.withLock { $0.scenarios[place] = Kept(scenario: scenario, extent: extent) }
    return scenario
  }

  /// Reads a file that another takes in, noting how far that goes.
  func takingIn<Failure: Error>(_ read: () throws(Failure) -> Void) throws(Failure) {
    _ = try going(nil, read)
  }

  /// Carries a reading out for the one that is going on, and says how far it went.
  private func going<Result, Failure: Error>(
    _ name: String?, _ read: () throws(Failure) -> Result
  ) throws(Failure) -> (Result, Extent) {
    let names = Set([name].compactMap(\.self))
    memory.withLock { $0.open.append(Extent(names: names)) }
    do throws(Failure) {
      let result = try read()
      return (result, close())
    } catch {
      _ = close()
      throw error
    }
  }

  private func close() -> Extent {
    memory.withLock { memory in
      let extent = memory.open.removeLast()
      memory.take(extent)
      return extent
    }
  }
}
