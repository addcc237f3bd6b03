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
    guard let name = wanted ?? state.name else { throw .namelessScenario }
    let isOther = state.name != nil && name != state.name
    let opened = isOther ? nil : stored
    if let document = try rearranged(named: name, as: form) {
      // Read first, so that the session goes on exactly as the next one to open the file, or nothing is
      // written.
      let next = try reread(document, named: name, as: form)
      stored = try write(document, named: name, over: opened, overwriting: overwriting)
      past.follow(from: state.document, to: next.state.document)
      past.rename { $0.called(name) }
      state = next.state
      undone = []
    } else {
      try refuseCycle(named: name)
      let link = state.ancestors.last?.link
      let document = state.document.named(name, after: state.name).linked(link)
      stored = try write(document, named: name, over: opened, overwriting: overwriting)
      takeName(name, linked: link)
    }
    state.notice = nil
    storedDocument = state.document
    return .saved(
      name: name, path: stored?.path ?? "", basis: state.basis, dependents: dependents(of: name))
  }

  /// The document as it is to be written where that is not the session's own under a name.
  private func rearranged(
    named name: String, as form: SavedForm
  ) throws(SessionProblem) -> ScenarioDocument? {
    switch form {
    case .own: return nil
    case .whole:
      return state.document.writtenOut(named: name, inherited: state.inheritedLines)
    case .basedOn(let wanted):
      if let stored, let own = state.name, Folding.matches(wanted.text, own) {
        return try addition(to: stored, named: own, as: name)
      }
      guard let basis = state.ancestors.last(where: { Folding.matches($0.name, wanted.text) })
      else { throw .notBuiltOn(wanted.text) }
      let between = state.inheritedLines.dropFirst(basis.lineCount)
      return .based(
        on: basis.name, basis.link, named: name, lines: Array(between) + state.handedDown)
    }
  }

  /// The document of a scenario that adds to the one that was opened what has come since.
  private func addition(
    to stored: StoredText, named basis: String, as name: String
  ) throws(SessionProblem) -> ScenarioDocument {
    let known = storedDocument.lines
    guard known.count <= state.document.lines.count,
      known.elementsEqual(state.document.lines.prefix(known.count), by: { $0.text == $1.text })
    else { throw .takenApart(basis) }
    let opened = try scenario(stored, named: basis)
    return .based(
      on: basis, opened.state.asAncestor(named: basis, stored: stored).link, named: name,
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
  private func refuseCycle(named name: String) throws(SessionProblem) {
    guard state.basis != nil else { return }
    do {
      _ = try scenario(
        state.document.named(name, after: state.name).text, at: storePath(of: name), named: name)
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
