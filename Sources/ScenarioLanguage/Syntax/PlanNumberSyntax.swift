/// A number of the plan as written: the word of its statement and the name behind it.
public enum PlanNumberSyntax: Sendable, Hashable {
  case rate
  /// A number of the fee rules, of all of them or of those of one class.
  case fee(NameSyntax, of: NameSyntax?)
  case weight(NameSyntax)
  case population(TargetSyntax)
  case cost(TargetSyntax)
  case onCost(NameSyntax)
  /// The sub-budget as a whole (nil), or one line of it.
  case profiling(NameSyntax?)
  case spend(NameSyntax)
  case income(NameSyntax)
  case fund(NameSyntax)
  /// Which growth; of fees also that of a number of the rules by its name.
  case growth(GrowthKindSyntax, NameSyntax?, of: NameSyntax?)
  /// How many positions are hired besides.
  case positions

  /// The concept of the statement that changes it, or whose figure it is.
  public var concept: Concept {
    switch self {
    case .rate: .rate
    case .fee: .feeNumber
    case .weight: .weight
    case .population: .population
    case .cost: .cost
    case .onCost: .onCost
    case .profiling: .profiling
    case .spend: .spend
    case .income: .incomeLine
    case .fund: .fund
    case .growth: .growth
    case .positions: .positions
    }
  }
}
