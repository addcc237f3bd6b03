@testable import Budget

/// Amounts over the years, every statement kept and carried out on a table of all years.
///
/// A run of moves of one target in the same years is one move by definition, so its earlier moves are taken out
/// before the longer one is made. An amount that cannot be is impossible until something sets it anew.
struct ReferenceAmounts {
  struct Entry {
    let base: Money?
    var group: SubBudgetID?
    /// Whether the amount is part of another entry's as long as it is missing.
    var isContained = false
  }

  enum Target: Equatable {
    case entry(Int)
    case entries([Int])
    case group(SubBudgetID)
  }

  enum Action {
    case adjust(Adjustment<Money>)
    case itemise(Money, from: Int)
  }

  struct Statement {
    let target: Target
    let action: Action
    let span: YearSpan

    init(target: Target, action: Action, span: YearSpan) {
      self.target = target
      self.action = action
      self.span = span
    }

    init(_ entry: Int, _ action: Action, _ span: YearSpan) {
      self.init(target: .entry(entry), action: action, span: span)
    }
  }

  enum Cell: Equatable {
    case missing
    case impossible
    case amount(Int128)

    var amount: Int128? { if case .amount(let øre) = self { øre } else { nil } }
  }

  private(set) var entries: [Entry]
  private var statements: [Statement] = []
  private let firstYear: Year

  init(_ entries: [Entry], _ firstYear: Year) {
    self.entries = entries
    self.firstYear = firstYear
  }

  mutating func add(_ base: Money?) -> Int {
    entries.append(Entry(base: base))
    return entries.count - 1
  }

  mutating func append(_ statement: Statement) {
    let places = touched(statement)
    if let last = statements.lastIndex(where: { !touched($0).isDisjoint(with: places) }),
      let whole = statements[last].inOneRun(with: statement)
    {
      statements.remove(at: last)
      statements.append(whole)
    } else {
      statements.append(statement)
    }
  }

  /// The amounts of so many years; nil where missing.
  ///
  /// - Throws: ``Refusal`` where one of them is impossible.
  func amounts(years: Int, growth: ReferenceGrowth) throws -> [[Money?]] {
    var table = ReferenceTable(self, firstYear: firstYear, years: years, growth: growth)
    for statement in statements { table.carryOut(statement) }
    try refuse(table.isImpossible)
    return try table.cells.map {
      try $0.map { cell in
        try refuse(cell == .impossible)
        return try cell.amount.map {
          guard let øre = Int64(exactly: $0) else { throw Refusal() }
          return Money(øre: øre)
        }
      }
    }
  }

  private func touched(_ statement: Statement) -> Set<Int> {
    switch (statement.target, statement.action) {
    case (.entry(let entry), .itemise(_, let source)): [entry, source]
    case (.entry(let entry), .adjust): [entry]
    case (.entries(let entries), _): Set(entries)
    case (.group(let group), _): Set(entries.indices.filter { entries[$0].group == group })
    }
  }
}

extension ReferenceAmounts.Statement {
  /// The run that both are, where they are one: moves, itemisings, or what sets a group anew.
  fileprivate func inOneRun(with later: Self) -> Self? {
    guard target == later.target, span == later.span else { return nil }
    switch (action, later.action) {
    case (.itemise(let first, let source), .itemise(let second, _)):
      return Self(
        target: target, action: .itemise(Money(øre: first.øre + second.øre), from: source),
        span: span)
    case (.adjust, .adjust(.set)):
      if case .group = target { return later }
      return nil
    case (.adjust(let first), .adjust(let second)):
      guard let one = first.moved, let two = second.moved else { return nil }
      let sum = one + two
      return Self(
        target: target,
        action: .adjust(sum < 0 ? .subtract(Money(øre: -sum)) : .add(Money(øre: sum))),
        span: span)
    case (.adjust, .itemise), (.itemise, .adjust): return nil
    }
  }
}

extension Adjustment<Money> {
  fileprivate var moved: Int64? {
    switch self {
    case .add(let amount): amount.øre
    case .subtract(let amount): -amount.øre
    case .set, .multiply: nil
    }
  }
}
