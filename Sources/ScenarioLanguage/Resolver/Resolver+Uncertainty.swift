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
    _ figure: PlanNumberSyntax, _ spread: SpreadSyntax, _ years: SpanSyntax
  ) throws(Diagnostic) -> Change {
    let quantity = try number(figure, at: spread.range)
    switch spread {
    case .plusMinus(let value, _):
      let counted = try number(value, wanted: nil)
      if counted.kind == .percent {
        return .uncertain(quantity, .share(counted.number), try span(years))
      }
      if case .fee(let ids) = quantity { try refuseSeveral(ids, at: spread.range) }
      let amount = try legal(value, quantity)
      return .uncertain(quantity, .amount(amount), try span(years))
    case .between(let low, let high, _):
      if case .fee(let ids) = quantity { try refuseSeveral(ids, at: spread.range) }
      let range = Spread.between(try legal(low, quantity), try legal(high, quantity))
      return .uncertain(quantity, range, try span(years))
    }
  }

  /// The value of an end of a range; one that is written out is not finer than its figure can be.
  private func legal(
    _ expression: ExpressionSyntax, _ quantity: PlanNumber
  ) throws(Diagnostic) -> ExactNumber {
    let value = try number(expression, wanted: quantity.kind).number
    guard expression.isWrittenOut else { return value }
    switch quantity.kind {
    case .kroner: _ = try money(value, typed: expression, at: expression.range)
    case .rate:
      do throws(FigureProblem) { _ = try FeeRate(kroner: value.magnitude) } catch {
        throw Diagnostic(ChangeProblem.illegalRate(error), at: expression.range)
      }
    case .price: _ = try feeNumber(value.magnitude, at: expression.range)
    case .inhabitants: _ = try population(value, at: expression.range)
    case .members, .positions, .percent, .number: break
    }
    return value
  }
}
