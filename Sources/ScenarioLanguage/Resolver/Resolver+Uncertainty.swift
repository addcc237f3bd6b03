import Budget

extension Resolver {
  /// How likely a leaving is.
  func chance(_ syntax: ChanceSyntax) throws(Diagnostic) -> Chance {
    Chance(try fraction(syntax.percentage), isTogether: syntax.isTogether)
  }

  /// The correlation of two members' leavings.
  func correlation(
    _ names: [NameSyntax], _ coefficient: ExpressionSyntax
  ) throws(Diagnostic) -> Change {
    let ids = try members(names)
    guard ids.count == 2, let first = ids.first, let second = ids.last else {
      throw Diagnostic(
        ResolutionProblem.correlatesTwo(given: ids.count),
        at: names.dropFirst().reduce(names[0].range) { $0.joined(to: $1.range) })
    }
    let value = try number(coefficient, wanted: nil)
    guard value.kind == .number || value.kind == .percent, value.number.magnitude <= .one else {
      throw Diagnostic(ResolutionProblem.illegalCorrelation, at: coefficient.range)
    }
    return .correlation(first, second, value.number)
  }

  /// A figure that is known only as a range.
  func uncertain(
    _ figure: UncertainSyntax, _ spread: SpreadSyntax, _ years: SpanSyntax
  ) throws(Diagnostic) -> Change {
    let (quantity, kind) = try quantity(figure, at: spread.range)
    switch spread {
    case .plusMinus(let value, _):
      let counted = try number(value, wanted: nil)
      if counted.kind == .percent {
        return .uncertain(quantity, .share(counted.number), try span(years))
      }
      let amount = try legal(value, kind)
      return .uncertain(quantity, .amount(amount), try span(years))
    case .between(let low, let high, _):
      let range = Spread.between(try legal(low, kind), try legal(high, kind))
      return .uncertain(quantity, range, try span(years))
    }
  }

  /// The value of an end of a range; one that is written out is not finer than its figure can be.
  private func legal(
    _ expression: ExpressionSyntax, _ kind: ValueKind
  ) throws(Diagnostic) -> ExactNumber {
    let value = try number(expression, wanted: kind).number
    guard expression.isWrittenOut else { return value }
    switch kind {
    case .kroner: _ = try money(value, typed: expression, at: expression.range)
    case .rate:
      do throws(FigureProblem) { _ = try FeeRate(kroner: value.magnitude) } catch {
        throw Diagnostic(ChangeProblem.illegalRate(error), at: expression.range)
      }
    case .inhabitants: _ = try population(value, at: expression.range)
    case .members, .positions, .percent, .number: break
    }
    return value
  }

  /// The figure and the kind of its values.
  private func quantity(
    _ figure: UncertainSyntax, at range: SourceRange
  ) throws(Diagnostic) -> (UncertainQuantity, ValueKind) {
    switch figure {
    case .rate: return (.rate, .rate)
    case .population(.all): return (.population(nil), .inhabitants)
    case .population(.named(let name)):
      return (.population(try plan.memberNamed(name)), .inhabitants)
    case .cost(let target): return (.cost(try position(target)), .kroner)
    case .profiling(let name):
      guard let group = plan.profilingSubBudget else {
        throw Diagnostic(ResolutionProblem.noProfiling, at: range)
      }
      guard let name else { return (.subBudget(group), .kroner) }
      return (.line(try plan.profilingLineNamed(name, in: group)), .kroner)
    case .spend(let name):
      if let group = plan.subBudgetNamed(name) { return (.subBudget(group), .kroner) }
      return (.line(try plan.lineNamed(name)), .kroner)
    }
  }
}
