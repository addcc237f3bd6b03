import Budget
import Lettering
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// Saves the scenario under its own or another name.
  ///
  /// Under another name it is a copy: its own frame and statements. `whole` writes out what it builds on, and
  /// `based on` leaves out what the scenario named there has, which the file then links to. A link that is
  /// written says what it leads to as this session has it.
  mutating func save(
    as wanted: String?, overwriting: Bool, form: SavedForm
  ) throws(SessionProblem) -> FiledAnswer {
    guard let title = title(saving: wanted) else { throw .namelessScenario }
    let name = title.english
    let isOther = state.title != nil && title != state.title
    let opened = isOther ? nil : stored
    // Nobody has decided a copy, which can say something else from now on.
    if isOther { state = state.undecided }
    if let document = try rearranged(named: title, as: form)?.about(library.savedBudget) {
      // Read first, so that the session goes on exactly as the next one to open the file, or nothing is
      // written.
      let next = try reread(document, named: name, as: form)
      stored = try write(document, named: name, over: opened, overwriting: overwriting)
      past.follow(from: state.document, to: next.state.document)
      past.rename { $0.called(title) }
      state = next.state
      undone = GrowingList()
    } else {
      try refuseCycle(named: title)
      let link = state.ancestors.last?.link
      let document = state.document.named(title, after: state.title).linked(link)
        .about(library.savedBudget)
      stored = try write(document, named: name, over: opened, overwriting: overwriting)
      takeName(title, linked: link)
    }
    state.notice = nil
    storedDocument = state.document
    return .saved(
      name: title, path: stored?.path ?? "", basis: state.basis,
      dependents: dependents(of: title))
  }

  /// What the scenario is called once it is saved: both its names where one of them is the wanted one; nil where
  /// it has none.
  func title(saving wanted: String?) -> LocalName? {
    guard let wanted else { return state.title }
    if let own = state.title, own.isCalled(wanted) { return own }
    return LocalName(wanted)
  }

  /// The document as it is to be written where that is not the session's own under a name.
  private func rearranged(
    named title: LocalName, as form: SavedForm
  ) throws(SessionProblem) -> ScenarioDocument? {
    switch form {
    case .own: return nil
    case .whole:
      return state.document.writtenOut(named: title, inherited: state.inheritedLines)
    case .basedOn(let wanted):
      if let stored, let own = state.title, own.answers(to: wanted.text) {
        return try addition(to: stored, called: own, as: title)
      }
      guard let basis = state.ancestors.last(where: { $0.title.answers(to: wanted.text) })
      else { throw .notBuiltOn(wanted.text) }
      let between = state.inheritedLines.dropFirst(basis.lineCount)
      return .based(
        on: basis.title.english, basis.link, named: title, lines: Array(between) + state.handedDown)
    }
  }

  /// The document of a scenario that adds to the one that was opened what has come since.
  private func addition(
    to stored: StoredText, called basis: LocalName, as title: LocalName
  ) throws(SessionProblem) -> ScenarioDocument {
    let known = storedDocument.lines
    guard known.count <= state.document.lines.count,
      known.elementsEqual(state.document.lines.prefix(known.count), by: { $0.text == $1.text })
    else { throw .takenApart(basis.english) }
    let opened = try scenario(stored, named: basis.english)
    return .based(
      on: basis.english, opened.state.asAncestor(called: basis, stored: stored).link, named: title,
      lines: state.document.lines.dropFirst(known.count))
  }

  /// The session that a document gives once it is in the store.
  ///
  /// - Throws: ``StoreProblem/changedOnDisk(path:)`` of the scenario it builds on, where that is no
  ///   longer what this session was working on.
  private func reread(
    _ document: ScenarioDocument, named name: String, as form: SavedForm
  ) throws(SessionProblem) -> ReadScenario {
    let next = try scenario(document.text, at: storePath(of: name), named: name)
    if form != .whole, let basis = next.state.ancestors.last?.stored,
      next.state.planned.outlook != planned.outlook
    {
      throw .store(.changedOnDisk(path: basis.path))
    }
    return next
  }

  /// Refuses a name under which the scenario would build on itself.
  private func refuseCycle(named title: LocalName) throws(SessionProblem) {
    guard state.basis != nil else { return }
    do {
      _ = try scenario(
        state.document.named(title, after: state.title).text, at: storePath(of: title.english),
        named: title.english)
    } catch .basisCycle(let chain) {
      throw .basisCycle(chain)
    } catch {
      // What is wrong with other files is no reason not to keep this one.
    }
  }

  func storePath(of name: String) -> String {
    (library.store?.folder ?? ".") + "/" + FileName(for: name).numbered(1)
  }

  private func write(
    _ document: ScenarioDocument, named name: String, over opened: StoredText?, overwriting: Bool
  ) throws(SessionProblem) -> StoredText {
    let store = try storeOrNone()
    do {
      guard let opened else {
        return try store.create(document.text, named: name, overwriting: overwriting)
      }
      return try store.save(document.text, over: opened, overwriting: overwriting)
    } catch { throw .store(error) }
  }
}
