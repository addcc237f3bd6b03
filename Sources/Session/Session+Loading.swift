import Budget
import Lettering
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// A scenario by name: the session's own as it stands, the budget itself, or a stored one.
  func scenario(
    named name: String
  ) throws(SessionProblem) -> (name: String?, planned: PlannedBudget) {
    if isOwnName(name) { return (state.name, planned) }
    let session = try loaded(named: name, for: nil)
    return (session.state.name, session.planned)
  }

  /// Whether a scenario's name means what the session has now.
  ///
  /// The name of a stored scenario means what is stored, also when it is open and has been changed since.
  func isOwnName(_ name: String) -> Bool {
    state.name == name && (stored == nil || !hasUnsavedChanges)
  }

  /// How many scenarios and files deep one may lead to another.
  ///
  /// Far more than people keep track of, and few enough for the stack of any thread.
  static let deepestReading = 16

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

  /// A session with a stored text's statements carried out; a text that declares no name is called
  /// `name`.
  func loaded(
    _ text: StoredText, named name: String, for reader: String? = nil
  ) throws(SessionProblem) -> Session {
    var child = try loaded(text.text, at: text.path, named: name, for: reader)
    child.stored = text
    return child
  }

  /// A session with the statements of a text carried out that stands, or would stand, at a path.
  func loaded(
    _ text: String, at path: String, named name: String, for reader: String? = nil
  ) throws(SessionProblem) -> Session {
    var child = fresh(for: reader)
    let declared = ScenarioFrame(text).name ?? name
    if let first = child.chain.firstIndex(of: declared) {
      throw .basisCycle(child.chain[first...] + [declared])
    }
    child.chain.append(declared)
    child.library = library.reading(path)
    child.includes = [path]
    try child.read(text, at: path)
    if child.state.name == nil { child.state.name = name }
    child.storedDocument = child.state.document
    child.library = library
    return child
  }

  /// A session without changes that only reads, for the scenario `reader`.
  func fresh(for reader: String?) -> Session {
    var child = self
    child.state = ScenarioState(library.base)
    child.undone = []
    child.mode = .loading
    child.isIncluded = false
    if let reader, chain.last != reader { child.chain.append(reader) }
    child.stored = nil
    child.storedDocument = ScenarioDocument()
    return child
  }

  /// Carries the text of a file out.
  ///
  /// - Throws: the text's first problem, with its place.
  mutating func read(_ text: String, at path: String) throws(SessionProblem) {
    let source = SourceText(name: path, text: text)
    guard depth < Self.deepestReading else {
      throw .insideScenario(path, place: path, detail: ScenarioFlaw(NestingProblem()))
    }
    depth += 1
    let carried = carryOut(source)
    guard let first = carried.diagnostics.first else { return }
    let position = LineTable(source).position(of: first.range.start)
    // A problem deeper inside names its own place already.
    if let inner = first.problem as? SessionProblem, inner.isOfOtherFile { throw inner }
    throw .insideScenario(
      path, place: "\(path):\(position.line):\(position.column)",
      detail: ScenarioFlaw(first.problem))
  }
}

/// Scenarios and files lead to one another too many levels deep.
private struct NestingProblem: ExplainableProblem {
  func message(in language: InterfaceLanguage) -> String {
    let limit = Session.deepestReading
    return language.text(
      en: "scenarios and files lead to one another more than \(limit) deep; write some together",
      nb: "scenarioer og filer viser til hverandre mer enn \(limit) ledd; slå noen sammen")
  }

  var explanation: ProblemExplanation { SessionProblem.basisCycle([]).explanation }
}

extension SessionProblem {
  /// Whether the problem is a whole file's, so that the place it was met at says nothing more.
  fileprivate var isOfOtherFile: Bool {
    switch self {
    case .basisCycle, .includeCycle, .insideScenario: true
    case .change, .store, .noStore, .unknownScenario, .basisAfterChange, .secondName,
      .renamedInText,
      .namelessScenario, .unusableName, .unsavedChanges, .nothingToUndo, .nothingToRedo,
      .tooFewSteps, .basisOfOthers, .nameOfAnother, .unknownOption, .notHere, .unknownEnding,
      .exportExists,
      .exportChanged, .unknownHelpTopic,
      .qualifiedRow, .variation, .otherScenario:
      false
    }
  }
}
