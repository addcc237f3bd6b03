// lever = "rate" span | ( "weight" | "population" | "spend" | "income" ) name span
//       | "cost" target span | "profiling" [ name ] span | "fund" name
//       | "growth" ( "wages" | "prices" | "population" ).

extension Parser {
  /// lever = a change statement's word and name, without its amount, and its years.
  ///
  /// `stops` are the words that can follow the lever in its question.
  mutating func lever(until stops: ConceptSet) throws(SyntaxFailure) -> LeverSyntax {
    let first = index
    for concept in Self.leverWords { expect(.word(concept, as: .statement)) }
    guard let (concept, length) = phrase(.statement) else { throw missing(.lever) }
    index += length
    let number = try leverNumber(concept, first, stops.union([.from, .until]))
    let head = range(from: first)
    var span = SpanSyntax()
    switch number {
    case .fund, .growth: break
    case .rate, .weight, .population, .cost, .profiling, .spend, .income: span = try self.span()
    }
    return LeverSyntax(number: number, head: head, span: span, range: range(from: first))
  }

  /// The words that begin a lever.
  private static let leverWords: [Concept] = [
    .rate, .weight, .population, .cost, .profiling, .spend, .incomeLine, .fund, .growth,
  ]

  private mutating func leverNumber(
    _ concept: Concept, _ first: Int, _ stops: ConceptSet
  ) throws(SyntaxFailure) -> LeverSyntax.Number {
    switch concept {
    case .rate: return .rate
    case .weight: return .weight(try name(.anyMember, until: stops))
    case .population: return .population(try name(.anyMember, until: stops))
    case .cost: return .cost(try target(.position, until: stops))
    case .profiling:
      let isNamed = startsName(.profilingLine, until: stops.union([.and]))
      return .profiling(isNamed ? try name(.profilingLine, until: stops) : nil)
    case .spend: return .spend(try name(.expenseLine, until: stops))
    case .incomeLine: return .income(try name(.income, until: stops))
    case .fund: return .fund(try name(.fund, until: stops))
    case .growth:
      guard let concept = word(.growthKind), let kind = GrowthKindSyntax(concept) else {
        throw missing(.growthKind, fix: suggestion(for: .growthKind))
      }
      advance()
      return .growth(kind)
    case _:
      index = first
      throw missing(.lever)
    }
  }
}
