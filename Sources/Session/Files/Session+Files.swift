import Analysis
import Budget
import Lettering
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// Opens a stored scenario in place of the session's own.
  ///
  /// `statement` is what `undo` calls it; that brings back what was there, saved or not.
  mutating func open(
    _ name: String, discarding: Bool, by statement: String
  ) throws(SessionProblem) -> FiledAnswer {
    let before = point
    // What is not there is said of a session with unsaved changes too.
    let opened = try readingAnew.scenario(named: name, for: nil)
    try refuseLoss(discarding)
    take(opened)
    remember(.left, statement, before)
    return .opened(
      name: opened.state.title ?? LocalName(name), changes: state.changeCount,
      free: planned.outlook.first.closing.free, year: budgetYearOfSeveral, notice: state.notice,
      readOn: budgetReadOn(by: opened), decision: state.decision)
  }

  /// The budget that a stored scenario is read on, where it names none and that is not the usual one.
  private func budgetReadOn(by opened: ReadScenario) -> String? {
    guard let text = opened.stored?.text, library.read(text).frame.budget == nil else { return nil }
    return library.savedBudget
  }

  /// Begins a scenario without changes.
  mutating func startNew(
    discarding: Bool, by statement: String
  ) throws(SessionProblem) -> FiledAnswer {
    try refuseLoss(discarding)
    let before = point
    state = ScenarioState(library.base)
    forgetStored()
    remember(.left, statement, before)
    return .started
  }

  /// Goes on with a loaded scenario.
  mutating func take(_ opened: ReadScenario) {
    state = opened.state
    // The budget itself is no scenario that could be saved under its name.
    if opened.stored == nil { state.title = nil }
    stored = opened.stored
    storedDocument = opened.document
    undone = GrowingList()
  }

  private mutating func forgetStored() {
    stored = nil
    storedDocument = ScenarioDocument()
  }

  /// Calls the scenario by another name, in its text and in what `undo` and `redo` would bring back.
  ///
  /// With a link, its text says that of the scenario that it builds on, as it was saved. It says which budget it is
  /// for where that is not the usual one.
  mutating func takeName(_ title: LocalName, linked link: LinkSyntax? = nil) {
    let old = state.document
    let budget = library.savedBudget
    state = state.called(title, linked: link, about: budget)
    past.follow(from: old, to: state.document)
    let added = state.document.lines.count - old.lines.count
    past.rename { $0.called(title, linked: link, about: budget) }
    undone = GrowingList(
      undone.map { step in
        // What another scenario stood in its place for is not this one.
        guard step.past?.step.changesScenario != true else { return step }
        return Undone(
          text: step.text, state: step.state.called(title, linked: link, about: budget),
          lines: step.lines + added,
          past: step.past.map { past in
            var after = past.after
            after.state = after.state.called(title, linked: link, about: budget)
            return UndonePast(step: past.step, after: after)
          })
      })
  }

  private func refuseLoss(_ discarding: Bool) throws(SessionProblem) {
    guard discarding || !hasUnsavedChanges else { throw .unsavedChanges(state.title) }
  }

  /// The stored scenarios with what their frames say.
  func listed() throws(SessionProblem) -> FiledAnswer {
    let listing = try frames()
    var bases: [[String]: Ancestor] = [:]
    var problems = listing.problems.map { SessionProblem.store($0) }
    let scenarios = listing.frames.map { entry in
      var figures: StoredFigures?
      var budget = entry.frame.budget?.text ?? library.budgetName
      do throws(SessionProblem) {
        let read = try scenario(named: entry.entry.name, for: nil, isByItself: true)
        figures = StoredFigures(read.state.planned)
        budget = read.base.plan.budget.name
      } catch { if !problems.contains(error) { problems.append(error) } }
      return StoredScenario(
        name: entry.entry.title, path: entry.entry.path,
        basis: entry.frame.basis.map { basis in
          listing.frames.first { $0.entry.answers(to: basis) }?.entry.title ?? LocalName(basis)
        },
        notice: notice(of: entry, &bases), note: entry.frame.note,
        decision: entry.frame.decision,
        budget: Folding.matches(budget, library.budgetName) ? nil : budget,
        isOpen: entry.entry.path == stored?.path, figures: figures)
    }
    return .listed(scenarios, problems: problems)
  }

  /// Moves a stored scenario that no other builds on to the trash; the session's own text stays as it is,
  /// without the name of what is gone.
  mutating func delete(_ name: String, by statement: String) throws(SessionProblem) -> FiledAnswer {
    let text = try storedText(named: name)
    let declared = library.read(text.text).frame.title ?? LocalName(name)
    try refuseBasis(declared)
    let before = point
    let trashed = try deleted(text)
    if text.path == stored?.path {
      forgetStored()
      state.title = nil
      state.document = state.document.withoutName
    }
    remember(.deleted(trashed), statement, before)
    return .deleted(name: declared)
  }

  /// Moves a file to the trash.
  func deleted(_ text: StoredText) throws(SessionProblem) -> TrashedText {
    let store = try storeOrNone()
    do { return try store.delete(text) } catch { throw .store(error) }
  }

  /// Brings a file back from the trash.
  func restored(_ trashed: TrashedText) throws(SessionProblem) -> StoredText {
    let store = try storeOrNone()
    do { return try store.restore(trashed) } catch .alreadyExists {
      throw .nameOfAnother(ScenarioFrame(trashed.original.text).title?.english ?? "")
    } catch { throw .store(error) }
  }

  /// Renames a stored scenario that no other builds on; unsaved changes stay unsaved.
  mutating func rename(
    _ old: String, to new: LocalName, by statement: String
  ) throws(SessionProblem) -> FiledAnswer {
    let before = point
    let declared = try move(old, to: new)
    remember(.renamed(from: declared, to: new), statement, before)
    return .renamed(from: declared, to: new)
  }

  /// Gives a stored scenario another name, and the session's own text where it is the open one; gives the name
  /// that it had.
  mutating func move(_ old: String, to new: LocalName) throws(SessionProblem) -> LocalName {
    let text = try storedText(named: old)
    let declared = library.read(text.text).frame.title ?? LocalName(old)
    try refuseBasis(declared)
    let opened = try scenario(text, named: old)
    let store = try storeOrNone()
    let renamed: StoredText
    do {
      renamed = try store.rename(
        text, to: new.english, text: opened.state.document.named(new).text)
    } catch .alreadyExists {
      throw .nameOfAnother(new.english)
    } catch { throw .store(error) }
    if text.path == stored?.path {
      let old = state.document
      state = state.called(new, isRenamed: true)
      past.follow(from: old, to: state.document)
      stored = renamed
      storedDocument = storedDocument.named(new)
    }
    return declared
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
      throw .unknownScenario(
        name, nearest: nearestNames(to: name, in: library.names().flatMap(\.names)))
    }
    if let stored, stored.path == text.path, !stored.text.utf8.elementsEqual(text.text.utf8) {
      throw .store(.changedOnDisk(path: text.path))
    }
    return text
  }

  private func refuseBasis(_ title: LocalName) throws(SessionProblem) {
    let others = try frames().frames.filter { $0.frame.basis.map(title.answers) ?? false }
    guard others.isEmpty else { throw .basisOfOthers(title, others.map(\.entry.title)) }
  }

  /// What is to be said of the scenario that an entry is based on; nil where it has not moved, or cannot be
  /// read, which opening tells.
  ///
  /// `bases` are those that have been read already, by the names that they are given, on each budget.
  private func notice(of entry: StoredFrame, _ bases: inout [[String]: Ancestor]) -> BasisNotice? {
    guard let name = entry.frame.basis, let link = entry.frame.link else { return nil }
    let budget = entry.frame.budget?.text
    let key = [name] + [budget].compactMap(\.self)
    if bases[key] == nil, let read = try? anew(about: budget, entry).scenario(named: name, for: nil)
    {
      bases[key] = read.state.asAncestor(
        called: read.state.title ?? LocalName(name), stored: read.stored)
    }
    return bases[key]?.notice(of: link, in: entry.entry.title)
  }

  /// The session as it would read if nothing were open, on the budget that an entry says it is for.
  private func anew(
    about budget: String?, _ entry: StoredFrame
  ) throws(SessionProblem) -> Session {
    var session = readingAnew
    session.library = try session.library.about(budget, entry.entry.title, isByItself: true)
    session.state = ScenarioState(session.library.base)
    return session
  }

  /// The names of the stored scenarios that build on one, directly or by way of others.
  func dependents(of title: LocalName) -> [LocalName] {
    // Where the folder cannot be read there is nobody to name; the save itself went well.
    guard let frames = try? frames().frames else { return [] }
    var found: [LocalName] = []
    var wanted = [title]
    while let basis = wanted.popLast() {
      for entry in frames where !found.contains(entry.entry.title) {
        guard let theirs = entry.frame.basis, basis.answers(to: theirs) else { continue }
        found.append(entry.entry.title)
        wanted.append(entry.entry.title)
      }
    }
    return frames.map(\.entry.title).filter(found.contains)
  }

  /// A file of the store with what its frame says.
  struct StoredFrame {
    let entry: ScenarioStore.Entry
    let frame: ScenarioFrame
  }

  /// The frames of all stored scenarios.
  func frames() throws(SessionProblem) -> (
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
