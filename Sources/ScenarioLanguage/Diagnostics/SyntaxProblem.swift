/// A way in which text fails to be a statement.
///
/// Facts only; the sentences are in `SyntaxProblem+Message.swift`.
public enum SyntaxProblem: ReportableProblem, Equatable {
  /// Characters that make no word, number or sign.
  case lexical(LexicalProblem)
  /// A value or amount that cannot be read.
  case value(ValueProblem)
  /// A first word that begins no statement.
  case unknownStatement(word: String)
  /// Something that the statement needs, and the word that stands there; nil where nothing does.
  case expected(ExpectedPart, found: String?, statement: Concept?)
  /// A word, number or sign after a complete statement.
  case unexpected(String, statement: Concept?)
  /// A bare name that goes on with something that only a quoted name can hold.
  case nameNeedsQuotes(String)
  /// A comma with nothing after it.
  case trailingComma
  /// A name in quotes right behind another one.
  case missingComma
  /// An argument that stands twice in a statement.
  case givenTwice(Concept)
  /// A `let` name that is a word of the language.
  case reservedName(String)
  /// A mark that git leaves where two changes of a file meet.
  case conflictMark
  /// A text for statements of a scenario that is a budget file.
  case budgetFile
  /// A `let` name of several words, and the same as one.
  case severalWords(String, joined: String)
}

/// Something that a statement needs at a place.
public enum ExpectedPart: Sendable, Hashable {
  /// A name of something; nil where any will do.
  case name(NameKind?)
  case amount, value, number, year, month, day, text, file
  /// One of the words that can stand in a position.
  case oneOf(Roles)
  case quantity
  /// A number that a question can move.
  case lever
  case equalSign, openingParenthesis, closingParenthesis
  /// A word of the language.
  case word(Concept)
}
