import TestSupport
import Testing

@testable import ScenarioLanguage

/// Statements made from every shape: what a shape can say is read, laid out, and expected where it stands.
@Suite("Statements made from their shapes") struct GeneratedStatementTests {
  private static func statements(
    of form: StatementForm, in language: InterfaceLanguage
  ) -> [[SampledPart]] {
    var sampler = ShapeSampler(
      generator: SeededGenerator(seed: UInt64(form.concept.rawValue)), language: language)
    return (0..<25).map { _ in sampler.statement(of: form) }
  }

  private static func line(_ parts: [SampledPart]) -> String {
    parts.map(\.text).joined(separator: " ")
  }

  /// What a text says, whether or not its names are in quotes.
  private static func meaning(of text: String) -> String {
    outline(of: text).filter { !"\"‹›".contains($0) }
  }

  @Test(
    "are read as a statement of their form", arguments: StatementForm.all,
    InterfaceLanguage.allCases)
  func areRead(form: StatementForm, language: InterfaceLanguage) {
    for parts in Self.statements(of: form, in: language) {
      let line = Self.line(parts)
      let parsed = Parser.parse(SourceText(name: "made", text: line))
      #expect(parsed.diagnostics.isEmpty, "\(line)")
      #expect(parsed.statements.map(\.word) == [form.concept], "\(line)")
    }
  }

  @Test(
    "mean the same laid out, in both languages", arguments: StatementForm.all,
    InterfaceLanguage.allCases)
  func keepTheirMeaning(form: StatementForm, language: InterfaceLanguage) throws {
    for parts in Self.statements(of: form, in: language) {
      let line = Self.line(parts)
      for other in InterfaceLanguage.allCases {
        let source = SourceText(name: "made", text: line)
        let text = try #require(ScenarioFormatter.format(source, in: other).text, "\(line)")
        #expect(Self.meaning(of: text) == Self.meaning(of: line), "\(line)")
        let again = SourceText(name: "laid out", text: text)
        #expect(ScenarioFormatter.format(again, in: other).text == text, "\(line)")
        // A statement that is left as it was written would keep its words.
        #expect(text.hasPrefix(form.concept.word(in: other)), "\(line) \(text)")
      }
    }
  }

  @Test("are expected part by part", arguments: StatementForm.all, InterfaceLanguage.allCases)
  func areExpected(form: StatementForm, language: InterfaceLanguage) {
    for parts in Self.statements(of: form, in: language) {
      for (place, part) in parts.enumerated() {
        guard let expectation = part.expectation else { continue }
        let before = Self.line(Array(parts[..<place])) + (place == 0 ? "" : " ")
        let found = Parser.expectations(in: before, cursor: before.utf8.count)
        #expect(found.expected.contains(expectation), "\(before)| \(expectation)")
      }
    }
  }
}
