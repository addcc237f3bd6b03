import Budget
import Foundation
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// One file of the corpus: the shortest text that meets a problem, in its last line.
///
/// `NAME.hvis` is typed into a session, on the budget `NAME.budget` where there is one, with the files
/// of `NAME.store` in the folder of scenarios and those of `NAME.meanwhile` put there by somebody else
/// before the last line. A `NAME.budget` alone is a budget file with a problem.
struct CorpusEntry: Sendable, CustomTestStringConvertible {
  /// The folder of the corpus.
  static let folder = PackageFolder.url.appending(
    path: "Tests/SessionTests/Corpus")

  /// Every file that has a problem, sorted.
  static let all: [CorpusEntry] = {
    // A folder that cannot be read has no files, which the test of every kind reports.
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.sorted().compactMap { file in
      let name = file.prefix { $0 != "." }
      let isBudget = file.hasSuffix(".budget") && !files.contains("\(name).hvis")
      guard isBudget || file.hasSuffix(".hvis") else { return nil }
      return CorpusEntry(name: String(name), isBudget: isBudget)
    }
  }()

  let name: String
  /// Whether the problem is in a budget file.
  let isBudget: Bool

  var testDescription: String { name }

  /// The file's name.
  var file: String { name + (isBudget ? ".budget" : ".hvis") }

  /// What the recorded messages are called, without language and ending.
  var recordedName: String { isBudget ? file : name }

  /// The file's text, the line on top aside that says what the user did.
  func text() throws -> (said: String, text: String) {
    let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
    let said = text.prefix { $0 != "\n" }
    try #require(said.hasPrefix("# "), "\(file) does not say what the user did")
    return (String(said.dropFirst(2)), String(text.dropFirst(said.count + 1)))
  }

  /// A problem that was met, with what is needed to mend it.
  struct Met {
    let source: SourceText
    let diagnostic: Diagnostic
    /// The path before the names of files, which messages are to be without.
    let path: String

    /// The diagnostic as it is printed, with paths that are the same in every run.
    func rendered(in language: InterfaceLanguage) -> String {
      DiagnosticRenderer(source, in: language).render(diagnostic)
        .replacingOccurrences(of: path, with: "") + "\n" + explained(in: language)
    }

    /// What help says of the problem, and the words it sends to.
    private func explained(in language: InterfaceLanguage) -> String {
      let explanation = diagnostic.problem.explanation
      let help = Concept.help.word(in: language)
      let topics = explanation.topics.map { "\(help) \($0.word(in: language))" }
      let lines =
        [explanation.meaning, explanation.remedy].map { "  " + $0.text(in: language) }
        + (topics.isEmpty ? [] : ["  " + topics.joined(separator: ", ")])
      return lines.joined(separator: "\n") + "\n"
    }
  }

  /// What comes of the file, worked out once for all tests.
  func met() throws -> Met { try #require(Self.everyMet[file]).get() }

  private static let everyMet = Dictionary(
    uniqueKeysWithValues: all.map { entry in (entry.file, Result { try entry.carriedOut().met }) })

  /// The session before the last line, which is nil for a budget file, and the folder of its scenarios.
  typealias Setting = (desk: Desk, store: TemporaryFolder)

  /// Carries the file out: everything but the last line goes well, and that meets the problem.
  func carriedOut() throws -> (met: Met, before: Setting?) {
    let text = "# " + (try self.text().said) + "\n" + (try self.text().text)
    if isBudget {
      let source = SourceText(name: file, text: text)
      let diagnostics = BudgetFileReader.read(source).diagnostics
      try #require(diagnostics.count == 1, "\(diagnostics.map(\.problem))")
      return (Met(source: source, diagnostic: diagnostics[0], path: "\0"), nil)
    }
    let setting = try CorpusSetting(self)
    var desk = Desk(
      try Session(
        try budget(), storePath: setting.storePath, isStoreNamed: setting.isStoreNamed))
    desk.session.surroundings.rendered = { _, _, _, _ in Array("a table".utf8) }
    let lines = text.split(separator: "\n").map(String.init)
    let path = setting.store.at(file)
    let before = desk.session.carryOut(
      SourceText(name: path, text: lines.dropLast().joined(separator: "\n")))
    try #require(before.diagnostics.isEmpty, "\(before.diagnostics.map(\.problem))")
    try setting.change()
    let untouched = desk
    let source = SourceText(name: path, text: lines[lines.count - 1], firstLine: lines.count)
    let diagnostics = desk.session.carryOut(source).diagnostics
    let diagnostic = try #require(diagnostics.first, "\(file) is carried out")
    #expect(desk.session == untouched.session)
    return (
      Met(source: source, diagnostic: diagnostic, path: setting.store.path + "/"),
      (untouched, setting.store)
    )
  }

  private func budget() throws -> Budget {
    let file = Self.folder.appending(path: name + ".budget")
    guard FileManager.default.fileExists(atPath: file.path()) else {
      return try EmbeddedBudget.read()
    }
    let text = try String(contentsOf: file, encoding: .utf8)
    return try #require(BudgetFileReader.read(SourceText(name: name, text: text)).budget)
  }
}
