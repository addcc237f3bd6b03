import Analysis
import Budget
import Lettering
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// Scenarios side by side; the first is the base unless `against` names another.
  func comparison(_ syntax: CompareSyntax) throws(Diagnostic) -> Comparison {
    var compared = ComparedScenarios()
    let own = ReadScenario(state: state, stored: stored, document: storedDocument)
    var ownName = state.title ?? LocalName(planned.plan.budget.name)
    // Only a list of several words asks, and then many times.
    lazy var stored = library.names()
    let scenarios = syntax.scenarios.partedInList { name in
      isOwnName(name) || stored.contains { $0.answers(to: name) }
    }
    // One scenario alone is compared with the session's own.
    if scenarios.count == 1, syntax.base == nil {
      // The star that the prompt has, too: what is compared is not what that name has on disk.
      if hasUnsavedChanges { ownName = ownName.followed(by: "*") }
      compared.add(own, as: ownName)
    }
    // A base that is also listed is one column.
    for name in ([syntax.base].compactMap { $0 } + scenarios) {
      do {
        if let other = try other(named: name.text) {
          compared.add(other, as: other.state.title ?? LocalName(name.text))
        } else {
          compared.add(own, as: ownName)
        }
      } catch { throw diagnostic(error, at: name) }
    }
    return Comparison(
      columns: compared.columns, base: 0, rows: try rows(syntax.quantities),
      notices: compared.notices + basesSavedMeanwhile)
  }

  /// The scenario of a name where that is not the session's own, for standing beside it.
  ///
  /// Of a name that the session's own has and is not stored under, what is stored is meant: its own differs
  /// from itself by nothing.
  private func other(named name: String) throws(SessionProblem) -> ReadScenario? {
    guard isOwnName(name) else { return try scenario(named: name) }
    guard stored == nil, mode == .typed, library.store != nil else { return nil }
    do { return try scenario(named: name, for: nil) } catch {
      guard case .unknownScenario = error else { throw error }
      return nil
    }
  }

  private func rows(_ quantities: [QuantitySyntax]) throws(Diagnostic) -> [MainFigure]? {
    guard !quantities.isEmpty else { return nil }
    return try quantities.map { syntax throws(Diagnostic) in
      guard syntax.of == nil, syntax.at == nil, syntax.scenario == nil else {
        throw Diagnostic(SessionProblem.qualifiedRow, at: syntax.range)
      }
      guard let row = MainFigure(syntax.quantity, in: planned.plan) else {
        throw Diagnostic(EvaluationProblem.noSuchFigure(syntax.quantity), at: syntax.range)
      }
      return row
    }
  }

  /// Scenarios side by side, each a stored name or a file's path; the first is the base unless one is
  /// named.
  ///
  /// Those of one name that stand in different files bear their paths.
  ///
  /// - Throws: ``SessionProblem`` for the first scenario that cannot be found or carried out.
  public func comparison(
    of scenarios: [String], base: String?
  ) throws(SessionProblem) -> Comparison {
    var reader = self
    reader.library.readings = Readings()
    var compared = ComparedScenarios()
    for wanted in [base].compactMap({ $0 }) + scenarios {
      let scenario = try reader.opened(wanted)
      compared.add(scenario, as: scenario.state.title ?? LocalName(wanted))
    }
    return Comparison(columns: compared.columns, notices: compared.notices)
  }

  /// A stored scenario, or that of a file.
  private func opened(_ wanted: String) throws(SessionProblem) -> ReadScenario {
    guard wanted.contains("/") || wanted.hasSuffix(FileName.fileExtension) else {
      return try scenario(named: wanted, for: nil)
    }
    let text: StoredText
    do { text = try TextFile.readText(at: wanted) } catch { throw .store(error) }
    return try scenario(text, named: wanted)
  }
}
