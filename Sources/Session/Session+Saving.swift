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
    let document = isOther || whole ? copy(named: name, whole: whole) : state.document.named(name)
    let written = try write(
      document, named: name, over: isOther ? nil : stored, overwriting: overwriting)
    if isOther || whole {
      // Read back, so that the session is exactly what the next one to open the file will see.
      let opened = try loaded(named: name, for: nil)
      state = opened.state
    } else {
      state.document = document
      state.name = name
    }
    stored = written
    storedLines = state.document.lines.count
    return .saved(name: name, path: written.path, basis: state.basis)
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

  /// The document of this scenario under another name.
  private func copy(named name: String, whole: Bool) -> ScenarioDocument {
    if whole { return writtenOut(named: name) }
    guard let basis = state.name, stored != nil, storedLines < state.document.lines.count,
      keepsStoredLines
    else { return state.document.named(name) }
    var document = ScenarioDocument()
    document.lines =
      ScenarioDocument.frame(name: name, basis: basis)
      + state.document.lines.dropFirst(storedLines)
    return document
  }

  /// Whether the document still begins with what stands on disk, so that a scenario can build on it.
  private var keepsStoredLines: Bool {
    let kept = ScenarioDocument(lines: Array(state.document.lines.prefix(storedLines)))
    return stored.map { kept.text == $0.text || kept.text == $0.text + "\n" } ?? false
  }

  /// The document with the changes of the scenario it is based on in place of that scenario.
  private func writtenOut(named name: String) -> ScenarioDocument {
    var document = state.document
    document.lines.removeAll { $0.pieces.contains { $0.role == .basis } }
    document = document.named(name)
    let inherited = state.inherited.map {
      ScenarioDocument.Line(
        text: $0.text, pieces: [ScenarioDocument.Piece(text: $0.text, role: .changes(1))])
    }
    let place = document.lines.firstIndex { $0.pieces.contains(where: \.isChange) }
    document.lines.insert(contentsOf: inherited, at: place ?? document.lines.endIndex)
    return document
  }
}
