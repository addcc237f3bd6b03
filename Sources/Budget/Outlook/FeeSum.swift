/// Who pays in a year, and what they pay together.
struct FeeSum: Equatable {
  var rate: FeeRate
  var members = 0
  var population: Int64 = 0
  var fees = Money.zero
}

extension Plan {
  /// The fee base of a year.
  ///
  /// Linear in the members that changes have touched where every fee is exact without rounding, as at 1.50 kr
  /// or any other rate of whole øre; else in all members.
  func feeSum(in year: Year) throws(ChangeProblem) -> FeeSum {
    if let base = try feeSumFromTotals(in: year) { return base }
    return try feeSumByMembers(in: year)
  }

  /// The fee base as the sum over all members, each fee rounded as the budget says.
  func feeSumByMembers(in year: Year) throws(ChangeProblem) -> FeeSum {
    var base = FeeSum(rate: try rate(in: year))
    for index in 0..<memberCount {
      let id = MemberID(place: index)
      guard isMember(id, in: year) else { continue }
      if !isRemainder(id) { base.members += 1 }
      let inhabitants = try population(of: id, in: year)
      base.population += inhabitants.inhabitants
      let fee = try fee(of: id, at: base.rate, for: inhabitants, in: year)
      guard let sum = try? base.fees + fee else { throw .tooLarge }
      base.fees = sum
    }
    return base
  }

  /// The fee base as the register's totals, with the members taken out that changes have touched, and
  /// added again as they are now; nil where a fee needs rounding or the population grows by a percentage.
  ///
  /// The sum of fees that need no rounding is the rate times the sum of weighted inhabitants.
  private func feeSumFromTotals(in year: Year) throws(ChangeProblem) -> FeeSum? {
    let rate = try rate(in: year)
    guard growth(of: .population) == .none,
      register.distinctWeights.allSatisfy({ needsNoRounding(rate, $0) })
    else { return nil }
    let registered = register.feeYear(year).feeYear
    var base = FeeSum(rate: rate, members: register.memberCount, population: registered.population)
    var weighted = registered.weightedPopulation
    for id in overlays.members where id.index < register.count {
      let inhabitants = registered.populations[id.index].inhabitants
      if !isRemainder(id) { base.members -= 1 }
      base.population -= inhabitants
      weighted -= Int128(inhabitants) * Int128(register.weights[id.index].hundredths)
    }
    // Members that changes have let in are touched by that change.
    for id in overlays.members where isMember(id, in: year) {
      let weight = try weight(of: id, in: year)
      guard needsNoRounding(rate, weight) else { return nil }
      let inhabitants = try population(of: id, in: year).inhabitants
      if !isRemainder(id) { base.members += 1 }
      base.population += inhabitants
      weighted += Int128(inhabitants) * Int128(weight.hundredths)
    }
    // Without a rest, since the fee of one inhabitant has none.
    guard let øre = Int64(exactly: Int128(rate.tenThousandths) * weighted / 10_000) else {
      throw .tooLarge
    }
    base.fees = Money(øre: øre)
    return base
  }

  /// Whether the fee of one inhabitant, and so of any number, is a whole number of the budget's unit.
  private func needsNoRounding(_ rate: FeeRate, _ weight: Weight) -> Bool {
    Int128(rate.tenThousandths) * Int128(weight.hundredths)
      % (10_000 * Int128(budget.feeUnit.øre)) == 0
  }
}
