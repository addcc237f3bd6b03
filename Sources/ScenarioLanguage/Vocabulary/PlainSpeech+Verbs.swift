import Lettering

// Verbs of the field that no statement begins with, and the statement that does what they say.

extension PlainSpeech {
  /// Whether a line begins with a verb that is known here, so that no word like it is meant.
  static func beginsWithVerb(_ word: String) -> Bool {
    let key = Folding.key(of: word)
    return moves.contains { $0.typed.contains { $0.first == key } }
      || verbs.contains { $0.typed.contains { $0.first == key } }
  }

  /// What a line means that begins with a verb, and help last; nil where it begins with none.
  ///
  /// Whoever says a verb wants a statement: a figure named in the line is no answer to it.
  static func said(_ phrase: Phrase) -> [String]? {
    for move in moves {
      guard let rest = phrase.beginning(withAny: move.typed) else { continue }
      return moved(rest, by: move.sign, in: move.language) + [Concept.help.word(in: move.language)]
    }
    for verb in verbs {
      guard let rest = phrase.beginning(withAny: verb.typed) else { continue }
      let meant = verb.concept.word(in: verb.language)
      let mended = rest.mended(verb.concept, verb.language)
      return [meant + " " + mended, meant + " " + rest.text]
        + (rest.list.map { [meant + " " + $0] } ?? [])
        + [Concept.help.word(in: verb.language) + " " + meant]
    }
    return nil
  }

  /// `fee 10%`, `the rate by 5%`, `profiling by half`, `kontingenten til 1,60`.
  private static func moved(
    _ phrase: Phrase, by sign: String, in language: InterfaceLanguage
  ) -> [String] {
    let rest = phrase.dropping([["the"], ["our"], ["den"], ["var"]])
    for (typed, lever) in levers {
      guard let amount = rest.beginning(withAny: typed.map { [$0] }) else { continue }
      let word = lever.word(in: language)
      if let level = amount.beginning(withAny: [["to"], ["til"]]) {
        return [word + " " + level.text]
      }
      let move = (amount.beginning(withAny: [["by"], ["with"], ["med"]]) ?? amount)
      if halves.contains(move.key) { return [word + " " + sign + "50%"] }
      guard move.text.first?.isNumber == true else { return [] }
      return [word + " " + sign + grouped(move.percent, in: language)]
    }
    return []
  }

  /// Digits as Norwegian figures are written, in threes; any other text as it is.
  private static func grouped(_ text: String, in language: InterfaceLanguage) -> String {
    guard language == .norwegian, text.count > 4, text.allSatisfy(\.isNumber) else { return text }
    let digits = Array(text)
    return digits.indices.map { place in
      let isBreak = place > 0 && (digits.count - place).isMultiple(of: 3)
      return (isBreak ? " " : "") + String(digits[place])
    }.joined()
  }

  private static let halves = ["half", "a half", "halvparten", "halvdelen", "det halve", "en halv"]

  /// Verbs that move a number, folded, and which way.
  private static let moves: [(typed: [[String]], sign: String, language: InterfaceLanguage)] = [
    (keys("raise", "increase", "hike", "put up"), "+", .english),
    (keys("lower", "reduce", "decrease", "cut", "trim"), "-", .english),
    (keys("øk", "øke", "hev", "heve", "sett opp"), "+", .norwegian),
    (
      keys("reduser", "redusere", "senk", "senke", "kutt i", "kutt", "kutte", "sett ned"), "-",
      .norwegian
    ),
  ]

  /// What people call the numbers that can be moved, folded.
  private static let levers: [(typed: [String], lever: Concept)] = [
    (
      [
        "fee", "fees", "rate", "contribution", "contributions", "kontingent", "kontingenten",
        "sats", "satsen", "avgift", "avgiften", "medlemskontingent", "medlemskontingenten",
      ], .rate
    ),
    (["profiling", "profilering", "profileringen"], .profiling),
  ]

  /// Verbs for what a statement does under another word, folded.
  private static let verbs: [(typed: [[String]], concept: Concept, language: InterfaceLanguage)] = [
    (keys("find", "solve"), .solve, .english), (keys("løs", "løse", "finn"), .solve, .norwegian),
    (keys("explain"), .why, .english), (keys("forklar", "forklare"), .why, .norwegian),
    (keys("table", "sweep"), .sweep, .english),
    (keys("feie", "fei", "sveip", "tabell"), .sweep, .norwegian),
    (keys("fire", "dismiss", "sack", "lay off"), .end, .english),
    (keys("sparke", "spark", "si opp", "oppsigelse"), .end, .norwegian),
    (keys("utmelding av", "utmelding"), .leave, .norwegian),
    (keys("innmelding av", "innmelding"), .join, .norwegian),
  ]

  private static func keys(_ phrases: String...) -> [[String]] { phrases.map { Phrase($0).keys } }
}

extension Phrase {
  /// What follows the first of these beginnings that the phrase has, which something must.
  fileprivate func beginning(withAny beginnings: [[String]]) -> Phrase? {
    beginnings.lazy.compactMap { beginning(with: $0) }.first
  }

  /// `10 percent` and `10 prosent` with the sign.
  fileprivate var percent: String {
    guard count == 2, ["percent", "prosent", "%"].contains(keys[1]) else { return text }
    return prefix(1).text + "%"
  }

  /// The words as the statement has them: `1.50 to 2.00` as a range, `slik at` for `for`.
  fileprivate func mended(_ concept: Concept, _ language: InterfaceLanguage) -> String {
    var words = text.split(separator: " ").map(String.init)
    switch concept {
    case .solve where language == .norwegian:
      words = words.map { Folding.key(of: $0) == "for" ? Concept.for.word(in: language) : $0 }
    case .sweep:
      words.removeAll { ["from", "fra"].contains(Folding.key(of: $0)) }
      if let place = words.firstIndex(where: { ["to", "til"].contains(Folding.key(of: $0)) }),
        place > 0, place + 1 < words.count
      {
        words.replaceSubrange(
          place - 1...place + 1, with: [words[place - 1] + ".." + words[place + 1]])
      }
    case .end:
      words = words.map {
        ["vikar", "vikarer", "temp", "temps"].contains(Folding.key(of: $0))
          ? Concept.temporary.word(in: language) : $0
      }
    case _: break
    }
    return words.joined(separator: " ")
  }
}
