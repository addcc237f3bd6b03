import Budget

/// Something that a sentence mentions, in the order of the sentence.
enum PlainPart: Sendable {
  case cue(Cue)
  /// A thing by its name; several where more than one is called so, the likeliest first.
  case names([NamedThing])
  /// A number, and whether it is what something becomes (`til 1,70`) rather than by how much.
  case number(PlainNumber, isLevel: Bool)
  case year(Int)
  case month(Int, year: Int?)
  /// A word that nothing is known of.
  case unknown(String)
}

/// Finds what a sentence mentions.
struct PlainScanner {
  let words: [PlainWord]
  let language: InterfaceLanguage
  let names: PlainNames

  private var firstYear: Int { names.plan.budget.year.number }
  /// Whether a scenario may be named: `Tønsberg leaves` is one, and more often a sentence.
  private let wantsScenario: Bool

  init(words: [PlainWord], language: InterfaceLanguage, names: PlainNames) {
    self.words = words
    self.language = language
    self.names = names
    func says(_ wanted: CueSet, withPhrases: Bool = false) -> Bool {
      words.indices.contains { place in
        InterfaceLanguage.allCases.contains {
          let cue = CueLexicon.of($0).cue(
            at: withPhrases ? place : 0, in: withPhrases ? words : [words[place]])?.cue
          return cue.map(wanted.contains) ?? false
        }
      }
    }
    wantsScenario =
      says([.open, .compare, .howLong, .run, .best]) || says([.paper], withPhrases: true)
      // `vis A over fire år`
      || says([.show]) && says([.years], withPhrases: true)
  }

  private var numbers: PlainNumberReader { PlainNumberReader(words: words, language: language) }

  /// What is mentioned, in order; time is linear in the number of words.
  func parts() -> [PlainPart] {
    var parts: [PlainPart] = []
    var place = 0
    while place < words.count {
      let (found, length) = part(at: place, after: parts.last)
      parts += found
      place += length
      if words[place - 1].endsPart, place < words.count { parts.append(.cue(.joint)) }
    }
    return parts
  }

  private func part(at place: Int, after last: PlainPart?) -> (parts: [PlainPart], length: Int) {
    // `ut med Tønsberg`; anywhere else it is to pay.
    if place == 0, key(0) == "ut", key(1) == "med" { return ([.cue(.goOut)], 2) }
    let cue = cue(at: place)
    if let named = names.things(at: place, in: words, wantsScenario: wantsScenario),
      named.length >= cue?.length ?? 0
    {
      if let inside = inCounty(named.things, at: place + named.length) {
        return ([.names([inside.thing])], named.length + inside.length)
      }
      return ([.names(named.things)], named.length)
    }
    // `Drammen og Asker` are said of together.
    if cue?.cue == .joint, case .names? = last, place + 1 < words.count,
      names.things(at: place + 1, in: words, wantsScenario: wantsScenario) != nil
    {
      return ([.cue(.filler)], 1)
    }
    if let time = time(at: place) { return ([time.part], time.length) }
    let number = numbers.number(at: place)
    if let cue, cue.length > 1, cue.length >= number?.length ?? 0 {
      // `to til`: the number counts what is wanted more of.
      let counted =
        cue.cue == .another ? number.map { [PlainPart.number($0.number, isLevel: false)] } : nil
      return ((counted ?? []) + [.cue(cue.cue)], cue.length)
    }
    if let number, number.length > 0 {
      var said = number.number
      var isLevel = false
      if case .cue(.level)? = last { isLevel = said.sign == nil }
      if case .cue(.difference)? = last { said.isDifference = said.sign == nil }
      return ([.number(said, isLevel: isLevel)], number.length)
    }
    if words[place].key == "til", case .cue(.staff)? = last, numbers.number(at: place + 1) == nil {
      // `en stilling til`
      return ([.cue(.another)], 1)
    }
    // `over en million`, which the number says.
    if ["over", "above"].contains(words[place].key), numbers.number(at: place + 1) != nil {
      return ([], 1)
    }
    if let cue {
      // `to cover the deficit`: no level, but an aim.
      let isAim =
        words[place].key == "to" && language == .english && numbers.number(at: place + 1) == nil
      return ([.cue(isAim && cue.cue == .level ? .aim : cue.cue)], cue.length)
    }
    if let member = names.member(near: words[place]) { return ([.names([member])], 1) }
    // A name that nobody has is no slip, and is not passed over.
    let isName = place > 0 && words[place].text.first?.isUppercase == true
    if !isName, let cue = CueLexicon.of(language).cue(near: words[place].key) {
      return ([.cue(cue)], 1)
    }
    return (Array(repeating: .unknown(words[place].text), count: isName ? 2 : 1), 1)
  }

  /// Which of several members is meant where the words behind say in which county: `Våler i Innlandet`; nil where they
  /// do not.
  private func inCounty(_ things: [NamedThing], at place: Int) -> (thing: NamedThing, length: Int)?
  {
    guard things.count > 1, ["i", "in"].contains(key(place)), place + 1 < words.count,
      let county = names.things(at: place + 1, in: words, wantsScenario: false),
      county.things[0].isCounty
    else { return nil }
    let inside = things.first { thing in
      thing.kind == .member
        && names.plan.members[thing.place].member.county == county.things[0].name.english
    }
    return inside.map { ($0, 1 + county.length) }
  }

  /// The cue in the sentence's language, else in the other one.
  private func cue(at place: Int) -> (cue: Cue, length: Int)? {
    let own = CueLexicon.of(language).cue(at: place, in: words)
    let other = CueLexicon.of(language == .english ? .norwegian : .english)
    return own ?? other.cue(at: place, in: words)
  }

  // MARK: Years and months

  private func key(_ place: Int) -> String { place < words.count ? words[place].key : "" }

  /// `2022`, `neste år`, `om to år`, `september`, `2021-07`.
  private func time(at place: Int) -> (part: PlainPart, length: Int)? {
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
    for (phrase, years) in Self.relative {
      let own = phrase.split(separator: " ")
      guard own.indices.allSatisfy({ key(place + $0) == own[$0] }) else { continue }
      return (.year(firstYear + years), own.count)
    }
    if ["om", "in"].contains(word), let count = numbers.number(at: place + 1),
      count.number.unit == .years
        || ["ar", "years", "year"].contains(key(place + 1 + count.length)),
      count.number.value.denominator == 1, let years = Int(exactly: count.number.value.numerator),
      (0...30).contains(years)
    {
      return (.year(firstYear + years), count.length + (count.number.unit == .years ? 1 : 2))
    }
    if let month = dayMonth(word) { return (.month(month.month, year: month.year), 1) }
    // `1. september` stands for the month.
    let isDay =
      place + 1 < words.count && Int(word) != nil && Int(word) ?? 0 <= 31
      && month(key(place + 1)) != nil
    let start = isDay ? place + 1 : place
    guard let month = month(key(start)) else { return nil }
    let year = fourDigits(key(start + 1)).flatMap { PlainNumberReader.isYear($0) ? $0 : nil }
    return (.month(month, year: year), start + 1 - place + (year == nil ? 0 : 1))
  }

  /// `år 4`, `i år 4`: a year of the plan by its number, at the end of a part so that nothing else is counted.
  private func countedYear(at place: Int) -> (part: PlainPart, length: Int)? {
    let start = ["i", "in"].contains(key(place)) ? place + 1 : place
    let number = start + 1
    guard ["ar", "year"].contains(key(start)), let count = Int(key(number)),
      (1...30).contains(count), number == words.count - 1 || words[number].endsPart
    else { return nil }
    return (.year(firstYear + count - 1), number + 1 - place)
  }

  /// `1.9.2020` and `01.09`, which stand for the month.
  private func dayMonth(_ word: String) -> (month: Int, year: Int?)? {
    let parts = word.split(separator: ".").compactMap { Int($0) }
    guard parts.count == word.split(separator: ".").count, parts.count == 3,
      (1...31).contains(parts[0]), (1...12).contains(parts[1]), PlainNumberReader.isYear(parts[2])
    else { return nil }
    return (parts[1], parts[2])
  }

  private func fourDigits(_ text: String) -> Int? {
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
    return ["kr", "kroner", "nok", "innbyggere", "inhabitants", "tkr", "personer", "people"]
      .contains(next)
      || ["kr", "nok"].contains(place > 0 ? words[place - 1].key : "")
  }

  private func month(_ word: String) -> Int? {
    Self.otherWords.contains(word) ? nil : MonthName.number(of: word)
  }

  private static let relative: [(phrase: String, years: Int)] = [
    ("neste ar", 1), ("til neste ar", 1), ("fra nyttar", 1), ("etter nyttar", 1), ("aret etter", 1),
    ("fra arsskiftet", 1), ("ved arsskiftet", 1), ("i ar", 0), ("next year", 1), ("this year", 0),
    ("the year after next", 2), ("the year after", 1), ("the following year", 1), ("to ar fram", 2),
    ("neste budsjettar", 1), ("from new year", 1), ("kommende ar", 1), ("the coming year", 1),
  ]

  /// What a month can be called where one must stand, and what means something else in a sentence: `may we`,
  /// `til jul`.
  private static let otherWords: Set<String> = ["may", "mar", "jun", "jul"]
}

extension PlainNumberReader {
  /// Whether four digits are a year rather than an amount.
  static func isYear(_ number: Int) -> Bool { (2000...2099).contains(number) }
}
