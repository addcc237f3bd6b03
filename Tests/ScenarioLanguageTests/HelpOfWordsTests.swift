import Budget
import Testing

@testable import ScenarioLanguage

@Suite("What help says of words")
struct HelpOfWordsTests {
  @Test("a word stands in the table once, in its place")
  func once() { #expect(Vocabulary.entries.map(\.concept) == Concept.allCases) }

  @Test("both languages say as much", arguments: Vocabulary.entries)
  func languages(entry: VocabularyEntry) {
    let (sentences, lines) = (entry.sentences(), entry.lines())
    #expect(sentences.en.isEmpty == sentences.nb.isEmpty)
    #expect(lines.en.count == lines.nb.count)
    for text in [sentences.en, sentences.nb] where !text.isEmpty {
      #expect(text.hasSuffix("."), "\(text)")
    }
    #expect(sentences.en.isEmpty || sentences.en != sentences.nb)
  }

  @Test(
    "what an example does is said of all of a statement's or of none",
    arguments: StatementForm.all.map(\.concept), InterfaceLanguage.allCases)
  func comments(concept: Concept, language: InterfaceLanguage) throws {
    let form = try #require(StatementForm.form(of: concept))
    let comments = form.examples(in: language).indices.map {
      form.comment(onExample: $0, in: language)
    }
    #expect(Set(comments.map { $0 == nil }).count == 1)
    for comment in comments.compactMap({ $0 }) {
      #expect(!comment.isEmpty && !comment.hasSuffix("."))
    }
  }

  @Test("no word sends to itself, and none to nothing", arguments: Concept.allCases)
  func related(concept: Concept) {
    #expect(!concept.related.contains(concept))
    #expect(concept.related.count <= 4)
    let isStatement = StatementForm.form(of: concept) != nil
    #expect(!concept.related.isEmpty || !isStatement)
  }

  @Test(
    "a line to type holds the word and can be read", arguments: Concept.allCases,
    InterfaceLanguage.allCases)
  func lines(concept: Concept, language: InterfaceLanguage) {
    for line in concept.lines(in: language) {
      let parsed = Parser.parse(SourceText(name: "line", text: line))
      #expect(parsed.diagnostics.isEmpty && !parsed.statements.isEmpty, "\(line)")
    }
  }

  @Test("a word inside statements says in which")
  func forms() {
    #expect(Concept.chance.forms.map(\.concept) == [.leave])
    #expect(Concept.within.forms.map(\.concept) == [.assert])
    #expect(Concept.from.forms.map(\.concept).contains(.rate))
  }

  @Test(
    "a statement is found by how it begins",
    arguments: [
      ("leave Oslo", Concept.leave), ("slå sammen Moss, Råde til Moss", .merge), ("save!", .save),
      ("RATE", .rate), ("make permanent \"A\"", .makePermanent),
    ])
  func begun(text: String, concept: Concept) {
    #expect(StatementForm.begun(by: text)?.concept == concept)
  }

  @Test("and by nothing else", arguments: ["", "oslo", "free", "2021"])
  func notBegun(text: String) { #expect(StatementForm.begun(by: text) == nil) }
}
