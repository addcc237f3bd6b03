extension Plan {
  /// Whether fees come about by rules that the budget states, rather than as rate × inhabitants × weight.
  public var hasFeeRules: Bool { !budget.feeRules.isEmpty }

  /// Whether fees have a rate for an inhabitant: as they have without rules, and where a rule has one.
  public var hasRate: Bool { !hasFeeRules || !budget.rates.isEmpty }

  /// Whether all members whose fees have a rate have the same one in a year.
  public func hasOneRate(in year: Year) -> Bool {
    guard hasFeeRules else { return true }
    return (try? feeNumber(budget.rates, in: year)) != nil
  }

  /// Whether what one member does not pay the others do, because a rule shares a total.
  public var sharesTotals: Bool {
    budget.feeRules.indices.contains(where: sharesTotal)
  }

  /// The same of the rule at a place.
  public func sharesTotal(_ rule: Int) -> Bool {
    budget.feeRules[rule].terms.contains(where: \.isShareOfOwnSum)
  }

  /// Whether what a member does not pay the others do.
  public func sharesTotal(_ id: MemberID) -> Bool {
    guard hasFeeRules, let place = try? feeRule(of: id) else { return false }
    return sharesTotal(place)
  }

  /// Whether a member shares a total such that the øre left by rounding can go from it to others.
  public func sharesToTheØre(_ id: MemberID) -> Bool {
    guard hasFeeRules, let place = try? feeRule(of: id) else { return false }
    return budget.feeRules[place].addsUp(in: budget)
  }

  /// What a member's terms come to in a year for its months; nil where its fee can be another amount than that, rounded
  /// up or down to the øre, or that of a limit on all of it.
  public func exactShare(of id: MemberID, in year: Year) -> ExactNumber? {
    guard let fee = (try? feeBreakdown(of: id, in: year)).flatMap({ $0 }),
      let rule = try? feeRule(at: fee.rule, in: year), rule.ties.isEmpty,
      rule.limits.allSatisfy({ $0.terms.isEmpty && $0.amount.isWholeØre })
    else { return nil }
    var sum = ExactNumber.zero
    for term in fee.terms {
      guard let next = try? sum + term else { return nil }
      sum = next
    }
    return try? fee.paid(sum)
  }

  /// What the fees of a year are made of, by the members' places; nil where one does not pay.
  ///
  /// Cost: members × terms, times the years since the budget year where a rule ties fees to last year's.
  ///
  /// - Throws: ``ChangeProblem`` where a fee cannot be worked out.
  public func feeBreakdowns(in year: Year) throws(ChangeProblem) -> [FeeBreakdown?] {
    guard budget.feeRules.contains(where: { !$0.ties.isEmpty }) else {
      return try FeeWork(plan: self, year: year, last: nil).fees()
    }
    var last: [Money?]?
    var fees: [FeeBreakdown?] = []
    for years in 0...max(0, budget.year.distance(to: year)) {
      fees = try FeeWork(plan: self, year: budget.year.advanced(by: years), last: last).fees()
      last = fees.map { $0?.wholeYear }
    }
    return fees
  }

  /// What a member's fee of a year is made of; nil where it does not pay.
  ///
  /// - Throws: ``ChangeProblem`` where it cannot be worked out.
  public func feeBreakdown(of id: MemberID, in year: Year) throws(ChangeProblem) -> FeeBreakdown? {
    guard isMember(id, in: year) else { return nil }
    let place = try feeRule(of: id)
    guard !budget.feeRules[place].looksAround else { return try feeBreakdowns(in: year)[id.index] }
    return try FeeWork(plan: self, year: year, last: nil).fees(of: [id], by: place).first
  }

  /// What numbers of the rules come to for a member in a year, to the øre: its terms, and what limits moved
  /// its fee by; nothing where it does not pay, nil of what is no part of a fee by itself.
  ///
  /// - Throws: ``ChangeProblem`` where its fee cannot be worked out.
  public func feePart(
    _ ids: [FeeNumberID], of member: MemberID, in year: Year
  ) throws(ChangeProblem) -> Money? {
    guard let fee = try feeBreakdown(of: member, in: year) else { return .zero }
    var sum = ExactNumber.zero
    do {
      for id in ids where id.rule == fee.rule {
        guard let amount = fee.amount(of: id.part) else { return nil }
        sum = try sum + amount
      }
      return try Money(kroner: fee.paid(sum))
    } catch { throw .tooLarge }
  }

  /// Of a term that shares a total by stated wholes, what its payers have in a year that is more than a whole, with it;
  /// nil where nothing is.
  ///
  /// - Throws: ``ChangeProblem`` where somebody's measure is missing.
  public func beyondWhole(
    ofTerm term: Int, in rule: Int, in year: Year
  ) throws(ChangeProblem) -> (basis: FeeBasis?, sum: ExactNumber, whole: ExactNumber)? {
    let wholes = try FeeWork(plan: self, year: year, last: nil).ownWholes(ofTerm: term, in: rule)
    for (key, own) in zip(budget.feeRules[rule].terms[term].form.keys, wholes) {
      if let whole = key.base, let sum = own.map(\.sum).max(), sum > whole {
        return (key.basis, sum, whole)
      }
    }
    return nil
  }

  /// What each key of a term that shares a total is a part of in a year: a stated whole, or what those who pay in a
  /// month have together, by their weights; empty of what is no share.
  ///
  /// - Throws: ``ChangeProblem`` where somebody's measure is missing.
  public func wholes(
    ofTerm term: Int, in rule: Int, in year: Year
  ) throws(ChangeProblem) -> [[SharedWhole]] {
    let keys = try form(of: term, in: rule, in: year).keys
    guard !keys.isEmpty else { return [] }
    let own = try FeeWork(plan: self, year: year, last: nil).ownWholes(ofTerm: term, in: rule)
    return zip(keys, own).map { key, own in
      key.base.map { [SharedWhole(months: .all, sum: $0)] } ?? own
    }
  }

  /// The fee base of a year by the budget's rules.
  func feeSumByRules(in year: Year) throws(ChangeProblem) -> FeeSum {
    var base = FeeSum(rate: try rate(in: year))
    for (place, fee) in try feeBreakdowns(in: year).enumerated() {
      guard let fee else { continue }
      let id = MemberID(place: place)
      if counts(id, in: year) { base.members += 1 }
      base.population += try population(of: id, in: year).inhabitants
      guard let sum = try? base.fees + fee.fee else { throw .tooLarge }
      base.fees = sum
    }
    return base
  }

  /// The place of the rule that a member pays by, in ``Budget/feeRules``.
  ///
  /// - Throws: ``ChangeProblem/noFeeRule(member:)`` where its class has none.
  func feeRule(of id: MemberID) throws(ChangeProblem) -> Int {
    let member = member(id)
    let word = member.classWord
    guard let place = budget.feeRules.firstIndex(where: { $0.classes.contains(word) }) else {
      throw .noFeeRule(member: member.name)
    }
    return place
  }

  /// What a member has of a measure in the year of a fee, its parts included.
  ///
  /// Like inhabitants it is that of 1 January of the year before, or the last date before that.
  ///
  /// - Throws: ``ChangeProblem/notMeasured(member:_:)`` where nobody says.
  public func value(
    of basis: FeeBasis, of id: MemberID, in year: Year
  ) throws(ChangeProblem) -> ExactNumber {
    guard case .declared(let measure) = basis else {
      return ExactNumber(try population(of: id, in: year).inhabitants)
    }
    guard overlays[id]?.mergers.isEmpty == false else {
      return try value(of: measure, of: id, in: year, withParts: [:])
    }
    var known: [MemberID: ExactNumber] = [:]
    // What has become part of another stands behind it.
    for next in ([id] + parts(in: id, by: year)).reversed() {
      known[next] = try value(of: measure, of: next, in: year, withParts: known)
    }
    return known[id] ?? .zero
  }

  /// What a member has of a measure, where that of all that it absorbed by that year is known.
  private func value(
    of measure: MeasureID, of id: MemberID, in year: Year, withParts known: [MemberID: ExactNumber]
  ) throws(ChangeProblem) -> ExactNumber {
    let overlay = overlays[id]
    let mergers = overlay?.mergers ?? []
    let isMade = mergers.contains { $0.from <= year }
    var value = try ownValue(of: measure, of: id, isMade: isMade, in: year)
    for merger in mergers {
      value = try moved(value, by: merger.measured[measure], in: year)
      for part in merger.absorbed where merger.from <= year {
        guard let sum = try? value + (known[part] ?? .zero) else { throw .tooLarge }
        value = sum
      }
    }
    return try moved(value, by: overlay?.measured[measure], in: year)
  }

  /// What a member has of a measure by itself; nothing where a merger made it, which has only what its parts have.
  private func ownValue(
    of measure: MeasureID, of id: MemberID, isMade: Bool, in year: Year
  ) throws(ChangeProblem) -> ExactNumber {
    let member = member(id)
    let values = member.fee.measured[measure] ?? []
    if values.isEmpty, isMade, id.index >= budget.members.count { return .zero }
    guard let value = values.last(where: { $0.year <= year.feeReference }) ?? values.first else {
      throw .notMeasured(member: member.name, budget.measure(measure).name)
    }
    return value.value
  }

  /// What members lack that their fees of a year are worked out from, a problem for each member and measure.
  public func missingMeasures(in year: Year) -> [ChangeProblem] {
    var problems: [ChangeProblem] = []
    for (id, _) in members where isMember(id, in: year) {
      guard let place = try? feeRule(of: id) else { continue }
      for basis in budget.feeRules[place].terms.flatMap(\.form.traits.bases).withoutRepeats {
        do { _ = try value(of: basis, of: id, in: year) } catch { problems.append(error) }
      }
    }
    return problems
  }

  /// What a budget of a year would state about a member for its fee, besides inhabitants and weight: what it and
  /// its parts have by then, and what they paid the year before.
  ///
  /// - Throws: ``ChangeProblem`` where last year's fee cannot be worked out.
  public func feeFacts(of id: MemberID, in year: Year) throws(ChangeProblem) -> FeeFacts {
    var facts = member(id).fee
    guard hasFeeRules else { return facts }
    facts.firstYear = firstYear(of: id, in: year)
    // What nothing has moved stands as it is stated, with all its dates.
    let isMoved = overlays[id]?.isMeasured ?? false
    guard isMoved || year > budget.year || !parts(in: id, by: year).isEmpty else { return facts }
    for measure in budget.measures.indices.map(MeasureID.init(place:)) {
      guard let value = try? value(of: .declared(measure), of: id, in: year) else { continue }
      facts.measured[measure] = [MeasuredValue(year: year.feeReference, value: value)]
    }
    guard year > budget.year else {
      facts.previous = try FeeWork(plan: self, year: year, last: nil).lastFee(of: id)
      return facts
    }
    let before = try feeBreakdowns(in: year.advanced(by: -1))
    let paid = ([id] + parts(in: id, by: year)).compactMap { before[$0.index]?.wholeYear }
    guard !paid.isEmpty else {
      if !isNew(id, in: year) { facts.previous = nil }
      return facts
    }
    do { facts.previous = try paid.total() } catch { throw .tooLarge }
    return facts
  }

  /// Whether a year is the first that a member can pay for which the budget does not declare.
  func isNew(_ id: MemberID, in year: Year) -> Bool {
    id.index >= budget.members.count && member(id).populations[0].year == year.feeReference
  }

  /// The members that have become part of a member by a year, and of those.
  func parts(in id: MemberID, by year: Year) -> [MemberID] {
    var parts: [MemberID] = []
    var open = [id]
    while let next = open.popLast() {
      let absorbed = absorbed(by: next, in: year)
      parts += absorbed
      open += absorbed
    }
    return parts
  }
}

extension FeeTerm {
  /// Whether it is the price of an inhabitant that the statement `rate` moves.
  public var isRate: Bool {
    guard case .price(let price, .inhabitants, _) = form, price.isRate else { return false }
    return name.english == "rate" || name.norwegian == "sats"
  }
}

extension Budget {
  /// The fees of a kind of members, or of all, by the rules.
  func ruledFees(of kind: MemberKind?) throws(ArithmeticProblem) -> Money {
    guard let fees = try? Plan(self).feeBreakdowns(in: year) else { throw .overflow }
    return try zip(members, fees).filter { kind == nil || $0.0.classWord == kind?.rawValue }
      .compactMap { $0.1?.fee }.total()
  }

  /// Whether some members pay for the months that they are in.
  public var hasFeesByMonth: Bool { feeRules.contains(where: \.isByMonth) }

  /// A measure that fees are worked out from.
  public func measure(_ id: MeasureID) -> DeclaredMeasure { measures[id.index] }
}
