/// Who pays in a year, and what they pay together.
struct FeeSum: Sendable, Hashable {
  var rate: FeeRate
  var members = 0
  var population: Int64 = 0
  var fees = Money.zero
}

extension Plan {
  /// The fee base of a year: from the members that are kept, or from all that was stated of them.
  func feeSum(in year: Year) throws(ChangeProblem) -> FeeSum {
    if hasFeeRules { return try feeSumByRules(in: year) }
    if let column = feeColumns[year] { return try column.sum(roundedTo: budget.feeUnit) }
    return try statedFeeSum(in: year)
  }

  /// The fee base as the sum of rate × inhabitants × weight over all members by all that was stated of them, each
  /// fee rounded as the budget says.
  func statedFeeSum(in year: Year) throws(ChangeProblem) -> FeeSum {
    var base = FeeSum(rate: try statedRate(in: year))
    for index in 0..<memberCount {
      let id = MemberID(place: index)
      guard isStatedMember(id, in: year) else { continue }
      if !isRemainder(id) { base.members += 1 }
      let inhabitants = try statedPopulation(of: id, in: year).inhabitants
      base.population += inhabitants
      let weighted = inhabitants * (try statedWeight(of: id, in: year).hundredths)
      guard let fee = base.rate.fee(for: weighted, roundedTo: budget.feeUnit),
        let sum = try? base.fees + fee
      else { throw .tooLarge }
      base.fees = sum
    }
    return base
  }
}
