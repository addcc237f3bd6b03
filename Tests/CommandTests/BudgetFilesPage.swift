import ScenarioLanguage

/// The part of the page of budget files that is made from the table of their statements.
enum BudgetFilesPage {
  static let document = Document(path: "Sources/hvis/hvis.docc/BudgetFiles.md")

  /// The made part, from behind the mark.
  static var text: String {
    "\n\n## The statements\n" + BudgetFileStatement.all.map(section).joined()
  }

  private static func section(_ statement: BudgetFileStatement) -> String {
    let words = statement.words
    let title =
      words.text(in: .english) == words.text(in: .norwegian)
      ? "`\(words.text(in: .english))`"
      : "`\(words.text(in: .english))` · `\(words.text(in: .norwegian))`"
    func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }
    return """

      ### \(title)

      \(sentence(statement.help.text(in: .english)))

      *\(sentence(statement.help.text(in: .norwegian)))*

      ```
      \(statement.grammar.text(in: .english))
      \(statement.grammar.text(in: .norwegian))
      ```

      For example:

      ```
      \(statement.example.text(in: .english))
      \(statement.example.text(in: .norwegian))
      ```

      """
  }
}
