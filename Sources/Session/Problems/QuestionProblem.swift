import Budget
import ScenarioLanguage

/// A way in which a question for a solution or a bridge cannot be answered.
public enum QuestionProblem: Error, Hashable, Sendable {
  /// The condition is no comparison of two values.
  case notAComparison
  /// A lever cannot be moved in such steps: not a positive multiple of the finest one.
  case illegalStep(finest: ExactNumber, ValueKind)
  /// Neither of two levers can be moved in such steps.
  case stepFitsNeither(String, String)
  /// All members at once have no number that could be moved to a value.
  case allMembers
  /// The same lever is named twice.
  case sameLeverTwice(String)
  /// The second of two levers moves with the first, or the first with the second.
  case leverInsideAnother(String, of: String)
  /// A bridge is between scenarios, so that its figure names none.
  case scenarioInFigure
  /// There is no plan between the two scenarios in which the figure has a value.
  case noBridge
  /// Nothing has been solved for.
  case nothingToApply
  /// The last question had no solution.
  case noSolution(String)
  /// The scenario is not what it was when the question was asked.
  case solutionOutdated(String)
}
