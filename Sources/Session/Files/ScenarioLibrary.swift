import Budget
import ScenarioLanguage
import ScenarioStore

/// Where scenarios are found by name, and the budget that they are carried out on.
struct ScenarioLibrary: Sendable {
  /// The budget without any change.
  let base: PlannedBudget
  /// Where that comes from, and where others are found.
  var budgets: BudgetPlaces
  /// Whether this is another copy of the store, whose budgets are its own.
  private(set) var isCopy = false
  /// The folder of stored scenarios; nil where there is none.
  private var storePlace: Place?
  /// The folder of the file being read, whose neighbours a `based on` can name; nil for the shell.
  private var folder: Place?
  /// A folder of scenarios that can be read here but not written; nil where all can be written.
  private var readOnly: Place?
  /// What has been read for the line or text that is carried out; nil between them.
  var readings: Readings?

  /// A folder that scenarios are looked for in.
  private struct Place: Sendable {
    let path: String
    /// Whether the user named it, so that it must be there.
    var isNamed = false
  }

  /// A library of a store.
  init(
    base: PlannedBudget, storePath: String?, isStoreNamed: Bool = false, budgets: BudgetPlaces
  ) {
    self.base = base
    self.budgets = budgets
    storePlace = storePath.map { Place(path: $0, isNamed: isStoreNamed) }
  }

  /// Another library's places, for scenarios on another budget.
  init(_ other: ScenarioLibrary, on base: PlannedBudget, _ budgets: BudgetPlaces) {
    self.base = base
    self.budgets = budgets
    storePlace = other.storePlace
    folder = other.folder
    readOnly = other.readOnly
    isCopy = other.isCopy
    readings = other.readings
  }

  /// Whether there is a store to save to.
  var hasStore: Bool { storePlace != nil }

  /// The stored scenarios; nil where there is no store.
  var store: ScenarioStore? { storePlace.map(open) }

  /// A text that is only read for what it says.
  func read(_ text: String) -> ReadText {
    readings?.text(text) ?? ReadText(SourceText(name: "", text: text), within: .scenario)
  }

  /// The text of a scenario: a neighbour of the file being read first, then a stored one.
  func text(named name: String) throws(SessionProblem) -> StoredText {
    guard let readings else { return try find(name) }
    return try readings.found(name, in: folders) { () throws(SessionProblem) in
      try find(name)
    }
  }

  private func find(_ name: String) throws(SessionProblem) -> StoredText {
    let places = places
    guard !places.isEmpty else { throw .noStore }
    for place in places {
      do { return try place.text(named: name) } catch {
        guard case .notFound = error else { throw .store(error) }
      }
    }
    throw .unknownScenario(name, nearest: nearestNames(to: name, in: names().flatMap(\.names)))
  }

  /// The names of the scenarios that can be named and of the budget itself.
  func names() -> [LocalName] {
    // A folder that cannot be read has no names to suggest; the caller reports the folder itself.
    let lists = places.compactMap { try? $0.list() }
    return lists.flatMap(\.entries).map(\.title) + [LocalName(base.plan.budget.name)]
  }

  /// The library for reading a file, whose neighbours can be named.
  func reading(_ path: String) -> ScenarioLibrary {
    var library = self
    library.folder = Place(path: folderPath(of: path))
    return library
  }

  /// The library of another folder of scenarios, which finds nothing of this one but the budgets that it has not.
  func inCopy(_ path: String) -> ScenarioLibrary {
    var library = self
    library.storePlace = Place(path: path, isNamed: true)
    library.folder = nil
    library.readOnly = nil
    library.isCopy = true
    return library
  }

  /// The library with the budget alone.
  func withoutStore() -> ScenarioLibrary {
    var library = self
    library.storePlace = nil
    library.folder = nil
    library.readOnly = nil
    return library
  }

  /// The library that writes to another folder, and can still read what this one has.
  func apart(savingIn path: String?) -> ScenarioLibrary {
    var library = self
    library.readOnly = storePlace
    library.storePlace = path.map { Place(path: $0) }
    return library
  }

  /// The folders in which scenarios and budgets are looked for, in that order.
  var folders: [String] { [folder, storePlace, readOnly].compactMap { $0?.path } }

  /// Where scenarios are looked for, in that order.
  private var places: [ScenarioStore] {
    [folder, storePlace, readOnly].compactMap { $0.map(open) }
  }

  private func open(_ place: Place) -> ScenarioStore {
    ScenarioStore(folder: place.path, isNamed: place.isNamed) { [readings] text in
      let frame = readings?.text(text).frame ?? ScenarioFrame(text)
      return frame.title?.names ?? []
    }
  }
}

extension ScenarioStore {
  /// The folder's path from the root; as it was given where the system does not say.
  var absoluteFolder: String { absolute(folder) }
}
