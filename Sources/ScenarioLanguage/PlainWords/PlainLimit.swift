import Budget

/// What a sentence asks for that no statement about the open budget can answer.
public enum PlainLimit: Equatable, Sendable {
  /// Several alternatives at once, which are made one after the other.
  case alternatives
  /// The budget of a year that the open plan does not reach.
  case budget(year: Int)
}

extension PlainWords {
  /// What a sentence asks for beyond what statements can say; nil where nothing is known of it.
  ///
  /// Cost: as that of reading it.
  public func limit(of sentence: String, in language: InterfaceLanguage) -> PlainLimit? {
    guard let whole = clause(of: sentence, in: language) else { return nil }
    if whole.makesAlternatives { return .alternatives }
    guard whole.cues.meets([.budget, .adopted]), whole.numbers.isEmpty, whole.members.isEmpty,
      let year = whole.years.max(), !names.plan.years.contains(where: { $0.number == year })
    else { return nil }
    return .budget(year: year)
  }
}
