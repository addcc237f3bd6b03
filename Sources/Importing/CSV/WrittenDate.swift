import Lettering

/// A year, month or day as tables write it: `2020`, `202001`, `31.12.2020`, `2020-12-31`, `12/2020`, `des 2020`.
struct WrittenDate: Equatable {
  let year: Int
  /// From 1, and up to 13 for what is booked after the last one; nil where a year alone is named.
  var month: Int?
  var day: Int?

  /// The names of the months, in the spelling of ``Folding``.
  private static let months: [Set<String>] = [
    ["jan", "januar", "january"], ["feb", "februar", "february"], ["mar", "mars", "march"],
    ["apr", "april"], ["mai", "may"], ["jun", "juni", "june"], ["jul", "juli", "july"],
    ["aug", "august"], ["sep", "sept", "september"], ["okt", "oktober", "oct", "october"],
    ["nov", "november"], ["des", "desember", "dec", "december"],
  ]

  /// The month that a word names; nil where it names none.
  static func month(named word: String) -> Int? {
    months.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  /// All dates in a text, in their order.
  static func all(in text: String) -> [WrittenDate] {
    let words = HeadingWords.words(of: text)
    var dates: [WrittenDate] = []
    var place = 0
    while place < words.count {
      let found = date(at: place, in: words, text)
      if let found { dates.append(found.date) }
      place += found?.length ?? 1
    }
    return dates
  }

  /// The date that begins at a word, and how many words it has.
  private static func date(
    at place: Int, in words: [String], _ text: String
  ) -> (date: WrittenDate, length: Int)? {
    let word = words[place]
    let next = words.dropFirst(place + 1).prefix(2).map { Int($0) ?? 0 }
    if let date = digits(word) ?? part(word) { return (date, 1) }
    if let year = year(word) {
      // 2020-12-31, 2020-12
      guard let month = next.first, (1...13).contains(month), isJoined(place, in: words, text)
      else { return (WrittenDate(year: year), 1) }
      guard next.count > 1, (1...31).contains(next[1]), isJoined(place + 1, in: words, text) else {
        return (WrittenDate(year: year, month: month), 2)
      }
      return (WrittenDate(year: year, month: month, day: next[1]), 3)
    }
    if let month = month(named: word), let year = next.first.flatMap({ self.year(String($0)) }) {
      return (WrittenDate(year: year, month: month), 2)
    }
    return numbers(at: place, in: words, text)
  }

  /// A day before its month and year, `31.12.2020`, `31.12.20`, or a month before its year, `12.2020`.
  private static func numbers(
    at place: Int, in words: [String], _ text: String
  ) -> (date: WrittenDate, length: Int)? {
    guard let first = Int(words[place]), (1...31).contains(first), place + 1 < words.count,
      isJoined(place, in: words, text)
    else { return nil }
    if let year = year(words[place + 1]), first <= 13 {
      return (WrittenDate(year: year, month: first), 2)
    }
    guard place + 2 < words.count, let month = Int(words[place + 1]), (1...12).contains(month),
      isJoined(place + 1, in: words, text)
    else { return nil }
    let last = words[place + 2]
    let short = last.utf8.count == 2 ? Int(last).map { 2000 + $0 } : nil
    guard let year = year(last) ?? short else { return nil }
    return (WrittenDate(year: year, month: month, day: first), 3)
  }

  /// `202012` and `20201231`.
  private static func digits(_ word: String) -> WrittenDate? {
    guard word.utf8.count == 6 || word.utf8.count == 8, Int(word) != nil,
      let year = year(String(word.prefix(4))), let month = Int(word.dropFirst(4).prefix(2)),
      (0...13).contains(month)
    else { return nil }
    let day = Int(word.dropFirst(6))
    return WrittenDate(year: year, month: month, day: day)
  }

  /// `2020K4` and `2020M12`, of which the year is known.
  private static func part(_ word: String) -> WrittenDate? {
    guard (6...7).contains(word.utf8.count), let sign = word.dropFirst(4).first,
      "kqmth".contains(sign), Int(word.dropFirst(5)) != nil
    else { return nil }
    return year(String(word.prefix(4))).map { WrittenDate(year: $0) }
  }

  private static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1950...2199).contains(year) else {
      return nil
    }
    return year
  }

  /// Whether a sign for dates stands between a word and the next one.
  private static func isJoined(_ place: Int, in words: [String], _ text: String) -> Bool {
    [".", "-", "/", ". "].contains { text.contains(words[place] + $0 + words[place + 1]) }
  }
}
