import Budget

// When something is: years, months, and how people say them.

extension PlainScanner {
  /// When something is, by the word at a place and those behind it.
  func timed(at place: Int, after parts: [PlainPart]) -> Reading? {
    if isOnlyIn(at: place, after: parts) { return ([.cue(.onlyIn)], 1) }
    if isUntil(at: place, after: parts) { return ([.cue(.until)], 1) }
    if let season = season(at: place) { return ([season], 1) }
    if let middle = middle(at: place) { return middle }
    // Nobody can tell which month begins it.
    if isVague(at: place) || isUntoldTurn(at: place) { return untold(at: place) }
    if let day = day(at: place, after: parts) { return day }
    return time(at: place, after: parts).map { ([$0.part], $0.length) }
  }

  /// What begins behind a time rather than with it: `etter 2021`, `ikke … før 2023`.
  func behind(_ place: Int, after parts: [PlainPart]) -> Reading? {
    if isBeforehand(place), notBefore(from: place) == place,
      words[..<place].indices.contains(where: { cue(at: $0)?.cue == .negation })
    {
      return ([.cue(.from)], 1)
    }
    guard ["etter", "after"].contains(key(place)), let year = fourDigits(key(place + 1)),
      PlainNumberReader.isYear(year)
    else { return nil }
    // `hva er reserven etter 2021` is at its end.
    let said = PlainClause(parts).cues
    let isStated =
      said.meets(.stated) || said.contains(.funds) && !said.meets([.setAside, .release])
    return isStated
      ? ([.year(year)], 2) : ([.cue(.from), .year(year + 1)], 2)
  }

  /// `2022`, `neste år`, `om to år`, `september`, `2021-07`.
  func time(at place: Int, after parts: [PlainPart]) -> (part: PlainPart, length: Int)? {
    guard let said = saidTime(at: place, after: parts) else { return nil }
    // Who goes at the end of a year is gone from the next.
    if case .year(let year) = said.part, isAtEnd(place), goesOnly(around: place) {
      return (.year(year + 1), said.length)
    }
    return said
  }

  /// Whether the end of the time at a place is meant: `på slutten av neste år`.
  private func isAtEnd(_ place: Int) -> Bool {
    ["av", "of"].contains(key(place - 1))
      && ["slutten", "utgangen", "utlopet", "end"].contains(key(place - 2))
  }

  /// Whether somebody goes in the part of the sentence around a place, and nothing is asked of how things stand then.
  func goesOnly(around place: Int) -> Bool {
    let start = words[..<place].lastIndex(where: \.endsPart).map { $0 + 1 } ?? 0
    let end = words[place...].firstIndex(where: \.endsPart) ?? words.count - 1
    // `if Lillestrøm left` asks of nothing that is left.
    let cues = (start...max(start, end)).compactMap { at -> Cue? in
      key(at) == "left" && endsMember(before: at, from: start) ? .goOut : cue(at: at)?.cue
    }
    return cues.contains { [.goOut, .out].contains($0) }
      && !cues.contains { CueSet.stated.contains($0) }
  }

  /// Whether the words before a place end a member's name that begins in the part.
  private func endsMember(before place: Int, from start: Int) -> Bool {
    (start..<place).contains { begin in
      guard let named = names.things(at: begin, in: words, wantsScenario: false) else {
        return false
      }
      return begin + named.length == place && named.things.first?.kind == .member
    }
  }

  private func saidTime(
    at place: Int, after parts: [PlainPart]
  ) -> (part: PlainPart, length: Int)? {
    let word = key(place)
    if let year = fourDigits(word), PlainNumberReader.isYear(year), !isCounted(place) {
      return (.year(year), 1)
    }
    if word.utf8.count == 7, word.dropFirst(4).first == "-",
      let year = fourDigits(String(word.prefix(4))),
      let month = Int(word.suffix(2)), (1...12).contains(month)
    {
      return (.month(month, year: year), 1)
    }
    if let counted = countedYear(at: place) { return counted }
    if let turn = turn(at: place) { return turn }
    for (phrase, years, ofSaid) in Self.relative {
      let own = phrase.split(separator: " ")
      guard own.indices.allSatisfy({ key(place + $0) == own[$0] }) else { continue }
      // `neste år … og året etter`
      let before = ofSaid ? PlainClause(parts).years.last : firstYear
      guard before != nil || years > 0 else { return nil }
      return (.year((before ?? firstYear) + years), own.count)
    }
    if ["om", "in"].contains(word), let count = numbers.number(at: place + 1),
      count.number.unit == .years
        || ["ar", "years", "year"].contains(key(place + 1 + count.length)),
      count.number.value.denominator == 1, let years = Int(exactly: count.number.value.numerator),
      (0...30).contains(years)
    {
      return (.year(firstYear + years), count.length + (count.number.unit == .years ? 1 : 2))
    }
    // A day stands for its month.
    if let date = date(at: place), date.isOfYear {
      return (.month(date.month, year: date.year), date.length)
    }
    // `may we`, but `from May`
    let isMay = word == "may" && Self.beforeMay.contains(key(place - 1))
    guard let month = isMay ? 5 : month(word) else { return nil }
    let year = fourDigits(key(place + 1)).flatMap { PlainNumberReader.isYear($0) ? $0 : nil }
    return (.month(month, year: year), year == nil ? 1 : 2)
  }

  /// Whether an amount of time at a place is from when something is, which nobody can know here: `om seks måneder`.
  func isFromNow(_ number: PlainNumber, at place: Int) -> Bool {
    number.isOfTime && place > 0 && ["om", "in"].contains(key(place - 1))
  }

  /// Whether an amount of time at a place is what an amount of money is spread over: `en million over to år`.
  func isSpread(_ number: PlainNumber, at place: Int) -> Bool {
    number.isOfTime && key(place - 1) == "over"
      && words.indices.contains { at in
        numbers.number(at: at).map { $0.number.isLarge && $0.length > 0 } ?? false
      }
  }

  /// What until when begins with behind another time, `fra mars til oktober`, and in a sentence about staff, `ut juni`.
  func isUntil(at place: Int, after parts: [PlainPart]) -> Bool {
    guard time(at: place + 1, after: parts) != nil else { return false }
    let clause = PlainClause(
      parts.split { if case .cue(.joint) = $0 { true } else { false } }.last ?? [])
    switch key(place) {
    case "til", "to": return clause.beginsWithTime || clause.cues.contains(.grow)
    case "ut":
      // `hold den der ut 2023`, but `Oslo ut 2021`
      if clause.members.isEmpty, clause.things.isEmpty, fourDigits(key(place + 1)) != nil {
        return true
      }
      return clause.cues.meets(.positions + [.hire, .extend, .end]) || clause.beginsWithTime
        || clause.thing(.position) != nil
    case _: return false
    }
  }

  /// Whether only the time behind a word is meant: `bare i 2021`.
  func isOnlyIn(at place: Int, after parts: [PlainPart]) -> Bool {
    guard Self.only.contains(key(place)) else { return false }
    let next = ["i", "in", "for", "fra"].contains(key(place + 1)) ? place + 2 : place + 1
    if place > 0, ["only", "alene"].contains(key(place)), parts.last.map(\.isTime) ?? false {
      return true
    }
    return time(at: next, after: []) != nil
  }

  private static let only: Set<String> = ["bare", "kun", "only", "just", "alene"]

  /// `år 4`, `i år 4`: a year of the plan by its number, at the end of a part so that nothing else is counted.
  private func countedYear(at place: Int) -> (part: PlainPart, length: Int)? {
    let start = ["i", "in"].contains(key(place)) ? place + 1 : place
    let number = start + 1
    guard ["ar", "year"].contains(key(start)), let count = Int(key(number)),
      (1...30).contains(count), number == words.count - 1 || words[number].endsPart
    else { return nil }
    return (.year(firstYear + count - 1), number + 1 - place)
  }

  func fourDigits(_ text: String) -> Int? {
    text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  /// Whether what follows makes an amount of four digits.
  private func isCounted(_ place: Int) -> Bool {
    let next = key(place + 1)
    // `med 2000`, but `fra og med 2022`.
    let before = place > 0 ? words[place - 1].key : ""
    if before == "by" || before == "med" && (place < 2 || words[place - 2].key != "og") {
      return true
    }
    let counted: Set<String> = [
      "kr", "kroner", "nok", "innbyggere", "inhabitants", "tkr", "personer", "people",
    ]
    // `2000 nye innbyggere`
    return counted.contains(next)
      || counted.contains(key(place + 2)) && cue(at: place + 1)?.cue == .another
      || cue(at: place + 1)?.cue == .raise && counted.contains(key(place + 2))
      || ["kr", "nok"].contains(place > 0 ? words[place - 1].key : "")
  }

  func month(_ word: String) -> Int? {
    Self.otherWords.contains(word) ? nil : MonthName.number(of: word)
  }

  /// Whether somebody goes or comes, or something changes, in the part of the sentence around a place.
  func saysMove(around place: Int) -> Bool {
    let start = words[..<place].lastIndex(where: \.endsPart).map { $0 + 1 } ?? 0
    let end = words[place...].firstIndex(where: \.endsPart) ?? words.count - 1
    return (start...max(start, end)).contains { at in
      guard let cue = cue(at: at)?.cue else { return false }
      return CueSet.turning.contains(cue)
    }
  }

  /// Years by how many they are behind the budget's, or behind one that was said.
  private static let relative: [(phrase: String, years: Int, ofSaid: Bool)] = [
    ("after next year", 2, false), ("etter neste ar", 2, false), ("neste ar", 1, false),
    ("til neste ar", 1, false), ("aret etter der", 1, true), ("aret etter", 1, true),
    ("i ar", 0, false), ("next year", 1, false), ("this year", 0, false),
    ("the year after next", 2, false), ("the year after that", 1, true),
    ("the year after", 1, true),
    ("the following year", 1, true), ("to ar fram", 2, false), ("next year's", 1, false),
    ("this year's", 0, false), ("neste ars", 1, false), ("samme ar", 0, true),
    ("det aret", 0, true),
    ("the same year", 0, true), ("that same year", 0, true), ("same year", 0, true),
    ("neste budsjettar", 1, false), ("kommende ar", 1, false), ("the coming year", 1, false),
  ]

  /// What `may` is the month behind.
  private static let beforeMay: Set<String> = [
    "from", "until", "in", "by", "since", "after", "through", "of",
  ]

  /// What a month can be called where one must stand, and what means something else in a sentence: `may we`,
  /// `til jul`.
  private static let otherWords: Set<String> = ["may", "mar", "jun", "jul"]
}

extension PlainNumberReader {
  /// Whether four digits are a year rather than an amount.
  static func isYear(_ number: Int) -> Bool { (2000...2099).contains(number) }
}

extension CueSet {
  /// What can be so from the turn of a year on.
  fileprivate static let turning: CueSet =
    moves + [.out, .lose, .merge, .raise, .lower, .remove, .extend, .freeze]
}
