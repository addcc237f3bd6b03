import Foundation
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// The files under `Corpus`: one for each way in which a statement that reads well goes wrong.
///
/// `HVIS_RECORD=1 swift test` writes the messages and the page of problems anew; look at the difference
/// before keeping it.
@Suite("The corpus of problems")
struct ProblemCorpusTests {
  @Test("messages are as recorded", arguments: CorpusEntry.all, InterfaceLanguage.allCases)
  func messages(entry: CorpusEntry, language: InterfaceLanguage) throws {
    let rendered = try entry.met().rendered(in: language)
    let file = CorpusEntry.folder
      .appending(path: "\(entry.recordedName).\(language.rawValue).rendered")
    try Recording.expect(rendered, at: file)
  }

  @Test("a file shows the problem it is named after", arguments: CorpusEntry.all)
  func name(entry: CorpusEntry) throws {
    let problem = try entry.met().diagnostic.problem
    let kind = try #require(ProblemKind.of(problem), "\(problem)")
    #expect(entry.name == kind.rawValue || entry.name.hasPrefix(kind.rawValue + "-"), "\(problem)")
    expectReadable(problem)
  }

  @Test("every problem that a text can meet has a file")
  func everyKind() throws {
    let problems = try CorpusEntry.all.map { try $0.met().diagnostic.problem }
    let missing = Set(ProblemKind.allCases).subtracting(problems.compactMap(ProblemKind.of))
    #expect(missing.isEmpty)
    let wanted = problems.compactMap { problem -> BudgetFileWant? in
      switch problem as? BudgetFileProblem {
      case .needs(let want, in: _), .wrongValue(let want), .illegalNumber(let want),
        .noNumber(_, let want):
        want
      case _: nil
      }
    }
    // A minus stands for a blank in a budget file, so that no amount in it is below zero.
    #expect(Set(BudgetFileWant.allCases).subtracting(wanted) == [.zeroOrMore])
  }

  @Test("the line to try is carried out", arguments: CorpusEntry.all)
  func lineToTry(entry: CorpusEntry) throws {
    guard try entry.met().diagnostic.fix != nil else { return }
    let (met, before) = try entry.carriedOut()
    let fix = try #require(met.diagnostic.fix)
    if entry.isBudget {
      let mended = SourceText(name: entry.file, text: met.source.text.applying(fix))
      #expect(BudgetFileReader.read(mended).budget != nil)
    } else {
      let renderer = DiagnosticRenderer(met.source, in: .english)
      let (desk, store) = try #require(before)
      var copy = desk
      try copy.say(try #require(renderer.lineToTry(fix)))
      withExtendedLifetime(store) {}
    }
  }

  @Test("the page of problems is the corpus")
  func page() throws {
    try Recording.expect(ProblemPage.text(), at: ProblemPage.file)
  }
}
