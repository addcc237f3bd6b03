// What is taken from a fund, and what is put into it.

extension PlainScanner {
  /// What a fund is named for by the words before it: what is taken from it, and what is put into it.
  func toldOfFund(_ cue: FoundCue, at place: Int) -> Reading? {
    // `tøm fondet`, which `t.o.m.` is no part of.
    if Self.emptying.contains(words[place].text.lowercased()), says([.funds]) {
      return ([.cue(.release)], 1)
    }
    // `pay 150k into profiling`
    if cue.cue == .profiling,
      Self.intoFund.contains([key(place - 2), key(place - 1)]) || key(place - 1) == "into",
      words[..<place].contains(where: { word in
        Self.payingIn.contains { word.key.hasPrefix($0) }
      })
    {
      return ([.cue(.setAside), .cue(.funds)], cue.length)
    }
    guard cue.cue == .funds else { return nil }
    var before = place - 1
    while before > 0, Self.articles.contains(key(before)) { before -= 1 }
    guard before >= 0 else { return nil }
    if Self.outOf.contains(key(before)) {
      return ([.cue(.release), .cue(.funds)], cue.length)
    }
    let isPut =
      words.indices.contains { isLarge(at: $0) } && !words.indices.contains { isTaken(at: $0) }
    return isPut && Self.into.contains(key(before))
      ? ([.cue(.setAside), .cue(.funds)], cue.length) : nil
  }

  private static let intoFund: Set<[String]> = [["inn", "i"], ["inn", "pa"], ["inn", "til"]]
  private static let payingIn = ["pay", "paid", "betal", "innbetal"]

  private func isLarge(at place: Int) -> Bool {
    numbers.number(at: place).map { $0.number.isLarge && $0.length > 0 } ?? false
  }

  /// Whether a word takes something rather than that it puts it somewhere.
  private func isTaken(at place: Int) -> Bool {
    Self.taking.contains(key(place)) || cue(at: place)?.cue == .release
  }

  private static let articles: Set<String> = [
    "det", "den", "the", "our", "dette", "this", "of", "et", "a",
  ]
  private static let outOf: Set<String> = ["fra", "from", "av", "ut", "out", "off"]
  private static let into: Set<String> = [
    "til", "i", "inn", "pa", "into", "in", "to", "for", "innpa", "inni",
  ]
  private static let taking: Set<String> = [
    "ta", "tar", "hent", "hente", "henter", "bruk", "bruke", "bruker", "take", "use", "draw", "has",
    "har", "is", "er", "are", "star", "var", "was", "were", "hadde", "hatt", "had", "have",
  ]

  private static let emptying: Set<String> = ["tøm", "tømme", "tømmer", "empty"]
}
