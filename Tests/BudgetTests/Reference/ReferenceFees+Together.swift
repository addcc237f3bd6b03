@testable import Budget

// Terms that other terms or other members have a say in.

extension ReferencePlan {
  /// What a rebate takes off the terms above it.
  func off(
    _ rebate: FeeRebate, _ above: [ExactNumber], _ times: ExactNumber, for place: Int, in year: Year
  ) throws -> ExactNumber {
    if let years = rebate.years {
      guard let first = firstYear(of: place, by: year), year.number >= first,
        year.number < first + years
      else { return .zero }
    }
    let all = try above.reduce(ExactNumber.zero) { try $0 + $1 }
    var base = rebate.terms.isEmpty ? all : ExactNumber.zero
    for term in rebate.terms { base = try base + above[term] }
    let wanted = try rebate.isPart ? base * rebate.number.kroner : times * rebate.number.kroner
    return min(wanted, base, all)
  }

  /// The year that a member last came in, month by month; of what others made the first of theirs.
  private func firstYear(of place: Int, by year: Year) -> Int? {
    let member = members[place]
    let years = (budget.year.number...max(budget.year.number, year.number)).compactMap { Year($0) }
    let start = years.flatMap(\.months).last {
      member.pays(for: $0) && !member.pays(for: $0.previous)
    }
    guard let start else { return member.firstYear }
    guard member.isMade, member.turns.lastIndex(where: { $0.span.has(start) }) == 0 else {
      return start.year.number
    }
    for case .absorption(let parts, _) in member.events {
      let firsts = parts.map { firstYear(of: $0, by: year) }
      return firsts.contains(nil) ? nil : firsts.compactMap(\.self).min()
    }
    return nil
  }

  /// A member's share of a total: of each month's twelfth, as much more as the year is longer than its months.
  func share(
    of total: ExactNumber, by keys: [ShareKey], for place: Int, among payers: [Int],
    isByMonth: Bool, in year: Year
  ) throws -> ExactNumber {
    let months = isByMonth ? year.months : [year.months[0]]
    func isIn(_ payer: Int, _ month: Month) -> Bool {
      !isByMonth || members[payer].pays(for: month)
    }
    var sum = ExactNumber.zero
    for key in keys {
      func counted(_ place: Int) throws -> ExactNumber {
        // What stands for members without a name shares in no equal parts.
        try key.basis.map { try value(of: $0, for: place, in: year) }
          ?? (members[place].isRemainder ? .zero : .one)
      }
      var parts = ExactNumber.zero
      for month in months where payers.contains(where: { isIn($0, month) }) {
        var all = ExactNumber.zero
        for payer in payers where isIn(payer, month) {
          all = try all + members[payer].weight(in: year).times * counted(payer)
        }
        let whole = key.base ?? all
        try refuse(whole == .zero)
        if isIn(place, month) { parts = try plus(parts, counted(place) / whole) }
      }
      let own = months.count { isIn(place, $0) }
      sum = try plus(sum, total * key.part * (parts / ExactNumber(Int64(own))))
    }
    return sum
  }

  /// A sum, to twenty decimals where the exact one has more digits than there are.
  private func plus(_ left: ExactNumber, _ right: ExactNumber) throws -> ExactNumber {
    if let sum = try? left + right { return sum }
    return try left.rounded(decimals: 20) + right.rounded(decimals: 20)
  }
}
