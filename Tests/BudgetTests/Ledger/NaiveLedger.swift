@testable import Budget

/// Amounts over the years worked out in the plainest way: every statement kept, none merged or dropped,
/// and each carried out on a table of all years.
///
/// It shares no code with the ledger but the arithmetic of values. A run of moves of one target in the
/// same years is one move by definition, so it undoes the run's last move before it makes the longer one.
struct NaiveLedger {
  typealias Table = [[Money?]]

  let firstYear: Year
  let groups: [SubBudgetID?]
  let growth: Growth
  /// The table and its turns after each statement, the budget's own first.
  private var history: [(table: Table, turns: [Set<Int>])]
  private var operations: [AmountLedger.Operation] = []

  init(_ entries: [AmountLedger.Entry], firstYear: Year, years: Int, growth: Growth) throws {
    self.firstYear = firstYear
    groups = entries.map(\.group)
    self.growth = growth
    let table = try (0..<years).map { year in
      try entries.map { try $0.base.map { try growth.grown($0, years: year) } }
    }
    history = [(table, entries.map { _ in [] })]
  }

  var table: Table { history.last?.table ?? [] }

  /// States a further operation; false where it cannot be carried out, and nothing has changed then.
  mutating func append(_ operation: AmountLedger.Operation) -> Bool {
    var trial = self
    guard (try? trial.carryOut(operation)) != nil else { return false }
    self = trial
    return true
  }

  private mutating func carryOut(_ operation: AmountLedger.Operation) throws {
    // Statements after the run's begin are made again, without the moves that are now part of one.
    var kept = operations
    var run = operation
    while let place = kept.lastIndex(where: { touched($0).intersects(touched(run)) }),
      let whole = kept[place].inOneRun(with: run)
    {
      kept.remove(at: place)
      run = whole
      break
    }
    if kept.count < operations.count {
      operations = []
      history = [history[0]]
      for earlier in kept { try step(earlier) }
    }
    try step(run)
  }

  private mutating func step(_ operation: AmountLedger.Operation) throws {
    var (table, turns) = history[history.count - 1]
    let first = firstYear.distance(to: operation.span.from)
    let end = operation.span.until.map { firstYear.distance(to: $0) + 1 } ?? table.count
    switch operation.target {
    case .entry(let entry):
      if case .itemise(let amount, let source) = operation.action {
        try itemise(amount, source, entry, first..<end, &table, &turns)
      } else {
        try adjust([entry], operation, first..<end, &table, &turns)
      }
    case .entries(let entries):
      for entry in entries { try adjust([entry], operation, first..<end, &table, &turns) }
    case .group(let group):
      try adjust(
        groups.indices.filter { groups[$0] == group }, operation, first..<end, &table, &turns)
    }
    operations.append(operation)
    history.append((table, turns))
  }

  private func adjust(
    _ entries: [Int], _ operation: AmountLedger.Operation, _ years: Range<Int>,
    _ table: inout Table, _ turns: inout [Set<Int>]
  ) throws {
    guard case .adjust(let adjustment) = operation.action else { return }
    var fresh = Set(entries.flatMap { turns[$0] }).filter(years.contains).union([years.lowerBound])
    var isSet = false
    if case .set = adjustment, case .group = operation.target {
    } else if case .set = adjustment {
      isSet = true
      fresh = [years.lowerBound]
    }
    var anchor = years.lowerBound
    for year in years where year < table.count {
      if fresh.contains(year) {
        anchor = year
        let moved = try adjustment.aged(year - years.lowerBound, growth)
        if case .group = operation.target {
          try spread(moved, entries, &table[year])
        } else {
          for entry in entries {
            table[year][entry] = try result(of: moved, on: table[year][entry])
          }
        }
      } else {
        for entry in entries {
          table[year][entry] = try table[anchor][entry].map {
            try growth.grown($0, years: year - anchor)
          }
        }
      }
    }
    for entry in entries {
      if isSet { turns[entry].subtract(years) }
      turns[entry].formUnion(fresh.union([years.upperBound]))
    }
  }

  private func spread(
    _ adjustment: Adjustment<Money>, _ entries: [Int], _ amounts: inout [Money?]
  ) throws {
    let parts = entries.map { amounts[$0] ?? .zero }
    let total = try result(of: adjustment, on: parts.total())
    guard try parts.total() != .zero || total == .zero else { throw LedgerProblem.tooLarge }
    for (entry, part) in zip(entries, total.spread(inProportionTo: parts)) {
      if amounts[entry] != nil { amounts[entry] = part }
    }
  }

  private func itemise(
    _ amount: Money, _ source: Int, _ entry: Int, _ years: Range<Int>,
    _ table: inout Table, _ turns: inout [Set<Int>]
  ) throws {
    for year in years where year < table.count {
      let moved = try growth.grown(amount, years: year - years.lowerBound)
      table[year][source] = try result(of: .subtract(moved), on: table[year][source])
      table[year][entry] = try result(of: .add(moved), on: table[year][entry] ?? .zero)
    }
    for touched in [source, entry] {
      turns[touched].formUnion([years.lowerBound, years.upperBound])
    }
  }

  private func result(of adjustment: Adjustment<Money>, on amount: Money?) throws -> Money {
    if case .set(let value) = adjustment, !value.isNegative { return value }
    guard let amount else { throw LedgerProblem.missingAmount(entry: 0) }
    let result = try adjustment.applied(to: amount)
    guard !result.isNegative else { throw LedgerProblem.tooLarge }
    return result
  }

  private func touched(_ operation: AmountLedger.Operation) -> Set<Int> {
    switch (operation.target, operation.action) {
    case (.entry(let entry), .itemise(_, let source)): [entry, source]
    case (.entry(let entry), .adjust): [entry]
    case (.entries(let entries), _): Set(entries)
    case (.group(let group), _): Set(groups.indices.filter { groups[$0] == group })
    }
  }
}

extension Set<Int> {
  fileprivate func intersects(_ other: Self) -> Bool { !isDisjoint(with: other) }
}

extension AmountLedger.Operation {
  /// The run that both are, where they are one: moves, itemisings, or what sets a group anew.
  fileprivate func inOneRun(with later: Self) -> Self? {
    guard target == later.target, span == later.span else { return nil }
    switch (action, later.action) {
    case (.itemise(let first, let source), .itemise(let second, _)):
      return (try? first + second).map {
        Self(target: target, action: .itemise($0, from: source), span: span)
      }
    case (.adjust, .adjust(.set)):
      if case .group = target { return later }
      return nil
    case (.adjust(let first), .adjust(let second)):
      guard let one = first.signed, let two = second.signed else { return nil }
      return Self(target: target, action: .adjust(.add(Money(øre: one + two))), span: span)
    case (.adjust, .itemise), (.itemise, .adjust): return nil
    }
  }
}

extension Adjustment<Money> {
  fileprivate var signed: Int64? {
    switch self {
    case .add(let amount): amount.øre
    case .subtract(let amount): -amount.øre
    case .set, .multiply: nil
    }
  }

  fileprivate func aged(_ years: Int, _ growth: Growth) throws -> Self {
    switch self {
    case .set(let amount): .set(try growth.grown(amount, years: years))
    case .add(let amount): .add(try growth.grown(amount, years: years))
    case .subtract(let amount): .subtract(try growth.grown(amount, years: years))
    case .multiply: self
    }
  }
}
