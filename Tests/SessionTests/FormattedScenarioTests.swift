import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("A scenario in the standard layout")
struct FormattedScenarioTests {
  /// Formatted in the languages of its statements, in English and in Norwegian.
  @Test("has the same figures, definitions and names as before", arguments: 1...12)
  func sameFigures(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 5_000)
    var written = try Desk()
    for _ in 0..<25 { written.type(untidied(generator.statement(), &generator)) }
    for language in [nil, InterfaceLanguage.english, .norwegian] {
      let source = SourceText(name: "scenario", text: written.text)
      let text = try #require(ScenarioFormatter.format(source, in: language).text)
      var formatted = try Desk()
      for line in text.split(separator: "\n") { try formatted.say(String(line)) }
      #expect(formatted.session.planned.outlook == written.session.planned.outlook, "\(text)")
      #expect(formatted.session.planned.plan == written.session.planned.plan)
      #expect(formatted.session.state.definitions == written.session.state.definitions)
    }
  }

  /// A statement with more spaces and other quotes; still legal, since no number is torn apart.
  private func untidied(_ statement: String, _ generator: inout SeededGenerator) -> String {
    let isQuoted = statement.contains("\"") || statement.contains("#")
    var text = ""
    for word in statement.split(separator: " ") {
      let isNumber = word.first?.isNumber == true
      text += (text.isEmpty ? "" : isNumber || isQuoted ? " " : generator.pick([" ", "  ", "\t"]))
      text += word
    }
    return text + generator.pick(["", " ", " # a comment"])
  }
}
