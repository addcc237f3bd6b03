import Budget
import ScenarioLanguage
import ScenarioStore

@testable import Session

/// What a file of the corpus shows; its name begins with the raw value.
///
/// A new case of a problem does not compile before it has its kind below, and a kind without a file
/// fails ``ProblemCorpusTests``.
enum ProblemKind: String, CaseIterable {
  case unknownName = "unknown-name"
  case unknownFeeNumber = "unknown-fee-number"
  case severalFeeNumbers = "several-fee-numbers"
  case unknownClass = "unknown-class"
  case unknownMeasure = "unknown-measure"
  case ambiguousName = "ambiguous-name"
  case unknownLineForNew = "unknown-line-for-new"
  case nearlyExists = "nearly-exists"
  case namedTwice = "named-twice"
  case knownMember = "known-member"
  case hasNoLastYear = "has-no-last-year"
  case severalNewMembers = "several-new-members"
  case onlyOfNewMembers = "only-of-new-members"
  case noProfiling = "no-profiling"
  case notACount = "not-a-count"
  case finerThanØre = "finer-than-ore"
  case otherKind = "other-kind"
  case freeAlready = "free-already"
  case groupOfLines = "group-of-lines"
  case endsBeforeItBegins = "ends-before-it-begins"
  case signedPopulation = "signed-population"
  case growthWithoutPercent = "growth-without-percent"
  case multipliedGrowth = "multiplied-growth"
  case withoutPercent = "without-percent"
  case growsNot = "grows-not"
  case correlatesTwo = "correlates-two"
  case illegalCorrelation = "illegal-correlation"
  case notAShare = "not-a-share"
  case tooFewPositions = "too-few-positions"

  case kindsDifferAdd = "kinds-differ-add"
  case kindsDifferSubtract = "kinds-differ-subtract"
  case kindsDifferMultiply = "kinds-differ-multiply"
  case kindsDifferDivide = "kinds-differ-divide"
  case kindsDifferCompare = "kinds-differ-compare"
  case percentFirst = "percent-first"
  case truthForNumber = "truth-for-number"
  case numberForTruth = "number-for-truth"
  case wrongKind = "wrong-kind"
  case kronerForRate = "kroner-for-rate"
  case figureWithoutAmount = "figure-without-amount"
  case missingInColumn = "missing-in-column"
  case columnOfYear = "column-of-year"
  case overflow
  case divisionByZero = "division-by-zero"
  case notAFigure = "not-a-figure"
  case noSuchFigure = "no-such-figure"
  case outsidePlan = "outside-plan"
  case unknownWord = "unknown-word"
  case stepNotPositive = "step-not-positive"
  case negativeTolerance = "negative-tolerance"
  case reversedBounds = "reversed-bounds"

  case alreadyOut = "already-out"
  case alreadyIn = "already-in"
  case partOf = "part-of"
  case standsForOthers = "stands-for-others"
  case leavesLater = "leaves-later"
  case weightChangesLater = "weight-changes-later"
  case mayLeaveLater = "may-leave-later"
  case notInFeeBase = "not-in-fee-base"
  case mergesOnlyOne = "merges-only-one"
  case mergesWithCounty = "merges-with-county"
  case differentWeights = "different-weights"
  case nameTaken = "name-taken"
  case illegalRate = "illegal-rate"
  case illegalFeeNumber = "illegal-fee-number"
  case boundsDoNotRise = "bounds-do-not-rise"
  case startedOfNothing = "started-of-nothing"
  case partOfWhole = "part-of-whole"
  case partOfLastYear = "part-of-last-year"
  case illegalWeight = "illegal-weight"
  case illegalPopulation = "illegal-population"
  case illegalChance = "illegal-chance"
  case leavesTogether = "leaves-together"
  case noChance = "no-chance"
  case correlatedAlready = "correlated-already"
  case impossibleCorrelation = "impossible-correlation"
  case illegalRange = "illegal-range"
  case noAmountToChange = "no-amount-to-change"
  case partOrMore = "part-or-more"
  case belowZero = "below-zero"
  case nothingToSpread = "nothing-to-spread"
  case notContained = "not-contained"
  case notStaffed = "not-staffed"
  case endsBeforeStart = "ends-before-start"
  case alreadyStaffed = "already-staffed"
  case hasNoEnd = "has-no-end"
  case noCost = "no-cost"
  case noStandardCost = "no-standard-cost"
  case alreadyOfKind = "already-of-kind"
  case paidByAnother = "paid-by-another"
  case tooManyPositions = "too-many-positions"
  case fundTooSmall = "fund-too-small"
  case releasedAfterPlan = "released-after-plan"
  case longerPlan = "longer-plan"
  case amountNotPositive = "amount-not-positive"
  case illegalHorizon = "illegal-horizon"
  case illegalGrowth = "illegal-growth"
  case illegalPercentage = "illegal-percentage"
  case illegalOnCost = "illegal-on-cost"
  case illegalOthersPart = "illegal-others-part"
  case alreadyDropped = "already-dropped"
  case beforeBudgetYear = "before-budget-year"
  case tooLarge = "too-large"
  case noFeeRule = "no-fee-rule"
  case notMeasured = "not-measured"
  case nothingToShare = "nothing-to-share"
  case feesOfWholeYears = "fees-of-whole-years"

  case noStore = "no-store"
  case unknownScenario = "unknown-scenario"
  case otherBudget = "other-budget"
  case unknownBudget = "unknown-budget"
  case budgetTwice = "budget-twice"
  case basisCycle = "basis-cycle"
  case includeCycle = "include-cycle"
  case insideScenario = "inside-scenario"
  case basisAfterChange = "basis-after-change"
  case secondName = "second-name"
  case namelessScenario = "nameless-scenario"
  case unusableName = "unusable-name"
  case unsavedChanges = "unsaved-changes"
  case nothingToUndo = "nothing-to-undo"
  case nothingToRedo = "nothing-to-redo"
  case tooFewSteps = "too-few-steps"
  case basisOfOthers = "basis-of-others"
  case nameOfAnother = "name-of-another"
  case oneAtATime = "one-at-a-time"
  case notBuiltOn = "not-built-on"
  case otherScenario = "other-scenario"
  case illegalValue = "illegal-value"
  case tooManyCells = "too-many-cells"
  case emptyRange = "empty-range"
  case tooManyOutcomes = "too-many-outcomes"
  case tooManySharing = "too-many-sharing"
  case tooManyRanges = "too-many-ranges"
  case impossibleOutcome = "impossible-outcome"
  case nothingUncertain = "nothing-uncertain"
  case onlyApproximate = "only-approximate"
  case unknownOption = "unknown-option"
  case unknownHelpTopic = "unknown-help-topic"
  case notAtATerminal = "not-at-a-terminal"
  case unknownEnding = "unknown-ending"
  case exportExists = "export-exists"
  case severalBudgets = "several-budgets"
  case onlyBase = "only-base"
  case unknownPaperEnding = "unknown-paper-ending"
  case noLastAnswer = "no-last-answer"

  case notAComparison = "not-a-comparison"
  case illegalStep = "illegal-step"
  case stepFitsNeither = "step-fits-neither"
  case allMembers = "all-members"
  case sameLeverTwice = "same-lever-twice"
  case leverInsideAnother = "lever-inside-another"
  case scenarioInFigure = "scenario-in-figure"
  case noBridge = "no-bridge"
  case tableWithoutYears = "table-without-years"
  case oneYearAndAll = "one-year-and-all"
  case nothingToApply = "nothing-to-apply"
  case noSolution = "no-solution"
  case solutionOutdated = "solution-outdated"

  case ambiguousFile = "ambiguous-file"
  case fileExists = "file-exists"
  case scenarioNameTaken = "scenario-name-taken"
  case changedOnDisk = "changed-on-disk"
  case deletedOnDisk = "deleted-on-disk"
  case takenByAnother = "taken-by-another"
  case symbolicLink = "symbolic-link"
  case notAFile = "not-a-file"
  case notAFolder = "not-a-folder"
  case missingStore = "missing-store"
  case tooLargeFile = "too-large-file"
  case notUTF8 = "not-utf8"
  case failed

  case unknownStatement = "unknown-statement"
  case needs
  case wrongValue = "wrong-value"
  case illegalNumber = "illegal-number"
  case notHere = "not-here"
  case twice
  case leftOver = "left-over"
  case declaredTwice = "declared-twice"
  case notDeclared = "not-declared"
  case partsDiffer = "parts-differ"
  case perhapsRemainder = "perhaps-remainder"
  case wrongCount = "wrong-count"
  case lacks
  case statedTwice = "stated-twice"
  case behindLines = "behind-lines"
  case unknownClause = "unknown-clause"
  case codeTwice = "code-twice"
  case impossibleCode = "impossible-code"
  case otherDate = "other-date"
  case populationLeaps = "population-leaps"
  case printedFarOff = "printed-far-off"
  case beyondWhole = "beyond-whole"
  case paysNothing = "pays-nothing"
  case noNumber = "no-number"
  case rateBesideRules = "rate-beside-rules"
  case ruledTwice = "ruled-twice"
  case inRuleTwice = "in-rule-twice"
  case limitsCross = "limits-cross"
  case tooMany = "too-many"
}

extension ProblemKind {
  /// The kind of a problem; nil where no text leads to it.
  static func of(_ problem: any ReportableProblem) -> ProblemKind? {
    switch problem {
    case let problem as ResolutionProblem: kind(of: problem)
    case let problem as EvaluationProblem: kind(of: problem)
    case let problem as ChangeProblem: kind(of: problem)
    case let problem as SessionProblem: kind(of: problem)
    case let problem as QuestionProblem: kind(of: problem)
    case let problem as BudgetFileProblem: kind(of: problem)
    case _: nil
    }
  }

  private static func kind(of problem: ResolutionProblem) -> ProblemKind {
    switch problem {
    case .unknownName: .unknownName
    case .unknownFeeNumber: .unknownFeeNumber
    case .severalFeeNumbers: .severalFeeNumbers
    case .unknownClass: .unknownClass
    case .unknownMeasure: .unknownMeasure
    case .ambiguousName: .ambiguousName
    case .unknownLineForNew: .unknownLineForNew
    case .nearlyExists: .nearlyExists
    case .namedTwice: .namedTwice
    case .knownMember: .knownMember
    case .hasNoLastYear: .hasNoLastYear
    case .severalNewMembers: .severalNewMembers
    case .onlyOfNewMembers: .onlyOfNewMembers
    case .noProfiling: .noProfiling
    case .notACount: .notACount
    case .finerThanØre: .finerThanØre
    case .nameTaken: .nameTaken
    case .otherKind: .otherKind
    case .freeAlready: .freeAlready
    case .groupOfLines: .groupOfLines
    case .endsBeforeItBegins: .endsBeforeItBegins
    case .signedPopulation: .signedPopulation
    case .growthWithoutPercent: .growthWithoutPercent
    case .multipliedGrowth: .multipliedGrowth
    case .withoutPercent: .withoutPercent
    case .growsNot: .growsNot
    case .correlatesTwo: .correlatesTwo
    case .illegalCorrelation: .illegalCorrelation
    case .notAShare: .notAShare
    case .tooFewPositions: .tooFewPositions
    }
  }

  private static func kind(of problem: EvaluationProblem) -> ProblemKind? {
    switch problem {
    case .kindsDiffer(.add, _, _): .kindsDifferAdd
    case .kindsDiffer(.subtract, _, _): .kindsDifferSubtract
    case .kindsDiffer(.multiply, _, _): .kindsDifferMultiply
    case .kindsDiffer(.divide, _, _): .kindsDifferDivide
    case .kindsDiffer(.compare, _, _): .kindsDifferCompare
    case .percentFirst: .percentFirst
    case .truthForNumber: .truthForNumber
    case .numberForTruth: .numberForTruth
    case .wrongKind: .wrongKind
    case .kronerForRate: .kronerForRate
    case .missingAmount: .figureWithoutAmount
    case .missingInColumn: .missingInColumn
    case .columnOfYear: .columnOfYear
    case .arithmetic(.overflow): .overflow
    case .arithmetic(.divisionByZero): .divisionByZero
    case .notAFigure: .notAFigure
    case .noSuchFigure: .noSuchFigure
    case .outsidePlan: .outsidePlan
    case .unknownWord: .unknownWord
    case .noLastAnswer: .noLastAnswer
    case .unwrittenAnswer: nil  // Of what is typed; a file knows no answers.
    case .argumentCount: nil  // The parser counts them first.
    case .stepNotPositive: .stepNotPositive
    case .negativeTolerance: .negativeTolerance
    case .reversedBounds: .reversedBounds
    }
  }
}
