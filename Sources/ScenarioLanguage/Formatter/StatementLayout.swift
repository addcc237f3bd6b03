/// One statement, ready to be written in the standard layout.
struct StatementLayout {
  private let parts: [LayoutPart]
  private let survey: SyntaxSurvey
  private let form: StatementForm?
  /// The text between the statement's first and last token, as it was written.
  private let written: String
  /// The language of its words; nil where all of them are of both.
  let language: InterfaceLanguage?

  /// Reads a statement from its tokens.
  init(_ statement: Statement, _ tokens: ArraySlice<Token>, in bytes: SourceBytes) {
    survey = SyntaxSurvey(statement.syntax)
    parts = LayoutReader.parts(of: statement.syntax, surveyed: survey, tokens, in: bytes)
    written = bytes.text(statement.range)
    language = Self.language(of: parts)
    if case .keyword(let concept, let role, _)? = parts.first,
      role == .statement || role == .command
    {
      form = StatementForm.form(of: concept)
    } else {
      form = nil
    }
  }

  /// The decimal sign it shows first: whether it is a comma.
  var hasComma: Bool? {
    for case .number(let literal) in parts {
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

  /// Whether a text means what the statement means.
  private func says(_ text: String) -> Bool {
    let parsed = Parser.parse(SourceText(name: "", text: text))
    guard parsed.diagnostics.isEmpty, parsed.comments.isEmpty, parsed.statements.count == 1 else {
      return false
    }
    return SyntaxSurvey(parsed.statements[0].syntax).meaning == survey.meaning
  }

  /// The language of the first word that only one language has.
  private static func language(of parts: [LayoutPart]) -> InterfaceLanguage? {
    for case .keyword(let concept, _, let typed) in parts {
      let languages = LayoutWords.languages(of: typed, for: concept)
      if languages.count == 1 { return languages[0] }
    }
    return nil
  }

  private func joined(in language: InterfaceLanguage, droppingQuotes: Bool) -> String {
    var text = ""
    var isClose = true
    for part in parts {
      let spacing = Self.spacing(of: part)
      if !isClose, spacing != .before, spacing != .both { text += " " }
      text += self.text(of: part, in: language, droppingQuotes: droppingQuotes)
      isClose = spacing == .behind || spacing == .both
    }
    return text
  }

  private static func spacing(of part: LayoutPart) -> LayoutPart.Spacing {
    if case .sign(_, let spacing) = part { spacing } else { .none }
  }

  private func text(
    of part: LayoutPart, in language: InterfaceLanguage, droppingQuotes: Bool
  ) -> String {
    switch part {
    case .keyword(let concept, let role, let typed):
      LayoutWords.word(for: concept, role, typed: typed, in: form, language)
    case .name(let name, let canBeBare):
      Self.isQuoted(name, canBeBare: canBeBare && droppingQuotes)
        ? NameSyntax.quoted(name.syntax.text) : name.syntax.text
    case .number(let literal): literal.text(in: language)
    case .text(let content): NameSyntax.quoted(content)
    case .verbatim(let text), .sign(let text, _): text
    }
  }

  private static func isQuoted(_ name: SyntaxSurvey.Name, canBeBare: Bool) -> Bool {
    switch name.use {
    case .reference: name.syntax.isQuoted && !canBeBare
    case .title: true
    case .asWritten: name.syntax.isQuoted
    }
  }
}
