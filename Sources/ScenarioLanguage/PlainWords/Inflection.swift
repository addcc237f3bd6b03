/// Words by what they end in.
enum Inflection {
  /// Whether two folded words are forms of one: `prosjekter` and `prosjektene`.
  static func areOne(_ left: String, _ right: String) -> Bool {
    !forms(of: left).isDisjoint(with: forms(of: right))
  }

  /// A word, and what is left of it without an ending, where that is long enough to be a word.
  static func forms(of word: String) -> Set<String> {
    var forms: Set<String> = [word]
    for ending in endings where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.utf8.count))
      if stem.utf8.count >= 5 { forms.insert(stem) }
    }
    return forms
  }

  /// Every form that a verb can have by its infinitive, also ones that it has not: `melde`, `melder`, `meldte`.
  static func norwegianVerb(_ infinitive: String) -> [String] {
    let stem = infinitive.last == "e" ? String(infinitive.dropLast()) : infinitive
    return ["", "e", "er", "es", "te", "de", "t", "d", "et", "a", "ar"].map { stem + $0 }
  }

  /// Every form that a verb can have by its infinitive, also ones that it has not: `quit`, `quits`, `quitting`.
  static func englishVerb(_ infinitive: String) -> [String] {
    let stem = String(infinitive.dropLast())
    switch infinitive.last {
    case "e"?: return ["e", "es", "ed", "ing"].map { stem + $0 }
    case "y"? where stem.last.map { !"aeou".contains($0) } ?? false:
      return ["y", "ies", "ied", "ying"].map { stem + $0 }
    case let last?:
      let doubled = infinitive + String(last)
      return ["", "s", "es", "ed", "ing"].map { infinitive + $0 } + [
        doubled + "ed", doubled + "ing",
      ]
    case nil: return []
    }
  }

  private static let endings = ["ene", "ane", "en", "et", "er", "ar", "a", "e", "n"]
}
