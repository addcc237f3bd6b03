@testable import Budget

/// Fees by the rules that a budget states, member by member with exact fractions of kroner, all years from the
/// first one on since a fee can depend on last year's.
extension ReferencePlan {
  /// The fees of a year in øre, by the members' places; nil where one does not pay.
  func ruledFees(in year: Year) throws -> [Int128?] {
    var fees: [RuledFee?] = members.map { _ in nil }
    for number in budget.year.number...year.number {
      guard let next = Year(number) else { throw Refusal() }
      let last = number == budget.year.number ? nil : fees.map { $0?.ofWholeYear }
      fees = try ruledFees(in: next, after: last)
    }
    return fees.map { $0?.paid }
  }

  /// A fee in øre.
  private struct RuledFee {
    let paid: Int128
    /// What it would be were the member in for the whole year.
    let ofWholeYear: Int128
  }

  private func ruledFees(in year: Year, after last: [Int128?]?) throws -> [RuledFee?] {
    var fees: [RuledFee?] = members.map { _ in nil }
    var ruled: Set<Int> = []
    for place in budget.feeRules.indices {
      let payers = members.indices.filter {
        budget.feeRules[place].classes.contains(members[$0].kind.rawValue)
          && members[$0].pays(in: year)
      }
      // What nobody pays by may be impossible.
      if payers.isEmpty { continue }
      let rule = try rule(at: place, in: year)
      ruled.formUnion(payers)
      var whole: [ExactNumber] = []
      var moved: [Bool] = []
      for payer in payers {
        let fee = try fee(of: payer, by: rule, among: payers, in: year, after: last)
        whole.append(fee.kroner)
        moved.append(fee.isMoved)
      }
      var exact: [ExactNumber] = []
      for (payer, fee) in zip(payers, whole) {
        exact.append(try fee * part(of: year, payer, by: rule))
      }
      for (place, paid) in try inØre(exact, by: rule, moved).enumerated() {
        let alone = try alone(whole[place], by: rule)
        let isPart = try part(of: year, payers[place], by: rule) != .one
        fees[payers[place]] = RuledFee(paid: paid, ofWholeYear: isPart ? alone : paid)
      }
    }
    // Nothing says what somebody pays whose class has no rule.
    try refuse(members.indices.contains { members[$0].pays(in: year) && !ruled.contains($0) })
    return fees
  }

  /// What part of a year counts for a member that pays by a rule.
  private func part(of year: Year, _ place: Int, by rule: FeeRule) throws -> ExactNumber {
    rule.isByMonth ? try ExactNumber(Int128(members[place].months(in: year)), over: 12) : .one
  }

  /// The prices of an inhabitant that are called rate: what `rate` moves where fees come about by rules.
  var ratesOfRules: [FeeNumberID] {
    budget.feeRules.indices.flatMap { place in
      budget.feeRules[place].terms.indices.filter { term in
        guard case .price(_, .inhabitants, _) = budget.feeRules[place].terms[term].form else {
          return false
        }
        return budget.feeRules[place].terms[term].name.english == "rate"
      }.map { FeeNumberID(rule: place, .term($0)) }
    }
  }

  /// The fee for one inhabitant in a year; of rules the first one's to the nearest 1/10 000 krone, zero where none has any.
  func rate(in year: Year) throws -> FeeRate {
    guard !budget.feeRules.isEmpty else {
      let rate = figure(
        budget.rate, of: budget.year, after: rates, in: year, growingBy: growth(.fees))
      guard let rate else { throw Refusal() }
      return rate
    }
    guard let id = ratesOfRules.first, case .term(let term) = id.part,
      case .price(let price, _, _) = budget.feeRules[id.rule].terms[term].form
    else { return .zero }
    let exact = try moved(price, id, in: year, grows: true).kroner * ExactNumber(10_000)
    let tenThousandths = rounded(exact.numerator, over: exact.denominator)
    return min(FeeRate(tenThousandths: Int64(tenThousandths)), .highest)
  }

  /// A fee of a whole year in kroner before it is rounded, and whether a limit or last year's fee moved a share of it.
  private func fee(
    of place: Int, by rule: FeeRule, among payers: [Int], in year: Year, after last: [Int128?]?
  ) throws -> (kroner: ExactNumber, isMoved: Bool) {
    let times = try members[place].weight(in: year).times
    var terms: [ExactNumber] = []
    for term in rule.terms {
      terms.append(try times * amount(of: term, in: rule, for: place, among: payers, in: year))
    }
    var isMoved = false
    // Drawn limits are of one term alone, or of all; of the only one they are of all.
    for limit in rule.limits where limit.terms.count == 1 && terms.count > 1 {
      let term = limit.terms[0]
      if held(terms[term], limit) != terms[term], case .share = rule.terms[term].form {
        isMoved = true
      }
      terms[term] = held(terms[term], limit)
    }
    for (term, rule) in rule.terms.enumerated() {
      if case .rebate(let rebate) = rule.form {
        terms[term] = try -off(rebate, Array(terms.prefix(term)), times, for: place, in: year)
      }
    }
    var fee = try terms.reduce(ExactNumber.zero) { try $0 + $1 }
    for limit in rule.limits where limit.terms.isEmpty || terms.count == 1 {
      isMoved = isMoved || held(fee, limit) != fee
      fee = held(fee, limit)
    }
    let whole = [place] + parts(of: place, by: year)
    let isUnsaid = whole.contains { part in
      budget.members.indices.contains(part) && budget.members[part].fee.previous == nil
    }
    if last == nil, isUnsaid { return (fee, isMoved) }
    let paid = whole.compactMap { part -> Int128? in
      if let last { return last[part] }
      return budget.members.indices.contains(part)
        ? budget.members[part].fee.previous.map { Int128($0.øre) } : nil
    }
    guard let tie = rule.ties.first, !paid.isEmpty else { return (fee, isMoved) }
    let before = try ExactNumber(paid.reduce(0, +), over: 100)
    let highest = try tie.side == .below ? fee : before * (.one + tie.part)
    let lowest = try tie.side == .above ? fee : before * (.one - tie.part)
    let tied = fee > highest ? highest : max(fee, lowest)
    return (tied, isMoved || tied != fee)
  }

  private func held(_ amount: ExactNumber, _ limit: FeeLimit) -> ExactNumber {
    limit.isLeast ? max(amount, limit.amount.kroner) : min(amount, limit.amount.kroner)
  }

  private func amount(
    of term: FeeTerm, in rule: FeeRule, for place: Int, among payers: [Int], in year: Year
  ) throws -> ExactNumber {
    switch term.form {
    case .rebate: return .zero
    case .amount(let amount): return amount.kroner
    case .price(let price, let basis, let most):
      let units = try value(of: basis, for: place, in: year)
      return try price.kroner * (most.map { min($0, units) } ?? units)
    case .started(let price, let size, let basis):
      // One by one, as long as something is left.
      var left = try value(of: basis, for: place, in: year)
      var sum = ExactNumber.zero
      while left > .zero { (left, sum) = (try left - size, try sum + price.kroner) }
      return sum
    case .bands(let basis, let steps):
      return number(in: steps, for: try value(of: basis, for: place, in: year))
    case .brackets(let basis, let steps):
      // Unit by unit, as many as there are: drawn values are whole.
      let units = try value(of: basis, for: place, in: year)
      var sum = ExactNumber.zero
      for unit in 0..<Int64(units.numerator) {
        sum = try sum + number(in: steps, for: ExactNumber(unit + 1))
      }
      return sum
    case .priceBySize(let basis, let size, let steps):
      let price = number(in: steps, for: try value(of: size, for: place, in: year))
      return try price * value(of: basis, for: place, in: year)
    case .share(let total, let keys):
      return try share(
        of: total.kroner, by: keys, for: place, among: payers, isByMonth: rule.isByMonth, in: year)
    }
  }

  private func number(in steps: FeeSteps, for value: ExactNumber) -> ExactNumber {
    for step in steps.bounded where value <= step.bound { return step.number.kroner }
    return steps.above.kroner
  }

  /// What a member has of something, with those that became part of it.
  func value(of basis: FeeBasis, for place: Int, in year: Year) throws -> ExactNumber {
    guard case .declared(let measure) = basis else {
      return ExactNumber(try population(of: place, in: year).inhabitants)
    }
    var sum = ExactNumber.zero
    let isDeclared = budget.members.indices.contains(place)
    if let values = isDeclared ? budget.members[place].fee.measured[measure] : nil {
      sum = (values.last { $0.year.number < year.number } ?? values[0]).value
    } else {
      try refuse(isDeclared || absorbed(by: place, in: year).isEmpty)
    }
    var steps: [ReferenceStep<FeeNumber>] = []
    func takeIn() throws {
      let moved = figure(try FeeNumber(kroner: sum), after: steps, in: year)
      guard let moved else { throw Refusal() }
      (sum, steps) = (moved.kroner, [])
    }
    for event in members[place].events {
      switch event {
      case .measured(measure, let step): steps.append(step)
      case .absorption(let parts, let from):
        try takeIn()
        for part in parts where from <= year {
          sum = try sum + value(of: basis, for: part, in: year)
        }
      case .step, .measured: continue
      }
    }
    try takeIn()
    return sum
  }

  /// The members that became part of one by a year.
  func absorbed(by place: Int, in year: Year) -> [Int] {
    members[place].events.flatMap { event -> [Int] in
      guard case .absorption(let parts, let from) = event, from <= year else { return [] }
      return parts
    }
  }

  /// The members that became part of one by a year, and of those.
  private func parts(of place: Int, by year: Year) -> [Int] {
    absorbed(by: place, in: year).flatMap { [$0] + parts(of: $0, by: year) }
  }

  /// A fee rounded by itself, in øre: to the nearest unit, or the first one at or above it, or the last one at or below.
  private func alone(_ fee: ExactNumber, by rule: FeeRule) throws -> Int128 {
    let unit = Int128((rule.rounding?.unit ?? budget.feeUnit).øre)
    let øre = try fee * ExactNumber(100)
    let nearest = rounded(øre.numerator, over: øre.denominator * unit) * unit
    let isBelow = nearest * øre.denominator < øre.numerator
    let isAbove = nearest * øre.denominator > øre.numerator
    switch rule.rounding?.way {
    case .up where isBelow: return nearest + unit
    case .down where isAbove: return nearest - unit
    case .up, .down, .nearest, nil: return nearest
    }
  }

  /// Fees rounded: where they are shares of what the members have together, so that their sum stays.
  private func inØre(
    _ fees: [ExactNumber], by rule: FeeRule, _ moved: [Bool]
  ) throws -> [Int128] {
    let unit = rule.rounding?.unit ?? budget.feeUnit
    var bases: [ExactNumber?] = []
    for term in rule.terms {
      if case .share(_, let keys) = term.form { bases += keys.map(\.base) }
    }
    let isShared = !bases.isEmpty && bases.allSatisfy { $0 == nil }
    let øre = try fees.map { try $0 * ExactNumber(100) }
    guard isShared, unit == Money(øre: 1), rule.rounding == nil else {
      return try fees.map { try alone($0, by: rule) }
    }
    // What was moved is no share, and rounded by itself.
    var sum = ExactNumber.zero
    for (fee, isMoved) in zip(øre, moved) where !isMoved { sum = try sum + fee }
    var left = rounded(sum.numerator, over: sum.denominator)
    var whole = zip(øre, moved).map { fee, isMoved in
      isMoved ? rounded(fee.numerator, over: fee.denominator) : fee.numerator / fee.denominator
    }
    var lost = try zip(øre, whole).map { try $0 - ExactNumber($1, over: 1) }
    for place in whole.indices {
      if moved[place] { lost[place] = ExactNumber(-1) } else { left -= whole[place] }
    }
    while left > 0 {
      var most = 0
      for place in lost.indices where lost[place] > lost[most] { most = place }
      whole[most] += 1
      lost[most] = ExactNumber(-1)
      left -= 1
    }
    return whole
  }
}
