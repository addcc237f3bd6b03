import Budget

/// When something is, as a sentence says it.
struct PlainTime: Sendable, Hashable {
  /// What the words before it make of it.
  enum Role: Sendable {
    /// `i 2021`, of which the statement says whether it begins or ends there.
    case at
    case from, until
    /// `bare i 2021`, the first and the last one.
    case only
  }

  var role: Role
  var year: Int?
  var month: Int?
}

/// From when and until when something is.
struct PlainPeriod: Sendable, Hashable {
  /// The first month; nil where none is said, so that it begins with the budget.
  var first: Month?
  /// The last month; nil for no end.
  var last: Month?

  /// Whether it begins and ends with years.
  var isOfYears: Bool { first?.number ?? 1 == 1 && last?.number ?? Month.aYear == Month.aYear }
}

extension PlainClause {
  /// What the words before a time make of it.
  static func role(after parts: [PlainPart]) -> PlainTime.Role {
    for part in parts.suffix(4).reversed() {
      switch part {
      case .cue(.filler), .cue(.by), .cue(.level): continue
      case .cue(.from): return .from
      case .cue(.until): return .until
      case .cue(.onlyIn): return .only
      case .cue, .names, .number, .year, .month, .newName, .unknown: return .at
      }
    }
    return .at
  }

  /// The years that are said, in order.
  var years: [Int] { times.compactMap(\.year) }

  /// The first month that is said.
  var month: (month: Int, year: Int?)? {
    times.lazy.compactMap { time in time.month.map { ($0, time.year) } }.first
  }

  /// Whether the month or year that is said is the first one: `fra september`.
  var beginsWithTime: Bool { times.contains { $0.role == .from } }

  /// Whether it is the last one: `ut juni`, `until June`.
  var endsWithTime: Bool { !beginsWithTime && times.contains { $0.role == .until } }

  /// How many months something is to last: `i halvannet år`; nil where it is not said, or is no whole number.
  var duration: Int? {
    guard let said = numbers.first(where: { $0.number.isOfTime })?.number else { return nil }
    let months = said.unit == .years ? try? said.value * ExactNumber(12) : said.value
    guard let months, months.denominator == 1, months >= .one, months <= ExactNumber(360) else {
      return nil
    }
    return Int(exactly: months.numerator)
  }

  /// The time that something begins with, and the one that it ends with.
  private var ends: (first: PlainTime?, last: PlainTime?) {
    if let only = times.first(where: { $0.role == .only }) { return (only, only) }
    // `a one-off grant in 2021`
    if cues.contains(.onlyIn), times.count == 1, let only = times.first { return (only, only) }
    let last = times.first { $0.role == .until }
    if let first = times.first(where: { $0.role == .from }) { return (first, last) }
    let others = times.filter { $0.role == .at }
    if last == nil, others.count == 2, others.allSatisfy({ $0.month == nil }),
      let first = others[0].year, others[1].year == first + 1
    {
      return (others[0], others[1])
    }
    return (others.first, last)
  }

  /// When something is in a budget that begins with a year; nil where it cannot be told.
  func period(from opening: Year) -> PlainPeriod? {
    let (first, last) = ends
    let stated = times.lazy.filter { $0.month == nil && $0.role != .until }.compactMap(\.year)
      .first
    var period = PlainPeriod()
    if let first {
      guard let begun = Year(first.year ?? stated ?? opening.number) else { return nil }
      if first.month != nil || begun != opening || first.role == .only {
        period.first = Month(first.month ?? 1, of: begun)
      }
    }
    if let last {
      let stated = last.year ?? stated ?? period.first?.year.number ?? opening.number
      guard let ended = Year(stated) else { return nil }
      period.last = Month(last.month ?? Month.aYear, of: ended)
      // `fra august til juni`
      if last.year == nil, let begun = period.first, let end = period.last, end < begun {
        period.last = end.advanced(by: Month.aYear)
      }
    }
    if let duration {
      guard period.last == nil else { return nil }
      period.last = (period.first ?? .january(of: opening)).advanced(by: duration - 1)
    }
    if let end = period.last, end < period.first ?? .january(of: opening) { return nil }
    return period
  }
}
