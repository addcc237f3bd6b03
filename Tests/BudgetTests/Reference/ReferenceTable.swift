@testable import Budget

/// The table of all years that statements about amounts are carried out on, in their order.
///
/// Before any statement an amount is that of the first year, grown. A statement acts in its first year on the amount
/// as it stood, and anew in every year in which something earlier about it begins or is over; in between,
/// what it made grows on.
struct ReferenceTable {
  typealias Cell = ReferenceAmounts.Cell

  /// By year and entry.
  private(set) var cells: [[Cell]]
  /// The years, counted from the first, in which something stated about an entry begins or is over.
  private var turns: [Set<Int>]
  /// Whether a group without any line was to cost something.
  private(set) var isImpossible = false
  private let entries: [ReferenceAmounts.Entry]
  private let firstYear: Year
  private let growth: ReferenceGrowth

  init(_ amounts: ReferenceAmounts, firstYear: Year, years: Int, growth: ReferenceGrowth) {
    entries = amounts.entries
    self.firstYear = firstYear
    self.growth = growth
    turns = amounts.entries.map { _ in [] }
    cells = []
    for year in 0..<years {
      cells.append(
        amounts.entries.map { entry in
          entry.base.map { grown(.amount(Int128($0.øre)), 0, year) } ?? .missing
        })
    }
  }

  mutating func carryOut(_ statement: ReferenceAmounts.Statement) {
    let first = firstYear.distance(to: statement.span.from)
    let years = first..<(statement.span.until.map { firstYear.distance(to: $0) + 1 } ?? 1_000)
    switch (statement.target, statement.action) {
    case (.entry(let entry), .itemise(let amount, let source)):
      itemise(amount, from: source, into: entry, years)
    case (.entry(let entry), .adjust(let adjustment)): adjust(entry, adjustment, years)
    case (.entries(let entries), .adjust(let adjustment)):
      for entry in entries { adjust(entry, adjustment, years) }
    case (.group(let group), .adjust(let adjustment)):
      adjust(entries.indices.filter { entries[$0].group == group }, adjustment, years)
    case (.entries, .itemise), (.group, .itemise): break  // Nobody can say that.
    }
  }

  private mutating func adjust(
    _ entry: Int, _ adjustment: Adjustment<Money>, _ years: Range<Int>
  ) {
    var isSet = false
    if case .set = adjustment { isSet = true }
    if isSet { turns[entry].subtract(years) }
    turns[entry].insert(years.lowerBound)
    var anchor = years.lowerBound
    for year in years where year < cells.count {
      let isHeld = entries[entry].isContained && cells[year][entry] == .missing
      if isHeld, case .add = adjustment { cells[year][entry] = .amount(0) }
      if isHeld, isSet {
        // It could be part of what the other line holds as well as new money.
        cells[year][entry] = .impossible
      } else if isSet || turns[entry].contains(year) {
        anchor = year
        cells[year][entry] = result(of: adjustment, years.lowerBound, year, cells[year][entry])
      } else {
        cells[year][entry] = grown(cells[anchor][entry], anchor, year)
      }
    }
    turns[entry].insert(years.upperBound)
  }

  private mutating func adjust(
    _ places: [Int], _ adjustment: Adjustment<Money>, _ years: Range<Int>
  ) {
    let fresh = places.reduce(into: Set([years.lowerBound])) { $0.formUnion(turns[$1]) }
      .filter(years.contains)
    var anchor = years.lowerBound
    for year in years where year < cells.count {
      if fresh.contains(year) {
        anchor = year
        spread(adjustment, years.lowerBound, over: places, in: year)
      } else {
        for place in places { cells[year][place] = grown(cells[anchor][place], anchor, year) }
      }
    }
    for place in places { turns[place].formUnion(fresh.union([years.upperBound])) }
  }

  /// Brings a group's total to another, each line its share of it: rounded down, and the øre that are left to
  /// those that lost most, the earlier one first.
  private mutating func spread(
    _ adjustment: Adjustment<Money>, _ start: Int, over places: [Int], in year: Int
  ) {
    let known = places.filter { cells[year][$0] != .missing }
    let parts = known.compactMap { cells[year][$0].amount }
    let before = parts.reduce(0, +)
    let total = result(of: adjustment, start, year, .amount(before)).amount
    guard parts.count == known.count, let total, before > 0 || total == 0 else {
      for place in known { cells[year][place] = .impossible }
      if known.isEmpty { isImpossible = true }
      return
    }
    var shares = parts.map { before == 0 ? 0 : total * $0 / before }
    var lost = parts.map { before == 0 ? 0 : total * $0 % before }
    for _ in 0..<Int(total - shares.reduce(0, +)) {
      guard let most = lost.indices.max(by: { (lost[$0], $1) < (lost[$1], $0) }) else { break }
      shares[most] += 1
      lost[most] = -1
    }
    for (place, share) in zip(known, shares) { cells[year][place] = .amount(share) }
  }

  private mutating func itemise(
    _ amount: Money, from source: Int, into entry: Int, _ years: Range<Int>
  ) {
    for year in years where year < cells.count {
      cells[year][source] = result(
        of: .subtract(amount), years.lowerBound, year, cells[year][source])
      if cells[year][entry] == .missing { cells[year][entry] = .amount(0) }
      cells[year][entry] = result(of: .add(amount), years.lowerBound, year, cells[year][entry])
    }
    for touched in [source, entry] {
      turns[touched].formUnion([years.lowerBound, years.upperBound])
    }
  }

  /// A cell after an adjustment whose amount has grown from one year to another; no amount is below zero.
  private func result(
    of adjustment: Adjustment<Money>, _ start: Int, _ year: Int, _ cell: Cell
  ) -> Cell {
    func aged(_ amount: Money) -> Int128? {
      grown(.amount(Int128(amount.øre)), start, year).amount
    }
    let before = cell.amount
    let after: Int128? =
      switch adjustment {
      case .set(let amount): aged(amount)
      case .add(let amount): before.flatMap { sum in aged(amount).map { sum + $0 } }
      case .subtract(let amount): before.flatMap { sum in aged(amount).map { sum - $0 } }
      case .multiply(let factor):
        before.map { rounded($0 * factor.numerator, over: factor.denominator) }
      }
    guard let after, after >= 0 else { return .impossible }
    return .amount(after)
  }

  private func grown(_ cell: Cell, _ start: Int, _ end: Int) -> Cell {
    guard let amount = cell.amount else { return cell }
    guard let øre = Int64(exactly: amount),
      let grown = growth.grown(
        Money(øre: øre), from: firstYear.advanced(by: start), to: firstYear.advanced(by: end))
    else { return .impossible }
    return .amount(Int128(grown.øre))
  }
}
