/// The months that a coming or going is in force, both ends included.
///
/// Whole years but where fees are by month.
public struct MonthSpan: Sendable, Hashable {
  /// The first month.
  public let from: Month
  /// The last month; nil where there is no end.
  public let until: Month?

  /// The months from `from` to `until`; nil where that is no month at all.
  public init?(from: Month, until: Month? = nil) {
    if let until, until < from { return nil }
    self.from = from
    self.until = until
  }

  /// The months of some years.
  public init(_ years: YearSpan) {
    from = .january(of: years.from)
    until = years.until.map { .december(of: $0) }
  }

  /// Whether it begins and ends at the turn of a year.
  public var isOfWholeYears: Bool {
    from == .january(of: from.year) && until.map { $0 == .december(of: $0.year) } ?? true
  }

  /// The years that it has a month of.
  public var years: YearSpan { YearSpan(ordered: from.year, until?.year) }

  /// The whole years in it, or its first one where there are none: what could be said where fees are of whole years.
  public var wholeYears: YearSpan {
    let first = from == .january(of: from.year) ? from.year : from.year.advanced(by: 1)
    let last = until.map { $0 == .december(of: $0.year) ? $0.year : $0.year.advanced(by: -1) }
    return YearSpan(from: first, until: last) ?? YearSpan(ordered: from.year, from.year)
  }

  /// Whether a month is in the span.
  func contains(_ month: Month) -> Bool { from <= month && until.map { month <= $0 } ?? true }

  /// Whether some month of a year is in the span.
  func meets(_ year: Year) -> Bool { from.year <= year && until.map { year <= $0.year } ?? true }

  /// Whether every month of a year is in the span.
  func covers(_ year: Year) -> Bool {
    from <= .january(of: year) && until.map { .december(of: year) <= $0 } ?? true
  }

  /// Whether every month of another span is in this one.
  func covers(_ other: MonthSpan) -> Bool {
    guard from <= other.from else { return false }
    guard let until else { return true }
    return other.until.map { $0 <= until } ?? false
  }

  /// The months at which it begins and, where it ends, is over.
  var turns: [Month] { until.map { [from, $0.next] } ?? [from] }
}
