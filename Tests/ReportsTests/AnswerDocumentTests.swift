import ScenarioLanguage
import Session
import Testing

@testable import Reports

@Suite("Documents of answers")
struct AnswerDocumentTests {
  @Test("each has a kind, facts by distinct keys and, unless it is silent, something to read")
  func whole() throws {
    for answer in try Answers.tables() + Answers.others().map(\.answer) {
      let document = answer.document(in: .english)
      #expect(!document.kind.isEmpty)
      #expect(Set(document.members.map(\.key)).count == document.members.count)
      guard !(document is SilentDocument) else { continue }
      #expect(document.sheet != nil, "\(document.kind)")
      #expect(!document.tables.isEmpty, "\(document.kind)")
      for case .sentences(let lines) in document.parts { #expect(!lines.isEmpty) }
    }
  }

  @Test("the facts of a document are the same under both languages but for words of a record")
  func keys() throws {
    for answer in try Answers.tables() + Answers.others().map(\.answer) {
      let english = answer.document(in: .english)
      let norwegian = answer.document(in: .norwegian)
      #expect(english.kind == norwegian.kind)
      #expect(english.members.map(\.key) == norwegian.members.map(\.key))
    }
  }
}
