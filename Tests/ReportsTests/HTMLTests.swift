import Budget
import Foundation
import Lettering
import ScenarioLanguage
import Session
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import Reports

@Suite("Tables as HTML")
struct HTMLTests {
  /// The elements of a fragment in order, each with its attributes; what an XML reader refuses is none.
  private final class Elements: NSObject, XMLParserDelegate {
    var found: [(name: String, attributes: [String: String])] = []
    var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) { found.append((name, attributes)) }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
  }

  private func read(_ fragment: String) throws -> Elements {
    let elements = Elements()
    let parser = XMLParser(data: Data("<div>\(fragment)</div>".utf8))
    parser.delegate = elements
    try #require(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "")")
    return elements
  }

  @Test("have a caption, and a scope at each heading", arguments: InterfaceLanguage.allCases)
  func tables(language: InterfaceLanguage) throws {
    let renderer = AnswerRenderer(language: language, format: .html)
    for answer in try Answers.tables() {
      let elements = try read(renderer.render(answer)).found
      #expect(Set(elements.map(\.name)).isSubset(of: Self.allowed))
      #expect(elements.filter { $0.name == "th" }.allSatisfy { $0.attributes["scope"] != nil })
      for section in elements where section.name == "section" {
        #expect(section.attributes["lang"] == language.rawValue)
      }
    }
    let fees = try read(renderer.render(try #require(Answers.tables().first)))
    #expect(fees.found.contains { $0.name == "caption" })
  }

  private static let allowed: Set<String> = [
    "div", "section", "p", "table", "caption", "thead", "tbody", "tr", "th", "td", "strong",
  ]

  @Test("take nothing in a name for markup")
  func hostile() throws {
    let grid = Grid(
      title: "<b>&amp;</b>",
      columns: [Grid.Column(key: "name", heading: "<i>\"'", isNumeric: false)],
      rows: TextTableTests.hostile.map { Grid.Row(cells: [.phrase($0)]) },
      notes: ["</section><script>"])
    let elements = try read(String.written { HTML(language: .english).write(grid, to: &$0) })
    #expect(Set(elements.found.map(\.name)).isSubset(of: Self.allowed))
    #expect(elements.text.contains("|*_`[a](b)<script>"))
    #expect(elements.text.contains("<b>&amp;</b>"))
  }

  @Test("have the same numbers as text has")
  func numbers() throws {
    let comparison = Answer.comparison(try Alliance.comparison())
    let html = try read(AnswerRenderer(language: .norwegian, format: .html).render(comparison)).text
    for amount in ["6\u{A0}679\u{A0}054,50", "105\u{A0}557,50", "−1\u{A0}632\u{A0}563,00"] {
      #expect(html.contains(amount))
    }
  }
}
