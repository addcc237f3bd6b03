import Budget
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// Opens a stored scenario in place of the session's own.
  mutating func open(_ name: String, discarding: Bool) throws(SessionProblem) -> FiledAnswer {
    try refuseLoss(discarding)
    let opened = try loaded(named: name, for: nil)
    take(opened)
    return .opened(
      name: opened.state.name ?? name, changes: state.changes.count,
      free: planned.outlook.first.closing.free)
  }

  /// Begins a scenario without changes.
  mutating func startNew(discarding: Bool) throws(SessionProblem) -> FiledAnswer {
    try refuseLoss(discarding)
    state = ScenarioState(library.base)
    stored = nil
    storedLines = 0
    undone = []
    return .started
  }

  /// Goes on with a loaded scenario.
  private mutating func take(_ opened: Session) {
    state = opened.state
    stored = opened.stored
    storedLines = opened.storedLines
    undone = []
  }

  private func refuseLoss(_ discarding: Bool) throws(SessionProblem) {
    guard discarding || !hasUnsavedChanges else { throw .unsavedChanges(state.name) }
  }

  /// The stored scenarios with what their frames say.
  func listed() throws(SessionProblem) -> FiledAnswer {
    let listing = try frames()
    let scenarios = listing.frames.map { entry in
      StoredScenario(
        name: entry.name, path: entry.path, basis: entry.frame.basis, note: entry.frame.note,
        isOpen: entry.path == stored?.path)
    }
    return .listed(scenarios, problems: listing.problems.map { .store($0) })
  }

  /// Deletes a stored scenario that no other builds on; the session's own text stays as it is.
  mutating func delete(_ name: String) throws(SessionProblem) -> FiledAnswer {
    let text = try storedText(named: name)
    let declared = ScenarioFrame(text.text).name ?? name
    try refuseBasis(declared)
    let store = try storeOrNone()
    do { try store.delete(text) } catch { throw .store(error) }
    if text.path == stored?.path {
      stored = nil
      storedLines = 0
    }
    return .deleted(name: declared)
  }

  /// Renames a stored scenario that no other builds on.
  mutating func rename(_ old: String, to new: String) throws(SessionProblem) -> FiledAnswer {
    let text = try storedText(named: old)
    let declared = ScenarioFrame(text.text).name ?? old
    try refuseBasis(declared)
    let opened = try loaded(named: old, for: nil)
    let store = try storeOrNone()
    let renamed: StoredText
    do {
      renamed = try store.rename(
        text, to: new, text: opened.state.document.named(new).text)
    } catch { throw .store(error) }
    if text.path == stored?.path {
      let inserted = opened.state.document.named(new).lines.count - opened.storedLines
      state.document = state.document.named(new)
      state.name = new
      stored = renamed
      storedLines += inserted
    }
    return .renamed(from: declared, to: new)
  }

  /// The store.
  func storeOrNone() throws(SessionProblem) -> ScenarioStore {
    guard let store = library.store else { throw .noStore }
    return store
  }

  private func storedText(named name: String) throws(SessionProblem) -> StoredText {
    let store = try storeOrNone()
    do { return try store.text(named: name) } catch {
      guard case .notFound = error else { throw .store(error) }
      throw .unknownScenario(name, nearest: nearestNames(to: name, in: library.names()))
    }
  }

  private func refuseBasis(_ name: String) throws(SessionProblem) {
    let others = try frames().frames.filter { entry in
      entry.frame.basis.map { Folding.matches($0, name) } ?? false
    }
    guard others.isEmpty else { throw .basisOfOthers(name, others.map(\.name)) }
  }

  /// The frames of all stored scenarios.
  private func frames() throws(SessionProblem) -> (
    frames: [(name: String, path: String, frame: ScenarioFrame)], problems: [StoreProblem]
  ) {
    let store = try storeOrNone()
    do {
      let listing = try store.list()
      let frames = listing.entries.map { entry in
        // A file that went away since it was listed has no frame to show.
        let text = (try? TextFile.readText(at: entry.path))?.text ?? ""
        return (name: entry.name, path: entry.path, frame: ScenarioFrame(text))
      }
      return (frames, listing.problems)
    } catch { throw .store(error) }
  }
}
