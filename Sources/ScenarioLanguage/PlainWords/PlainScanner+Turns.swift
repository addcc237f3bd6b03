// When one year goes over into the next, and the middle of one, in which nobody goes whose fee is of whole years.

extension PlainScanner {
  /// The year that begins at a turn of years: `ved nyttår`, `nyttår 2022`, `årsskiftet 2022/2023`; nil where none is said.
  func turn(at place: Int) -> (part: PlainPart, length: Int)? {
    let isOpened = Self.beforeTurns.contains(key(place))
    guard let noun = turnNoun(at: isOpened ? place + 1 : place) else { return nil }
    let length = noun.end - place
    let years = key(noun.end).split(separator: "/").map(String.init)
    if let first = years.first.flatMap(fourDigits), PlainNumberReader.isYear(first) {
      let next = String(first + 1)
      if years.count == 2, [next, String(next.suffix(2))].contains(years[1]) {
        return (.year(first + 1), length + 1)
      }
      return years.count == 1 && !noun.isBetween ? (.year(first), length + 1) : nil
    }
    // `på bok ved nyttår` is at the end of the year, `Moss går ut ved nyttår` with the next one.
    let isMeant =
      isOpened
      ? saysMove(around: place)
      : ["fra", "etter", "from", "after", "med", "nye"].contains(key(place - 1))
    return isMeant ? (.year(firstYear + 1), length) : nil
  }

  /// Whether a turn is said of which nobody can tell whether it begins or ends the year: `årsskiftet 2022`.
  func isUntoldTurn(at place: Int) -> Bool {
    guard let noun = turnNoun(at: place), noun.isBetween, turn(at: place) == nil else {
      return false
    }
    return key(noun.end).prefix(4).allSatisfy(\.isNumber) && !key(noun.end).isEmpty
  }

  /// Words for a turn at a place, the place behind them, and whether they are of both years.
  private func turnNoun(at place: Int) -> (end: Int, isBetween: Bool)? {
    let start = key(place) == "the" ? place + 1 : place
    for (words, isBetween) in Self.turns {
      let own = words.split(separator: " ")
      if own.indices.allSatisfy({ key(start + $0) == own[$0] }) {
        return (start + own.count, isBetween)
      }
    }
    return nil
  }

  private static let turns: [(words: String, isBetween: Bool)] = [
    ("nyttar", false), ("nyaret", false), ("arsskiftet", true), ("arsskifte", true),
    ("new year", false), ("new year's", false), ("turn of the year", true), ("year end", true),
  ]

  private static let beforeTurns: Set<String> = ["ved", "til", "over", "pa", "at", "by"]

  /// The middle of a year, `midt i 2021`, as the month that begins its second half; nil where none is said, untold where
  /// somebody does anything then but go out.
  func middle(at place: Int) -> Reading? {
    for phrase in Self.middles {
      let own = phrase.split(separator: " ")
      guard own.indices.allSatisfy({ key(place + $0) == own[$0] }) else { continue }
      let next = place + own.count
      let isThis = ["aret", "year"].contains(key(next))
      guard let said = isThis ? (.year(firstYear), 1) : time(at: next, after: []),
        case .year(let year) = said.part
      else { return nil }
      guard goesOnly(around: place), !says(.positions) else { return untold(at: place) }
      return ([.month(7, year: year)], own.count + said.length)
    }
    return nil
  }

  private static let middles = [
    "midt i", "midtveis i", "halvveis i", "halvveis ut i", "midt ut i", "halfway through",
    "half way through", "midway through", "in the middle of the", "in the middle of", "mid",
  ]
}
