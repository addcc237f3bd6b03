import Budget
import ScenarioLanguage
import ScenarioStore

/// One planning session: statements in, answers out.
///
/// A value: a copy is a session of its own, which is how a line that fails leaves no trace. Knows no
/// terminal, no clock and no language but that of the statements; touches the disk only for statements
/// that say so.
public struct Session: Sendable {
  @Shared var library: ScenarioLibrary
  @Shared var state: ScenarioState
  /// What was done besides changes.
  @Shared var past = SessionPast()
  /// Statements taken back, the last one last.
  var undone = GrowingList<Undone>()
  /// What stands on disk of the open scenario; nil where it is not stored.
  @Shared var stored: StoredText? = nil
  /// The document as it was opened or saved, which a scenario based on it leaves out; empty where the
  /// scenario is not stored.
  @Shared var storedDocument = ScenarioDocument()
  /// The names of the scenarios whose reading led here, outermost first.
  var chain: [String] = []
  /// The paths of the files whose reading led here, outermost first.
  var includes: [String] = []
  /// The last solution, for `apply`; nil where nothing was solved.
  @Shared var solution: KeptSolution? = nil
  /// The files that the scenario at hand builds on, as it has them; they are read as they were then.
  var kept: [StoredText] = []
  /// How many scenarios and files are being read, each for the one before.
  var depth = 0
  /// Whether the text being read is one that another takes in with `include`.
  var isIncluded = false
  /// What the session can ask of the program around it.
  @Shared public var surroundings = Surroundings()
  /// What was carried out so far, questions included, as it was written.
  var said = GrowingList<String>()
  /// The value of the last answer that is one.
  var lastValue: Value?
  /// The last answer that is a table.
  @Shared var lastTable: Answer? = nil
  /// The files that this session has exported, by path, as it wrote them.
  var exported: [String: WrittenFile] = [:]
  /// Where the statements come from.
  var mode = Mode.typed
  /// Whether changes answer what they did; nobody is told of those of a file that is carried out.
  public internal(set) var answersChanges = true
  /// How far statements may act.
  var reach = StatementReach.outside
  /// How the user wants to be spoken to.
  @Shared public var settings = SessionSettings()

  /// Where statements come from, and so what is done with them.
  enum Mode: Sendable {
    /// A person or a pipe: of what is typed, the scenario's own statements are kept.
    case typed
    /// A file that is carried out: every line of it is kept.
    case file
    /// A file that one of these takes in with `include`: it is read for its changes, its assertions count
    /// where it stands, and its questions are passed over.
    case included
    /// A scenario that is only read for its changes, with what it takes in: its questions and assertions are
    /// passed over.
    case loading

    /// Whether questions are answered.
    var answersQuestions: Bool { self == .typed || self == .file }
    /// Whether statements come from a text that another one names.
    var isBroughtIn: Bool { self == .included || self == .loading }
    /// The mode of a file that is taken in with `include`.
    var ofIncluded: Mode { self == .loading ? .loading : .included }
  }

  /// A session on a budget without any change.
  ///
  /// - Parameters:
  ///   - budget: the budget that scenarios are about.
  ///   - storePath: the folder of stored scenarios; nil for none.
  ///   - isStoreNamed: whether the user named that folder, so that it is told where it does not exist.
  ///   - budgets: where the budget comes from, and where others are found.
  /// - Throws: ``ChangeProblem`` where the budget's own figures are out of range.
  public init(
    _ budget: Budget, storePath: String?, isStoreNamed: Bool = false,
    budgets: BudgetPlaces = .none
  ) throws(ChangeProblem) {
    let base = try PlannedBudget(Plan(budget))
    library = ScenarioLibrary(
      base: base, storePath: storePath, isStoreNamed: isStoreNamed, budgets: budgets)
    state = ScenarioState(base)
  }

  /// The current plan with its figures.
  public var planned: PlannedBudget { state.planned }

  /// What the open scenario is called; nil where it has no name.
  public var scenarioName: LocalName? { state.title }

  /// Whether the scenario has text that is not on disk.
  public var hasUnsavedChanges: Bool {
    guard stored != nil else { return state.document.hasChanges }
    // Not the file's text: that may end its lines in another way.
    return !state.document.lines.elementsEqual(storedDocument.lines) { $0.text == $1.text }
  }

  /// How many changes the scenario has of its own.
  public var changeCount: Int { state.own.count }

  /// The names that `let` has given values, sorted.
  public var definedNames: [String] { state.definitions.values.keys.sorted() }

  /// The names of stored scenarios, for completion.
  public var storedNames: [LocalName] { library.names() }

  /// The values that `let` has given names to, in the order of the names.
  public var definitions: [(name: String, value: Value)] {
    state.definitions.values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The first note of a stored scenario; nil where it has none or cannot be read.
  ///
  /// Reads the file that is called after the scenario, or every file of the store where there is none.
  public func note(ofScenario name: String) -> LocalName? {
    guard let text = try? library.text(named: name) else { return nil }
    return library.read(text.text).frame.note
  }
}

extension Session: Equatable {
  /// Whether two sessions are at the same point: same scenario, text, figures and steps to make again.
  public static func == (left: Session, right: Session) -> Bool {
    left.state == right.state && left.undone == right.undone && left.past == right.past
      && left.stored == right.stored
      && left.storedDocument == right.storedDocument && left.solution == right.solution
      && left.library.base == right.library.base
  }
}
