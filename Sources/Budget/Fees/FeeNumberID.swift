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

  /// The numbers of the fee that can be moved by a name, each name once, in the budget's order: the rate where
  /// there are no rules, and in its place where a rule has one.
  public var movableFeeNumbers: [PlanNumber] {
    guard !feeRules.isEmpty else { return [.rate] }
    var groups: [(name: LocalName, ids: [FeeNumberID])] = []
    for id in feeNumbers {
      guard let name = name(of: id) else { continue }
      if let place = groups.firstIndex(where: { $0.name == name }) {
        groups[place].ids.append(id)
      } else {
        groups.append((name, [id]))
      }
    }
    return groups.map { $0.ids.allSatisfy(isRate) ? .rate : .fee($0.ids) }
  }

  /// Whether a number stands for one value: a term by size has one for each step.
  public func hasOneValue(_ id: FeeNumberID) -> Bool {
    guard case .term(let place) = id.part else { return true }
    return feeRules[id.rule].terms[place].form.traits.number != nil
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

  /// The prices of an inhabitant that the statement `rate` moves, in the budget's order; none without rules.
  public var rates: [FeeNumberID] { feeNumbers.filter(isRate) }

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
      return try form(of: rule.terms[place], id, in: year).traits.number
    }
  }

  /// The numbers of a term by size in a year; nil of what is none.
  ///
  /// - Throws: ``ChangeProblem`` where changes brought one out of range.
  func feeSteps(_ id: FeeNumberID, in year: Year) throws(ChangeProblem) -> FeeSteps? {
    guard case .term(let place) = id.part else { return nil }
    return try form(of: budget.feeRules[id.rule].terms[place], id, in: year)
      .traits.bySize?.steps
  }

  /// The number of several that share a name; nil where they differ, or one is a term by size.
  func feeNumber(
    _ ids: [FeeNumberID], in year: Year
  ) throws(ChangeProblem) -> FeeNumber? {
    var found: FeeNumber?
    for id in ids {
      guard let number = try feeNumber(id, in: year), found == nil || found == number else {
        return nil
      }
      found = number
    }
    return found
  }

  /// A rule with its numbers of a year.
  ///
  /// - Throws: ``ChangeProblem`` where changes brought one out of range.
  public func feeRule(at place: Int, in year: Year) throws(ChangeProblem) -> FeeRule {
    var rule = budget.feeRules[place]
    guard !feeNumbers.isEmpty || !growth(of: .fees).isNone else { return rule }
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

  /// A term with its numbers of a year.
  private func form(
    of term: FeeTerm, _ id: FeeNumberID, in year: Year
  ) throws(ChangeProblem) -> FeeTerm.Form {
    guard feeNumbers[id] != nil || !growth(of: .fees).isNone else { return term.form }
    return try term.form.mapNumbers { number throws(ChangeProblem) in
      try moved(number, by: id, in: year)
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

  /// Moves numbers of the fee rules.
  mutating func setFeeNumbers(
    _ ids: [FeeNumberID], _ adjustment: Adjustment<FeeNumber>, _ span: YearSpan
  ) {
    for id in ids { feeNumbers[id, default: AdjustmentSeries()].append(adjustment, span) }
  }
}
