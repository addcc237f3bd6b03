import ScenarioLanguage

extension Console {
  /// Writes what is wrong with a text, and how much more was found than is told.
  func tell(
    _ diagnostics: [Diagnostic], omitted: Int, of source: SourceText,
    in language: InterfaceLanguage, isColored: Bool
  ) {
    guard !diagnostics.isEmpty else { return }
    let renderer = DiagnosticRenderer(source, in: language, isColored: isColored)
    for diagnostic in diagnostics { problem(renderer.render(diagnostic)) }
    if omitted > 0 { problem(CheckWords(language: language).omitted(omitted)) }
  }
}
