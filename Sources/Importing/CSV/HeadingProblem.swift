import Lettering

/// Why columns of a table without populations have none.
enum HeadingProblem {
  /// What the words begin with that name a sex, in the spelling of ``Folding``.
  private static let sexes: Set<String> = [
    "menn", "kvinner", "mann", "kvinne", "males", "females", "male", "female", "men", "women",
    "gutter", "jenter", "boys", "girls",
  ]

  /// Why a heading's numbers are no inhabitants at 1 January; nil where it does not speak of a date or of people.
  static func problem(of heading: String) -> CoverageProblem? {
    let words = HeadingWords.words(of: heading)
    if let problem = unclearDate(heading) { return problem }
    let isPart = words.contains(where: sexes.contains) || isAge(heading)
    if isPart { return .partInColumn(heading) }
    let hasYear = words.contains { $0.utf8.count == 4 && Int($0) != nil }
    let hasPeople = PeopleLabel.hasPeople(words)
    guard hasYear || hasPeople || words.contains(where: isQuarter) else { return nil }
    return PeopleLabel.problem(of: heading)
  }

  /// The problem of a date whose year has two digits: `1.1.20`; nil where the heading has none.
  private static func unclearDate(_ heading: String) -> CoverageProblem? {
    let words = HeadingWords.words(of: heading)
    guard let date = WrittenDate.all(in: heading).last, let month = date.month, let day = date.day,
      !words.contains(where: { $0.contains(String(date.year)) })
    else { return nil }
    return (day, month) == (1, 1)
      ? .unclearDate(heading, wanted: "1.1.\(date.year)") : .otherDay(heading)
  }

  /// Whether the headings but the first are labels of places.
  static func arePlaces(_ headings: [String]) -> Bool {
    let places = headings.dropFirst().filter { !$0.isEmpty }
    return !places.isEmpty && places.allSatisfy { RegionLabel($0).code?.utf8.count == 4 }
  }

  private static func isAge(_ heading: String) -> Bool {
    let words = HeadingWords.words(of: heading)
    return zip(words, words.dropFirst()).contains { first, second in
      Int(first).map { $0 < 120 } == true && ["ar", "years", "year"].contains(second)
    }
  }

  /// Whether a word is a quarter or month, as 2020K1 or 2020M07.
  private static func isQuarter(_ word: String) -> Bool {
    guard word.utf8.count >= 6, Int(word.prefix(4)) != nil, let sign = word.dropFirst(4).first
    else {
      return false
    }
    return "kqm".contains(sign) && Int(word.dropFirst(5)) != nil
  }
}
