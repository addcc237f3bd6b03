/// Names a number of the budget's fee rules: that of a term, or a limit.
public struct FeeNumberID: Sendable, Hashable {
  /// The place of the rule in ``Budget/feeRules``.
  public let rule: Int
  /// What of the rule it is.
  public let part: Part

  /// A part of a rule that has a number.
  public enum Part: Sendable, Hashable {
    /// The term at a place; of a term by size all its numbers.
    case term(Int)
    /// The limit at a place.
    case limit(Int)
  }

  /// A number of the rule at a place.
  public init(rule: Int, _ part: Part) {
    self.rule = rule
    self.part = part
  }
}

extension Budget {
  /// All numbers of the fee rules that have a name, in the budget's order.
  public var feeNumbers: [FeeNumberID] {
    feeRules.enumerated().flatMap { place, rule in
      rule.terms.indices.map { FeeNumberID(rule: place, .term($0)) }
        + rule.limits.indices.filter { rule.limits[$0].name != nil }
        .map { FeeNumberID(rule: place, .limit($0)) }
    }
  }

  /// What a number is called; nil for a limit without a name.
  public func name(of id: FeeNumberID) -> LocalName? {
    switch id.part {
    case .term(let place): feeRules[id.rule].terms[place].name
    case .limit(let place): feeRules[id.rule].limits[place].name
    }
  }

  /// Where a number comes from.
  public func provenance(of id: FeeNumberID) -> Provenance {
    switch id.part {
    case .term(let place): feeRules[id.rule].terms[place].provenance
    case .limit(let place): feeRules[id.rule].limits[place].provenance
    }
  }

  /// Whether a number is what the statement `rate` moves.
  public func isRate(_ id: FeeNumberID) -> Bool {
    if case .term(let place) = id.part { feeRules[id.rule].terms[place].isRate } else { false }
  }
}

extension Plan {
  /// A number of a rule in a year; nil for a term by size, which has several.
  ///
  /// - Throws: ``ChangeProblem`` where changes brought it out of range.
  public func feeNumber(
    _ id: FeeNumberID, in year: Year
  ) throws(ChangeProblem) -> FeeNumber? {
    let rule = budget.feeRules[id.rule]
    switch id.part {
    case .limit(let place): return try moved(rule.limits[place].amount, by: id, in: year)
    case .term(let place):
      switch try form(of: rule.terms[place], id, in: year) {
      case .amount(let number), .price(let number, _, _), .share(let number, _): return number
      case .bands, .brackets, .priceBySize: return nil
      }
    }
  }

  /// A rule with its numbers of a year.
  ///
  /// - Throws: ``ChangeProblem`` where changes brought one out of range.
  public func feeRule(at place: Int, in year: Year) throws(ChangeProblem) -> FeeRule {
    var rule = budget.feeRules[place]
    guard !feeNumbers.isEmpty || !rate.isEmpty || !growth(of: .fees).isNone else { return rule }
    for term in rule.terms.indices {
      let old = rule.terms[term]
      let form = try form(of: old, FeeNumberID(rule: place, .term(term)), in: year)
      rule.terms[term] = FeeTerm(old.name, form, old.provenance)
    }
    for limit in rule.limits.indices {
      let old = rule.limits[limit]
      let amount = try moved(old.amount, by: FeeNumberID(rule: place, .limit(limit)), in: year)
      rule.limits[limit] = FeeLimit(
        isLeast: old.isLeast, amount, of: old.terms, name: old.name, provenance: old.provenance)
    }
    return rule
  }

  /// A term with its numbers of a year: what `rate` moves is the price that is called so.
  private func form(
    of term: FeeTerm, _ id: FeeNumberID, in year: Year
  ) throws(ChangeProblem) -> FeeTerm.Form {
    let growth = growth(of: .fees)
    if case .price(let price, let basis, let most) = term.form, term.isRate,
      !rate.isEmpty || !growth.isNone && price.isRate
    {
      do {
        let rate = try rate(in: year, from: FeeRate(kroner: price.kroner))
        return .price(try FeeNumber(units: rate.tenThousandths * 10_000), of: basis, upTo: most)
      } catch { throw .illegalRate(error) }
    }
    guard feeNumbers[id] != nil || !growth.isNone else { return term.form }
    switch term.form {
    case .amount(let amount): return .amount(try moved(amount, by: id, in: year))
    case .price(let price, let basis, let most):
      return .price(try moved(price, by: id, in: year), of: basis, upTo: most)
    case .bands(let basis, let steps): return .bands(basis, try moved(steps, by: id, in: year))
    case .brackets(let basis, let steps):
      return .brackets(basis, try moved(steps, by: id, in: year))
    case .priceBySize(let basis, let size, let steps):
      return .priceBySize(of: basis, by: size, try moved(steps, by: id, in: year))
    case .share(let total, let keys): return .share(try moved(total, by: id, in: year), keys)
    }
  }

  private func moved(
    _ number: FeeNumber, by id: FeeNumberID, in year: Year
  ) throws(ChangeProblem) -> FeeNumber {
    let series = feeNumbers[id] ?? AdjustmentSeries()
    do {
      return try series.value(
        in: year, base: number, of: budget.year, growingBy: growth(of: .fees))
    } catch { throw .illegalFeeNumber(error) }
  }

  private func moved(
    _ steps: FeeSteps, by id: FeeNumberID, in year: Year
  ) throws(ChangeProblem) -> FeeSteps {
    var bounded: [FeeSteps.Step] = []
    for step in steps.bounded {
      bounded.append(FeeSteps.Step(to: step.bound, try moved(step.number, by: id, in: year)))
    }
    // The bounds are as they were.
    return FeeSteps(bounded, above: try moved(steps.above, by: id, in: year)) ?? steps
  }

  /// Moves numbers of the fee rules.
  mutating func setFeeNumbers(
    _ ids: [FeeNumberID], _ adjustment: Adjustment<FeeNumber>, _ span: YearSpan
  ) {
    for id in ids { feeNumbers[id, default: AdjustmentSeries()].append(adjustment, span) }
  }
}
