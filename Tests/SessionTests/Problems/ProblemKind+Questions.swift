@testable import Session

extension ProblemKind {
  static func kind(of problem: QuestionProblem) -> ProblemKind? {
    switch problem {
    case .notAComparison: .notAComparison
    case .illegalStep: .illegalStep
    case .stepFitsNeither: .stepFitsNeither
    case .allMembers: .allMembers
    case .sameLeverTwice: .sameLeverTwice
    case .leverInsideAnother: .leverInsideAnother
    case .scenarioInFigure: .scenarioInFigure
    case .noBridge: .noBridge
    case .tableWithoutYears: .tableWithoutYears
    case .oneYearAndAll: .oneYearAndAll
    case .nothingToApply: .nothingToApply
    case .noSolution: .noSolution
    case .solutionOutdated: .solutionOutdated
    }
  }
}
