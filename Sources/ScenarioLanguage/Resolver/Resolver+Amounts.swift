import Budget

extension Resolver {
  /// A change of the rate: kroner per inhabitant, or kroner where an amount itself is written.
  func rate(_ amount: AmountSyntax) throws(Diagnostic) -> Adjustment<FeeRate> {
    try adjustment(amount, wanted: .rate) { kroner throws(Diagnostic) in
      do throws(FigureProblem) { return try FeeRate(kroner: kroner) } catch {
        throw Diagnostic(ChangeProblem.illegalRate(error), at: amount.range)
      }
    }
  }

  /// A change of a member's weight.
  func weight(_ amount: AmountSyntax, of member: String) throws(Diagnostic) -> Adjustment<Weight> {
    try adjustment(amount, wanted: .number) { times throws(Diagnostic) in
      do throws(FigureProblem) { return try Weight(times: times) } catch {
        throw Diagnostic(
          ChangeProblem.illegalWeight(member: member, error), at: amount.range)
      }
    }
  }

  /// A change of an amount of money.
  func money(_ amount: AmountSyntax) throws(Diagnostic) -> Adjustment<Money> {
    try adjustment(amount, wanted: .kroner) { kroner throws(Diagnostic) in
      try money(kroner, typed: amount.value, at: amount.range)
    }
  }

  /// An amount of money that stands for itself.
  func kroner(_ expression: ExpressionSyntax) throws(Diagnostic) -> Money {
    let counted = try number(expression, wanted: .kroner)
    return try money(counted.number, typed: expression, at: expression.range)
  }

  /// A change of a number of inhabitants.
  ///
  /// `-5` without a percentage is refused: it could be a slip as well as five people fewer.
  func inhabitants(_ amount: AmountSyntax) throws(Diagnostic) -> Adjustment<Population> {
    let change = try adjustment(amount, wanted: .inhabitants) {
      count throws(Diagnostic) in try population(count, at: amount.range)
    }
    if case .subtract(let fewer) = change {
      throw Diagnostic(
        ResolutionProblem.signedPopulation(NumberText.whole(fewer.inhabitants)), at: amount.range)
    }
    return change
  }

  func population(_ count: ExactNumber, at range: SourceRange) throws(Diagnostic) -> Population {
    if count.isNegative {
      throw Diagnostic(
        ResolutionProblem.signedPopulation(NumberText.number(count.magnitude)), at: range)
    }
    guard count.denominator == 1 else {
      throw Diagnostic(ResolutionProblem.notACount(.part, NumberText.number(count)), at: range)
    }
    guard let whole = Int64(exactly: count.numerator), let population = try? Population(whole)
    else {
      throw Diagnostic(ResolutionProblem.notACount(.tooLarge, NumberText.number(count)), at: range)
    }
    return population
  }

  /// A growth: a percentage, whose sign is the growth's own.
  func growth(_ amount: AmountSyntax) throws(Diagnostic) -> Growth {
    let value = try number(amount.value, wanted: nil)
    guard value.kind == .percent else {
      let shown = NumberText.number(value.number)
      let end = SourceRange(amount.range.end, amount.range.end)
      let isPlain = value.kind == .number && amount.value.isOneNumber
      throw Diagnostic(
        ResolutionProblem.growthWithoutPercent(shown), at: amount.range,
        fix: isPlain ? SourceEdit(range: end, replacement: "%") : nil)
    }
    let fraction: ExactNumber
    switch amount.operation {
    case .set, .add: fraction = value.number
    case .subtract: fraction = -value.number
    case .multiply: throw Diagnostic(ResolutionProblem.multipliedGrowth, at: amount.range)
    }
    do { return try Growth(fraction: fraction) } catch {
      throw Diagnostic(ChangeProblem.illegalGrowth(error), at: amount.range)
    }
  }

  /// A number with a percent sign, without which it could mean something else: 0.8 for 80 %.
  func percent(_ number: NumberSyntax) throws(Diagnostic) -> ExactNumber {
    let end = SourceRange(number.range.end, number.range.end)
    return try percent(
      try self.number(.number(number), wanted: .percent), at: number.range,
      fix: SourceEdit(range: end, replacement: "%"))
  }

  /// What was counted, which must be a percentage.
  func percent(
    _ counted: Counted, at range: SourceRange, fix: SourceEdit? = nil
  ) throws(Diagnostic) -> ExactNumber {
    guard counted.kind == .percent else {
      throw Diagnostic(
        ResolutionProblem.withoutPercent(NumberText.number(counted.number)), at: range, fix: fix)
    }
    return counted.number
  }

  /// A chance written as a percentage.
  func fraction(_ number: NumberSyntax) throws(Diagnostic) -> ExactNumber {
    let counted = try self.number(.number(number), wanted: .percent)
    guard counted.number >= .zero, counted.number <= .one else {
      throw Diagnostic(ChangeProblem.illegalChance, at: number.range)
    }
    return counted.number
  }

  /// How an amount acts on a figure of a kind: a percentage moves it by that part of itself.
  func adjustment<Figure>(
    _ amount: AmountSyntax, wanted: ValueKind,
    make: (ExactNumber) throws(Diagnostic) -> Figure
  ) throws(Diagnostic) -> Adjustment<Figure> {
    let value = try number(amount.value, wanted: nil)
    if amount.operation == .multiply || (amount.operation != .set && value.kind == .percent) {
      return .multiply(try factor(amount, value))
    }
    let counted = try number(amount.value, wanted: wanted)
    // `+(-5)` lowers: a figure itself is never negative, only the way it moves.
    let isLowering = (amount.operation == .subtract) != counted.number.isNegative
    switch amount.operation {
    case .set, .multiply: return .set(try make(counted.number))
    case .add, .subtract:
      let moved = try make(counted.number.magnitude)
      return isLowering ? .subtract(moved) : .add(moved)
    }
  }

  private func factor(_ amount: AmountSyntax, _ value: Counted) throws(Diagnostic) -> ExactNumber {
    do {
      switch amount.operation {
      case .add: return try .one + value.number
      case .subtract: return try .one - value.number
      case .set, .multiply:
        guard value.kind == .number || value.kind == .percent else {
          throw EvaluationProblem.wrongKind(wanted: .number, found: value.kind)
        }
        return value.number
      }
    } catch let problem as EvaluationProblem {
      throw Diagnostic(problem, at: amount.value.range)
    } catch { throw Diagnostic(EvaluationProblem.arithmetic(.overflow), at: amount.range) }
  }

  /// The number of an expression, which must be of the wanted kind or a plain number.
  ///
  /// An amount of kroner written out serves as a rate; kroner worked out from something do not.
  func number(
    _ expression: ExpressionSyntax, wanted: ValueKind?
  ) throws(Diagnostic) -> Counted {
    let counted: Counted
    do { counted = try evaluator.value(of: expression).asNumber() } catch let problem
      as EvaluationProblem
    {
      throw Diagnostic(problem, at: expression.range)
    } catch let diagnostic as Diagnostic {
      throw diagnostic
    } catch {
      throw Diagnostic(EvaluationProblem.arithmetic(.overflow), at: expression.range)
    }
    guard let wanted, counted.kind != wanted, counted.kind != .number else { return counted }
    if wanted == .price, counted.kind == .kroner || counted.kind == .rate { return counted }
    if wanted == .rate || wanted == .kroner, counted.kind == .price { return counted }
    if wanted == .rate, counted.kind == .kroner {
      if expression.isWrittenOut { return counted }
      throw Diagnostic(EvaluationProblem.kronerForRate, at: expression.range)
    }
    throw Diagnostic(
      EvaluationProblem.wrongKind(wanted: wanted, found: counted.kind), at: expression.range)
  }

  /// An amount in whole øre.
  ///
  /// One worked out from something is rounded, as every amount that is; one that is written out is as it
  /// was meant or wrong. Something never becomes nothing by it.
  func money(
    _ kroner: ExactNumber, typed expression: ExpressionSyntax, at range: SourceRange
  ) throws(Diagnostic) -> Money {
    let money: Money
    let isWhole: Bool
    do {
      money = try Money(kroner: kroner)
      isWhole = try money.kroner == kroner
    } catch { throw Diagnostic(EvaluationProblem.arithmetic(error), at: range) }
    guard isWhole || !(expression.isWrittenOut || money == .zero) else {
      throw Diagnostic(ResolutionProblem.finerThanØre(NumberText.number(kroner)), at: range)
    }
    return money
  }
}

extension ExpressionSyntax {
  /// Whether the expression is one number, with or without a sign.
  fileprivate var isOneNumber: Bool {
    switch self {
    case .number: true
    case .unary(_, let operand, _): operand.isOneNumber
    case .quantity, .name, .binary, .call: false
    }
  }

  /// Whether the expression is a number itself, with or without a sign, or a sum of such.
  var isWrittenOut: Bool {
    switch self {
    case .number: true
    case .unary(_, let operand, _): operand.isWrittenOut
    case .binary(.add, let left, let right, _), .binary(.subtract, let left, let right, _):
      left.isWrittenOut && right.isWrittenOut
    case .quantity, .name, .binary, .call: false
    }
  }
}
