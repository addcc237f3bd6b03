import Budget
import Lettering
import Testing

@testable import ScenarioLanguage

@Suite struct VocabularyTests {
  @Test(arguments: Concept.allCases, InterfaceLanguage.allCases)
  func nothingIsMissing(concept: Concept, language: InterfaceLanguage) {
    #expect(!concept.words(in: language).isEmpty)
    #expect(!concept.word(in: language).isEmpty)
    #expect(!concept.label(in: language).isEmpty)
    #expect(!concept.help(in: language).isEmpty)
    #expect(!concept.help(in: language).contains("\n"))
    #expect(!concept.roles.isEmpty)
  }

  /// Also in folded form, since words are understood folded.
  @Test(arguments: Roles.all)
  func noWordMeansTwoThingsInOnePosition(role: Roles) {
    var owners: [String: Concept] = [:]
    for concept in Concept.allCases where concept.roles.contains(role) {
      for key in concept.words.flatMap({ [$0] + Folding.keys(of: $0) }) {
        let owner = owners[key] ?? concept
        #expect(owner == concept, "\(key) means both \(owner) and \(concept)")
        owners[key] = concept
      }
    }
  }

  /// A folded form that two words share would make one of them unreachable.
  @Test func noTwoWordsFoldAlike() {
    var owners: [String: String] = [:]
    for phrase in Concept.allCases.flatMap(\.words) {
      for word in phrase.split(separator: " ").map(String.init) {
        for key in Folding.keys(of: word) {
          let owner = owners[key] ?? word
          #expect(owner == word, "\(owner) and \(word) are both found as \(key)")
          owners[key] = word
        }
      }
    }
  }

  @Test(arguments: Concept.allCases)
  func everyWordIsFoundInAnyForm(concept: Concept) {
    for word in concept.words {
      let decomposed = word.replacing("å", with: "a\u{30A}")
      for spelling in [word, word.uppercased(), decomposed] + Folding.keys(of: word) {
        for role in Roles.all where concept.roles.contains(role) {
          #expect(Concept.meaning(of: spelling, as: role) == concept, "\(spelling)")
        }
      }
    }
  }

  /// The lexer finds words by the hash of their bytes, others by folding; both must agree.
  @Test(arguments: Concept.allCases)
  func theLexerKnowsEveryWord(concept: Concept) {
    for word in concept.words.flatMap({ $0.split(separator: " ") }) {
      for spelling in [String(word), word.uppercased()] + Folding.keys(of: String(word)) {
        var text = spelling
        let token = text.withUTF8 { Lexer.lex(SourceBytes($0)).tokens[0] }
        #expect(token.kind == .word && token.payload != 0, "\(spelling)")
        #expect(token.payload == Keywords.shared.spelling(of: String(word)), "\(spelling)")
      }
    }
  }

  @Test func everyStatementWordHasAForm() {
    for concept in Concept.allCases
    where concept.roles.contains(.statement) || concept.roles.contains(.command) {
      #expect(StatementForm.form(of: concept)?.concept == concept)
    }
    #expect(Set(StatementForm.all.map(\.concept)).count == StatementForm.all.count)
  }

  @Test func everyWordClassHasItsConcept() {
    for quantity in Quantity.allCases { #expect(Quantity(quantity.concept) == quantity) }
    for topic in ShowTopic.allCases { #expect(ShowTopic(topic.concept) == topic) }
    for function in BuiltInFunction.allCases {
      #expect(BuiltInFunction(function.concept) == function)
    }
    for kind in PositionKindSyntax.allCases { #expect(PositionKindSyntax(kind.concept) == kind) }
    for kind in GrowthKindSyntax.allCases { #expect(GrowthKindSyntax(kind.concept) == kind) }
    for concept in Concept.allCases where concept.roles.contains(.quantity) {
      #expect(Quantity(concept) != nil)
    }
    for concept in Concept.allCases where concept.roles.contains(.topic) {
      #expect(ShowTopic(concept) != nil)
    }
  }
}
