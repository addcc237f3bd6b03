@testable import Budget

/// A position with what was said about how it is staffed.
struct ReferencePosition {
  let name: LocalName
  var kind: PositionKind
  let start: Month?
  var end: Month?
  let percentage: PositionPercentage
  /// What was said of the percentage, and of which years.
  var percentages: [(percentage: PositionPercentage, span: YearSpan)] = []
  /// Whether its cost was stated by pay, and the years in which a cost was set.
  let isByPay: Bool
  var costSpans: [YearSpan] = []

  init(_ position: Position) {
    name = position.name
    kind = position.kind
    percentage = position.percentage
    isByPay = position.pay != nil
    start = position.start
    end = position.end
  }

  init(_ name: LocalName, _ hiring: Hiring, isByPay: Bool) {
    self.isByPay = isByPay
    self.name = name
    kind = hiring.kind
    percentage = hiring.percentage
    start = hiring.from
    end = hiring.until
  }

  /// The last that was said of a year.
  func percentage(in year: Year) -> PositionPercentage {
    percentages.last { $0.span.has(year) }?.percentage ?? percentage
  }

  func isStaffed(in month: Month) -> Bool {
    (start.map { $0 <= month } ?? true) && (end.map { month <= $0 } ?? true)
  }
}

extension ReferencePlan {
  mutating func hire(_ hiring: Hiring) throws {
    try refuse(hiring.count < 1 || positions.count + hiring.count > 1_000)
    if let from = hiring.from { try refuse(from.year < budget.year) }
    if let until = hiring.until {
      try refuse(until.year < budget.year || hiring.from.map { until < $0 } ?? false)
    }
    try refuse(hiring.cost == nil && budget.standardCost == nil && hiring.kind != .seconded)
    let names = try names(for: hiring)
    for name in names {
      let isByPay = hiring.cost == nil && budget.standardPay != nil
      positions.append(ReferencePosition(name, hiring, isByPay: isByPay))
      let entry = costs.add(budget.standardCost)
      if isByPay {
        let plan = self
        let declared = try factor(in: budget.year, by: [])
        try multiply(entry) { try plan.factor(in: $0, by: plan.onCosts) / declared }
      }
      guard let cost = hiring.cost, let span = YearSpan(from: hiring.from?.year ?? budget.year)
      else { continue }
      costs.append(.init(entry, .adjust(.set(cost)), span))
    }
  }

  /// The given name, numbered where there are several; else the kind with the next numbers that are free.
  private func names(for hiring: Hiring) throws -> [LocalName] {
    let taken = Set(positions.flatMap { [$0.name.english, $0.name.norwegian] })
    var names: [LocalName] = []
    var number = 0
    while names.count < hiring.count {
      number += 1
      if let given = hiring.name {
        let name = hiring.count == 1 ? given : "\(given) \(number)"
        try refuse(taken.contains(name))
        names.append(LocalName(name))
        continue
      }
      let (english, norwegian) =
        switch hiring.kind {
        case .permanent: ("Permanent \(number)", "Fast \(number)")
        case .temporary: ("Temporary \(number)", "Midlertidig \(number)")
        case .seconded: ("Seconded \(number)", "Innlånt \(number)")
        }
      if !taken.contains(english), !taken.contains(norwegian) {
        names.append(LocalName(english, norwegian: norwegian))
      }
    }
    return names
  }

  mutating func end(_ place: Int, _ month: Month) throws {
    try refuse(month < Month.january(of: budget.year).previous)
    if let end = positions[place].end { try refuse(end <= month) }
    if let start = positions[place].start { try refuse(month < start.previous) }
    positions[place].end = month
  }

  mutating func extend(_ place: Int, _ month: Month) throws {
    try refuse(month.year < budget.year)
    guard let end = positions[place].end else { throw Refusal() }
    if let start = positions[place].start { try refuse(month < start) }
    try refuse(month <= end)
    positions[place].end = month
  }

  mutating func convert(_ place: Int, _ kind: PositionKind) throws {
    try refuse(positions[place].kind == kind)
    positions[place].kind = kind
    if kind == .permanent { positions[place].end = nil }
  }

  mutating func setPercentage(
    _ place: Int, _ percentage: PositionPercentage, _ span: YearSpan
  ) throws {
    if let end = positions[place].end { try refuse(end.year < span.from) }
    positions[place].percentages.append((percentage, span))
  }

  mutating func setCost(of place: Int?, _ cost: Adjustment<Money>, _ span: YearSpan) throws {
    let paid = positions.indices.filter { positions[$0].kind != .seconded }
    if case .set = cost {
      for entry in place.map({ [$0] }) ?? paid { positions[entry].costSpans.append(span) }
    }
    if let place {
      try refuse(positions[place].kind == .seconded)
      costs.append(.init(place, .adjust(cost), span))
    } else {
      costs.append(.init(target: .entries(paid), action: .adjust(cost), span: span))
    }
  }

  static func add(
    _ name: String, _ amount: Money, _ span: YearSpan, to names: inout [LocalName],
    _ amounts: inout ReferenceAmounts
  ) throws {
    try refuse(names.contains { $0.english == name || $0.norwegian == name })
    names.append(LocalName(name))
    amounts.append(.init(amounts.add(.zero), .adjust(.set(amount)), span))
  }

  mutating func itemise(_ place: Int, _ amount: Money, _ span: YearSpan) throws {
    try refuse(amount <= .zero)
    guard place < budget.lines.count, let whole = budget.lines[place].containedIn else {
      throw Refusal()
    }
    lines.append(.init(place, .itemise(amount, from: whole.index), span))
  }

  mutating func setOpening(of target: FundTarget, _ adjustment: Adjustment<Money>) throws {
    func moved(_ opening: Int128) -> Int128 {
      switch adjustment {
      case .set(let amount): Int128(amount.øre)
      case .add(let amount): opening + Int128(amount.øre)
      case .subtract(let amount): opening - Int128(amount.øre)
      case .multiply(let factor): rounded(opening * factor.numerator, over: factor.denominator)
      }
    }
    switch target {
    case .free: freeOpening = moved(freeOpening)
    case .bound(let fund):
      fundOpenings[fund.index] = moved(fundOpenings[fund.index])
      try refuse(fundOpenings[fund.index] < 0)
    }
  }

  mutating func release(_ fund: FundID, _ amount: Money, _ year: Year) throws {
    let last = budget.year.number + horizon - 1
    try refuse(amount <= .zero || year < budget.year || year.number > last)
    releases.append((fund, amount, year))
  }

  mutating func drop(_ activity: ActivityID) throws {
    try refuse(!dropped.insert(activity).inserted)
    guard let cost = budget.activities[activity.index].cost, let span = YearSpan(from: budget.year)
    else { return }
    lines.append(.init(cost.line.index, .adjust(.subtract(cost.amount)), span))
  }
}
