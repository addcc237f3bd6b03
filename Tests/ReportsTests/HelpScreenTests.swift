import Lettering
import ScenarioLanguage
import Session
import Testing

@testable import Reports

@Suite("The screen of help")
struct HelpScreenTests {
  private func lines(_ language: InterfaceLanguage, columns: Int) -> [String] {
    HelpScreen(examples: .stated, language: language, columns: columns).text
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(
    "fits a terminal of 80 columns and 24 rows, the prompt included",
    arguments: InterfaceLanguage.allCases)
  func size(language: InterfaceLanguage) {
    let lines = lines(language, columns: 80)
    #expect(lines.count <= 23)
    #expect(lines.allSatisfy { $0.displayWidth <= 80 })
  }

  @Test(
    "names every statement, in its group", arguments: StatementForm.all.map(\.concept),
    InterfaceLanguage.allCases)
  func statement(concept: Concept, language: InterfaceLanguage) throws {
    let form = try #require(StatementForm.form(of: concept))
    let group = try #require(groups(language)[form.category.label(in: language)])
    let word = concept.word(in: language)
    let items = group.replacingOccurrences(with: ["also ", "også "])
      .components(separatedBy: [" · ", ", "])
    #expect(items.contains { $0 == word || $0.hasPrefix(word + " ") }, "\(group)")
  }

  /// The text beside each heading, on one line.
  private func groups(_ language: InterfaceLanguage) -> [String: String] {
    let headings = StatementCategory.allCases.map { $0.label(in: language) }
    var groups: [String: String] = [:]
    var current = ""
    for line in lines(language, columns: 80).dropFirst() {
      let heading = headings.first { line.hasPrefix($0 + "  ") }
      current = heading ?? current
      let text = line.dropFirst(heading?.count ?? 0).drop { $0 == " " }
      let gap = groups[current].map { $0.hasSuffix(",") ? $0 + " " : $0 + " · " } ?? ""
      groups[current] = gap + text
    }
    return groups
  }

  @Test("every group has a heading and something in it", arguments: InterfaceLanguage.allCases)
  func categories(language: InterfaceLanguage) {
    let groups = groups(language)
    for category in StatementCategory.allCases {
      #expect(groups[category.label(in: language)]?.isEmpty == false, "\(category)")
    }
    #expect(groups.count == StatementCategory.allCases.count)
  }

  @Test(
    "loses nothing where it is narrow or wide", arguments: [24, 40, 63, 64, 100],
    InterfaceLanguage.allCases)
  func widths(columns: Int, language: InterfaceLanguage) {
    let text = lines(language, columns: columns).joined(separator: " ")
    for form in StatementForm.all {
      #expect(text.contains(form.concept.word(in: language)))
      for example in form.shownExamples(in: language) { #expect(text.contains(example)) }
    }
  }
}

extension String {
  /// The text without some words.
  fileprivate func replacingOccurrences(with words: [String]) -> String {
    var text = self
    for word in words {
      while let range = text.firstRange(of: word) { text.removeSubrange(range) }
    }
    return text
  }

  /// The parts between any of some separators.
  fileprivate func components(separatedBy separators: [String]) -> [String] {
    var parts = [self]
    for separator in separators {
      parts = parts.flatMap { $0.split(separator: separator).map(String.init) }
    }
    return parts
  }
}
