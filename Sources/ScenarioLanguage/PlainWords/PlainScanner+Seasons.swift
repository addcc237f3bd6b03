// Times of the year, of which nobody can count the days.

extension PlainScanner {
  /// Whether a sentence says a season, which may be meant from either of two months on.
  var saysSeason: Bool { words.indices.contains { season(at: $0) != nil } }

  /// The month that a season is meant to begin with: the first or the later one that people mean by it.
  ///
  /// `neste sommer` is of the year behind the budget's; behind summer is autumn.
  func season(at place: Int) -> PlainPart? {
    let table =
      switch language {
      case .english: Self.englishSeasons
      case .norwegian: Self.norwegianSeasons
      }
    guard let months = table.first(where: { $0.words.contains(key(place)) })?.months else {
      return nil
    }
    let before = [key(place - 1), key(place - 2)]
    let isBehind = before.contains { ["etter", "after"].contains($0) } && months.first == 6
    let month = (isLate ? months.later : months.first) + (isBehind ? 2 : 0)
    let isNext = before.contains { ["neste", "next", "kommende", "coming"].contains($0) }
    return .month(month, year: isNext ? firstYear + 1 : nil)
  }

  /// Whether a word is a feast or the holidays, which are no month that anybody could count from.
  func isVague(at place: Int) -> Bool {
    switch language {
    case .english: Self.englishFeasts.contains(key(place))
    case .norwegian: Self.norwegianFeasts.contains(key(place))
    }
  }

  /// A season by its words, and the months that it is meant to begin with.
  private typealias Season = (words: Set<String>, months: (first: Int, later: Int))

  /// Whole words, since a line may be called `Vårens arrangement` and members may be `hosting` one.
  private static let englishSeasons: [Season] = [
    (forms(of: ["summer", "midsummer"], with: english), (6, 7)),
    (forms(of: ["autumn"], with: english), (8, 9)),
    (forms(of: ["spring"], with: english), (3, 4)),
  ]

  private static let norwegianSeasons: [Season] = [
    (forms(of: ["sommer", "midtsommer"], with: norwegian + ["ferie", "ferien"]), (6, 7)),
    (forms(of: ["host", "haust"], with: norwegian + ["halvaret"]), (8, 9)),
    (["varen", "varens"], (3, 4)),
  ]

  private static let english = ["", "s", "'s", "time"]
  private static let norwegian = ["", "en", "ens", "tid", "tida", "tiden"]

  private static let englishFeasts = forms(of: ["winter", "easter", "christmas"], with: english)

  private static let norwegianFeasts = forms(
    of: ["vinter"], with: norwegian + ["ferie", "ferien", "halvaret"]
  )
  .union(
    forms(of: ["pask", "paske"], with: ["e", "en", "ens", "ferien", "tid", "tida", "tiden"])
  )
  .union(forms(of: ["jule", "ferie"], with: ["n", "tid", "tida", "tiden", "ferien"]))
  .union(["varhalvaret", "feriens", "hostferie", "hostferien"])

  private static func forms(of words: [String], with endings: [String]) -> Set<String> {
    Set(words.flatMap { word in endings.map { word + $0 } })
  }
}
