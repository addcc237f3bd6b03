/// A way in which amounts cannot be worked out.
enum LedgerProblem: Error, Hashable {
  /// A change relative to an amount that the document does not give.
  case missingAmount(entry: Int)
  /// An amount for an entry whose own is not given and that another's holds.
  case partOrMore(entry: Int, Money)
  /// The cost of one entry would fall below zero.
  case belowZero(entry: Int, Year, Money)
  /// The costs of a group together would fall below zero.
  case groupBelowZero(SubBudgetID, Year, Money)
  /// A group without any amount cannot be spread over its lines in proportion.
  case nothingToSpread(SubBudgetID, Year)
  /// An amount left the range of money.
  case tooLarge
}

/// Yearly costs that grow, stand alone or in groups, and are adjusted in the order of statements.
///
/// The same rules serve expense lines and the cost of positions; ``AmountTable`` carries them out.
struct AmountLedger: Sendable {
  /// What an operation acts on.
  enum Target: Sendable, Hashable {
    case entry(Int)
    /// Each of several entries for itself.
    case entries([Int])
    /// A group's total, spread over its entries in proportion.
    case group(SubBudgetID)
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
    /// How often it was stated in a row.
    var times = 1
  }

  /// One amount.
  struct Entry: Sendable, Hashable {
    /// The amount of the first year before any operation; nil where it is missing.
    let base: Money?
    let group: SubBudgetID?
    /// Whether the amount is part of another entry's as long as it is missing.
    var isContained = false
  }

  private(set) var entries: GrowingList<Entry>
  /// The groups of the entries that it began with.
  let groups: [SubBudgetID?]
  private(set) var operations = GrowingList<Operation>()
  let firstYear: Year
  /// The amounts of some years after all operations; nil where nobody has asked for any to be kept, or an
  /// operation cannot be carried out in one of them.
  private var folded: FoldedAmounts?

  init(entries: some Sequence<Entry>, firstYear: Year) {
    self.entries = GrowingList(entries)
    groups = entries.map(\.group)
    self.firstYear = firstYear
  }

  /// Adds an entry, for which an amount may be stated at once.
  mutating func add(_ base: Money?, set amount: Money?, _ span: YearSpan) {
    let place = entries.count
    entries.append(Entry(base: base, group: nil))
    do throws(LedgerProblem) { try folded?.add(base, of: firstYear) } catch { folded = nil }
    guard let amount else { return }
    // Nothing acts on it yet, so that nothing is looked for which this hides.
    operations.append(
      Operation(target: .entry(place), action: .adjust(.set(amount)), span: span))
    follow(from: operations.count - 1)
  }

  /// States a further operation.
  ///
  /// What it hides for good is dropped, and a run of moves of the same target in the same years is kept
  /// as one move, which also grows and is spread as one. Without this a session that tries a line's
  /// amount a thousand times would slow down with each.
  mutating func append(_ operation: Operation) {
    let (place, isAgain) = fit(in: operation)
    if isAgain { repeated(at: place) } else { follow(from: place) }
  }

  /// Puts an operation in its place among those there are, and gives the first place that has changed, and whether
  /// the operation there is only stated once more.
  private mutating func fit(in operation: Operation) -> (place: Int, isAgain: Bool) {
    var first = operations.count
    for place in operations.indices.reversed() {
      let earlier = operations[place]
      // What happens to other entries neither sees this operation nor is seen by it.
      guard meets(earlier, operation) else { continue }
      if operation.hides(earlier) {
        // It gave an entry its first amount, without which a later one could not be stated.
        if opens(earlier) { break }
        operations.remove(at: place)
        first = place
      } else if let merged = earlier.merged(with: operation) {
        operations[place] = merged
        return (place, false)
      } else if earlier.isFactor(of: operation) {
        operations[place].times += 1
        return (place, true)
      } else {
        break
      }
    }
    operations.append(operation)
    return (first, false)
  }

  /// Keeps the amounts of so many years from the first one on, at a path of growths.
  mutating func keep(years: Int, growth: GrowthPath) {
    folded = try? FoldedAmounts(of: self, years: years, growth: growth)
  }

  /// Carries an operation out once more: nothing since has to do with what it acts on.
  private mutating func repeated(at place: Int) {
    do throws(LedgerProblem) {
      try folded?.repeated(operations[place], at: place, on: entries)
    } catch { folded = nil }
  }

  /// Brings what is kept up to the operations, of which those from a place on have changed.
  private mutating func follow(from place: Int) {
    guard let kept = folded?.settledCount else { return }
    if place < kept, let folded { return keep(years: folded.years, growth: folded.growth) }
    // What fails is told where the amounts are asked for.
    do throws(LedgerProblem) {
      try folded?.follow(operations, from: place, on: entries)
    } catch { folded = nil }
  }

  /// The amounts of a year.
  ///
  /// At once where the year's amounts are kept; else each operation is carried out.
  ///
  /// - Throws: ``LedgerProblem`` where an operation cannot be carried out in that year or one before it
  ///   that the year's amounts grow from.
  func column(of year: Year, growth: GrowthPath) throws(LedgerProblem) -> AmountColumn {
    if let kept = folded?.column(of: year, growth: growth) { return kept }
    var table = try AmountTable(of: self, upTo: year, growth: growth)
    for operation in operations where operation.span.from <= year {
      try table.carryOut(operation, on: entries)
    }
    return table.last
  }

  /// Whether an operation may be what gives a contained entry an amount of its own.
  private func opens(_ operation: Operation) -> Bool {
    guard case .entry(let place) = operation.target, entries[place].isContained else {
      return false
    }
    if case .adjust(.add) = operation.action { return true }
    return false
  }

  /// Whether there is an entry that both operations act on.
  private func meets(_ first: Operation, _ second: Operation) -> Bool {
    if let group = first.group, let other = second.group { return group == other }
    if let group = first.group { return second.places.contains { entries[$0].group == group } }
    if let group = second.group { return first.places.contains { entries[$0].group == group } }
    let places = first.places
    return second.places.contains { places.contains($0) }
  }
}

extension AmountLedger: Hashable {
  /// Whether the same was stated about the same; the amounts that are kept follow from it.
  static func == (left: Self, right: Self) -> Bool {
    left.operations == right.operations && left.entries == right.entries
      && left.firstYear == right.firstYear
  }

  /// Adds what was stated.
  func hash(into hasher: inout Hasher) {
    hasher.combine(operations)
    hasher.combine(entries)
  }
}

extension AmountLedger.Operation {
  /// The group that the operation acts on as a whole; nil where it acts on entries.
  fileprivate var group: SubBudgetID? {
    if case .group(let id) = target { id } else { nil }
  }

  /// The entries named by the operation; empty where it names a group.
  fileprivate var places: [Int] {
    switch (target, action) {
    case (.entry(let place), .itemise(_, let source)): [place, source]
    case (.entry(let place), .adjust): [place]
    case (.entries(let places), _): places
    case (.group, _): []
    }
  }

  /// Whether nothing of an earlier operation shows once this one is stated right after it.
  fileprivate func hides(_ earlier: Self) -> Bool {
    guard case .adjust(.set) = action, case .adjust = earlier.action else { return false }
    // A set total is spread by the lines' proportions, so it replaces its own kind only.
    if group != nil || earlier.group != nil {
      return target == earlier.target && span == earlier.span
    }
    return span.covers(earlier.span)
      && (target == earlier.target || Set(places).isSuperset(of: earlier.places))
  }

  /// Whether it multiplies, and one stated right after it is the same.
  fileprivate func isFactor(of later: Self) -> Bool {
    guard case .adjust(.multiply) = action else { return false }
    return target == later.target && span == later.span && action == later.action
  }

  /// This operation and one stated right after it as one; nil where they must stay two.
  fileprivate func merged(with later: Self) -> Self? {
    guard target == later.target, span == later.span else { return nil }
    switch (action, later.action) {
    case (.adjust(let first), .adjust(let second)):
      guard let both = first.merged(with: second) else { return nil }
      return Self(target: target, action: .adjust(both), span: span)
    case (.itemise(let first, let source), .itemise(let second, let other)):
      // A sum that is out of range is kept apart.
      guard source == other, let both = try? first + second else { return nil }
      return Self(target: target, action: .itemise(both, from: source), span: span)
    case (.adjust, .itemise), (.itemise, _): return nil
    }
  }
}
