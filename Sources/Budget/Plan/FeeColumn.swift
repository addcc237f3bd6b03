/// The members of one year as all changes have left them, and the sums of what they pay for.
///
/// Kept so that a change works out again what it touches: a year's fees need none of the changes before.
struct FeeColumn: Sendable {
  /// What one member's fee is worked out from.
  struct Row: Sendable {
    var inhabitants: Population
    var weight: Weight
    var pays: Bool
    /// Whether it is a member itself, rather than a remainder.
    let isMember: Bool
  }

  /// The year.
  private(set) var year: Year
  /// The fee for one inhabitant.
  var rate: FeeRate
  /// The members, in and out of the fee base, by their places.
  private(set) var rows = GrowingList<Row>()
  private var members = 0
  private var population: Int64 = 0
  /// Inhabitants × weight, in 1/100.
  private var weighted: Int128 = 0
  /// What the weights of all that ever paid here are multiples of, in 1/100.
  private var weightStep: Int64 = 0

  init(year: Year, rate: FeeRate) {
    self.year = year
    self.rate = rate
  }

  /// Makes it one of another year with the same members, at a rate.
  mutating func move(to year: Year, rate: FeeRate) {
    self.year = year
    self.rate = rate
  }

  /// Adds a member.
  mutating func append(_ row: Row) {
    rows.append(row)
    count(row)
  }

  /// Changes one member.
  mutating func change<Failure: Error>(
    _ place: Int, _ body: (inout Row) throws(Failure) -> Void
  ) throws(Failure) {
    discount(rows[place])
    defer { count(rows[place]) }
    try body(&rows[place])
  }

  private mutating func count(_ row: Row) {
    guard row.pays else { return }
    if row.isMember { members += 1 }
    population += row.inhabitants.inhabitants
    weighted += Int128(row.weightedInhabitants)
    guard row.weight.hundredths != weightStep else { return }
    weightStep = greatestCommonDivisor(weightStep, row.weight.hundredths)
  }

  private mutating func discount(_ row: Row) {
    guard row.pays else { return }
    if row.isMember { members -= 1 }
    population -= row.inhabitants.inhabitants
    weighted -= Int128(row.weightedInhabitants)
  }

  /// Who pays, and what they pay together, each fee rounded to a unit.
  ///
  /// One product where no fee needs rounding, as at 1.50 kr or any other rate of whole øre; else linear in the
  /// members.
  func sum(roundedTo unit: Money) throws(ChangeProblem) -> FeeSum {
    let (øre, isExact) = exactSum(in: unit)
    guard let fees = isExact ? Int64(exactly: øre) : roundedSum(to: unit) else { throw .tooLarge }
    return FeeSum(rate: rate, members: members, population: population, fees: Money(øre: fees))
  }

  /// The rate times all weighted inhabitants, and whether the fee of one inhabitant, and so of any number, is a
  /// whole number of the unit.
  private func exactSum(in unit: Money) -> (øre: Int128, isExact: Bool) {
    let isExact =
      Int128(rate.tenThousandths * weightStep) % (10_000 * Int128(unit.øre)) == 0
    return (isExact ? Int128(rate.tenThousandths) * weighted / 10_000 : 0, isExact)
  }

  /// The sum of all fees in øre; nil where it is out of range.
  private func roundedSum(to unit: Money) -> Int64? {
    var sum: Int64 = 0
    for row in rows where row.pays {
      guard let fee = rate.fee(for: row.weightedInhabitants, roundedTo: unit) else { return nil }
      let (next, overflow) = sum.addingReportingOverflow(fee.øre)
      guard !overflow else { return nil }
      sum = next
    }
    return sum
  }
}

/// The members of a plan's years, as far as they are kept: all years or none.
///
/// Follow from the changes, so that two plans of the same changes are equal whatever is kept of them.
struct FeeColumns: Sendable, Hashable {
  private var columns: [FeeColumn]

  /// Columns of the years in order; none for nothing kept.
  init(_ columns: [FeeColumn] = []) { self.columns = columns }

  /// The members of a year; nil where they are not kept.
  subscript(year: Year) -> FeeColumn? {
    _read {
      let place = columns.first?.year.distance(to: year) ?? -1
      if columns.indices.contains(place) { yield columns[place] } else { yield nil }
    }
  }

  /// Changes what is kept of the years of a span; where that fails nothing is kept.
  mutating func change(
    in span: YearSpan, _ body: (inout FeeColumn) throws(FigureProblem) -> Void
  ) {
    do throws(FigureProblem) {
      for place in columns.indices where span.contains(columns[place].year) {
        try body(&columns[place])
      }
    } catch { columns = [] }
  }

  /// Adds a member, with a row a year; nothing is kept where there are none.
  mutating func append(_ rows: [FeeColumn.Row]?) {
    guard let rows, rows.count == columns.count else { return columns = [] }
    for place in rows.indices { columns[place].append(rows[place]) }
  }

  /// Changes a member to a row a year; nothing is kept where there are none.
  mutating func set(_ member: Int, to rows: [FeeColumn.Row]?) {
    guard let rows, rows.count == columns.count else { return columns = [] }
    for place in rows.indices { columns[place].change(member) { $0 = rows[place] } }
  }

  static func == (left: Self, right: Self) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}

extension FeeColumn.Row {
  /// Inhabitants × weight, in 1/100: at most 10¹⁴.
  var weightedInhabitants: Int64 { inhabitants.inhabitants * weight.hundredths }
}

extension FeeRate {
  /// The fee for so many weighted inhabitants, in 1/100, rounded once to a unit, half away from zero; nil where it
  /// is out of range.
  ///
  /// Source: section 5.2.2 and model rule "Fee".
  func fee(for weighted: Int64, roundedTo unit: Money) -> Money? {
    let (product, overflow) = tenThousandths.multipliedReportingOverflow(by: weighted)
    // In millionths of a krone; what a member pays in fact fits 64 bits.
    if !overflow, unit.øre == 1, product < .max - 5_000 {
      return Money(øre: (product + 5_000) / 10_000)
    }
    let millionths = Int128(tenThousandths) * Int128(weighted)
    let units = roundedQuotient(millionths, 10_000 * Int128(unit.øre))
    return Int64(exactly: units * Int128(unit.øre)).map(Money.init(øre:))
  }
}

/// The greatest number that two numbers, not below zero, are multiples of.
func greatestCommonDivisor(_ first: Int64, _ second: Int64) -> Int64 {
  var (larger, smaller) = (first, second)
  while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
  return larger
}
