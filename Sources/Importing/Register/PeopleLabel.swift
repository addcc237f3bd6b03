import Budget
import Lettering

/// What is counted, as far as a heading or label says.
enum PeopleLabel {
  /// What the words for inhabitants begin with, in the spelling of ``Folding``.
  private static let people = [
    "person", "folk", "innb", "befolkning", "population", "inhabitant", "people", "resident",
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

  /// What the words begin with, besides those, that name a part of the people.
  private static let parts = [
    "barn", "unge", "ungdom", "eldre", "voksne", "uforetrygd", "children", "young", "elderly",
    "adults",
  ]

  /// Whether a label's words name a part of the people.
  static func isPart(_ words: [String]) -> Bool {
    has(others, words) || has(other, words) || has(parts, words)
  }

  /// The problem of several things that `what` counts: only one of them may be inhabitants, and the others measures.
  static func problem(ofSeveral labels: [String], in what: String) -> CoverageProblem {
    let others = labels.filter { problem(of: $0) != nil }
    return labels.count - others.count == 1
      ? .besidePeople(others) : .severalCategories(what, count: labels.count)
  }

  /// The problem of a title of inhabitants that names one year, and another than is meant; nil where it does not.
  static func problem(ofYearIn title: String, than date: Year) -> CoverageProblem? {
    let years = Set(WrittenDate.all(in: title).map(\.year))
    guard years.count == 1, years != [date.number], hasPeople(HeadingWords.words(of: title)) else {
      return nil
    }
    return .otherYear(title, date)
  }

  /// The problem of a note that leaves some people out: `Omfatter bare personer over 18 år`; nil where it does not.
  static func problem(ofPartIn note: String) -> CoverageProblem? {
    let words = HeadingWords.words(of: note)
    let isLimited = words.contains {
      ["bare", "kun", "only", "ekskl", "eksklusive", "excluding", "unntatt"].contains($0)
    }
    return isLimited && hasPeople(words) ? .partOfPeople(note) : nil
  }

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
    "personer", "personar", "person", "persons", "innb", "personer1", "folkemengde1", "folketall",
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
    if let unit = Unit(ofHeading: label), unit.isOfPeople { return .otherUnit(label, unit) }
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
    let counted = words.joined(separator: " ")
    if let unit = Unit(ofHeading: counted) ?? Unit(ofNote: title), unit.isOfPeople {
      return .otherUnit(title, unit)
    }
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

  /// The unit that a heading's numbers of inhabitants are in; nil for persons, and where it does not speak of them.
  static func unit(of heading: String) -> Unit? {
    let words = HeadingWords.words(of: heading)
    guard people.contains(where: { stem in words.contains { $0.hasPrefix(stem) } }) else {
      return nil
    }
    return Unit(ofHeading: heading).flatMap { $0.isOfPeople ? $0 : nil }
  }

  /// The problem of a note that says that a table's numbers are thousands or the like; nil where it does not.
  static func problem(ofUnitIn note: String) -> CoverageProblem? {
    guard let unit = Unit(ofNote: note), unit.isOfPeople else { return nil }
    return .otherUnit(note, unit)
  }
}
