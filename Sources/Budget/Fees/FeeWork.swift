/// The fees of a year by the budget's rules, worked out member by member.
///
/// Cost: members × terms.
struct FeeWork {
  let plan: Plan
  let year: Year
  /// Last year's fees, each of the whole year, by the members' places, nil where one did not pay; nil in the budget
  /// year.
  let last: [Money?]?

  /// What each key of each term is a part of, in the months in which it is that; no key for what is no share.
  typealias Wholes = [[[SharedWhole]]]

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
      let rounding = rule.rounding ?? FeeRounding(to: plan.budget.feeUnit)
      let shares = rule.terms.indices.filter { rule.terms[$0].form.isShare }
      let addsUp = rule.addsUp(in: plan.budget)
      // What a limit or last year's fee has made of a share is none any more.
      let isAlone = fees.map { !addsUp || $0.moves(any: shares) }
      for place in fees.indices where isAlone[place] { try fees[place].round(rounding) }
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
      let wholes = try wholes(rule, facts)
      let rebates = rule.rebates
      let before = rule.limitOrder.filter { !rule.isOfRebate(rule.limits[$0]) }
      let behind = rule.limitOrder.filter { rule.isOfRebate(rule.limits[$0]) }
      for (term, keys) in zip(rule.terms, wholes)
      where keys.contains(where: { $0.contains { $0.sum == .zero } }) {
        throw ChangeProblem.nothingToShare(term: term.name, year)
      }
      return try zip(ids, facts).map { id, facts in
        let terms = try zip(rule.terms, wholes).map { term, wholes in
          try facts.times * term.form.amount(for: facts, wholes, roundingParts: roundingParts)
        }
        var fee = try FeeBreakdown(place, terms: terms, months: facts.months.count)
        for limit in before { try fee.hold(rule.limits[limit], at: limit) }
        for (term, rebate) in rebates { try fee.take(rebate, at: term, for: facts) }
        for limit in behind { try fee.hold(rule.limits[limit], at: limit) }
        if !rule.ties.isEmpty, let last = try lastFee(of: id) {
          for (tiePlace, tie) in rule.ties.enumerated() {
            try fee.hold(to: last, by: tie, at: tiePlace)
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
      months: rule.isByMonth ? plan.monthsIn(of: id, in: year) : .all,
      yearOfMembership: rule.asksWhoIsNew ? plan.yearOfMembership(of: id, in: year) : nil)
  }

  /// What each key of a share is a part of: what is stated, or what those who pay in a month have together.
  private func wholes(_ rule: FeeRule, _ facts: [PayerFacts]) throws(ArithmeticProblem) -> Wholes {
    let months = facts.monthsOfTheSame
    return try rule.terms.map { term throws(ArithmeticProblem) in
      try term.form.keys.map { key throws(ArithmeticProblem) in
        if let base = key.base { return [SharedWhole(months: .all, sum: base)] }
        return try wholes(of: key, facts, months)
      }
    }
  }

  /// What payers have together of what a total is shared by, by their weights, in months of the same payers; a month
  /// in which nobody pays shares nothing.
  private func wholes(
    of key: ShareKey, _ facts: [PayerFacts], _ months: [MonthsOfYear]
  ) throws(ArithmeticProblem) -> [SharedWhole] {
    try months.map { months throws(ArithmeticProblem) in
      var sum = ExactNumber.zero
      for facts in facts where facts.months.intersection(months) != .none {
        sum = try sum + facts.times * facts.value(of: key)
      }
      return SharedWhole(months: months, sum: sum)
    }
  }

  /// What the payers of a rule have together of each key of a term that shares a total, whatever is stated.
  func ownWholes(ofTerm term: Int, in place: Int) throws(ChangeProblem) -> [[SharedWhole]] {
    let rule = plan.budget.feeRules[place]
    var facts: [PayerFacts] = []
    for id in try payers()[place] { facts.append(try self.facts(of: id, for: rule)) }
    let months = facts.monthsOfTheSame
    do {
      return try rule.terms[term].form.keys.map { key throws(ArithmeticProblem) in
        try wholes(of: key, facts, months)
      }
    } catch { throw .tooLarge }
  }

  /// What a member paid last year, its parts included; nil where none of them paid, or nobody says of one that the
  /// budget declares: what the others paid is not what all did.
  func lastFee(of id: MemberID) throws(ChangeProblem) -> Money? {
    let parts = [id] + plan.parts(in: id, by: year)
    if last == nil,
      parts.contains(where: {
        $0.index < plan.budget.members.count && plan.member($0).fee.previous == nil
      })
    {
      return nil
    }
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
  /// The months of the year that it pays for.
  let months: MonthsOfYear
  /// Which year of its membership it is, counted from 1; nil where nobody says, or no rebate asks.
  let yearOfMembership: Int?

  /// What it has of a measure that its rule is about.
  func value(of basis: FeeBasis) -> ExactNumber { values[basis] ?? .zero }

  /// What it has of what a total is shared by.
  func value(of key: ShareKey) -> ExactNumber { key.basis.map(value) ?? equalShare }

  /// What part of a whole it has, of a year of its months: each month's as much as the others'.
  func part(of whole: SharedWhole, by key: ShareKey) throws(ArithmeticProblem) -> ExactNumber {
    let shared = whole.months.intersection(months)
    let part = try value(of: key) / whole.sum
    guard shared != months else { return part }
    return try part * ExactNumber(Int128(shared.count), over: Int128(months.count))
  }
}

extension [PayerFacts] {
  /// The months in which anybody pays, those together in which the same do, in the order of the year.
  fileprivate var monthsOfTheSame: [MonthsOfYear] {
    var (groups, unpaid) = ([MonthsOfYear.all], MonthsOfYear.all)
    for months in Set(map(\.months)) where months != .all {
      groups = groups.flatMap { [$0.intersection(months), $0.subtracting(months)] }
        .filter { $0 != .none }
    }
    for facts in self { unpaid = unpaid.subtracting(facts.months) }
    return groups.filter { $0.subtracting(unpaid) != .none }
      .sorted { $0.runs[0].lowerBound < $1.runs[0].lowerBound }
  }
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
      try fees[place].settle(at: Money(øre: floor), FeeRounding(to: Money(øre: 1)))
    }
  }
}
