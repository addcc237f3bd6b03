extension Plan {
  /// The percentage that an on-cost is in a year.
  public func onCostRate(_ id: OnCostID, in year: Year) -> OnCostRate {
    onCostRate(id, in: year, at: onCostRates)
  }

  private func onCostRate(
    _ id: OnCostID, in year: Year, at rates: [AdjustmentSeries<OnCostRate>]
  ) -> OnCostRate {
    let declared = budget.onCosts[id.index].rate
    // Rates are only set, so that none can be out of range.
    return (try? rates[id.index].value(in: year, base: declared)) ?? declared
  }

  /// What pay comes to with the on-costs of a year.
  ///
  /// - Throws: ``ChangeProblem/tooLarge`` where a part of it has too many digits.
  public func payFactor(in year: Year) throws(ChangeProblem) -> PayFactor {
    try payFactor(in: year, at: onCostRates)
  }

  private func payFactor(
    in year: Year, at rates: [AdjustmentSeries<OnCostRate>]
  ) throws(ChangeProblem) -> PayFactor {
    do {
      return try PayFactor(
        budget.onCosts,
        at: budget.identifiedOnCosts.map { onCostRate($0.id, in: year, at: rates) })
    } catch { throw .tooLarge }
  }

  /// States the percentage that an on-cost is: what was stated by pay costs as much more or less as pay does with all
  /// on-costs; what was stated as a cost is all in, and does not move.
  mutating func setOnCost(
    _ id: OnCostID, _ rate: OnCostRate, _ span: YearSpan
  ) throws(ChangeProblem) {
    let before = onCostRates
    onCostRates[id.index].append(.set(rate), span)
    for (years, ratio) in try ratios(in: span, over: before) {
      var targets: [(years: [YearSpan], entries: [Int])] = []
      for (place, position) in positions.enumerated() where position.isByPay {
        let years = position.yearsByPay(of: years)
        if let known = targets.firstIndex(where: { $0.years == years }) {
          targets[known].entries.append(place)
        } else {
          targets.append((years, [place]))
        }
      }
      for (spans, entries) in targets {
        for span in spans { multiplyCosts(of: .entries(entries), by: ratio, span) }
      }
    }
  }

  /// Brings the cost of a position that is hired at the standard pay to the on-costs of each year.
  mutating func applyOnCosts(to entry: Int) throws(ChangeProblem) {
    for (years, ratio) in try ratiosToDeclared() {
      multiplyCosts(of: .entry(entry), by: ratio, years)
    }
  }

  /// How much more than by the budget's own on-costs pay costs, by years in which that is one and the same; years in
  /// which it is as much are left out.
  func ratiosToDeclared() throws(ChangeProblem) -> [(years: YearSpan, ratio: ExactNumber)] {
    guard !onCostRates.allSatisfy(\.isEmpty) else { return [] }
    let declared = onCostRates.map { _ in AdjustmentSeries<OnCostRate>() }
    return try ratios(in: YearSpan(since: budget.year), over: declared)
  }

  private mutating func multiplyCosts(
    of target: AmountLedger.Target, by ratio: ExactNumber, _ span: YearSpan
  ) {
    positionCosts.append(.init(target: target, action: .adjust(.multiply(ratio)), span: span))
  }

  /// What pay costs by the on-costs of each year over what it cost before, as in ``ratiosToDeclared()``.
  private func ratios(
    in span: YearSpan, over before: [AdjustmentSeries<OnCostRate>]
  ) throws(ChangeProblem) -> [(years: YearSpan, ratio: ExactNumber)] {
    let turning = (before + onCostRates).flatMap { $0.turns(in: span) }
    let turns = Set([span.from] + turning).sorted()
    var ratios: [(years: YearSpan, ratio: ExactNumber)] = []
    for (place, first) in turns.enumerated() {
      let last = place + 1 < turns.count ? turns[place + 1].advanced(by: -1) : span.until
      let (now, old) = (try payFactor(in: first), try payFactor(in: first, at: before))
      guard let ratio = try? now.total / old.total else { throw .tooLarge }
      if let previous = ratios.last, previous.ratio == ratio,
        let joined = YearSpan(from: previous.years.from, until: last)
      {
        ratios[ratios.count - 1].years = joined
      } else if let years = YearSpan(from: first, until: last) {
        ratios.append((years, ratio))
      }
    }
    return ratios.filter { $0.ratio != .one }
  }
}

extension PlannedPosition {
  /// The parts of a span in which the cost follows from pay, since no cost is set.
  fileprivate func yearsByPay(of span: YearSpan) -> [YearSpan] {
    costSpans.reduce([span]) { spans, set in spans.flatMap { $0.without(set) } }
  }

  /// Whether what it costs in a year was stated by pay, and not as a cost that is all in.
  public func isByPay(in year: Year) -> Bool {
    isByPay && !costSpans.contains { $0.contains(year) }
  }

  /// Notes that its cost is set in some years.
  mutating func noteCost(_ span: YearSpan) {
    guard isByPay else { return }
    costSpans.removeAll { span.covers($0) }
    costSpans.append(span)
  }
}

extension YearSpan {
  /// The parts of the span that lie before and after another one.
  fileprivate func without(_ other: YearSpan) -> [YearSpan] {
    let after = other.until.flatMap { last in
      YearSpan(from: max(from, last.advanced(by: 1)), until: until)
    }
    return [before(other.from), after].compactMap(\.self)
  }
}
