import Budget
import Foundation
import Lettering
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// The page that lists every problem with its example, for the documentation.
enum ProblemPage {
  /// Where the page stands.
  static let file = PackageFolder.url
    .appending(path: "Sources/ScenarioLanguage/ScenarioLanguage.docc/Problems.md")

  /// The parts of the page, in order.
  private enum Part: String, CaseIterable {
    case reading = "Reading"
    case names = "Names and amounts"
    case changes = "Changes"
    case files = "Files and sessions"
    case budgets = "Budget files"

    /// What the examples of the part have in common.
    var introduction: String {
      switch self {
      case .reading: "A line that cannot be read; nothing of the text is carried out."
      case .names: "A statement that reads well, but does not fit the budget or has no value."
      case .changes: "A change that the plan refuses; the last line is the one refused."
      case .files: "Scenarios, files and the session itself; the last line is the one refused."
      case .budgets:
        "A statement of a budget file, behind those that every budget has. A file with a problem gives "
          + "no budget."
      }
    }
  }

  /// One problem of the page.
  private struct Entry {
    let part: Part
    let name: String
    /// What the user did; nil where the file does not say.
    let said: String?
    let example: String
    let problems: [(english: String, norwegian: String, fix: String?)]
    /// What help says of the problem.
    let explanation: ProblemExplanation?
  }

  /// The whole page.
  static func text() throws -> String {
    let entries = try syntaxEntries() + CorpusEntry.all.map(entry)
    var text = """
      # Problems

      Every way in which a text can go wrong, with an example, what is said of it in English and in \
      Norwegian, and what mends it.

      <!-- Written by the tests: HVIS_RECORD=1 swift test --filter ProblemCorpus -->

      ## Overview

      A message says what is wrong and ends with the way out. Where one edit mends the line, it is \
      shown as a line to try, which can be typed as it stands. Below stands what `help` says after the \
      message, to somebody who has not met it before.

      """
    for part in Part.allCases {
      text += "\n## \(part.rawValue)\n\n\(part.introduction)\n"
      text += entries.filter { $0.part == part }.map(section).joined()
    }
    return text
  }

  /// The problems that the parser finds, whose files stand with its own tests.
  private static func syntaxEntries() throws -> [Entry] {
    let folder = PackageFolder.url
      .appending(path: "Tests/ScenarioLanguageTests/Problems")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    return try files.filter { $0.hasSuffix(".hvis") }.sorted().map { file in
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let source = SourceText(name: file, text: text)
      let diagnostics = Parser.parse(source).diagnostics
      return Entry(
        part: .reading, name: String(file.dropLast(5)), said: nil, example: text,
        problems: diagnostics.map { told($0, in: source, without: "\0") },
        explanation: diagnostics.first?.problem.explanation)
    }
  }

  private static func entry(_ entry: CorpusEntry) throws -> Entry {
    let met = try entry.met()
    let (said, text) = try entry.text()
    let part: Part =
      switch met.diagnostic.problem {
      case is BudgetFileProblem: .budgets
      case is ResolutionProblem, is EvaluationProblem: .names
      case is ChangeProblem: .changes
      case let problem as SessionProblem: if case .change = problem { .changes } else { .files }
      case _: .reading
      }
    return Entry(
      part: part, name: entry.name, said: said,
      example: try stored(entry) + (entry.isBudget ? withoutFrame(text) : text),
      problems: [told(met.diagnostic, in: met.source, without: met.path)],
      explanation: met.diagnostic.problem.explanation)
  }

  /// The files beside the example, each under its name.
  private static func stored(_ entry: CorpusEntry) throws -> String {
    let folder = CorpusEntry.folder.appending(path: entry.name + ".store")
    guard FileManager.default.fileExists(atPath: folder.path()) else { return "" }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    return try files.map { file in
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      return "# \(file)\n\(text)\n"
    }.joined() + "# typed\n"
  }

  /// A budget file from the statement on that its problem is in; all of it where none is wrong.
  private static func withoutFrame(_ text: String) -> String {
    let lines = text.split(separator: "\n")
    let frame = [
      "budget", "year 2", "rate 1", "populations 2019", "municipality Moss population 1", "reserve",
    ]
    let rest = lines.drop { line in frame.contains { line.hasPrefix($0) } }
    return (rest.isEmpty ? lines[...] : rest).joined(separator: "\n")
  }

  private static func told(
    _ diagnostic: Diagnostic, in source: SourceText, without path: String
  ) -> (english: String, norwegian: String, fix: String?) {
    func message(_ language: InterfaceLanguage) -> String {
      diagnostic.problem.message(in: language).replacingOccurrences(of: path, with: "")
    }
    let renderer = DiagnosticRenderer(source, in: .english)
    return (
      message(.english), message(.norwegian), diagnostic.fix.flatMap(renderer.lineToTry)
    )
  }
}

extension ProblemPage {
  /// The section of one problem.
  private static func section(_ entry: Entry) -> String {
    let title = entry.name.replacingOccurrences(of: "-", with: " ")
    var text = "\n### \(title.prefix(1).uppercased() + title.dropFirst())\n\n"
    if let said = entry.said { text += escaped(said) + ":\n\n" }
    text +=
      "```\n"
      + entry.example.split(separator: "\n", omittingEmptySubsequences: false)
      .map(shortened).joined(separator: "\n").trimmingCharacters(in: .newlines) + "\n```\n\n"
    for problem in entry.problems {
      text += "- English: \(escaped(problem.english))\n"
      text += "- Norsk: \(escaped(problem.norwegian))\n"
      text += "- Mended by: \(mending(problem.english, problem.fix))\n"
    }
    if let explanation = entry.explanation {
      text += "\n\(escaped(explanation.meaning.english)) \(escaped(explanation.remedy.english))\n"
      text +=
        "\n\(escaped(explanation.meaning.norwegian)) \(escaped(explanation.remedy.norwegian))\n"
    }
    return text
  }

  /// The line to try or, where there is none, the way out that the message ends with.
  private static func mending(_ message: String, _ fix: String?) -> String {
    if let fix { return "`\(DisplayText.safe(fix))`" }
    guard let mark = message.range(of: "; ", options: .backwards) else { return escaped(message) }
    return escaped(String(message[mark.upperBound...]))
  }

  /// A line as it can stand on a page.
  private static func shortened(_ line: Substring) -> String {
    let longest = 100
    return DisplayText.safe(line.prefix(longest)) + (line.count > longest ? "…" : "")
  }

  /// Text whose signs mean nothing to Markdown, but for words in backticks.
  private static func escaped(_ text: String) -> String {
    let parts = text.components(separatedBy: "`")
    return parts.enumerated().map { place, part in
      place.isMultiple(of: 2)
        ? String(part.flatMap { "\\*_<>[]".contains($0) ? ["\\", $0] : [$0] }) : part
    }.joined(separator: "`")
  }
}
