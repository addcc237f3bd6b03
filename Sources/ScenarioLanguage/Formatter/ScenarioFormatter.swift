/// Writes scenario files in the one standard layout.
///
/// One statement a line, single spaces, the words of the grammar, digits in groups of three, at most
/// one blank line in a row. Comments and the statements' order and meaning stay. A statement keeps
/// its language, and with it its decimal sign.
public enum ScenarioFormatter {
  /// A text in the standard layout; nothing of one with syntax errors.
  ///
  /// Formatting what was formatted changes nothing. Linear in the text's length.
  ///
  /// - Parameters:
  ///   - source: the text; a byte order mark before it counts as a difference.
  ///   - language: the language that all words are written in; nil for that of each statement.
  ///   - keepingComments: whether comments stay.
  /// - Returns: what was read, with the lines of the standard layout.
  public static func format(
    _ source: SourceText, in language: InterfaceLanguage? = nil, keepingComments: Bool = true
  ) -> FormattedSource {
    let (parsed, readings) = Parser.readings(of: source)
    guard parsed.diagnostics.isEmpty else { return FormattedSource(parsed: parsed, lines: []) }
    let statements = layouts(of: source, readings)
    let fallback = language ?? commonLanguage(of: statements)
    let texts = statements.map { $0.text(in: language ?? $0.language ?? fallback) }
    let items = zip(parsed.statements, texts).map { (start: $0.range.start, text: $1) }
    return FormattedSource(
      parsed: parsed,
      lines: FormattedLine.lines(of: items, commentsOf: keepingComments ? parsed : nil, in: source))
  }

  /// The language of the first statement that has one; where none has, that of the first decimal
  /// sign.
  private static func commonLanguage(of statements: [StatementLayout]) -> InterfaceLanguage {
    if let language = statements.lazy.compactMap(\.language).first { return language }
    return statements.lazy.compactMap(\.hasComma).first == true ? .norwegian : .english
  }

  /// The statements of a text that has no comments; nil where something is wrong with it.
  static func layouts(of source: SourceText) -> [StatementLayout]? {
    let (parsed, readings) = Parser.readings(of: source)
    guard parsed.diagnostics.isEmpty, parsed.comments.isEmpty else { return nil }
    return layouts(of: source, readings)
  }

  private static func layouts(
    of source: SourceText, _ readings: [StatementReading]
  ) -> [StatementLayout] {
    var text = source.text
    return text.withUTF8 { buffer in
      readings.map { StatementLayout($0, in: SourceBytes(buffer)) }
    }
  }
}

extension FormattedLine {
  /// Statements, each with the offset where it stands, and the comments of a text, on lines; nil for no comments.
  static func lines(
    of statements: some Sequence<(start: Int, text: String)>, commentsOf parsed: ParsedSource?,
    in source: SourceText
  ) -> [FormattedLine] {
    let items =
      statements.map { (start: $0.start, text: $0.text, isComment: false) }
      + (parsed.map(comments) ?? []).map { (start: $0.start, text: $0.text, isComment: true) }
    var lines = LineBuilder(source)
    for item in items.sorted(by: { $0.start < $1.start }) {
      lines.add(item.text, at: item.start, isComment: item.isComment)
    }
    return lines.lines
  }

  /// The comments without white space at their ends.
  private static func comments(of parsed: ParsedSource) -> [(start: Int, text: String)] {
    var text = parsed.source.text
    return text.withUTF8 { buffer in
      let bytes = SourceBytes(buffer)
      return parsed.comments.map { range in
        var comment = bytes.text(range).unicodeScalars
        while let last = comment.last, last.properties.isWhitespace { comment.removeLast() }
        return (range.start, String(comment))
      }
    }
  }
}

/// Puts statements and comments on lines.
private struct LineBuilder {
  private(set) var lines: [FormattedLine] = []
  private var ranges: ArraySlice<SourceRange>

  init(_ source: SourceText) { ranges = LineTable(source).ranges[...] }

  /// Adds what stands at an offset, behind everything that was added before.
  mutating func add(_ text: String, at offset: Int, isComment: Bool) {
    while ranges.count > 1, ranges[ranges.startIndex + 1].start <= offset { ranges.removeFirst() }
    let line = ranges.startIndex
    guard let last = lines.last else { return lines.append(FormattedLine(text, from: line)) }
    if isComment, last.source == line {
      lines[lines.count - 1] = FormattedLine(last.text + "  " + text, from: line)
      return
    }
    if line > last.source + 1 { lines.append(FormattedLine("", from: line - 1)) }
    lines.append(FormattedLine(text, from: line))
  }
}
