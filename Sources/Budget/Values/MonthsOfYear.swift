/// Some months of a year, none to all of them.
public struct MonthsOfYear: Sendable, Hashable {
  /// A bit a month, the lowest for January.
  private let bits: UInt16

  /// All months.
  public static let all = MonthsOfYear(bits: (1 << UInt16(Month.aYear)) - 1)
  /// No month.
  public static let none = MonthsOfYear(bits: 0)

  private init(bits: UInt16) { self.bits = bits }

  /// The months of some of one year.
  init(_ months: [Month]) { bits = months.reduce(0) { $0 | 1 << UInt16($1.number - 1) } }

  /// How many there are.
  public var count: Int { bits.nonzeroBitCount }

  /// Those that are among others too.
  public func intersection(_ others: MonthsOfYear) -> MonthsOfYear {
    MonthsOfYear(bits: bits & others.bits)
  }

  /// Those that are not among others.
  func subtracting(_ others: MonthsOfYear) -> MonthsOfYear {
    MonthsOfYear(bits: bits & ~others.bits)
  }

  /// The months by their numbers in runs without a gap, in order.
  public var runs: [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for month in 1...Month.aYear where bits & 1 << UInt16(month - 1) != 0 {
      if let last = runs.last, last.upperBound == month - 1 {
        runs[runs.count - 1] = last.lowerBound...month
      } else {
        runs.append(month...month)
      }
    }
    return runs
  }
}
