/// Norwegian nouns and adjectives by what they end in.
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

  private static let endings = ["ene", "ane", "en", "et", "er", "ar", "a", "e", "n"]
}
