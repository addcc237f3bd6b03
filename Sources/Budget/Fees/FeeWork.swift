/// The fees of a year by the budget's rules, worked out member by member.
///
/// Cost: members × terms.
struct FeeWork {
  let plan: Plan
  let year: Year
  /// Last year's fees, each of the whole year, by the members' places, nil where one did not pay; nil in the budget
  /// year.
  let last: [Money?]?

  /// What the payers of a rule have of each key of each term together; empty for what is no share.
  typealias KeySums = [[ExactNumber]]

  /// The fees of all members, by their places; nil where one does not pay.
  func fees() throws(ChangeProblem) -> [FeeBreakdown?] {
    var fees = [FeeBreakdown?](repeating: nil, count: plan.memberCount)
    for (place, ids) in try payers().enumerated() where !ids.isEmpty {
      for (id, fee) in zip(ids, try self.fees(of: ids, by: place)) { fees[id.index] = fee }
    }
    return fees
  }

  /// The fees of members that pay by a rule: of all who do, where it shares what they have together.
  ///
  /// Shares by several keys can need fractions of more digits than there are. Each part of one is then taken to
  /// 10⁻¹⁸ krone, which moves no øre: parts whose fractions are that long have no denominator in common that could make
  /// half an øre of them.
  func fees(of ids: [MemberID], by place: Int) throws(ChangeProblem) -> [FeeBreakdown] {
    let rule = try plan.feeRule(at: place, in: year)
    do { return try fees(of: ids, by: rule, at: place, roundingParts: false) } catch {
      guard case .tooLarge = error, rule.terms.contains(where: \.form.isShare) else {
        throw error
      }
      return try fees(of: ids, by: rule, at: place, roundingParts: true)
    }
  }

  private func fees(
    of ids: [MemberID], by rule: FeeRule, at place: Int, roundingParts: Bool
  ) throws(ChangeProblem) -> [FeeBreakdown] {
    var fees = try breakdowns(of: ids, by: rule, at: place, roundingParts: roundingParts)
    do {
      let unit = rule.unit ?? plan.budget.feeUnit
      let shares = rule.terms.indices.filter { rule.terms[$0].form.isShare }
      let addsUp = rule.addsUp(in: plan.budget)
      // What a limit or last year's fee has made of a share is none any more.
      let isAlone = fees.map { !addsUp || $0.moves(any: shares) }
      for place in fees.indices where isAlone[place] { try fees[place].round(to: unit) }
      try FeeBreakdown.allot(&fees, at: fees.indices.filter { !isAlone[$0] })
    } catch { throw .tooLarge }
    return fees
  }

  /// The members that pay by each rule, in the order of the budget.
  private func payers() throws(ChangeProblem) -> [[MemberID]] {
    var payers = plan.budget.feeRules.map { _ in [MemberID]() }
    for place in 0..<plan.memberCount {
      let id = MemberID(place: place)
      if plan.isMember(id, in: year) { payers[try plan.feeRule(of: id)].append(id) }
    }
    return payers
  }

  private func breakdowns(
    of ids: [MemberID], by rule: FeeRule, at place: Int, roundingParts: Bool
  ) throws(ChangeProblem) -> [FeeBreakdown] {
    var facts: [PayerFacts] = []
    for id in ids { facts.append(try self.facts(of: id, for: rule)) }
    do {
      let sums = try keySums(rule, facts)
      let order = rule.limitOrder
      for (term, keys) in zip(rule.terms, sums) where keys.contains(.zero) {
        throw ChangeProblem.nothingToShare(term: term.name, year)
      }
      return try zip(ids, facts).map { id, facts in
        let terms = try rule.terms.indices.map { term in
          try facts.times
            * rule.terms[term].form.amount(for: facts, sums[term], roundingParts: roundingParts)
        }
        var fee = try FeeBreakdown(place, terms: terms, months: facts.months)
        for limit in order { try fee.hold(rule.limits[limit], at: limit) }
        if !rule.ties.isEmpty, let before = try lastFee(of: id) {
          for (tiePlace, tie) in rule.ties.enumerated() {
            try fee.hold(to: before, by: tie, at: tiePlace)
          }
        }
        return fee
      }
    } catch let problem as ChangeProblem { throw problem } catch { throw .tooLarge }
  }

  private func facts(of id: MemberID, for rule: FeeRule) throws(ChangeProblem) -> PayerFacts {
    var values: [FeeBasis: ExactNumber] = [:]
    for basis in rule.bases { values[basis] = try plan.value(of: basis, of: id, in: year) }
    let weight = try plan.weight(of: id, in: year)
    return PayerFacts(
      times: (try? weight.times) ?? .one, values: values,
      equalShare: plan.counts(id, in: year) ? .one : .zero,
      months: rule.isByMonth ? plan.months(of: id, in: year) : Month.aYear)
  }

  /// What each key of a share is a part of: what is stated, or what the payers have together.
  private func keySums(_ rule: FeeRule, _ facts: [PayerFacts]) throws(ArithmeticProblem) -> KeySums
  {
    try rule.terms.map { term throws(ArithmeticProblem) in
      try term.form.keys.map { key throws(ArithmeticProblem) in
        if let base = key.base { return base }
        return try sum(of: key, facts)
      }
    }
  }

  /// What payers have together of what a total is shared by, by their weights and months.
  private func sum(
    of key: ShareKey, _ facts: [PayerFacts]
  ) throws(ArithmeticProblem) -> ExactNumber {
    var sum = ExactNumber.zero
    for facts in facts {
      sum = try sum + (facts.times * facts.value(of: key)).of(months: facts.months)
    }
    return sum
  }

  /// What the payers of a rule have together of each key of a term that shares a total.
  func ownSums(ofTerm term: Int, in place: Int) throws(ChangeProblem) -> [ExactNumber] {
    let rule = plan.budget.feeRules[place]
    var facts: [PayerFacts] = []
    for id in try payers()[place] { facts.append(try self.facts(of: id, for: rule)) }
    do {
      return try rule.terms[term].form.keys.map { key throws(ArithmeticProblem) in
        try sum(of: key, facts)
      }
    } catch { throw .tooLarge }
  }

  /// What a member paid last year, its parts included; nil where none of them paid, or nobody says.
  private func lastFee(of id: MemberID) throws(ChangeProblem) -> Money? {
    let parts = [id] + plan.parts(in: id, by: year)
    let paid = parts.compactMap { part in
      if let paid = last.flatMap({ $0.indices.contains(part.index) ? $0[part.index] : nil }) {
        return paid
      }
      return last == nil || plan.isNew(part, in: year) ? plan.member(part).fee.previous : nil
    }
    guard !paid.isEmpty else { return nil }
    do { return try paid.total() } catch { throw .tooLarge }
  }
}

/// What a member has that its fee is worked out from.
struct PayerFacts {
  let times: ExactNumber
  let values: [FeeBasis: ExactNumber]
  /// One where it counts as a member, so that it shares equally; else nothing.
  let equalShare: ExactNumber
  /// For how many months of the year it pays.
  let months: Int

  /// What it has of a measure that its rule is about.
  func value(of basis: FeeBasis) -> ExactNumber { values[basis] ?? .zero }

  /// What it has of what a total is shared by.
  func value(of key: ShareKey) -> ExactNumber { key.basis.map(value) ?? equalShare }
}

extension FeeBreakdown {
  /// Rounds the fees at some places so that they add up: each down to the øre, and the øre that are left to those that
  /// lost most, the earlier one where equal (largest remainder).
  static func allot(
    _ fees: inout [FeeBreakdown], at places: [Int]
  ) throws(ArithmeticProblem) {
    var rests: [ExactNumber] = []
    var lost: Int128 = 0
    var floors: [Int64] = []
    for fee in places.map({ fees[$0] }) {
      let øre = try fee.paid(fee.exact) * ExactNumber(100)
      let whole = øre.numerator / øre.denominator
      guard let floor = Int64(exactly: whole), floor < .max else { throw .overflow }
      let rest = try ExactNumber(øre.numerator % øre.denominator, over: øre.denominator)
      floors.append(floor)
      rests.append(rest)
      // Their exact sum would have too many digits; what is cut off is less than an øre by far.
      lost += try rest.scaled(decimals: 18)
    }
    // A sum of exactly half an øre must not fall below it by what was cut off.
    let left = Int(roundedQuotient(lost + Int128(places.count), 1_000_000_000_000_000_000))
    let order = rests.indices.sorted { rests[$0] == rests[$1] ? $0 < $1 : rests[$0] > rests[$1] }
    for place in order.prefix(left) { floors[place] += 1 }
    for (place, floor) in zip(places, floors) {
      try fees[place].settle(at: Money(øre: floor), unit: Money(øre: 1))
    }
  }
}
