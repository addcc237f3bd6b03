import Foundation
import ScenarioLanguage

/// The part of the language's page that is made from the tables of statements and words.
enum LanguagePage {
  /// What the page says of where the part begins; above it stands what people write.
  static let mark = """
    <!-- From here on written by the tests: HVIS_RECORD=1 swift test --filter DocumentTests -->
    """

  static let document = Document(path: "Sources/hvis/hvis.docc/Language.md")

  /// The made part, from behind the mark.
  static var text: String {
    let groups = StatementCategory.allCases.map { category in
      "\n## \(category.label(in: .english)) · \(category.label(in: .norwegian))\n"
        + StatementForm.all.filter { $0.category == category }.map(section).joined()
    }
    return "\n" + groups.joined() + """

      ## Figures · Tall

      A figure can stand alone, in a calculation and in a condition.

      \(table(of: .quantity))
      ## Functions · Funksjoner

      \(table(of: .function))
      ## Tables of `show` · Tabeller for `vis`

      \(table(of: .topic))
      ## Units · Enheter

      \(table(of: .unit))
      """
  }

  /// What is said of one statement.
  private static func section(_ form: StatementForm) -> String {
    let (en, nb) = (InterfaceLanguage.english, InterfaceLanguage.norwegian)
    let texts = [en, nb].map { language in
      "\(sentence(form.help(in: language))) \(form.concept.explanation(in: language))"
        .trimmingCharacters(in: .whitespaces)
    }
    return """

      ### \(words(of: form.concept, in: en)) · \(words(of: form.concept, in: nb))

      \(escaped(texts[0]))

      *\(escaped(texts[1]))*
      \(reach(of: form))
      ```
      \(form.grammar(in: en))
      \(form.grammar(in: nb))
      ```

      \([en, nb].flatMap { examples(of: form, in: $0) }.joined(separator: "\n"))

      """
  }

  /// Which texts may not hold the statement; empty where every text may.
  private static func reach(of form: StatementForm) -> String {
    switch form.reach {
    case .scenario: ""
    case .session: "\nIt steers the session: no file that is read for what it says may hold it.\n"
    case .outside: "\nIt acts on more than the scenario: a file may hold it only where allowed.\n"
    }
  }

  /// The examples of a statement, each with what it does.
  private static func examples(
    of form: StatementForm, in language: InterfaceLanguage
  ) -> [String] {
    form.examples(in: language).enumerated().map { place, example in
      let comment = form.comment(onExample: place, in: language)
      return "- `\(example)`" + (comment.map { ": " + escaped($0) } ?? "")
    }
  }

  /// The words of one position, with what each means.
  private static func table(of role: Roles) -> String {
    let rows = Concept.allCases.filter { !$0.roles.isDisjoint(with: role) }.map { concept in
      let cells = InterfaceLanguage.allCases.map { words(of: concept, in: $0) }
      let meanings = InterfaceLanguage.allCases.map { escaped(meaning(of: concept, in: $0)) }
      return "| " + (cells + meanings).joined(separator: " | ") + " |\n"
    }
    return "| English | norsk | what it is | hva det er |\n| --- | --- | --- | --- |\n"
      + rows.joined()
  }

  /// What a word that is no statement means; help tells of one that is what the statement does.
  private static func meaning(of concept: Concept, in language: InterfaceLanguage) -> String {
    concept.roles.contains(.statement)
      ? concept.label(in: language) : concept.help(in: language)
  }

  private static func words(of concept: Concept, in language: InterfaceLanguage) -> String {
    concept.words(in: language).map { "`\($0)`" }.joined(separator: ", ")
  }

  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".")
  }

  /// Text whose signs mean nothing to Markdown, but for words in backticks.
  private static func escaped(_ text: String) -> String {
    let parts = text.components(separatedBy: "`")
    return parts.enumerated().map { place, part in
      place.isMultiple(of: 2)
        ? String(part.flatMap { "\\*_<>[]|".contains($0) ? ["\\", $0] : [$0] }) : part
    }.joined(separator: "`")
  }
}
