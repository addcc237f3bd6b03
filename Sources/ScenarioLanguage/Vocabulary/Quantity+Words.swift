import Budget

/// What the language says of a figure besides the words of its concept.
struct QuantityWords {
  /// The concept whose words, label and help belong to it.
  let concept: Concept
  /// The table with its parts; nil where that is the main figures.
  let table: ShowTopic?
  /// The words of the statements that move it, for who asks it to be moved; the nearest first.
  let movers: () -> [Concept]

  fileprivate init(
    _ concept: Concept, table: ShowTopic? = nil,
    movedBy movers: @escaping @autoclosure () -> [Concept]
  ) {
    self.concept = concept
    self.table = table
    self.movers = movers
  }
}

extension Quantity: WordClass {
  /// What the language says of it, whose words stand in the vocabulary.
  var words: QuantityWords {
    switch self {
    case .fees: QuantityWords(.fees, table: .fees, movedBy: [.rate])
    case .income: QuantityWords(.income, table: .income, movedBy: [.incomeLine])
    case .expenses: QuantityWords(.expenses, table: .lines, movedBy: [.spend])
    case .salaries: QuantityWords(.salaries, table: .staff, movedBy: [.cost, .hire, .end])
    case .profiling: QuantityWords(.profiling, table: .lines, movedBy: [.profiling])
    case .result: QuantityWords(.result, movedBy: [.rate, .spend])
    case .opening: QuantityWords(.opening, movedBy: [.fund])
    case .closing: QuantityWords(.closing, movedBy: [.rate, .spend])
    case .free: QuantityWords(.free, movedBy: [.rate, .spend])
    case .bound: QuantityWords(.bound, table: .funds, movedBy: [.rate, .spend])
    case .members: QuantityWords(.members, table: .members, movedBy: [.join, .leave])
    case .population: QuantityWords(.population, table: .members, movedBy: [.population])
    case .positions: QuantityWords(.positions, table: .staff, movedBy: [.hire, .end])
    case .rate: QuantityWords(.rate, table: .fees, movedBy: [.rate])
    case .feeNumber: QuantityWords(.feeNumber, table: .fees, movedBy: [.feeNumber])
    }
  }

  /// The concept whose words, label and help belong to the quantity.
  public var concept: Concept { words.concept }

  /// The table with the parts of the quantity; nil for the main figures.
  public var table: ShowTopic? { words.table }
}
