/// A way in which characters make no word, number or sign.
public enum LexicalProblem: Sendable, Hashable {
  /// A character that begins no word, number or sign.
  case strayCharacter(Unicode.Scalar)
  /// A quote without another one on its line.
  case openText
  /// A backslash in a text before a character other than a quote or a backslash.
  case unknownEscape(Unicode.Scalar)
  /// A number whose one separator could be a decimal sign or a thousands sign, with both readings.
  case ambiguousNumber(literal: String, grouped: String, decimal: String)
  /// Digits and separators in an order that makes no number.
  case malformedNumber(literal: String)
  /// A number with more digits than can be kept exactly.
  case numberTooLong(literal: String)
  /// A month below 01 or above 12.
  case noSuchMonth(literal: String)
}
