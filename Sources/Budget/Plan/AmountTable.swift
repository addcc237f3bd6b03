/// The amounts of an ``AmountLedger`` in a year, and in those before it in which something begins or is
/// over: what the year's amounts grow from.
///
/// Before any statement an amount is that of the first year, grown. A statement acts, in its first year, on
/// the amount as it stood before the statement, and that grows on, rounded once, up to the next year in
/// which something earlier stated about the entry begins or is over; there the statement acts anew, its
/// own amount grown. After its last year the amount is what it was without the statement. Source: model
/// rule "Growth".
struct AmountTable {
  /// The years of the table, in order; the wanted one is the last.
  private let years: [Year]
  /// The amounts by year.
  private var columns: [AmountColumn]
  private let growth: GrowthPath

  /// The amounts of some years before any operation, the years in order.
  ///
  /// - Throws: ``LedgerProblem/tooLarge`` where growth takes an amount out of range.
  init(of ledger: AmountLedger, in years: [Year], growth: GrowthPath) throws(LedgerProblem) {
    self.years = years
    self.growth = growth
    columns = years.map { AmountColumn($0, groups: ledger.groups) }
    for entry in ledger.entries { try add(entry.base, of: ledger.firstYear) }
  }

  /// The amounts before any operation of a year and of those before it that its own grow from.
  ///
  /// - Throws: ``LedgerProblem/tooLarge`` where growth takes an amount out of range.
  init(of ledger: AmountLedger, upTo year: Year, growth: GrowthPath) throws(LedgerProblem) {
    let turns = ledger.operations.flatMap(\.span.turns).filter { $0 < year }
    try self.init(of: ledger, in: Set(turns).sorted() + [year], growth: growth)
  }

  /// The amounts of the last year.
  var last: AmountColumn { columns[years.count - 1] }

  /// The amounts of a year; nil where the table does not have it.
  func column(of year: Year) -> AmountColumn? {
    let place = years[0].distance(to: year)
    return years.indices.contains(place) && years[place] == year ? columns[place] : nil
  }

  /// Adds an entry that no operation has acted on.
  mutating func add(_ base: Money?, of firstYear: Year) throws(LedgerProblem) {
    for place in years.indices {
      columns[place].append(
        try base.map { base throws(LedgerProblem) in
          try growth.grownAmount(base, from: firstYear, to: years[place])
        })
    }
  }

  /// Carries out an operation on the entries of its ledger, as often as it was stated.
  mutating func carryOut(
    _ operation: AmountLedger.Operation, on entries: GrowingList<AmountLedger.Entry>
  ) throws(LedgerProblem) {
    for _ in 0..<operation.times { try carryOutOnce(operation, on: entries) }
  }

  private mutating func carryOutOnce(
    _ operation: AmountLedger.Operation, on entries: GrowingList<AmountLedger.Entry>
  ) throws(LedgerProblem) {
    let span = operation.span
    switch (operation.target, operation.action) {
    case (.entry(let entry), .itemise(let amount, let source)):
      try itemise(amount, from: source, into: entry, span)
    case (.entry(let entry), .adjust(let adjustment)):
      try adjust(entry, adjustment, span, isContained: entries[entry].isContained)
    case (.entries(let places), .adjust(let adjustment)):
      for entry in places {
        try adjust(entry, adjustment, span, isContained: entries[entry].isContained)
      }
    case (.group(let group), .adjust(let adjustment)):
      let members = entries.indices.filter { entries[$0].group == group }
      try adjust(group, of: members, adjustment, span)
    case (.entries, .itemise), (.group, .itemise): break  // Only a single line is itemised.
    }
  }

  private mutating func adjust(
    _ entry: Int, _ adjustment: Adjustment<Money>, _ span: YearSpan, isContained: Bool
  ) throws(LedgerProblem) {
    var anchor = 0
    for place in years.indices where span.contains(years[place]) {
      let year = years[place]
      if isContained { try open(entry, by: adjustment, at: place) }
      if case .set(let amount) = adjustment {
        // A set amount hides what is earlier, so that its years have no other turn than the first.
        columns[place].turns[entry] = year == span.from
        let grown = try growth.grownAmount(amount, from: span.from, to: year)
        columns[place][entry] = try legal(grown, entry, year)
      } else if year == span.from || columns[place].turns[entry] {
        anchor = place
        columns[place].turns[entry] = true
        try move(entry, adjustment.grown(by: growth, from: span.from, to: year), at: place)
      } else {
        columns[place][entry] = try grown(entry, from: anchor, to: place)
      }
    }
    markEnd(of: span, [entry])
  }

  private mutating func adjust(
    _ group: SubBudgetID, of members: [Int], _ adjustment: Adjustment<Money>, _ span: YearSpan
  ) throws(LedgerProblem) {
    var anchor = 0
    for place in years.indices where span.contains(years[place]) {
      let year = years[place]
      if year == span.from || members.contains(where: { columns[place].turns[$0] }) {
        anchor = place
        for entry in members { columns[place].turns[entry] = true }
        let adjustment = try adjustment.grown(by: growth, from: span.from, to: year)
        try spread(adjustment, over: members, of: group, at: place)
      } else {
        for entry in members { columns[place][entry] = try grown(entry, from: anchor, to: place) }
      }
    }
    markEnd(of: span, members)
  }

  /// Brings a group to a new total, spread over its lines in proportion.
  private mutating func spread(
    _ adjustment: Adjustment<Money>, over members: [Int], of group: SubBudgetID, at place: Int
  ) throws(LedgerProblem) {
    var (known, parts): ([Int], [Money]) = ([], [])
    known.reserveCapacity(members.count)
    parts.reserveCapacity(members.count)
    for entry in members {
      guard let amount = columns[place][entry] else { continue }
      known.append(entry)
      parts.append(amount)
    }
    guard let before = try? parts.total(), let total = try? adjustment.applied(to: before) else {
      throw .tooLarge
    }
    guard !total.isNegative else { throw .groupBelowZero(group, years[place], total) }
    guard before != .zero || total == .zero else { throw .nothingToSpread(group, years[place]) }
    for (entry, part) in zip(known, total.spread(inProportionTo: parts)) {
      columns[place][entry] = part
    }
  }

  /// Moves an amount between two entries in every year alike, so that their total always stays.
  private mutating func itemise(
    _ amount: Money, from source: Int, into entry: Int, _ span: YearSpan
  ) throws(LedgerProblem) {
    for place in years.indices where span.contains(years[place]) {
      let year = years[place]
      let moved = try growth.grownAmount(amount, from: span.from, to: year)
      try move(source, .subtract(moved), at: place)
      if columns[place][entry] == nil { columns[place][entry] = .zero }
      try move(entry, .add(moved), at: place)
      guard year == span.from else { continue }
      for touched in [source, entry] { columns[place].turns[touched] = true }
    }
    markEnd(of: span, [source, entry])
  }

  /// Gives an entry whose amount another's holds one of its own, where an amount is added to it.
  ///
  /// That is new money. An amount by itself could be a part of the other's as well.
  private mutating func open(
    _ entry: Int, by adjustment: Adjustment<Money>, at place: Int
  ) throws(LedgerProblem) {
    guard columns[place][entry] == nil else { return }
    switch adjustment {
    case .set(let amount): throw .partOrMore(entry: entry, amount)
    case .add: columns[place][entry] = .zero
    case .subtract, .multiply: break
    }
  }

  /// Adjusts one amount of one year.
  private mutating func move(
    _ entry: Int, _ adjustment: Adjustment<Money>, at place: Int
  ) throws(LedgerProblem) {
    guard let amount = columns[place][entry] else { throw .missingAmount(entry: entry) }
    guard let result = try? adjustment.applied(to: amount) else { throw .tooLarge }
    columns[place][entry] = try legal(result, entry, years[place])
  }

  private func legal(_ amount: Money, _ entry: Int, _ year: Year) throws(LedgerProblem) -> Money {
    guard !amount.isNegative else { throw .belowZero(entry: entry, year, amount) }
    return amount
  }

  /// The amount of an entry at `place`, grown from the one at `anchor`.
  private func grown(
    _ entry: Int, from anchor: Int, to place: Int
  ) throws(LedgerProblem) -> Money? {
    try columns[anchor][entry].map { amount throws(LedgerProblem) in
      try growth.grownAmount(amount, from: years[anchor], to: years[place])
    }
  }

  private mutating func markEnd(of span: YearSpan, _ entries: [Int]) {
    guard let until = span.until, let place = years.firstIndex(of: until.advanced(by: 1)) else {
      return
    }
    for entry in entries { columns[place].turns[entry] = true }
  }
}

extension Adjustment<Money> {
  /// The adjustment with its amount grown; a factor does not grow.
  fileprivate func grown(
    by growth: GrowthPath, from first: Year, to year: Year
  ) throws(LedgerProblem) -> Self {
    switch self {
    case .set(let amount): .set(try growth.grownAmount(amount, from: first, to: year))
    case .add(let amount): .add(try growth.grownAmount(amount, from: first, to: year))
    case .subtract(let amount): .subtract(try growth.grownAmount(amount, from: first, to: year))
    case .multiply: self
    }
  }
}

extension GrowthPath {
  fileprivate func grownAmount(
    _ amount: Money, from start: Year, to end: Year
  ) throws(LedgerProblem) -> Money {
    guard let grown = try? grown(amount, from: start, to: end) else { throw .tooLarge }
    return grown
  }
}
