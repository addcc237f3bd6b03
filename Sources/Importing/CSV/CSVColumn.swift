import Budget
import Lettering
import ScenarioLanguage

/// What a column of a table says of its members.
enum CSVColumn: Hashable {
  case name
  case code
  case county
  case kind
  case weight
  /// Inhabitants at 1 January of a year; nil where the heading names none.
  case population(Year?)

  /// The headings that are understood, in the spelling of ``Folding``.
  private static let headings: [String: CSVColumn] = [
    "navn": .name, "name": .name, "kommune": .name, "kommunenavn": .name, "member": .name,
    "medlem": .name, "municipality": .name, "region": .name,
    "kommunenr": .code, "kommunenummer": .code, "code": .code, "kode": .code, "nummer": .code,
    "number": .code, "nr": .code, "kommunekode": .code, "regionkode": .code,
    "fylke": .county, "county": .county, "fylkesnavn": .county,
    "folketall": .population(nil), "population": .population(nil),
    "innbyggere": .population(nil), "inhabitants": .population(nil),
    "folkemengde": .population(nil), "personer": .population(nil), "persons": .population(nil),
    "weight": .weight, "vekt": .weight, "kind": .kind, "type": .kind, "slag": .kind,
  ]

  /// What a heading says, whatever its case: `Folketall 1.1.2020`, `population_2020`, `2020`, `Kommunenr.`;
  /// nil where it says nothing that is known, such as another day of the year.
  init?(heading: String) {
    var words = Folding.key(of: heading)
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let year = CSVColumn.takeDate(from: &words)
    if words.isEmpty, let year {
      self = .population(year)
      return
    }
    guard let column = CSVColumn.headings[words.joined(separator: " ")] else { return nil }
    if case .population = column { self = .population(year) } else { self = column }
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
    guard let last = words.last, let year = year(last) else { return nil }
    words.removeLast()
    let firstOfJanuary: [[String]] = [
      ["1", "1"], ["01", "01"], ["1", "januar"], ["1", "january"], ["january", "1"],
    ]
    if firstOfJanuary.contains(Array(words.suffix(2))) { words.removeLast(2) }
    dropPreposition(&words)
    return year
  }

  private static func dropPreposition(_ words: inout [String]) {
    if let last = words.last, ["per", "pr", "at", "i", "in"].contains(last) { words.removeLast() }
  }

  private static func year(_ word: String) -> Year? {
    guard word.utf8.count == 4, let number = Int(word) else { return nil }
    return Year(number)
  }
}
