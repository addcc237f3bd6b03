import ScenarioLanguage

/// The words of the language that can stand at a place of a statement.
struct WantedWords {
  /// The positions whose words can stand there.
  var roles: [Roles] = []
  /// Further words.
  var concepts: Set<Concept> = []

  init(roles: [Roles]) { self.roles = roles }

  /// The words that a statement's form shows.
  init?(of statement: Concept) {
    guard let form = StatementForm.form(of: statement) else { return nil }
    // The forms of both languages have the same words, so that one is enough.
    let shown = form.grammar(in: .english).split { !$0.isLetter && $0 != "-" }.map(String.init)
    for word in shown {
      if let concept = Concept.meaning(of: word, as: .argument) { concepts.insert(concept) }
    }
  }

  /// The words that a text with this problem could go on with; nil where none could mend it.
  init?(_ problem: SyntaxProblem) {
    switch problem {
    case .unknownStatement: roles = [.statement, .command]
    case .expected(.positionKind, found: .some, statement: _): roles = [.positionKind]
    case .expected(.growthKind, found: .some, statement: _): roles = [.growthKind]
    case .expected(.topic, found: .some, statement: _): roles = [.topic]
    case .expected(.quantity, found: .some, statement: _): roles = [.quantity]
    case .expected(.word(let concept), found: .some, statement: _): concepts = [concept]
    case .expected(_, found: .some, let statement), .unexpected(_, let statement):
      if let statement, let shown = WantedWords(of: statement) { self = shown }
      roles += [.unit, .argument]
    case .lexical, .value, .expected, .nameNeedsQuotes, .trailingComma, .givenTwice, .reservedName:
      return nil
    }
  }

  func accepts(_ concept: Concept) -> Bool {
    concepts.contains(concept) || roles.contains { concept.roles.contains($0) }
  }
}
