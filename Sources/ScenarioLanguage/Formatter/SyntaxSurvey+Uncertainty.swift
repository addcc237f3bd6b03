extension SyntaxSurvey {
  mutating func looking(at chance: ChanceSyntax) -> ChanceSyntax {
    ChanceSyntax(percentage: looking(at: chance.percentage), isTogether: chance.isTogether)
  }

  mutating func looking(at figure: UncertainSyntax) -> UncertainSyntax {
    switch figure {
    case .rate: .rate
    case .population(let target): .population(looking(at: target))
    case .cost(let target): .cost(looking(at: target))
    case .profiling(let name): .profiling(name.map { looking(at: $0, .reference) })
    case .spend(let name): .spend(looking(at: name, .reference))
    }
  }

  mutating func looking(at spread: SpreadSyntax) -> SpreadSyntax {
    switch spread {
    case .plusMinus(let value, _): .plusMinus(looking(at: value), Self.nowhere)
    case .between(let low, let high, _):
      .between(looking(at: low), looking(at: high), Self.nowhere)
    }
  }
}
