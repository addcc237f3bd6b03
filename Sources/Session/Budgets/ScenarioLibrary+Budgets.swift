import Budget
import Lettering
import ScenarioLanguage
import ScenarioStore

extension ScenarioLibrary {
  /// What the budget is called that scenarios are carried out on here.
  var budgetName: String { base.plan.budget.name }

  /// Whether a name is that of this budget or of one that the program brings along.
  func isBudgetName(_ name: String) -> Bool {
    Folding.matches(name, budgetName)
      || budgets.program.contains { Folding.matches($0.name, name) }
  }

  /// The budget that `save` has to name, since a scenario without a name of one would be of another.
  var savedBudget: String? { budgets.isOwnUsual ? nil : budgetName }

  /// The names of the budgets that a scenario can be for.
  func budgetNames() -> [String] { budgets.names(in: folders, ownName: budgetName) }

  /// Where the budget of a name comes from, looked for once a line.
  ///
  /// - Throws: ``SessionProblem`` where there is none of the name, or several.
  func origin(of name: String) throws(SessionProblem) -> BudgetOrigin {
    let isOwn = Folding.matches(name, budgetName)
    if budgets.isChosen, !isCopy, isOwn { return budgets.own }
    func find() throws(SessionProblem) -> BudgetOrigin {
      do throws(SessionProblem) {
        return try budgets.origin(of: name, in: folders, ownName: isCopy ? nil : budgetName)
      } catch {
        // A copy of the store may lack the file, which lies elsewhere.
        if case .unknownBudget = error, isOwn { return budgets.own }
        throw error
      }
    }
    guard let readings else { return try find() }
    return try readings.budgetOrigin(of: name, on: budgets.own, in: folders, find)
  }

  /// The library for scenarios that are about the budget of an origin; this one where that is its own.
  ///
  /// - Throws: ``SessionProblem`` where the budget cannot be read.
  func on(_ origin: BudgetOrigin) throws(SessionProblem) -> ScenarioLibrary {
    guard origin != budgets.own else { return self }
    func read() throws(SessionProblem) -> PlannedBudget { try budgets.budget(of: origin) }
    guard let readings else { return ScenarioLibrary(self, on: try read(), budgets.on(origin)) }
    return ScenarioLibrary(
      self, on: try readings.budget(of: origin, read), budgets.on(origin))
  }

  /// The library for a scenario that says which budget it is for; this one where it says none.
  ///
  /// Only a scenario that stands by itself may have a budget of its own.
  ///
  /// - Throws: ``SessionProblem/otherBudget(_:its:ours:)`` where it may not and has, and where there is none such.
  func about(
    _ budget: String?, _ scenario: LocalName, isByItself: Bool
  ) throws(SessionProblem) -> ScenarioLibrary {
    guard let budget else { return self }
    let origin = try origin(of: budget)
    guard origin != budgets.own else { return self }
    guard isByItself else { throw .otherBudget(scenario, its: budget, ours: budgetName) }
    return try on(origin)
  }
}

extension Session {
  /// The names of the budgets that a scenario can be for: the session's own, those that the program brings along,
  /// those in the folder of scenarios.
  public var budgetNames: [String] { library.budgetNames() }

  /// The session for a file's text, on the budget that the text says it is for.
  ///
  /// As it is where the text says none, or where the budget was chosen before all that files say. The text is then
  /// refused where it is carried out. Sessions on other budgets are made once, and kept in `known`.
  ///
  /// - Throws: ``SessionProblem`` where the budget cannot be found or read.
  public func onBudget(
    of text: ReadText, at path: String, known: inout [BudgetOrigin: Session]
  ) throws(SessionProblem) -> Session {
    guard !library.budgets.isChosen, let name = text.budget else { return self }
    let origin = try library.reading(path).origin(of: name)
    guard origin != library.budgets.own else { return self }
    if let session = known[origin] { return session }
    var session = self
    session.library = try library.on(origin)
    session.state = ScenarioState(session.library.base)
    known[origin] = session
    return session
  }

  /// The session for a run in which nobody writes budget files: it looks in each folder of them once.
  public func rememberingBudgets() -> Session {
    var session = self
    session.library.budgets.folders = BudgetFolders()
    return session
  }

  /// What is wrong with a budget file's name, where other files beside it or in the folder of scenarios declare it
  /// too; nil where none does, or where it declares no name.
  public func clash(ofBudget source: SourceText) -> Diagnostic? {
    guard let declared = BudgetFileReader.declaredName(in: source),
      let files = try? library.budgets.files(
        declaring: declared.name, in: library.reading(source.name).folders),
      files.count > 1
    else { return nil }
    return Diagnostic(
      SessionProblem.budgetTwice(declared.name, places: files.map { .file($0) }),
      at: declared.range)
  }

  /// The session for questions about changes of a budget, which is its own or that of a scenario it has read.
  func on(_ base: PlannedBudget) -> Session {
    var session = self
    session.library = ScenarioLibrary(library, on: base, library.budgets)
    return session
  }

  /// What is wrong with a text that is for another budget than the one at hand; nil where nothing is.
  func budgetFlaw(of text: ReadText) -> Diagnostic? {
    guard let budget = text.budgetName else { return nil }
    do throws(SessionProblem) {
      let name = text.frame.title ?? LocalName(budget.text)
      _ = try library.about(budget.text, name, isByItself: false)
      return nil
    } catch {
      guard case .unknownBudget(let name, let known, _) = error,
        let nearest = nearestNames(to: name, in: known).first
      else { return Diagnostic(error, at: budget.range) }
      return Diagnostic(
        error, at: budget.range,
        fix: SourceEdit(range: budget.range, replacement: NameSyntax.quoted(nearest)))
    }
  }
}
