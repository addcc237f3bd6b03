import Budget
import Lettering
import ScenarioLanguage

/// What tells several rows of one place apart.
enum CSVPart: Hashable {
  /// The 1 January that the inhabitants are of.
  case year
  /// What is counted.
  case contents
  case sex
  case age
}

/// What a column of a table says of its members.
enum CSVColumn: Hashable {
  case name
  case code
  case county
  case kind
  case weight
  /// Inhabitants at 1 January of a year; nil where the heading names none.
  case population(Year?)
  /// What a member has of a further measure at 1 January of a year; nil where the heading names none.
  case measure(String, Year?)
  /// What the row's number is of, where a place has several rows.
  case part(CSVPart)

  /// The headings that are understood, in the spelling of ``Folding``.
  private static let headings: [String: CSVColumn] = [
    "navn": .name, "name": .name, "kommune": .name, "kommunenavn": .name, "member": .name,
    "medlem": .name, "municipality": .name, "region": .name, "radetiketter": .name,
    "row labels": .name, "kommuner": .name, "medlemmer": .name, "members": .name,
    "municipalities": .name, "fylke kommune": .name, "kommune fylke": .name,
    "county municipality": .name, "municipality county": .name,
    "kommunenr": .code, "kommunenummer": .code, "code": .code, "kode": .code, "nummer": .code,
    "number": .code, "nr": .code, "kommunekode": .code, "regionkode": .code,
    "region code": .code, "region kode": .code, "municipality code": .code, "kommune nr": .code,
    "fylke": .county, "county": .county, "fylkesnavn": .county,
    "folketall": .population(nil), "population": .population(nil),
    "innbyggere": .population(nil), "innb": .population(nil), "inhabitants": .population(nil),
    "folkemengde": .population(nil), "personer": .population(nil), "persons": .population(nil),
    "value": .population(nil), "verdi": .population(nil),
    "weight": .weight, "vekt": .weight, "kind": .kind, "type": .kind, "slag": .kind,
    "ar": .part(.year), "year": .part(.year), "tid": .part(.year), "time": .part(.year),
    "dato": .part(.year), "date": .part(.year), "referansedato": .part(.year),
    "per dato": .part(.year), "kvartal": .part(.year), "maned": .part(.year),
    "quarter": .part(.year),
    "month": .part(.year),
    "kjonn": .part(.sex), "sex": .part(.sex), "alder": .part(.age), "age": .part(.age),
    "statistikkvariabel": .part(.contents), "contents": .part(.contents),
    "contentscode": .part(.contents), "innhold": .part(.contents),
  ]

  /// What a heading says, whatever its case: `Folketall 1.1.2020`, `population_2020`, `2020`, `Kommunenr.`;
  /// nil where it says nothing that is known, such as another day of the year.
  ///
  /// A heading that is what one of `measures` is called is that one's.
  init?(heading: String, measures: [String] = []) {
    var words = HeadingWords.words(of: heading)
    let all = words
    let year = CSVColumn.takeDate(from: &words)
    if let name = measures.first(where: { [words, all].contains(HeadingWords.words(of: $0)) }) {
      self = .measure(name, HeadingWords.words(of: name) == all ? nil : year)
      return
    }
    if words.isEmpty || ["ar", "year"].contains(words.joined()), let year {
      self = .population(year)
      return
    }
    // Thousands and shares are no inhabitants, which the header tells.
    if let unit = Unit(ofHeading: heading), unit.isOfPeople { return nil }
    guard let column = CSVColumn.headings[words.joined(separator: " ")] else {
      guard let column = CSVColumn.people(all, heading) else { return nil }
      self = column
      return
    }
    if case .population = column { self = .population(year) } else { self = column }
  }

  /// The column of a heading that says in more words that it counts all inhabitants: `Antall innbyggere`,
  /// `Personer 2020 (foreløpige tall)`; nil for all others.
  private static func people(_ words: [String], _ heading: String) -> CSVColumn? {
    guard PeopleLabel.isEverybody(words), DayText.problem(of: heading) == nil else { return nil }
    let years = words.filter { $0.utf8.count == 4 && Int($0) != nil }
    guard let number = years.first else { return .population(nil) }
    return years.count == 1 ? year(number).map { .population($0) } : nil
  }

  /// Takes a year or its 1 January off the end of a heading's words.
  private static func takeDate(from words: inout [String]) -> Year? {
    // 2020-01-01
    if words.count >= 3, words.suffix(2) == ["01", "01"],
      let year = year(words[words.count - 3])
    {
      words.removeLast(3)
      dropPreposition(&words)
      return year
    }
    if let last = words.last, last.utf8.count == 8, last.hasSuffix("0101"),
      let year = year(String(last.prefix(4)))
    {
      words.removeLast()
      dropPreposition(&words)
      return year
    }
    guard let last = words.last, let year = year(last) else { return nil }
    words.removeLast()
    let firstOfJanuary: [[String]] = [
      ["1", "1"], ["01", "01"], ["1", "jan"], ["01", "jan"], ["jan", "1"], ["1", "januar"],
      ["1", "january"], ["january", "1"],
    ]
    if firstOfJanuary.contains(Array(words.suffix(2))) { words.removeLast(2) }
    dropPreposition(&words)
    return year
  }

  /// The year at the end of a heading; nil where it ends with none.
  static func year(atEndOf heading: String) -> Year? {
    var words = HeadingWords.words(of: heading)
    return takeDate(from: &words)
  }

  private static func dropPreposition(_ words: inout [String]) {
    if let last = words.last, ["per", "pr", "at", "i", "in"].contains(last) { words.removeLast() }
  }

  private static func year(_ word: String) -> Year? {
    guard word.utf8.count == 4, let number = Int(word) else { return nil }
    return Year(number)
  }
}
