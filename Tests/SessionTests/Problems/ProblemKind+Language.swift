import Budget
import ScenarioLanguage
import ScenarioStore

@testable import Session

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
    case .mixedFeeNumbers: .mixedFeeNumbers
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
