import ScenarioLanguage

extension ProblemKind {
  static func kind(of problem: BudgetFileProblem) -> ProblemKind {
    switch problem {
    case .unknownWord: .unknownStatement
    case .needs: .needs
    case .notHere: .notHere
    case .twice: .twice
    case .wrongValue: .wrongValue
    case .leftOver: .leftOver
    case .illegalNumber: .illegalNumber
    case .declaredTwice: .declaredTwice
    case .notDeclared: .notDeclared
    case .partsDiffer: .partsDiffer
    case .perhapsRemainder: .perhapsRemainder
    case .wrongCount: .wrongCount
    case .lacks: .lacks
    case .statedTwice: .statedTwice
    case .behindLines: .behindLines
    case .unknownClause: .unknownClause
    case .codeTwice: .codeTwice
    case .impossibleCode: .impossibleCode
    case .otherDate: .otherDate
    case .populationLeaps: .populationLeaps
    case .printedFarOff: .printedFarOff
    case .beyondWhole: .beyondWhole
    case .paysNothing: .paysNothing
    case .noNumber: .noNumber
    case .rateBesideRules: .rateBesideRules
    case .ruledTwice: .ruledTwice
    case .inRuleTwice: .inRuleTwice
    case .limitsCross: .limitsCross
    case .rebateCrosses: .rebateCrosses
    case .tooMany: .tooMany
    }
  }
}
