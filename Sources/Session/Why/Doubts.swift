import Analysis
import Budget
import ScenarioLanguage

/// Figures of a scenario, from which follows what they rest on.
///
/// To tell it every figure is explained down to its last input, which takes longer than most questions: it is worked
/// out where somebody is told.
struct Doubts: Sendable {
  /// The plan before any change.
  let base: Plan
  let planned: PlannedBudget
  /// The changes that made the one of the other: those of the scenarios that it builds on, and its own.
  let inherited: [AppliedChange]
  let own: GrowingList<AppliedChange>
  let figures: [NamedFigure]

  /// What the figures rest on that nobody knows exactly; nothing where they cannot be explained.
  var reliance: Reliance {
    let changes = (inherited + own).map(\.change)
    guard var explainer = try? Explainer(planned, base: base, changes: changes, for: .reliance)
    else {
      return Reliance()
    }
    return Reliance(
      figures.compactMap {
        try? explainer.explanation(of: $0.quantity, $0.subject, in: $0.year)
      })
  }
}
