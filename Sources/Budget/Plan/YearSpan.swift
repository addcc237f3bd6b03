/// The years that a change is in force, both ends included.
public struct YearSpan: Sendable, Hashable {
  /// The first year.
  public let from: Year
  /// The last year; nil where there is no end.
  public let until: Year?

  /// The years from `from` to `until`; nil where that is no year at all.
  public init?(from: Year, until: Year? = nil) {
    if let until, until < from { return nil }
    self.from = from
    self.until = until
  }

  /// The years from one to another that is known to be no earlier, or nil.
  init(ordered from: Year, _ until: Year?) {
    self.from = from
    self.until = until
  }

  /// A year and all later ones.
  public init(since from: Year) {
    self.from = from
    until = nil
  }

  /// Whether a year is in the span.
  public func contains(_ year: Year) -> Bool {
    guard let until else { return from <= year }
    return from <= year && year <= until
  }

  /// Whether the span goes on to that year or beyond it.
  func reaches(_ year: Year) -> Bool { until.map { $0 >= year } ?? true }

  /// The part of the span that lies before a year, all of it where that is nil; nil where there is none.
  func before(_ year: Year?) -> YearSpan? {
    guard let last = year?.advanced(by: -1) else { return self }
    return YearSpan(from: from, until: until.map { min($0, last) } ?? last)
  }

  /// Whether every year of another span is in this one.
  func covers(_ other: YearSpan) -> Bool {
    guard from <= other.from else { return false }
    guard let until else { return true }
    return other.until.map { $0 <= until } ?? false
  }

  /// The years at which the change begins and, where it ends, is over.
  var turns: [Year] { until.map { [from, $0.advanced(by: 1)] } ?? [from] }
}
