import TestSupport
import Testing

@testable import ScenarioLanguage

@Suite struct GeneratedInputTests {
  private static let pieces =
    Concept.allCases.flatMap(\.words)
    + StatementForm.all.flatMap { $0.examples(in: .english) + $0.examples(in: .norwegian) } + [
      "Oslo", "Våler (Innlandet)", "Nore og Uvdal", "\"a b\"", "\"", "«x»", "1", "1.60", "1,234",
      "500 000", "2021", "2021-07", "-", "+", "*", "/", "=", "<=", "(", ")", ",", ";", "\n", "#",
      "%", "!", "±", "\\", "å", "e\u{301}", "\u{1B}", "😀", "\u{A0}", "..", ".", "’", "\r\n",
    ]

  /// Whatever the text: what was read can be read again by itself, and every line to try can be
  /// typed.
  @Test(arguments: 1...20)
  func readingAgainGivesTheSame(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        text += try #require(Self.pieces.randomElement(using: &generator))
        if Int.random(in: 0..<4, using: &generator) > 0 { text += " " }
      }
      check(Parser.parse(SourceText(name: "generated", text: text)))
    }
  }

  private func check(_ parsed: ParsedSource) {
    let table = LineTable(parsed.source)
    for statement in parsed.statements {
      let text = String(table.text(of: statement.range))
      #expect(outline(of: text) == statement.syntax.outline, "\(text)")
    }
    let renderer = DiagnosticRenderer(parsed.source, in: .english)
    for fix in parsed.diagnostics.compactMap(\.fix) {
      let line = renderer.lineToTry(fix)
      #expect(line.map { Parser.parse(SourceText(name: "", text: $0)).diagnostics.isEmpty } == true)
    }
  }
}
