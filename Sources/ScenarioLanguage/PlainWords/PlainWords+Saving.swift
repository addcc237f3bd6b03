// What is said behind `save` may be the name to save under, or speak of what is open, of a name and of when.

extension PlainWords {
  /// The name that something is to be kept under, in the words behind `save`: `this as Plan B`, `Plan B for now`; nil
  /// where they are the name themselves, or name nothing.
  public static func title(in words: String) -> String? {
    if let quoted = quoted(in: words) { return quoted }
    guard !saysMore(behind: words) else { return nil }
    let typed = PlainWord.words(of: words)
    let parted = typed.indices.first { place in
      place + 1 < typed.count && typed[..<place].allSatisfy(speaksOfSaving)
        && (asWords.contains(typed[place].key)
          // `kopier dette til Plan C`
          || place > 0 && ["til", "to"].contains(typed[place].key)
            && typed[place + 1].text.first?.isUppercase == true
          // `lagre scenario Lav sats`
          || typed[place].key == "scenario" && typed[place + 1].text.first?.isUppercase == true)
    }
    // `kall det Lav sats`
    let named =
      parted.map { typed[($0 + 1)...].drop { ["det", "den", "it"].contains($0.key) } }
      ?? typed[...]
    let title = named.prefix(named.count - timed(named))
    guard let first = title.first, title.count < typed.count,
      first.text.first?.isNumber == false
    else { return nil }
    return title.map(\.text).joined(separator: " ")
  }

  /// Whether the words behind `save` only point at what is open: `lagre dette nå` names nothing.
  public static func namesNothing(_ words: String) -> Bool {
    guard quoted(in: words) == nil else { return false }
    let said = PlainWord.words(of: words)
    let typed = said.prefix(said.count - timed(said[...]))
    let points = typed.contains {
      pointing.contains($0.key) || typed.count > 1 && pointedAt.contains($0.key)
    }
    // `Planen min` is a name.
    return points && typed.first?.text.first?.isUppercase == false
      && typed.allSatisfy(speaksOfSaving)
  }

  /// The one name in quotes among other words; nil where there is none.
  private static func quoted(in words: String) -> String? {
    let parts = words.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[1].isEmpty, !(parts[0] + parts[2]).allSatisfy(\.isWhitespace)
    else { return nil }
    return String(parts[1])
  }

  private static func speaksOfSaving(_ word: PlainWord) -> Bool {
    pointing.contains(word.key) || pointedAt.contains(word.key) || naming.contains(word.key)
      || InterfaceLanguage.allCases.contains { language in
        let cue = CueLexicon.of(language).cue(at: 0, in: [word])?.cue
        return cue.map { CueSet.ofSaving.contains($0) } ?? false
      }
  }

  /// How many words at the end only say until when something is kept, of words that say more than that.
  private static func timed(_ words: ArraySlice<PlainWord>) -> Int {
    let keys = words.map(\.key)
    let longest = timing.filter { keys.count > $0.count && keys.suffix($0.count) == $0[...] }
      .map(\.count).max()
    return longest ?? 0
  }

  /// What points at what is open, folded.
  private static let pointing: Set<String> = [
    "dette", "det", "denne", "den", "na", "planen", "scenarioet", "scenariet", "endringene",
    "endringen", "filen", "fila", "forslaget", "alternativet", "alt", "senere", "versjonen",
    "utgaven", "greia", "saken", "avslutt", "slutt", "lukk", "quit", "exit", "close",
    "budsjettet", "tallene", "resultatet", "resultatene", "arbeidet", "jobben", "utkastet",
    "beregningen", "beregningene", "regnestykket", "oppsettet", "dokumentet", "situasjonen",
    "simuleringen", "dataene", "opplegget", "this", "it", "that", "now", "what", "hva", "plan",
    "scenario",
    "changes", "file", "everything", "later", "proposal",
  ]

  /// What can be a name alone, and points at what is open with a word before it: `the budget`, folded.
  private static let pointedAt: Set<String> = [
    "version", "draft", "work", "budget", "numbers", "figures", "results", "progress", "session",
    "document", "status", "situation",
  ]

  /// What may stand between what points at it and its name, folded.
  private static let naming: Set<String> = [
    "under", "med", "with", "the", "name", "title", "tittel", "og", "and", "til", "for", "kall",
    "call", "sammen", "nye", "gamle", "new", "old", "sa", "langt", "hittil", "far", "gjort",
    "laget", "endret", "done", "made", "changed", "navnet", "navn",
    "som", "as", "current", "morgen", "tomorrow", "alternativ",
  ]

  /// The words before a name, folded.
  private static let asWords: Set<String> = [
    "som", "as", "navnet", "navn", "kall", "kalt", "called", "named", "name", "call", "tittelen",
    "tittel", "title",
  ]

  /// When something is saved, or until when, folded.
  private static let timing: [[String]] = [
    "na", "til i morgen", "i morgen", "til senere", "for na", "forelopig", "for senere", "takk",
    "er du snill", "til motet", "og legg det til side", "og legg den til side", "og legg det bort",
    "and put it aside", "and keep it", "now", "for now", "for later", "for tomorrow", "please",
    "until tomorrow", "til neste mote", "til neste uke", "i dag", "today",
  ].map { $0.split(separator: " ").map(String.init) }
}

extension CueSet {
  /// What says nothing where something is saved.
  fileprivate static let ofSaving: CueSet = [
    .filler, .level, .everything, .everyone, .by, .difference,
  ]
}
