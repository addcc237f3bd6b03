/// Writes budget files in the one standard layout.
///
/// One statement a line, single spaces, commas right behind what they follow, `part` two columns in, the words of
/// the format in lower case, at most one blank line in a row. Comments, names and numbers stay as they are written.
public enum BudgetFormatter {
  /// A text in the standard layout; nothing of one that gives no budget.
  ///
  /// Formatting what was formatted changes nothing. Linear in the text's length.
  ///
  /// - Parameters:
  ///   - source: the text; a byte order mark before it counts as a difference.
  ///   - language: the language that all words of the format are written in; nil for that of each.
  /// - Returns: what was read, with the lines of the standard layout.
  public static func format(
    _ source: SourceText, in language: InterfaceLanguage? = nil
  ) -> FormattedSource {
    var parsed = ParsedSource(source: source)
    let read = BudgetFileReader.read(source)
    guard read.budget != nil else {
      parsed.diagnostics = read.diagnostics
      return FormattedSource(parsed: parsed, lines: [])
    }
    var text = source.text
    let items = text.withUTF8 { buffer in
      let bytes = SourceBytes(buffer)
      let lexed = Lexer.lex(bytes)
      parsed.comments = lexed.comments
      return statements(lexed.tokens, bytes, language)
    }
    return FormattedSource(
      parsed: parsed, lines: FormattedLine.lines(of: items, commentsOf: parsed, in: source))
  }

  private static func statements(
    _ tokens: [Token], _ bytes: SourceBytes, _ language: InterfaceLanguage?
  ) -> [(start: Int, text: String)] {
    tokens.split { $0.kind == .separator }.map { tokens in
      let word = tokens.first.flatMap(BudgetVocabulary.shared.statement)
      var text = word == .part ? "  " : ""
      var end = tokens[tokens.startIndex].start
      for token in tokens {
        // A rule's condition is written as it was.
        if word == .rule, bytes[token.start] == UInt8(ascii: ":"), let last = tokens.last {
          let condition = bytes.text(SourceRange(token.start + 1, last.end))
          text += ": " + condition.drop { $0 == " " }
          break
        }
        let isFirst = token.start == tokens[tokens.startIndex].start
        // What is written without a space belongs together: a number and its unit, a sign and its number.
        if !isFirst, token.kind != .comma, token.start > end || text.hasSuffix(",") { text += " " }
        text += spelled(token, isFirst ? word : nil, in: word, bytes, language)
        end = token.end
      }
      return (tokens[tokens.startIndex].start, text)
    }
  }

  /// A token as it is written: a word of the format as the table has it, anything else as it stands.
  private static func spelled(
    _ token: Token, _ first: BudgetWord?, in statement: BudgetWord?, _ bytes: SourceBytes,
    _ language: InterfaceLanguage?
  ) -> String {
    let written = bytes.text(token.range)
    let clause = BudgetVocabulary.shared.clause(token)
    let isClause = statement.map { clause?.stands(in: $0) ?? false } ?? false
    guard let spellings = first?.spellings ?? (isClause ? clause?.spellings : nil) else {
      return written
    }
    let own: InterfaceLanguage =
      written.lowercased() == spellings.nb && spellings.nb != spellings.en ? .norwegian : .english
    return (language ?? own).text(en: spellings.en, nb: spellings.nb)
  }
}
