import Budget
import Testing

@testable import ScenarioLanguage

@Suite("What help says of words")
struct WordDetailTests {
  @Test("a word stands in the table once")
  func once() {
    #expect(Set(WordDetail.all.map(\.concept)).count == WordDetail.all.count)
  }

  @Test("both languages say as much", arguments: WordDetail.all.map(\.concept))
  func languages(concept: Concept) throws {
    let detail = try #require(WordDetail.of(concept))
    #expect(detail.sentences.english.isEmpty == detail.sentences.norwegian.isEmpty)
    #expect(detail.lines.en.count == detail.lines.nb.count)
    for text in [detail.sentences.english, detail.sentences.norwegian] where !text.isEmpty {
      #expect(text.hasSuffix("."), "\(text)")
    }
    #expect(
      detail.sentences.english.isEmpty || detail.sentences.english != detail.sentences.norwegian)
  }

  @Test(
    "every example has its comment", arguments: StatementForm.all.map(\.concept),
    InterfaceLanguage.allCases)
  func comments(concept: Concept, language: InterfaceLanguage) throws {
    let form = try #require(StatementForm.form(of: concept))
    guard let detail = WordDetail.of(concept) else { return }
    let comments = language.text(en: detail.comments.en, nb: detail.comments.nb)
    #expect(comments.count == form.examples(in: language).count)
    for comment in comments { #expect(!comment.isEmpty && !comment.hasSuffix(".")) }
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
