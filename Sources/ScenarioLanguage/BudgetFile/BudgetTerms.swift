import Budget

/// The Norwegian forms of texts that stand in many places of a budget file, each given by a `term`.
struct BudgetTerms {
  private var places = NamePlaces()
  private var norwegian: [String] = []

  /// Takes a text in; returns whether it was new.
  mutating func insert(_ term: LocalName) -> Bool {
    guard places.insert(term.english, at: norwegian.count) else { return false }
    norwegian.append(term.norwegian)
    return true
  }

  /// A text with the Norwegian form that a `term` above gave it, unless it has its own.
  func translated(_ text: LocalName) -> LocalName {
    guard text.norwegian == text.english, let place = places.place(of: text.english) else {
      return text
    }
    return LocalName(text.english, norwegian: norwegian[place])
  }
}
