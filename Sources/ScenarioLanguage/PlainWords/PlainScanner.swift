import Budget

/// Finds what a sentence mentions.
struct PlainScanner {
  /// Parts of a sentence, and how many of its words they take.
  typealias Reading = (parts: [PlainPart], length: Int)

  let words: [PlainWord]
  let language: InterfaceLanguage
  let names: PlainNames
  /// Whether a statement was begun right, so that a word in it that is near a name is a slip of it.
  let isStatement: Bool
  /// Whether a time of the year is the later of the months that it can be.
  var isLate = false

  var firstYear: Int { names.plan.budget.year.number }
  /// Whether a scenario may be named: `Tønsberg leaves` is one, and more often a sentence.
  let wantsScenario: Bool
  /// Whether a paper is wanted, which is about a scenario: `et notat om Plan lav`.
  let isOfPaper: Bool

  init(
    words: [PlainWord], language: InterfaceLanguage, names: PlainNames, isStatement: Bool = false
  ) {
    self.isStatement = isStatement
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
    isOfPaper = says([.paper], withPhrases: true)
    wantsScenario =
      says([.open, .compare, .howLong, .run, .best]) || isOfPaper
      // `vis A over fire år`
      || says([.show]) && says([.years], withPhrases: true)
  }

  var numbers: PlainNumberReader { PlainNumberReader(words: words, language: language) }

  func key(_ place: Int) -> String { words.indices.contains(place) ? words[place].key : "" }

  /// What is mentioned, in order; time is linear in the number of words.
  func parts() -> [PlainPart] {
    var parts: [PlainPart] = []
    var place = 0
    while place < words.count {
      let (found, length) = reading(at: place, after: parts)
      parts += found
      place += length
      if words[place - 1].endsPart, place < words.count { parts.append(.cue(.joint)) }
    }
    return parts
  }

  /// What the words from a place on say, by the first way of reading them that applies.
  private func reading(at place: Int, after parts: [PlainPart]) -> Reading {
    let cue = cue(at: place)
    return placed(place, after: parts) ?? ofPart(at: place, after: parts) ?? avoided(cue, at: place)
      ?? named(at: place, cue) ?? behind(place, after: parts)
      ?? cue.flatMap { told($0, at: place) } ?? joining(at: place, cue, after: parts.last)
      ?? timed(at: place, after: parts) ?? counted(at: place, cue, after: parts.last)
      ?? bounded(at: place, cue, after: parts.last) ?? cue.map { meant($0, at: place) }
      ?? unknown(at: place, after: parts)
  }

  /// The cue in the sentence's language, else in the other one; nil behind the last word.
  func cue(at place: Int) -> FoundCue? {
    guard place < words.count else { return nil }
    let own = CueLexicon.of(language).cue(at: place, in: words)
    let other = CueLexicon.of(language == .english ? .norwegian : .english)
    return own ?? other.cue(at: place, in: words)
  }

  /// Whether what is joined is to be chosen from.
  var isChoice: Bool { words.isChoice }

  /// What words mean by where they stand in the sentence.
  private func placed(_ place: Int, after parts: [PlainPart]) -> Reading? {
    if place == 0, let asked = asksOrDecides { return ([.cue(asked)], 1) }
    if ["left", "exit"].contains(key(place)), parts.last?.canLeave == true {
      return ([.cue(.goOut)], 1)
    }
    // `no profiling`, where a no by itself declines.
    if key(place) == "no", cue(at: place + 1)?.cue == .profiling { return ([.cue(.nothing)], 1) }
    // `hvordan melder jeg ut en kommune`
    if place == 0, key(0) == "hvordan", ["jeg", "man"].contains(key(2)),
      cue(at: 0).map({ $0.length < 3 }) ?? true, !says([.paper])
    {
      return ([.cue(.meaning)], 1)
    }
    // `hvordan ser 2023 ut`
    if key(place) == "ut", key(0) == "hvordan", place > 1,
      words[..<place].contains(where: { Self.looking.contains($0.key) })
    {
      return ([.cue(.show)], 1)
    }
    // `ut med Tønsberg`; anywhere else it is to pay.
    if place == 0, key(0) == "ut", key(1) == "med" { return ([.cue(.goOut)], 2) }
    if words.caseNumber(at: place) != nil { return ([.cue(.filler)], 2) }
    // `slå Våler sammen med Moss`
    if Self.merging.contains(key(place)), words[place...].contains(where: { $0.key == "sammen" }),
      cue(at: place) == nil
    {
      return ([.cue(.filler)], 1)
    }
    let isMerged =
      key(place) == "sammen" && words[..<place].contains { Self.merging.contains($0.key) }
    return isMerged ? ([.cue(.merge)], 1) : nil
  }

  private static let looking: Set<String> = ["ser", "sa", "blir", "seende"]

  private static let merging: Set<String> = ["sla", "slar", "slas", "slo", "slatt"]

  /// What the cue at a place means by itself.
  private func meant(_ cue: FoundCue, at place: Int) -> Reading {
    let asks = Self.asking.contains(key(place)) && place > 0 ? [PlainPart.cue(.question)] : []
    // `to cover the deficit`: no level, but an aim.
    let isAim =
      key(place) == "to" && language == .english && numbers.number(at: place + 1) == nil
      && !Self.beforeNouns.contains(key(place + 1))
      && names.things(at: min(place + 1, words.count - 1), in: words, wantsScenario: false) == nil
    return (asks + (isAim && cue.cue == .level ? [.cue(.aim)] : cue.parts), cue.length)
  }

  /// What stands before a noun: behind `to` it is what something goes to, and no aim.
  private static let beforeNouns: Set<String> = [
    "the", "our", "my", "your", "their", "us", "them", "me", "each", "every", "this", "that", "a",
    "",
  ]

  /// Words that begin a question, whatever follows.
  private static let asking: Set<String> = ["hva", "what", "hvordan", "how"]
}

extension [PlainWord] {
  /// Whether one of them sets something beside something else.
  var isChoice: Bool { contains { ["eller", "or", "nor"].contains($0.key) } }
}
