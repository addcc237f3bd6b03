import ScenarioLanguage
import Session

extension Diagnostic {
  /// Whether a file or the store failed, rather than the statement.
  var isOfFile: Bool { (problem as? SessionProblem)?.isOfFile ?? false }
}

extension SessionProblem {
  /// Whether a file or the store failed, rather than what was asked of it.
  public var isOfFile: Bool {
    switch self {
    case .store, .noStore: return true
    case .change, .longerPlan, .unknownScenario, .otherBudget, .unknownBudget, .budgetTwice,
      .basisCycle, .includeCycle, .insideScenario,
      .basisAfterChange, .secondName, .renamedInText, .namelessScenario, .unusableName,
      .unsavedChanges,
      .nothingToUndo, .nothingToRedo, .tooFewSteps, .basisOfOthers, .nameOfAnother, .oneAtATime,
      .notBuiltOn, .takenApart,
      .unknownOption, .notInFile, .tooMuchBroughtIn, .notHere, .unknownEnding, .exportExists,
      .exportChanged, .unknownHelpTopic,
      .variation, .paper, .otherScenario:
      return false
    }
  }
}
