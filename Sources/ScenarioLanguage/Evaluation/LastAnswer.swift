import Budget

/// `_`, which stands for the value of the last answer.
///
/// It is of the session that somebody types into: a text that is kept has the number in its place.
public enum LastAnswer {
  /// How it is written, in both languages.
  public static var name: String { Concept.lastAnswer.word(in: .english) }

  /// Where it stands in a text, in order; linear in the text's length.
  public static func places(in text: String) -> [SourceRange] {
    var text = text
    return text.withUTF8 { buffer in
      // Few lines have one, and those need no lexer.
      guard buffer.contains(UInt8(ascii: "_")) else { return [] }
      let bytes = SourceBytes(buffer)
      return Lexer.lex(bytes).tokens.map(\.range).filter { bytes.text($0) == name }
    }
  }

  /// A value as it is written in a statement in its place; nil where it is no number, or one that no digits
  /// write exactly.
  ///
  /// A rate is written without a unit, as every rate is, and so are counts.
  public static func written(_ value: Value, in language: InterfaceLanguage) -> String? {
    guard case .number(let number, let kind) = value,
      let shown = kind == .percent ? try? number * ExactNumber(100) : number,
      1_000_000 % shown.denominator == 0, (try? shown.magnitude.scaled(decimals: 6)) != nil
    else { return nil }
    let digits = NumberText.typed(shown.magnitude, isRate: kind == .rate, in: language)
    let unit = kind == .kroner ? " kr" : kind == .percent ? "%" : ""
    return shown.isNegative ? "(-\(digits)\(unit))" : digits + unit
  }
}
