import Budget
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// A scenario by name: the session's own as it stands, the budget itself, or a stored one.
  func scenario(
    named name: String
  ) throws(SessionProblem) -> (name: String?, planned: PlannedBudget) {
    if let own = state.name, own == name { return (own, planned) }
    let session = try loaded(named: name, for: nil)
    return (session.state.name, session.planned)
  }

  /// A session with a stored scenario's statements carried out, its questions passed over.
  ///
  /// `reader` is the scenario whose reading asks for it; nil where it is asked for by itself.
  func loaded(named name: String, for reader: String?) throws(SessionProblem) -> Session {
    let base = library.base.plan.budget.name
    if Folding.matches(name, base) {
      var child = fresh(for: reader)
      child.state.name = base
      return child
    }
    return try loaded(library.text(named: name), named: name, for: reader)
  }

  /// A session with a text's statements carried out; a text that declares no name is called `name`.
  func loaded(
    _ text: StoredText, named name: String, for reader: String? = nil
  ) throws(SessionProblem) -> Session {
    var child = fresh(for: reader)
    child.stored = text
    let declared = ScenarioFrame(text.text).name ?? name
    if let first = child.chain.firstIndex(where: { $0 == declared }) {
      throw .basisCycle(child.chain[first...] + [declared])
    }
    child.library = library.reading(text.path)
    child.includes = [text.path]
    try child.read(text)
    if child.state.name == nil { child.state.name = name }
    child.storedLines = child.state.document.lines.count
    child.library = library
    return child
  }

  /// A session without changes that only reads, for the scenario `reader`.
  private func fresh(for reader: String?) -> Session {
    var child = self
    child.state = ScenarioState(library.base)
    child.undone = []
    child.mode = .loading
    child.isIncluded = false
    child.chain = chain + (reader.map { [$0] } ?? [])
    child.stored = nil
    child.storedLines = 0
    return child
  }

  /// Carries a stored text out.
  ///
  /// - Throws: the text's first problem, with its place.
  mutating func read(_ text: StoredText) throws(SessionProblem) {
    let source = SourceText(name: text.path, text: text.text)
    let carried = carryOut(source)
    guard let first = carried.diagnostics.first else { return }
    let position = LineTable(source).position(of: first.range.start)
    // A problem deeper inside names its own place already.
    if let inner = first.problem as? SessionProblem, inner.isOfOtherFile { throw inner }
    throw .insideScenario(
      text.path, place: "\(text.path):\(position.line):\(position.column)",
      detail: ScenarioFlaw(first.problem))
  }
}

extension SessionProblem {
  /// Whether the problem is a whole file's, so that the place it was met at says nothing more.
  fileprivate var isOfOtherFile: Bool {
    switch self {
    case .basisCycle, .includeCycle, .insideScenario: true
    case .change, .store, .noStore, .unknownScenario, .basisAfterChange, .secondName,
      .namelessScenario, .unusableName, .unsavedChanges, .nothingToUndo, .nothingToRedo,
      .tooFewSteps, .basisOfOthers, .onlyInShell, .unknownOption, .unknownHelpTopic,
      .qualifiedRow:
      false
    }
  }
}
