extension SyntaxSurvey {
  mutating func looking(at bridge: BridgeSyntax) -> BridgeSyntax {
    BridgeSyntax(
      figure: looking(at: bridge.figure), from: bridge.from.map { looking(at: $0, .title) },
      to: bridge.to.map { looking(at: $0, .title) }, isFair: bridge.isFair)
  }

  mutating func looking(at solve: SolveSyntax) -> SolveSyntax {
    SolveSyntax(
      lever: looking(at: solve.lever), condition: looking(at: solve.condition),
      step: solve.step.map { looking(at: $0) }, isExact: solve.isExact)
  }

  mutating func looking(at cheapest: CheapestSyntax) -> CheapestSyntax {
    CheapestSyntax(
      first: looking(at: cheapest.first), second: looking(at: cheapest.second),
      condition: looking(at: cheapest.condition), step: cheapest.step.map { looking(at: $0) })
  }

  mutating func looking(at lever: LeverSyntax) -> LeverSyntax {
    noteLever(at: lever.range.start)
    let number: LeverSyntax.Number =
      switch lever.number {
      case .rate, .growth, .profiling(nil): lever.number
      case .weight(let name): .weight(looking(at: name, .reference))
      case .population(let name): .population(looking(at: name, .reference))
      case .cost(let target): .cost(looking(at: target))
      case .profiling(.some(let name)): .profiling(looking(at: name, .reference))
      case .spend(let name): .spend(looking(at: name, .reference))
      case .income(let name): .income(looking(at: name, .reference))
      case .fund(let name): .fund(looking(at: name, .reference))
      }
    return LeverSyntax(
      number: number, head: Self.nowhere, span: looking(at: lever.span), range: Self.nowhere)
  }
}
