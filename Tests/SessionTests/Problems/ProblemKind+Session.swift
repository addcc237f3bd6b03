import Analysis
import Budget
import ScenarioLanguage
import ScenarioStore

@testable import Session

extension ProblemKind {
  static func kind(of problem: ChangeProblem) -> ProblemKind? {
    switch problem {
    case .alreadyOut: .alreadyOut
    case .alreadyIn: .alreadyIn
    case .partOf: .partOf
    case .standsForOthers: .standsForOthers
    case .leavesLater: .leavesLater
    case .weightChangesLater: .weightChangesLater
    case .mayLeaveLater: .mayLeaveLater
    case .notInFeeBase: .notInFeeBase
    case .mergesOnlyOne: .mergesOnlyOne
    case .mergesWithCounty: .mergesWithCounty
    case .differentWeights: .differentWeights
    case .nameTaken: .nameTaken
    case .illegalRate: .illegalRate
    case .illegalFeeNumber: .illegalFeeNumber
    case .unfitFeeNumber(_, .rising): .boundsDoNotRise
    case .unfitFeeNumber(_, .positive): .startedOfNothing
    case .unfitFeeNumber(_, .someWhole): .sharedOfNothing
    case .unfitFeeNumber(_, .rebated): .partOfRebate
    case .unfitFeeNumber(_, .whole): .partOfWhole
    case .unfitFeeNumber(_, .lastYear): .partOfLastYear
    case .illegalWeight: .illegalWeight
    case .illegalPopulation: .illegalPopulation
    case .illegalChance: .illegalChance
    case .leavesTogether: .leavesTogether
    case .noChance: .noChance
    case .correlatedAlready: .correlatedAlready
    case .impossibleCorrelation: .impossibleCorrelation
    case .illegalRange: .illegalRange
    case .missingAmount: .noAmountToChange
    case .partOrMore: .partOrMore
    case .belowZero: .belowZero
    case .nothingToSpread: .nothingToSpread
    case .notContained: .notContained
    case .notStaffed: .notStaffed
    case .endsBeforeStart: .endsBeforeStart
    case .alreadyStaffed: .alreadyStaffed
    case .hasNoEnd: .hasNoEnd
    case .noCost: .noCost
    case .noStandardCost: .noStandardCost
    case .alreadyOfKind: .alreadyOfKind
    case .paidByAnother: .paidByAnother
    case .tooManyPositions: .tooManyPositions
    case .fundTooSmall: .fundTooSmall
    case .releasedAfterPlan: .releasedAfterPlan
    case .amountNotPositive: .amountNotPositive
    case .illegalHorizon: .illegalHorizon
    case .illegalGrowth: .illegalGrowth
    case .illegalPercentage: .illegalPercentage
    case .illegalOnCost: .illegalOnCost
    case .illegalOthersPart: .illegalOthersPart
    case .alreadyDropped: .alreadyDropped
    case .beforeBudgetYear: .beforeBudgetYear
    case .tooLarge: .tooLarge
    // Somebody has to press Ctrl-C for it, which no file can.
    case .interrupted: nil
    case .noFeeRule: .noFeeRule
    case .notMeasured: .notMeasured
    case .nothingToShare: .nothingToShare
    case .feesOfWholeYears: .feesOfWholeYears
    }
  }

  static func kind(of problem: SessionProblem) -> ProblemKind? {
    switch problem {
    case .change(let problem, _): kind(of: problem)
    case .longerPlan: .longerPlan
    case .store(let problem): kind(of: problem)
    case .variation(let problem): kind(of: problem)
    case .paper(.severalBudgets): .severalBudgets
    case .paper(.onlyBase): .onlyBase
    case .paper(.unknownEnding): .unknownPaperEnding
    case .otherScenario: .otherScenario
    case .noStore: .noStore
    case .unknownScenario: .unknownScenario
    case .otherBudget: .otherBudget
    case .unknownBudget: .unknownBudget
    case .budgetTwice: .budgetTwice
    case .basisCycle: .basisCycle
    case .includeCycle: .includeCycle
    case .insideScenario: .insideScenario
    case .basisAfterChange: .basisAfterChange
    case .secondName: .secondName
    // Only an edited text meets it, which is no statement.
    case .renamedInText: nil
    case .namelessScenario: .namelessScenario
    case .unusableName: .unusableName
    case .unsavedChanges: .unsavedChanges
    case .nothingToUndo: .nothingToUndo
    case .nothingToRedo: .nothingToRedo
    case .tooFewSteps: .tooFewSteps
    case .basisOfOthers: .basisOfOthers
    case .nameOfAnother: .nameOfAnother
    case .oneAtATime: .oneAtATime
    case .notBuiltOn: .notBuiltOn
    // Only an editor takes a statement out of a scenario that was opened.
    case .takenApart: nil
    case .unknownOption: .unknownOption
    case .unknownHelpTopic: .unknownHelpTopic
    case .notHere: .notAtATerminal
    // Files that others name have them, whose problems are told as those inside them.
    case .notInFile, .tooMuchBroughtIn: nil
    case .unknownEnding: .unknownEnding
    case .exportExists: .exportExists
    // Takes a file in the working folder, which the tests of `export` write elsewhere.
    case .exportChanged: nil
    }
  }

  private static func kind(of problem: VariationProblem) -> ProblemKind? {
    switch problem {
    case .impossibleOutcome: .impossibleOutcome
    case .illegalValue: .illegalValue
    case .figureWithoutAmount: .figureWithoutAmount
    case .tooManyCells: .tooManyCells
    case .emptyRange: .emptyRange
    case .tooManyOutcomes: .tooManyOutcomes
    case .tooManySharing: .tooManySharing
    case .tooManyRanges: .tooManyRanges
    case .nothingUncertain: .nothingUncertain
    case .onlyApproximate: .onlyApproximate
    case .tooLarge: .tooLarge
    // The budget has approximate figures, so that there is always something to vary.
    case .nothingToVary: nil
    // The session tells these as what they are in any question.
    case .change, .noSuchFigure, .outsidePlan: nil
    }
  }

  private static func kind(of problem: StoreProblem) -> ProblemKind? {
    switch problem {
    // The session names the nearest scenarios instead.
    case .notFound: nil
    case .ambiguousName: .ambiguousFile
    case .alreadyExists: .fileExists
    case .nameTaken: .scenarioNameTaken
    case .changedOnDisk: .changedOnDisk
    case .deletedOnDisk: .deletedOnDisk
    case .takenByAnother: .takenByAnother
    // Files are saved under a name, never at a path of the user's.
    case .outsideStore: nil
    case .symbolicLink: .symbolicLink
    case .notAFile: .notAFile
    case .notAFolder: .notAFolder
    case .missingStore: .missingStore
    case .tooLarge: .tooLargeFile
    case .notUTF8: .notUTF8
    // Only `list` meets it, which answers with the other files all the same.
    case .fileNameNotUTF8: nil
    // An empty path is the folder itself, and a text with a zero byte in it is not read.
    case .unusablePath: nil
    // Comes after ten seconds of waiting, which the tests of the store pass in a shorter way.
    case .busy: nil
    // The program's start meets it, before any text is read.
    case .noHome: nil
    case .failed: .failed
    }
  }
}
