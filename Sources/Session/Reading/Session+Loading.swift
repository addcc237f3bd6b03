import Analysis
import Budget
import Lettering
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// A session that carries out a file: its neighbours can be named, and every line of it is kept.
  ///
  /// - Parameters:
  ///   - path: where the file stands; nil for one that stands nowhere, such as standard input.
  ///   - reach: how far its statements may act; those of files that it takes in never act beyond the scenario.
  /// - Returns: the session, to carry the file's text out in.
  public func readingFile(
    at path: String?, within reach: StatementReach = .scenario
  ) -> Session {
    var session = self
    if let path {
      session.library = library.reading(path)
      session.includes = [simplified(path)]
    }
    session.mode = .file
    session.answersChanges = false
    session.reach = reach
    return session
  }

  /// A scenario by name: the session's own as it stands, the budget itself, or a stored one.
  func scenario(named name: String) throws(SessionProblem) -> ReadScenario {
    guard !isOwnName(name) else { return own }
    return try scenario(named: name, for: nil, isByItself: true)
  }

  /// The session's own scenario as it stands.
  var own: ReadScenario {
    ReadScenario(state, in: library, stored: stored, document: storedDocument)
  }

  /// Whether a scenario's name means what the session has now.
  ///
  /// The name of a stored scenario means what is stored, also when it is open and has been changed since.
  func isOwnName(_ name: String) -> Bool {
    state.title?.isCalled(name) == true && (stored == nil || !hasUnsavedChanges)
  }

  /// How many scenarios and files deep one may lead to another.
  ///
  /// Far more than people keep track of, and few enough for the stack of any thread.
  static let deepestReading = 16

  /// A stored scenario, its statements carried out and its questions passed over; or the budget itself.
  ///
  /// `reader` is the scenario whose reading asks for it; nil where none does. Only where it stands by itself may it
  /// be for another budget than the session's, or be that budget.
  func scenario(
    named name: String, for reader: String?, isByItself: Bool = false
  ) throws(SessionProblem) -> ReadScenario {
    guard !Folding.matches(name, library.budgetName) else { return .unchanged(library) }
    let text: StoredText
    do { text = try library.text(named: name) } catch .unknownScenario(let name, let nearest) {
      guard let origin = try origin(ofBudget: name) else {
        throw .unknownScenario(name, nearest: nearest)
      }
      guard isByItself else {
        throw .otherBudget(LocalName(name), its: name, ours: library.budgetName)
      }
      return .unchanged(try library.on(origin))
    }
    return try scenario(asKept(text), named: name, for: reader, isByItself: isByItself)
  }

  /// Where the budget of a name comes from; nil where there is none.
  private func origin(ofBudget name: String) throws(SessionProblem) -> BudgetOrigin? {
    do throws(SessionProblem) { return try library.origin(of: name) } catch {
      if case .unknownBudget = error { return nil }
      throw error
    }
  }

  /// The scenario of a stored text; one that declares no name is called `name`.
  func scenario(
    _ text: StoredText, named name: String, for reader: String? = nil, isByItself: Bool = false
  ) throws(SessionProblem) -> ReadScenario {
    let frame = library.read(text.text).frame
    let declared = frame.name ?? name
    let child = try fresh(
      for: reader,
      in: library.reading(text.path).about(
        frame.budget?.text, frame.title ?? LocalName(name), isByItself: isByItself))
    func read() throws(SessionProblem) -> ReadScenario {
      let read = try child.scenario(ofText: text.text, at: text.path, named: declared)
      return ReadScenario(read.state, in: child.library, stored: text, document: read.document)
    }
    guard let readings = library.readings else { return try read() }
    return try readings.scenario(
      text, named: declared, on: child.library.budgets.own, notIn: child.chain,
      levels: Self.deepestReading - depth, read)
  }

  /// The scenario of a text that stands, or would stand, at a path; nothing of it is remembered.
  func scenario(
    _ text: String, at path: String, named name: String
  ) throws(SessionProblem) -> ReadScenario {
    let declared = library.read(text).frame.name ?? name
    return try fresh(for: nil, in: library).scenario(ofText: text, at: path, named: declared)
  }

  /// Carries a scenario's text out in a copy of this fresh session.
  private func scenario(
    ofText text: String, at path: String, named declared: String
  ) throws(SessionProblem) -> ReadScenario {
    if let first = chain.firstIndex(of: declared) {
      throw .basisCycle(chain[first...] + [declared])
    }
    var child = self
    child.chain.append(declared)
    child.library = library.reading(path)
    child.includes = [simplified(path)]
    try child.read(library.read(text), of: SourceText(name: path, text: text))
    if child.state.title == nil { child.state.title = LocalName(declared) }
    return ReadScenario(child.state, in: library, stored: nil, document: child.state.document)
  }

  /// A stored text, as the scenario at hand builds on it where it does.
  ///
  /// What somebody else has saved since would give figures of two states in one answer; opening again takes
  /// it in.
  private func asKept(_ text: StoredText) -> StoredText {
    (kept + state.ancestors.compactMap(\.stored)).first { $0.path == text.path } ?? text
  }

  /// The session as it would read if nothing were open.
  var readingAnew: Session {
    var session = self
    session.state = ScenarioState(library.base)
    session.kept = []
    // What was read on a basis as it was is not to serve here.
    if library.readings != nil { session.library.readings = Readings() }
    return session
  }

  /// A session without changes that only reads, for the scenario `reader`, what a library finds.
  func fresh(for reader: String?, in library: ScenarioLibrary) -> Session {
    var child = self
    child.library = library
    child.kept += state.ancestors.compactMap(\.stored)
    child.state = ScenarioState(library.base)
    child.undone = GrowingList()
    child.past = SessionPast()
    child.mode = .loading
    child.reach = .scenario
    child.isIncluded = false
    if let reader, chain.last != reader { child.chain.append(reader) }
    child.stored = nil
    child.storedDocument = ScenarioDocument()
    return child
  }

  /// Carries the text of a file out that another one names, and gives what counts of it.
  ///
  /// - Throws: the text's first problem, with its place.
  @discardableResult
  mutating func read(
    _ text: ReadText, of source: SourceText
  ) throws(SessionProblem) -> [Outcome] {
    guard depth < Self.deepestReading else {
      throw .insideScenario(
        source.name, place: source.name, detail: ScenarioFlaw(NestingProblem()))
    }
    depth += 1
    let carried = carryOut(text, of: source)
    guard let first = carried.diagnostics.first else {
      return carried.outcomes.filter(\.answer.isAssertion)
    }
    let position = LineTable(source).position(of: first.range.start)
    // A problem deeper inside names its own place already.
    if let inner = first.problem as? SessionProblem, inner.isOfOtherFile { throw inner }
    throw .insideScenario(
      source.name, place: "\(source.name):\(position.line):\(position.column)",
      detail: ScenarioFlaw(first.problem))
  }
}

extension Answer {
  /// Whether the answer is one to an assertion.
  fileprivate var isAssertion: Bool { if case .asserted = self { true } else { false } }
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
    case .basisCycle, .includeCycle, .insideScenario, .otherBudget, .unknownBudget, .budgetTwice:
      true
    case .change, .longerPlan, .store, .noStore, .unknownScenario, .basisAfterChange, .secondName,
      .renamedInText,
      .namelessScenario, .unusableName, .unsavedChanges, .nothingToUndo, .nothingToRedo,
      .tooFewSteps, .basisOfOthers, .nameOfAnother, .oneAtATime, .notBuiltOn, .takenApart,
      .unknownOption, .notHere, .unknownEnding,
      .exportExists, .exportChanged, .unknownHelpTopic, .notInFile, .tooMuchBroughtIn,
      .variation, .paper, .otherScenario:
      false
    }
  }
}
