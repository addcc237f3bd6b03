import Budget

// Budgets know months: the first day of one begins it, and the last one ends it; no other day is told.

extension PlainScanner {
  /// A day at a place as the month that it begins or ends, `slutter 1. juli`, `til 31. mai`; nil where there is none.
  func day(at place: Int, after parts: [PlainPart]) -> Reading? {
    guard let date = date(at: place), date.isOfYear || mayBeDay(at: place, after: parts) else {
      return nil
    }
    // `31. februar` is no day, and whether February ends with the 28th the year says.
    guard let of = Year(date.year ?? firstYear).flatMap({ Month(date.month, of: $0) }),
      (1...of.days).contains(date.day),
      date.year != nil || date.month != 2 || date.day == 1 || !saysYear
    else { return untold(at: place, date.length) }
    let month = PlainPart.month(date.month, year: date.year)
    let begins = if case .cue(.from)? = parts.last { true } else { false }
    let isIncluded = key(place - 1) == "med" && key(place - 2) == "og"
    guard date.day == 1 else {
      return date.day == of.days && !begins
        ? ([month], date.length) : untold(at: place, date.length)
    }
    guard Self.untilWords.contains(key(place - 1)) else {
      // `til og med 1. juli` is no month, nor is what there is on a day.
      let isStated =
        PlainClause(parts).cues.meets(.stated) && !PlainClause(parts).cues.meets(.moves)
      return isIncluded && !begins || isStated
        ? untold(at: place, date.length)
        : ((begins ? [] : [.cue(.from)]) + [month], date.length)
    }
    // Until a month begins is until the end of the one before.
    guard date.month > 1 || date.year != nil else { return untold(at: place, date.length) }
    let last =
      date.month > 1
      ? PlainPart.month(date.month - 1, year: date.year)
      : .month(Month.aYear, year: date.year.map { $0 - 1 })
    return ([.cue(.until), last], date.length)
  }

  /// Whether `1.7` is a day: where somebody comes or goes, and not where a fee is said.
  private func mayBeDay(at place: Int, after parts: [PlainPart]) -> Bool {
    let said = PlainClause(parts).cues
    guard !said.meets([.fee, .rate]) else { return false }
    switch parts.last {
    case .cue(.from)?, .cue(.until)?: return said.meets(.positions + .moves)
    case .names?, .cue(.staff)?: return said.meets(.moves)
    case .cue(let cue)?: return CueSet.moves.contains(cue)
    case .number?, .year?, .month?, .newName?, .unknown?, nil: return false
    }
  }

  /// A day of the year at a place, and whether it can be nothing else.
  func date(
    at place: Int
  ) -> (day: Int, month: Int, year: Int?, isOfYear: Bool, length: Int)? {
    let parts = key(place).split(separator: ".").map(String.init)
    if parts.count == 3, let day = Self.day(parts[0]), let month = Int(parts[1]),
      (1...12).contains(month), let year = fourDigits(parts[2]), PlainNumberReader.isYear(year)
    {
      return (day, month, year, true, 1)
    }
    if parts.count == 2, let day = Self.day(parts[0]), Int(parts[0]) != nil {
      if let month = month(parts[1]) { return dated(day, month, behind: place + 1, from: place) }
      if let month = Int(parts[1]), (1...12).contains(month) { return (day, month, nil, false, 1) }
    }
    if let day = Self.day(key(place)) {
      let next = key(place + 1) == "of" ? place + 2 : place + 1
      // `1 May` can be no `may`.
      return (key(next) == "may" ? 5 : month(key(next))).flatMap {
        dated(day, $0, behind: next + 1, from: place)
      }
    }
    // `July 1`, `July 1st, 2021`
    guard language == .english, let month = month(key(place)), place + 1 < words.count,
      let day = Self.day(key(place + 1))
    else { return nil }
    let isLast = place + 2 >= words.count || words[place + 1].endsPart
    guard isLast || Int(key(place + 1)) == nil || fourDigits(key(place + 2)) != nil else {
      return nil
    }
    return dated(day, month, behind: place + 2, from: place)
  }

  private func dated(
    _ day: Int, _ month: Int, behind end: Int, from place: Int
  ) -> (day: Int, month: Int, year: Int?, isOfYear: Bool, length: Int)? {
    let year = fourDigits(key(end)).flatMap { PlainNumberReader.isYear($0) ? $0 : nil }
    return (day, month, year, true, end + (year == nil ? 0 : 1) - place)
  }

  /// `1`, `31`, `1st`, `første`; nil for what is no day of a month.
  private static func day(_ key: String) -> Int? {
    if ["forste", "first"].contains(key) { return 1 }
    let digits = key.prefix { $0.isNumber }
    let ending = key.dropFirst(digits.count)
    guard ["", "st", "nd", "rd", "th"].contains(ending), digits.utf8.count <= 2,
      let day = Int(digits), (1...31).contains(day)
    else { return nil }
    return day
  }

  /// Whether a year is said somewhere.
  private var saysYear: Bool {
    words.indices.contains { place in
      if case .year? = time(at: place, after: [])?.part { true } else { false }
    }
  }

  private static let untilWords: Set<String> = [
    "til", "until", "till", "before", "by", "for", "innen", "to",
  ]
}
