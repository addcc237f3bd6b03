import ScenarioLanguage

/// The word or phrase that a statement begins with, as far as it is typed.
struct TypedStatementWord {
  /// What it means.
  let concept: Concept
  /// What follows it, without blanks at the ends.
  let rest: String

  /// The longest phrase that a text begins with; nil before an expression.
  init?(_ text: String) {
    var found: (Concept, Substring)?
    var words = 0
    var place = text.startIndex
    while words < 3, place < text.endIndex {
      let start = text[place...].firstIndex { !$0.isWhitespace } ?? text.endIndex
      place = text[start...].firstIndex { $0.isWhitespace || $0 == "!" } ?? text.endIndex
      words += 1
      for role in [Roles.statement, .command] {
        if let concept = Concept.meaning(of: String(text[..<place]), as: role) {
          found = (concept, text[place...])
        }
      }
    }
    guard let (concept, rest) = found else { return nil }
    self.concept = concept
    self.rest = String(
      rest.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension TypedLine {
  /// The statement's word before a place, and what follows it up to there; nil in an expression.
  func statement(at place: Int) -> TypedStatementWord? {
    let before = text(of: SourceRange(0, place))
    let start = before.lastIndex(of: ";").map { before.index(after: $0) } ?? before.startIndex
    return TypedStatementWord(String(before[start...]))
  }
}
