/// Which word of a concept the standard layout writes.
enum LayoutWords {
  /// The languages that have words with these spellings for a concept.
  static func languages(of typed: [UInt32], for concept: Concept) -> [InterfaceLanguage] {
    InterfaceLanguage.allCases.filter { spellings(of: concept, in: $0).contains(typed) }
  }

  /// The word to write for a concept in a statement of a form.
  ///
  /// The one that the statement's grammar line shows, else the first; but a number's word keeps its
  /// inflection where it is of the language: `2 midlertidige`, `1 year`.
  static func word(
    for concept: Concept, _ role: Roles, typed: [UInt32], in form: StatementForm?,
    _ language: InterfaceLanguage
  ) -> String {
    let words = concept.words(in: language)
    guard words.count > 1 else { return words.first ?? "" }
    if role == .positionKind || concept == .years,
      let place = spellings(of: concept, in: language).firstIndex(of: typed)
    {
      return words[place]
    }
    guard let form, role != .quantity, role != .topic else { return words[0] }
    let grammar = form.grammar(in: language).split { !$0.isLetter }.joined(separator: " ")
    return words.first { " \(grammar) ".contains(" \($0) ") } ?? words[0]
  }

  private static func spellings(
    of concept: Concept, in language: InterfaceLanguage
  ) -> [[UInt32]] {
    table[Int(concept.rawValue)][language == .english ? 0 : 1]
  }

  /// The spellings of every word and phrase, by concept, English and Norwegian.
  private static let table: [[[[UInt32]]]] = Concept.allCases.map { concept in
    [.english, .norwegian].map { (language: InterfaceLanguage) in
      concept.words(in: language).map { phrase in
        phrase.split(separator: " ").map { Keywords.shared.spelling(of: String($0)) }
      }
    }
  }
}
