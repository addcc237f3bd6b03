import Foundation
import TestSupport
import Testing

@testable import ScenarioLanguage

/// The words as the lexer has them, worked out from the vocabulary.
///
/// `HVIS_RECORD=1 swift test --filter KeywordTable` writes the tables anew; whatever looks at words is right
/// only in the build after it.
@Suite("The table of words")
struct KeywordTableTests {
  @Test("what stands in the package is what the vocabulary gives")
  func recorded() throws {
    let table = KeywordTableMaker.made()
    for (name, text) in table.files {
      let folder = PackageFolder.url.appending(path: "Sources/ScenarioLanguage/Lexer")
      try Recording.expect(text, at: folder.appending(path: "KeywordTable+\(name).swift"))
    }
  }

  @Test("words have different hashes, and at most half of the places are taken")
  func hashes() {
    let table = KeywordTableMaker.made()
    #expect(Set(table.hashes).count == table.hashes.count)
    #expect(table.hashes.count * 2 <= table.places.count)
  }
}
