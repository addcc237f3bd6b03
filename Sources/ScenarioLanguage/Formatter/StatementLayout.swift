/// One statement, ready to be written in the standard layout: what the parser recorded of its tokens.
struct StatementLayout {
  private let parts: [LayoutPart]
  /// The text between the statement's first and last token, as it was written.
  private let written: String
  /// The language of its words; nil where all of them are of both.
  let language: InterfaceLanguage?

  /// The layout of a statement that is right.
  init(_ reading: StatementReading, in bytes: SourceBytes) {
    parts = LayoutPart.parts(of: reading, in: bytes)
    let tokens = reading.tokens
    written = bytes.text(tokens.first?.start ?? 0, tokens.last?.end ?? 0)
    language = Self.language(of: parts)
  }

  /// The decimal sign it shows first: whether it is a comma.
  var hasComma: Bool? {
    for case .number(_, let literal) in parts {
      if let hasComma = literal.hasComma { return hasComma }
    }
    return nil
  }

  /// The statement in the standard layout.
  ///
  /// Read again before it is given: were it to say anything else, the statement would stay as it
  /// was written, since a layout may never change a budget.
  func text(in language: InterfaceLanguage) -> String {
    for dropsQuotes in [true, false] {
      let text = joined(in: language, droppingQuotes: dropsQuotes)
      if says(text) { return text }
    }
    return written
  }

  /// Whether a text is read as the statement is, token for token.
  private func says(_ text: String) -> Bool {
    let source = SourceText(name: "", text: text)
    let layouts = ScenarioFormatter.layouts(of: source)
    guard let layouts, layouts.count == 1 else { return false }
    return layouts[0].parts.count == parts.count
      && zip(layouts[0].parts, parts).allSatisfy { $0.says($1) }
  }

  /// The language of the first word that only one language has.
  private static func language(of parts: [LayoutPart]) -> InterfaceLanguage? {
    for case .keyword(let keyword) in parts {
      let languages = keyword.languages
      if languages.count == 1 { return languages[0] }
    }
    return nil
  }

  private func joined(in language: InterfaceLanguage, droppingQuotes: Bool) -> String {
    var text = ""
    var isClose = true
    for part in parts {
      let spacing = part.spacing
      if !isClose, spacing != .before, spacing != .both { text += " " }
      text += part.text(in: language, droppingQuotes: droppingQuotes)
      isClose = spacing == .behind || spacing == .both
    }
    return text
  }
}
