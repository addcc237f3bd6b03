/// A way in which amounts cannot be worked out.
enum LedgerProblem: Error, Hashable {
  /// A change relative to an amount that the document does not give.
  case missingAmount(entry: Int)
  /// A cost would fall below zero.
  case belowZero(AmountLedger.Target, Year, Money)
  /// A group without any amount cannot be spread over its lines in proportion.
  case nothingToSpread(SubBudgetID, Year)
  /// An amount left the range of money.
  case tooLarge
}

/// Yearly costs that grow, stand alone or in groups, and are adjusted in the order of statements.
///
/// The same rules serve expense lines and the cost of positions. The rule for a year: the last year in
/// which something happened to the entry is worked out step by step; from there the amount grows, rounded
/// once. Source: model rule "Growth".
struct AmountLedger: Sendable, Hashable {
  /// What an operation acts on.
  enum Target: Sendable, Hashable {
    case entry(Int)
    case group(SubBudgetID)
    case all
  }

  /// What an operation does.
  enum Action: Sendable, Hashable {
    case adjust(Adjustment<Money>)
    /// Takes an amount out of the entry `from` and puts it into the target.
    case itemise(Money, from: Int)
  }

  /// One statement about one or several entries.
  struct Operation: Sendable, Hashable {
    let target: Target
    let action: Action
    let span: YearSpan
  }

  /// One amount.
  struct Entry: Sendable, Hashable {
    /// The amount of the first year before any operation; nil where it is missing.
    let base: Money?
    let group: SubBudgetID?
    /// Operations before this one were stated when the entry did not exist yet.
    var firstOperation = 0
  }

  private(set) var entries: [Entry]
  private var operations: [Operation] = []
  private let firstYear: Year

  init(entries: [Entry], firstYear: Year) {
    self.entries = entries
    self.firstYear = firstYear
  }

  /// Adds an entry that begins without any earlier operation acting on it.
  mutating func add(_ base: Money) -> Int {
    entries.append(Entry(base: base, group: nil, firstOperation: operations.count))
    return entries.count - 1
  }

  /// States a further operation.
  mutating func append(_ operation: Operation) {
    guard case .adjust(let adjustment) = operation.action, let last = operations.indices.last,
      operations[last].target == operation.target, operations[last].span == operation.span,
      case .adjust(let earlier) = operations[last].action,
      operation.isWholeReplacement || earlier.merged(with: adjustment) != nil
    else {
      dropHidden(by: operation)
      operations.append(operation)
      return
    }
    let action = earlier.merged(with: adjustment) ?? adjustment
    operations[last] = Operation(
      target: operation.target, action: .adjust(action), span: operation.span)
  }

  /// Drops the operations on one entry that a new set amount hides for good.
  ///
  /// Without this a session that tries a line's amount a thousand times would slow down with each.
  private mutating func dropHidden(by operation: Operation) {
    guard operation.isWholeReplacement, case .entry(let entry) = operation.target else { return }
    var place = operations.count - 1
    while place >= 0 {
      let earlier = operations[place]
      if earlier.touches(entry, in: entries[entry].group) {
        guard earlier.target == operation.target, case .adjust = earlier.action,
          earlier.span.from >= operation.span.from
        else { return }
        operations.remove(at: place)
        for index in entries.indices where entries[index].firstOperation > place {
          entries[index].firstOperation -= 1
        }
      }
      place -= 1
    }
  }

  /// The amounts of a year, one an entry; nil where missing.
  ///
  /// - Throws: ``LedgerProblem`` where an operation cannot be carried out in that year.
  func amounts(in year: Year, growth: Growth) throws(LedgerProblem) -> [Money?] {
    if operations.isEmpty, growth == .none { return entries.map(\.base) }
    var result: [Money?] = entries.map(\.base)
    var worked: [Year: [Money?]] = [:]
    for index in entries.indices {
      let anchor = lastTurn(of: index, upTo: year)
      let amounts: [Money?]
      if let known = worked[anchor] {
        amounts = known
      } else {
        amounts = try stepped(in: anchor, growth: growth)
        worked[anchor] = amounts
      }
      result[index] = try amounts[index].map { amount throws(LedgerProblem) in
        try growth.grownAmount(amount, years: anchor.distance(to: year))
      }
    }
    return result
  }

  /// The last year up to `year` in which an operation on the entry begins or is over.
  private func lastTurn(of index: Int, upTo year: Year) -> Year {
    var last = firstYear
    let entry = entries[index]
    for operation in operations.dropFirst(entry.firstOperation)
    where operation.touches(index, in: entry.group) {
      for turn in operation.span.turns where turn <= year { last = max(last, turn) }
    }
    return last
  }

  /// All amounts of a year, every operation in force carried out in turn.
  private func stepped(in year: Year, growth: Growth) throws(LedgerProblem) -> [Money?] {
    var amounts: [Money?] = []
    for entry in entries {
      amounts.append(
        try entry.base.map { base throws(LedgerProblem) in
          try growth.grownAmount(base, years: firstYear.distance(to: year))
        })
    }
    for (place, operation) in operations.enumerated() where operation.span.contains(year) {
      try carryOut(operation, number: place, in: year, growth: growth, on: &amounts)
    }
    return amounts
  }

  private func carryOut(
    _ operation: Operation, number: Int, in year: Year, growth: Growth, on amounts: inout [Money?]
  ) throws(LedgerProblem) {
    let years = operation.span.from.distance(to: year)
    switch operation.action {
    case .itemise(let amount, let source):
      guard case .entry(let entry) = operation.target else { return }
      let moved = try growth.grownAmount(amount, years: years)
      guard let rest = amounts[source] else { throw .missingAmount(entry: source) }
      amounts[source] = try checked(.subtract(moved), on: rest, .entry(source), year)
      amounts[entry] = try checked(.add(moved), on: amounts[entry] ?? .zero, .entry(entry), year)
    case .adjust(let adjustment):
      let grown = try adjustment.grown(by: growth, years: years)
      switch operation.target {
      case .entry(let entry): try adjust(entry, grown, in: year, on: &amounts)
      case .group(let group): try adjust(group, grown, in: year, on: &amounts)
      case .all:
        for entry in entries.indices where entries[entry].firstOperation <= number {
          try adjust(entry, grown, in: year, on: &amounts)
        }
      }
    }
  }

  private func adjust(
    _ entry: Int, _ adjustment: Adjustment<Money>, in year: Year, on amounts: inout [Money?]
  ) throws(LedgerProblem) {
    guard let amount = amounts[entry] else {
      guard case .set(let value) = adjustment else { throw .missingAmount(entry: entry) }
      amounts[entry] = try checked(.set(value), on: .zero, .entry(entry), year)
      return
    }
    amounts[entry] = try checked(adjustment, on: amount, .entry(entry), year)
  }

  /// Brings a group to a new total, spread over its lines in proportion.
  private func adjust(
    _ group: SubBudgetID, _ adjustment: Adjustment<Money>, in year: Year, on amounts: inout [Money?]
  ) throws(LedgerProblem) {
    let places = entries.indices.filter { entries[$0].group == group && amounts[$0] != nil }
    let parts = places.compactMap { amounts[$0] }
    guard let before = try? parts.total() else { throw .tooLarge }
    let total = try checked(adjustment, on: before, .group(group), year)
    guard before != .zero || total == .zero else { throw .nothingToSpread(group, year) }
    for (place, part) in zip(places, total.spread(inProportionTo: parts)) { amounts[place] = part }
  }

  /// The adjusted amount, which must be a legal cost.
  private func checked(
    _ adjustment: Adjustment<Money>, on amount: Money, _ target: Target, _ year: Year
  ) throws(LedgerProblem) -> Money {
    guard let result = try? adjustment.applied(to: amount) else { throw .tooLarge }
    guard !result.isNegative else { throw .belowZero(target, year, result) }
    return result
  }
}

extension AmountLedger.Operation {
  /// Whether nothing that stood before can show through from this operation's first year on.
  fileprivate var isWholeReplacement: Bool {
    if case .adjust(.set) = action, span.until == nil { true } else { false }
  }

  /// Whether the operation acts on an entry of that group.
  fileprivate func touches(_ entry: Int, in group: SubBudgetID?) -> Bool {
    if case .itemise(_, let source) = action, source == entry { return true }
    return switch target {
    case .entry(let index): index == entry
    case .group(let id): id == group
    case .all: true
    }
  }
}

extension Adjustment<Money> {
  /// The adjustment with its amount grown; a factor does not grow.
  fileprivate func grown(by growth: Growth, years: Int) throws(LedgerProblem) -> Self {
    switch self {
    case .set(let amount): .set(try growth.grownAmount(amount, years: years))
    case .add(let amount): .add(try growth.grownAmount(amount, years: years))
    case .subtract(let amount): .subtract(try growth.grownAmount(amount, years: years))
    case .multiply: self
    }
  }
}

extension Growth {
  fileprivate func grownAmount(_ amount: Money, years: Int) throws(LedgerProblem) -> Money {
    guard let grown = try? grown(amount, years: years) else { throw .tooLarge }
    return grown
  }
}
