import Analysis
import Budget
import Foundation
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// Sentences as people type them, each with the line that it leads to and the figure that this gives.
///
/// A row is `sentence | line | figure`, and what is said before it stands in front, with `>>` behind each line. The
/// figures are worked out apart from hvis, by plain sums over the
/// register: `free` is the free reserve of the budget year after the line, `value` what a figure is, `found` the
/// value that `solve` finds, `why` the figure that is explained, `shown` the first member of a table; `-` where
/// the line gives none.
struct PlainSentence: Sendable, CustomTestStringConvertible {
  /// What is carried out before.
  let before: [String]
  let text: String
  let line: String
  let figure: String

  var testDescription: String { text }

  static let all: [PlainSentence] = rows("Answered").map { row in
    let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    let said = cells[0].components(separatedBy: " >> ")
    return PlainSentence(
      before: said.dropLast(), text: said[said.count - 1], line: cells.count > 1 ? cells[1] : "",
      figure: cells.count > 2 ? cells[2] : ""
    )
  }

  /// Sentences that nothing in a budget answers.
  static let unanswered = rows("Unanswered")

  private static func rows(_ name: String) -> [String] {
    let file = PackageFolder.at("Tests/SessionTests/PlainWords/\(name).corpus")
    // A file that cannot be read has no rows, which the count of them reports.
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }
}

@Suite("The corpus of plain words")
struct PlainWordsCorpusTests {
  /// The folder is kept as long as the session lives.
  private func desk() throws -> (desk: Desk, store: TemporaryFolder) {
    let store = try TemporaryFolder.withScenarios()
    return (Desk(try Session(try EmbeddedBudget.read(), storePath: store.at("Scenarios"))), store)
  }

  private func proposing(
    _ text: String, in desk: Desk
  ) throws -> (diagnostic: Diagnostic, lines: [String]) {
    var session = desk.session
    let source = SourceText(name: "line", text: text)
    let met = try #require(session.carryOut(source).diagnostics.first, "\(text) is carried out")
    let diagnostic = desk.session.proposing(met, of: source, in: .english)
    let renderer = DiagnosticRenderer(source, in: .english)
    let edits = diagnostic.proposals.map(\.edit)
    let lines = (edits.isEmpty ? [diagnostic.fix].compactMap { $0 } : edits).compactMap {
      renderer.lineToTry($0)
    }
    return (diagnostic, lines)
  }

  @Test(
    "a sentence leads to its line, the line to its figure, and every proposal can be carried out",
    arguments: PlainSentence.all)
  func answered(sentence: PlainSentence) throws {
    var (desk, store) = try desk()
    for line in sentence.before { try desk.say(line) }
    let lines = try proposing(sentence.text, in: desk).lines
    #expect(lines.count <= 3)
    let first = try #require(lines.first, "nothing is proposed")
    #expect(first == sentence.line)
    for other in lines.dropFirst() {
      var copy = desk
      try copy.say(other)
    }
    let answers = try desk.say(first)
    #expect(try figure(answers, in: desk, as: sentence.figure) == sentence.figure)
    withExtendedLifetime(store) {}
  }

  /// What a line came to, in the form of a row.
  private func figure(_ answers: [Answer], in desk: Desk, as wanted: String) throws -> String {
    switch (wanted.prefix { $0 != " " }, answers.last) {
    case ("free", .changed): return "free " + decimals(try desk.free.kroner)
    case ("value", .value(let answer)):
      guard case .number(let number, _) = answer.value else { return "no number" }
      return "value " + decimals(number)
    case ("found", .solved(let answer)):
      return "found " + (answer.solution.best.map(decimals) ?? "nothing")
    case ("why", .explained(let answer)):
      return "why " + (answer.explanation.value.map(decimals) ?? "nothing")
    case ("shown", .table(.members(let table, _))):
      return "shown " + (table.rows.first?.member.name ?? "nobody")
    case (_, .some): return "-"
    case (_, nil): return "no answer"
    }
  }

  /// A number with two decimals.
  private func decimals(_ number: ExactNumber) -> String {
    let text = NumberText.number(number, decimals: 2, least: 2)
    return String(
      text.compactMap { $0 == "\u{A0}" ? nil : $0 == "," ? "." : $0 == "−" ? "-" : $0 })
  }

  @Test("a sentence about something else leads nowhere", arguments: PlainSentence.unanswered)
  func unanswered(text: String) throws {
    let (desk, store) = try desk()
    let (diagnostic, lines) = try proposing(text, in: desk)
    #expect(lines.isEmpty)
    #expect(diagnostic.problem is PlainWordsProblem)
    withExtendedLifetime(store) {}
  }

  @Test("there are enough of them")
  func count() {
    #expect(PlainSentence.all.count >= 150)
    #expect(PlainSentence.unanswered.count >= 30)
  }
}
