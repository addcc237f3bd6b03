import Lettering

/// What is counted, as far as a heading or label says.
enum PeopleLabel {
  /// What the words for inhabitants begin with, in the spelling of ``Folding``.
  private static let people = [
    "person", "folk", "innbygg", "befolkning", "population", "inhabitant", "people", "resident",
    "bosatt",
  ]

  /// What the words begin with that make of it something else: how it changes, or a part of it.
  private static let other = [
    "tilvekst", "folketilvekst", "vekst", "folkevekst", "endring", "okning", "prosent", "andel",
    "tetthet", "per km", "increase", "growth", "change", "percent", "share", "density", "flytt",
    "fodsel", "fodte", "dode", "birth", "death", "husholdning", "household",
  ]

  /// What the words begin with that make other people of it, whatever else a title says.
  private static let others = [
    "framskr", "fremskr", "project", "forecast", "innvandr", "immigra", "arbeidsled", "ledig",
    "unemploy", "ufor", "sysselsatt", "sysselsett", "employ", "pendl", "commut", "student", "elev",
    "innflytt", "utflytt", "nettoflytt", "trygd", "pensjon", "mottak", "recipient", "stonad", "km",
    "tettbygd", "spredtbygd", "kvinne", "menn",
  ]

  /// The words that a label of all inhabitants at 1 January may have besides those for inhabitants and a year.
  private static let plain: Set<String> = [
    "antall", "antal", "tal", "tall", "number", "figures", "total", "totalt", "i", "alt", "alle",
    "all", "hele", "begge", "kjonn", "aldre", "both", "sexes", "ages", "per", "pr", "at", "on",
    "in",
    "of", "the", "av", "den", "til", "ved", "1", "01", "jan", "januar", "january", "st", "1st",
    "inngangen", "begynnelsen", "starten", "start", "beginning", "aret", "year",
    "forelopig", "forelopige", "preliminary", "kommune", "kommunen", "municipality", "region",
    "summer", "sum",
  ]

  /// The words for inhabitants that count all of them.
  private static let everybody: Set<String> = [
    "personer", "personar", "person", "persons", "personer1", "folkemengde1", "folketall",
    "folketallet", "folketal",
    "folketalet", "folkemengde", "folkemengden", "folkemengd", "folkemengda", "innbyggere",
    "innbyggerne", "innbyggertall", "innbyggertallet", "innbyggjarar", "innbyggarar",
    "innbyggjartal",
    "innbyggartal", "befolkning", "befolkningen", "befolkninga", "population", "populations",
    "inhabitants", "people", "residents", "bosatte",
  ]

  /// Why a label's numbers are no inhabitants; nil where they are all of them, at 1 January or at no day it says.
  static func problem(of label: String) -> CoverageProblem? {
    let words = HeadingWords.words(of: label)
    guard hasPeople(words), !has(other, words) else { return .notPeople(label) }
    if isInThousands(words) { return .inThousands(label) }
    if let problem = DayText.problem(of: label) { return problem }
    return isEverybody(words) ? nil : .partOfPeople(label)
  }

  /// Why a table with that title does not count inhabitants; nil where it may.
  ///
  /// `isNamed` says that the table itself calls its numbers inhabitants. What follows `etter` or `by` are its columns.
  static func problem(ofTitle title: String, isNamed: Bool) -> CoverageProblem? {
    var words = HeadingWords.words(of: title)
    if let end = words.firstIndex(where: HeadingWords.dividing.contains) {
      words = Array(words[..<end])
    }
    if isInThousands(words) { return .inThousands(title) }
    if has(others, words) { return .notPeople(title) }
    if hasPeople(words), let problem = DayText.problem(of: title) { return problem }
    let isPeople = words.contains(where: everybody.contains)
    // A letter or two, such as x, are no title.
    let isTitle = words.joined().count > 3
    return isNamed || isPeople || !isTitle ? nil : .notPeople(title)
  }

  /// Whether the words are those of a label of all inhabitants; a year or a table's number says nothing else.
  static func isEverybody(_ words: [String]) -> Bool {
    words.contains(where: everybody.contains)
      && words.allSatisfy { word in
        everybody.contains(word) || plain.contains(word)
          || ((4...5).contains(word.utf8.count)
            && word.utf8.allSatisfy { (0x30...0x39).contains($0) })
      }
  }

  /// Whether a text has a word for inhabitants.
  static func hasPeople(_ words: [String]) -> Bool { has(people, words) }

  private static func has(_ stems: [String], _ words: [String]) -> Bool {
    let text = words.joined(separator: " ")
    return stems.contains { stem in
      words.contains { $0.hasPrefix(stem) } || text.contains(stem + " ")
    }
  }

  /// Whether a heading's numbers are thousands of inhabitants.
  static func isInThousands(_ label: String) -> Bool {
    let words = HeadingWords.words(of: label)
    return isInThousands(words) && people.contains { stem in words.contains { $0.hasPrefix(stem) } }
  }

  /// Whether words have one for thousands among them.
  static func isInThousands(_ words: [String]) -> Bool {
    let pairs = zip(words, words.dropFirst()).map { $0 + $1 }
    return (words + pairs).contains {
      ["1000", "1000s", "tusen", "thousand", "thousands", "1000kr", "tkr", "tnok", "mnok"].contains(
        $0)
    }
  }

  /// Whether a note says that numbers are in thousands: `Tall i 1000`, `alle beløp i hele tusen`.
  static func saysThousands(_ note: String) -> Bool {
    let words = HeadingWords.words(of: note)
    if words.contains(where: { ["tkr", "tnok", "mnok"].contains($0) }) { return true }
    // Måleenhet: 1 000 personer
    let isUnit = words.first.map { ["maleenhet", "enhet", "unit"].contains($0) } ?? false
    let unit = words.dropFirst(isUnit ? 1 : 0).prefix(2)
    if unit.first == "1000" || unit == ["1", "000"] { return true }
    return words.indices.contains { place in
      guard ["i", "in", "hele", "heile"].contains(words[place]) else { return false }
      let next = words[(place + 1)...].prefix(2)
      return isInThousands(Array(next.prefix(1))) || next == ["1", "000"]
    }
  }
}
