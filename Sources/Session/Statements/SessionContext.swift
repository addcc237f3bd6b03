import Analysis
import Budget
import ScenarioLanguage
import ScenarioStore

/// What expressions and names of a session's statements refer to.
struct SessionContext: FigureContext {
  let session: Session

  var current: PlannedBudget { session.planned }

  var definedNames: [String] { session.definedNames }

  func value(of name: String) -> Value? {
    name == LastAnswer.name ? session.lastAnswer : session.state.definitions.value(of: name)
  }

  func scenario(_ name: NameSyntax) throws(Diagnostic) -> PlannedBudget {
    try read(name).state.planned
  }

  /// A scenario as it was read.
  func read(_ name: NameSyntax) throws(Diagnostic) -> ReadScenario {
    do { return try session.scenario(named: name.text) } catch {
      // A column of the budget can stand here too, and its name be misspelt.
      let names = session.planned.plan.budget.columns.flatMap {
        [$0.name.english, $0.name.norwegian]
      }
      let columns = nearestNames(to: name.text, in: names)
      guard !columns.isEmpty else { throw session.diagnostic(error, at: name) }
      switch error {
      case .unknownScenario(let wanted, let nearest):
        throw session.diagnostic(.unknownScenario(wanted, nearest: nearest + columns), at: name)
      case .noStore:
        throw session.diagnostic(.unknownScenario(name.text, nearest: columns), at: name)
      case _: throw session.diagnostic(error, at: name)
      }
    }
  }
}

extension Session {
  /// The diagnostic of a problem with a scenario's name, with the nearest name to try.
  func diagnostic(_ problem: SessionProblem, at name: NameSyntax) -> Diagnostic {
    guard case .unknownScenario(_, let nearest) = problem, let first = nearest.first else {
      return Diagnostic(problem, at: name.range)
    }
    return Diagnostic(
      problem, at: name.range,
      fix: SourceEdit(range: name.range, replacement: NameSyntax.quoted(first)))
  }

  /// The years that the figures of some expressions are of, in order; none where the plans that they are
  /// taken from have one year each, so that there is nothing to tell apart.
  ///
  /// - Throws: a diagnostic where a scenario that is named cannot be read.
  func years(of expressions: [ExpressionSyntax]) throws(Diagnostic) -> [Year] {
    var years: [Year] = []
    var isOneOfSeveral = false
    for quantity in expressions.lazy.flatMap(\.quantities) where !isInColumn(quantity) {
      let source = try quantity.scenario.map { name throws(Diagnostic) in
        try SessionContext(session: self).scenario(name)
      }
      let plan = (source ?? planned).plan
      let year = quantity.at?.year ?? plan.firstYear
      if !years.contains(year) { years.append(year) }
      if plan.horizon > 1 || year != self.planned.plan.firstYear { isOneOfSeveral = true }
    }
    return isOneOfSeveral ? years.sorted() : []
  }

  /// Whether a quantity is one of a column of the budget.
  func isInColumn(_ quantity: QuantitySyntax) -> Bool {
    planned.plan.column(of: quantity) != nil
  }

  /// The budget year, where the plan has others to tell it apart from; otherwise nil.
  var budgetYearOfSeveral: Year? {
    planned.plan.horizon > 1 ? planned.plan.firstYear : nil
  }

  /// What is to be said of the scenarios that some expressions name; nothing where they name none.
  ///
  /// - Throws: a diagnostic where a scenario that is named cannot be read.
  func notices(of expressions: [ExpressionSyntax]) throws(Diagnostic) -> [BasisNotice] {
    let names = expressions.flatMap(\.quantities).filter { !isInColumn($0) }.compactMap(\.scenario)
    guard !names.isEmpty else { return [] }
    var notices: [BasisNotice] = []
    for name in names {
      let context = SessionContext(session: self)
      guard let notice = try context.read(name).state.notice, !notices.contains(notice) else {
        continue
      }
      notices.append(notice)
    }
    return notices + basesSavedMeanwhile
  }

  /// The files that the scenario at hand builds on and that somebody else has saved since.
  var basesSavedMeanwhile: [BasisNotice] {
    state.ancestors.compactMap { ancestor in
      // One that cannot be read any more has nothing newer to give.
      guard let stored = ancestor.stored, let now = try? TextFile.readText(at: stored.path),
        !now.text.utf8.elementsEqual(stored.text.utf8)
      else { return nil }
      return .savedMeanwhile(basis: ancestor.title)
    }
  }
}
