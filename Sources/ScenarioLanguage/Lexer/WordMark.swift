/// What a stretch of a text is at a glance.
public enum WordMark: Sendable, Hashable {
  /// A word of the language.
  case keyword
  /// A text or name in quotes.
  case text
}

extension Parser {
  /// The stretches of a text that can be told apart at a glance, in order; time is linear in its length.
  ///
  /// A word of the language inside a name is none: `og` in `leave Nore og Uvdal`.
  public static func marks(in text: String) -> [(range: SourceRange, mark: WordMark)] {
    let (tokens, named) = names(in: text)
    return tokens.enumerated().compactMap { place, token in
      switch token.kind {
      // The payload of other words is 0.
      case .word: token.payload == 0 || named.contains(place) ? nil : (token.range, .keyword)
      case .text: (token.range, .text)
      case .number, .month, .date, .separator, .comma, .open, .close, .plus, .minus, .times,
        .divide, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .range,
        .plusMinus, .percent, .exclamation, .problem:
        nil
      }
    }
  }
}
