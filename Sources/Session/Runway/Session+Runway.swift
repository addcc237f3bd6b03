import Analysis
import Budget
import ScenarioLanguage

extension Session {
  /// How long the free reserve lasts in some scenarios; in the one at hand where none is named.
  func runways(of names: [NameSyntax]) throws(Diagnostic) -> [Runway] {
    guard !names.isEmpty else {
      return [try runway(of: planned, state.title, at: SourceRange(0, 0))]
    }
    let stored = library.names()
    let scenarios = names.partedInList { name in stored.contains { $0.answers(to: name) } }
    return try scenarios.map { name throws(Diagnostic) in
      let state = try SessionContext(session: self).read(name).state
      return try runway(of: state.planned, state.title ?? LocalName(name.text), at: name.range)
    }
  }

  private func runway(
    of planned: PlannedBudget, _ name: LocalName?, at range: SourceRange
  ) throws(Diagnostic) -> Runway {
    do { return try Runway(of: planned, scenario: name) } catch {
      throw Diagnostic(SessionProblem.change(error, since: nil), at: range)
    }
  }
}
