import Budget
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// Saves the scenario under its own or another name.
  ///
  /// Under another name, changes made after a stored scenario was opened are saved as a scenario based on
  /// that one; `whole` writes every change out.
  mutating func save(
    as wanted: String?, overwriting: Bool, whole: Bool
  ) throws(SessionProblem) -> FiledAnswer {
    guard let name = wanted ?? state.name else { throw .namelessScenario }
    let isOther = state.name != nil && name != state.name
    let opened = isOther ? nil : stored
    if let document = rearranged(named: name, isOther: isOther, whole: whole) {
      // Read first, so that the session goes on exactly as the next one to open the file, or nothing is
      // written.
      let next = try reread(document, named: name, whole: whole)
      stored = try write(document, named: name, over: opened, overwriting: overwriting)
      state = next.state
      undone = []
    } else {
      try refuseCycle(named: name)
      let document = state.document.named(name, after: state.name)
      stored = try write(document, named: name, over: opened, overwriting: overwriting)
      takeName(name)
    }
    storedDocument = state.document
    return .saved(name: name, path: stored?.path ?? "", basis: state.basis)
  }

  /// The document as it is to be written where that is not the session's own under a name.
  private func rearranged(named name: String, isOther: Bool, whole: Bool) -> ScenarioDocument? {
    if whole { return state.document.writtenOut(named: name, inherited: state.inheritedLines) }
    let known = storedDocument.lines
    guard isOther, stored != nil, let basis = state.name, known.count < state.document.lines.count,
      known.elementsEqual(state.document.lines.prefix(known.count))
    else { return nil }
    return ScenarioDocument.based(
      on: basis, named: name, lines: state.document.lines.dropFirst(known.count))
  }

  /// The session that a document gives once it is in the store.
  ///
  /// - Throws: ``StoreProblem/changedOnDisk(path:)`` of the scenario it builds on, where that is no
  ///   longer what this session was working on.
  private func reread(
    _ document: ScenarioDocument, named name: String, whole: Bool
  ) throws(SessionProblem) -> ReadScenario {
    let next = try scenario(document.text, at: storePath(of: name), named: name)
    if !whole, let stored, next.state.planned.outlook != planned.outlook {
      throw .store(.changedOnDisk(path: stored.path))
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
