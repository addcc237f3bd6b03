import Budget
import Lettering
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// Opens a stored scenario in place of the session's own.
  mutating func open(_ name: String, discarding: Bool) throws(SessionProblem) -> FiledAnswer {
    try refuseLoss(discarding)
    let opened = try scenario(named: name, for: nil)
    take(opened)
    return .opened(
      name: opened.state.name ?? name, changes: state.changeCount,
      free: planned.outlook.first.closing.free, year: budgetYearOfSeveral)
  }

  /// Begins a scenario without changes.
  mutating func startNew(discarding: Bool) throws(SessionProblem) -> FiledAnswer {
    try refuseLoss(discarding)
    state = ScenarioState(library.base)
    forgetStored()
    undone = []
    return .started
  }

  /// Goes on with a loaded scenario.
  mutating func take(_ opened: ReadScenario) {
    state = opened.state
    // The budget itself is no scenario that could be saved under its name.
    if opened.stored == nil { state.name = nil }
    stored = opened.stored
    storedDocument = opened.document
    undone = []
  }

  private mutating func forgetStored() {
    stored = nil
    storedDocument = ScenarioDocument()
  }

  /// Calls the scenario by another name, in its text and in what `redo` would bring back.
  mutating func takeName(_ name: String) {
    let lines = state.document.lines.count
    state = state.called(name)
    let added = state.document.lines.count - lines
    undone = undone.map {
      Undone(text: $0.text, state: $0.state.called(name), lines: $0.lines + added)
    }
  }

  private func refuseLoss(_ discarding: Bool) throws(SessionProblem) {
    guard discarding || !hasUnsavedChanges else { throw .unsavedChanges(state.name) }
  }

  /// The stored scenarios with what their frames say.
  func listed() throws(SessionProblem) -> FiledAnswer {
    let listing = try frames()
    let scenarios = listing.frames.map { entry in
      StoredScenario(
        name: entry.entry.name, path: entry.entry.path, basis: entry.frame.basis,
        isBasisNewer: isBasisNewer(than: entry, in: listing.frames), note: entry.frame.note,
        isOpen: entry.entry.path == stored?.path)
    }
    return .listed(scenarios, problems: listing.problems.map { .store($0) })
  }

  /// Deletes a stored scenario that no other builds on; the session's own text stays as it is.
  mutating func delete(_ name: String) throws(SessionProblem) -> FiledAnswer {
    let text = try storedText(named: name)
    let declared = library.read(text.text).frame.name ?? name
    try refuseBasis(declared)
    let store = try storeOrNone()
    do { try store.delete(text) } catch { throw .store(error) }
    if text.path == stored?.path { forgetStored() }
    return .deleted(name: declared)
  }

  /// Renames a stored scenario that no other builds on; unsaved changes stay unsaved.
  mutating func rename(_ old: String, to new: String) throws(SessionProblem) -> FiledAnswer {
    let text = try storedText(named: old)
    let declared = library.read(text.text).frame.name ?? old
    try refuseBasis(declared)
    let opened = try scenario(text, named: old)
    let store = try storeOrNone()
    let renamed: StoredText
    do {
      renamed = try store.rename(
        text, to: new, text: opened.state.document.named(new).text)
    } catch .alreadyExists {
      throw .nameOfAnother(new)
    } catch { throw .store(error) }
    if text.path == stored?.path {
      takeName(new)
      stored = renamed
      storedDocument = storedDocument.named(new)
    }
    return .renamed(from: declared, to: new)
  }

  /// The store.
  func storeOrNone() throws(SessionProblem) -> ScenarioStore {
    guard let store = library.store else { throw .noStore }
    return store
  }

  /// The stored text of a scenario that is to be deleted or renamed.
  ///
  /// What the session has opened must still be what stands on disk: another person's change is not to
  /// be lost, nor taken for one's own by a later `save`.
  private func storedText(named name: String) throws(SessionProblem) -> StoredText {
    let text: StoredText
    let store = try storeOrNone()
    do { text = try store.text(named: name) } catch {
      guard case .notFound = error else { throw .store(error) }
      throw .unknownScenario(name, nearest: nearestNames(to: name, in: library.names()))
    }
    if let stored, stored.path == text.path, !stored.text.utf8.elementsEqual(text.text.utf8) {
      throw .store(.changedOnDisk(path: text.path))
    }
    return text
  }

  private func refuseBasis(_ name: String) throws(SessionProblem) {
    let others = try frames().frames.filter { entry in
      entry.frame.basis.map { Folding.matches($0, name) } ?? false
    }
    guard others.isEmpty else { throw .basisOfOthers(name, others.map(\.entry.name)) }
  }

  /// Whether the scenario that an entry is based on was saved at least a second after it.
  ///
  /// Files that were copied together bear the same second.
  private func isBasisNewer(than entry: StoredFrame, in entries: [StoredFrame]) -> Bool {
    guard let basis = entry.frame.basis,
      let found = entries.first(where: { Folding.matches($0.entry.name, basis) })
    else { return false }
    return found.entry.modified.seconds > entry.entry.modified.seconds
  }

  /// A file of the store with what its frame says.
  private struct StoredFrame {
    let entry: ScenarioStore.Entry
    let frame: ScenarioFrame
  }

  /// The frames of all stored scenarios.
  private func frames() throws(SessionProblem) -> (
    frames: [StoredFrame], problems: [StoreProblem]
  ) {
    let store = try storeOrNone()
    do {
      let listing = try store.list()
      let frames = listing.entries.map {
        StoredFrame(entry: $0, frame: library.read($0.text).frame)
      }
      return (frames, listing.problems)
    } catch { throw .store(error) }
  }
}
