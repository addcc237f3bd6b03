@testable import Budget

/// On-costs in the plainest way: year by year what pay comes to before and after a statement.
extension ReferencePlan {
  /// States an on-cost: what is stated by pay costs as much more as pay does, wherever no cost is set.
  mutating func setOnCost(_ id: OnCostID, _ rate: OnCostRate, _ span: YearSpan) throws {
    let before = onCosts
    onCosts.append((id.place, rate, span))
    let plan = self
    for entry in positions.indices where positions[entry].isByPay {
      try multiply(entry) { year in
        try span.has(year)
          ? plan.factor(in: year, by: plan.onCosts) / plan.factor(in: year, by: before) : .one
      }
    }
  }

  /// What a krone of pay costs in a year, all in.
  func factor(
    in year: Year, by stated: [(place: Int, rate: OnCostRate, span: YearSpan)]
  ) throws -> ExactNumber {
    var parts: [ExactNumber] = []
    for (place, onCost) in budget.onCosts.enumerated() {
      let rate = stated.last { $0.place == place && $0.span.has(year) }?.rate ?? onCost.rate
      let base = try onCost.base.reduce(ExactNumber.one) { try $0 + parts[$1.place] }
      parts.append(try rate.fraction * base)
    }
    return try parts.reduce(.one) { try $0 + $1 }
  }

  /// Multiplies a cost by what each year has: years in a row that have the same at once, none of those in which it is set.
  mutating func multiply(_ entry: Int, by ratio: (Year) throws -> ExactNumber) throws {
    let last = 2040
    var runs: [(from: Int, until: Int, ratio: ExactNumber)] = []
    for number in budget.year.number...last {
      guard let year = Year(number) else { continue }
      let isSet =
        positions.indices.contains(entry)
        && positions[entry].costSpans.contains { $0.has(year) }
      let ratio = isSet ? ExactNumber.zero : try ratio(year)
      if let run = runs.last, run.ratio == ratio {
        runs[runs.count - 1].until = number
      } else {
        runs.append((number, number, ratio))
      }
    }
    for run in runs where run.ratio != .one && run.ratio != .zero {
      guard let from = Year(run.from),
        let span = YearSpan(from: from, until: run.until == last ? nil : Year(run.until))
      else { continue }
      costs.append(.init(entry, .adjust(.multiply(run.ratio)), span))
    }
  }
}
