import Reports
import ScenarioLanguage
import Session

/// Everything that a person or a program could be shown of an outcome.
enum Rendered {
  /// Renders an outcome in every format, with the languages and widths where the format has them.
  static func render(_ outcome: Outcome) {
    for language in InterfaceLanguage.allCases {
      // A terminal of any width, and one that nothing fits.
      let width = language == .english ? nil : 1
      let text = AnswerRenderer(language: language, format: .table, width: width)
      _ = text.render(outcome.answer)
      _ = text.warnings(outcome.answer)
      let markdown = AnswerRenderer(language: language, format: .markdown)
      _ = markdown.render(outcome.answer)
    }
    _ = AnswerRenderer(language: .english, format: .csv).render(outcome.answer)
    let machine = AnswerRenderer(language: .english, format: .json)
    _ = machine.json(outcome.answer, line: outcome.line, statement: outcome.statement)
    _ = machine.render(outcome.answer)
  }

  /// Renders diagnostics in every language; they must stand in the text and end with one line each.
  static func check(_ diagnostics: [Diagnostic], of source: SourceText) throws(BrokenPromise) {
    guard !diagnostics.isEmpty else { return }
    let size = source.text.utf8.count
    for language in InterfaceLanguage.allCases {
      let renderer = DiagnosticRenderer(source, in: language)
      for diagnostic in diagnostics {
        guard diagnostic.range.start >= 0, diagnostic.range.end <= size else {
          throw BrokenPromise("a diagnostic outside the text: \(diagnostic.range)")
        }
        let text = renderer.render(diagnostic)
        // A control character could move the cursor or start another line.
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" }) else {
          throw BrokenPromise("a diagnostic with a control character: \(text.debugDescription)")
        }
      }
    }
  }
}
