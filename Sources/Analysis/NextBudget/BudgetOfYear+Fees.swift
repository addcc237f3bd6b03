import Budget

extension BudgetOfYear {
  /// Gives a budget the fee rules with their numbers of the year; those that a change moved, or that must be decided
  /// again, are assumed.
  func setFeeRules(of budget: inout Budget) throws(ChangeProblem) {
    guard plan.hasFeeRules else { return }
    for place in old.feeRules.indices {
      var rule = try plan.feeRule(at: place, in: year)
      for (term, before) in old.feeRules[place].terms.enumerated() {
        let isSame = rule.terms[term].form == before.form
        rule.terms[term].provenance = provenance(before.provenance, isSame: isSame)
      }
      for (limit, before) in old.feeRules[place].limits.enumerated() {
        let isSame = rule.limits[limit].amount == before.amount
        rule.limits[limit].provenance = provenance(before.provenance, isSame: isSame)
      }
      for (tie, before) in old.feeRules[place].ties.enumerated() {
        let isSame = rule.ties[tie].part == before.part
        rule.ties[tie].provenance = provenance(before.provenance, isSame: isSame)
      }
      budget.feeRules[place] = rule
    }
    // The rate of such a budget is that of its rules.
    let rate = budget.feeRules.flatMap(\.terms).first(where: \.isRate)
    budget.rateProvenance = rate?.provenance ?? Provenance(.missing)
  }

  /// What a reader must know of members that are in for a part of the year: a budget has whole years.
  var partYears: [Remark] {
    plan.partYearMembers(in: year).map { id, months in
      let (name, number) = (plan.member(id).name, year.number)
      return Remark(
        text: LocalName(
          "\"\(name)\" is a member for \(months) of 12 months of \(number) and stands here with the whole year: its "
            + "`leave` or `join` belongs in a scenario.",
          norwegian:
            "«\(name)» er medlem i \(months) av 12 måneder i \(number) og står her med hele året: skriv `ut` eller `inn` "
            + "i et scenario."),
        provenance: Provenance(.derived, place: isNext ? words.rolled : words.changed))
    }
  }
}
