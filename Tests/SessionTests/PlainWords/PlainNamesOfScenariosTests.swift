import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// Lines that name stored scenarios without quotes or commas, and sentences about files and the program.
@Suite("Plain lines about scenarios and files")
struct PlainNamesOfScenariosTests {
  private func lines(
    for text: String, in language: InterfaceLanguage, desk: Desk
  ) throws -> (problem: any ReportableProblem, lines: [String]) {
    var session = desk.session
    session.settings.language = language
    let asking = session
    let source = SourceText(name: "line", text: text)
    let met = try #require(session.carryOut(source).diagnostics.first, "\(text) is carried out")
    let diagnostic = asking.proposing(met, of: source, in: language)
    let renderer = DiagnosticRenderer(source, in: language)
    let edits = diagnostic.proposals.map(\.edit)
    return (
      diagnostic.problem,
      (edits.isEmpty ? [diagnostic.fix].compactMap { $0 } : edits).compactMap {
        renderer.lineToTry($0)
      }
    )
  }

  @Test(
    "stored names get their quotes and commas",
    arguments: [
      ("sammenlign Vedtatt 2020 og Viken går ut", "sammenlign \"Vedtatt 2020\", \"Viken går ut\""),
      ("sammenlign Vedtatt 2020, Viken går ut", "sammenlign \"Vedtatt 2020\", \"Viken går ut\""),
      (
        "sammenlign Tønsberg går ut, Vedtatt 2020 og Viken går ut vis fri",
        "sammenlign \"Tønsberg går ut\", \"Vedtatt 2020\", \"Viken går ut\" vis fri"
      ),
      (
        "sammenlign Viken går ut mot vedtatt 2020",
        "sammenlign \"Viken går ut\" mot \"Vedtatt 2020\""
      ),
      ("compare Adopted 2020 and Viken leaves", "compare \"Adopted 2020\", \"Viken leaves\""),
      ("compare adopted 2020, viken leaves", "compare \"Adopted 2020\", \"Viken leaves\""),
      (
        "sammenlign \"Vedtatt 2020\" \"Viken går ut\"",
        "sammenlign \"Vedtatt 2020\", \"Viken går ut\""
      ),
      ("åpne Vedtatt 2020", "åpne \"Vedtatt 2020\""),
    ])
  func quoted(_ text: String, _ line: String) throws {
    let store = try TemporaryFolder.withScenarios()
    let desk = Desk(try Session(try EmbeddedBudget.read(), storePath: store.at("Scenarios")))
    #expect(try lines(for: text, in: .norwegian, desk: desk).lines == [line])
    var copy = desk
    try copy.say(line)
    withExtendedLifetime(store) {}
  }

  @Test("names in quotes side by side lack a comma")
  func comma() throws {
    let desk = try Desk(store: TemporaryFolder())
    let (problem, lines) = try lines(for: "ut \"Oslo\" \"Moss\"", in: .norwegian, desk: desk)
    #expect(problem as? SyntaxProblem == .missingComma)
    #expect(lines == ["ut \"Oslo\", \"Moss\""])
  }

  @Test("the best of the stored scenarios is asked for by comparing them all")
  func best() throws {
    let store = try TemporaryFolder.withScenarios()
    let desk = Desk(try Session(try EmbeddedBudget.read(), storePath: store.at("Scenarios")))
    let norwegian = try lines(for: "Hvilket scenario er best i år 4?", in: .norwegian, desk: desk)
    let first = try #require(norwegian.lines.first)
    #expect(first.hasPrefix("plan 4 år; sammenlign \"") && first.hasSuffix("\" i 2023"))
    let english = try lines(for: "which scenario is best in year 4?", in: .english, desk: desk)
    let other = try #require(english.lines.first)
    #expect(other.hasPrefix("plan 4 years; compare \"") && other.hasSuffix("\" at 2023"))
    var copy = desk
    try copy.say(first)
    withExtendedLifetime(store) {}
  }

  @Test(
    "what is typed to any program is answered in the user's language",
    arguments: [
      ("q", "slutt", "quit"), ("--help", "hjelp", "help"), ("-h", "hjelp", "help"),
      ("ls", "liste", "list"),
      ("DROP TABLE medlemmer", "vis medlemmer", "show members"),
    ])
  func language(_ text: String, _ norwegian: String, _ english: String) throws {
    let desk = try Desk(store: TemporaryFolder())
    #expect(try lines(for: text, in: .norwegian, desk: desk).lines.first == norwegian)
    #expect(try lines(for: text, in: .english, desk: desk).lines.first == english)
  }

  @Test(
    "to save as a kind of file is to export",
    arguments: [
      ("Lagre som Excel", "eksporter budsjett.xlsx"),
      ("lagre dette som CSV", "eksporter budsjett.csv"),
      ("save as excel", "export budget.xlsx"), ("can I get this in Excel", "export budget.xlsx"),
      ("kan jeg få dette i et regneark", "eksporter budsjett.xlsx"),
    ])
  func files(_ text: String, _ line: String) throws {
    var desk = try Desk(store: TemporaryFolder())
    desk.session.surroundings.rendered = { _, _, _, _ in [] }
    #expect(try lines(for: text, in: .norwegian, desk: desk).lines.first == line)
  }

  @Test("a question may end as one, a change may not")
  func marks() throws {
    let session = try Desk().session
    #expect(session.question(in: "hvorfor fri? ") == "hvorfor fri")
    #expect(session.question(in: "show members??") == "show members")
    #expect(session.question(in: "fri; hvor lenge ?") == "fri; hvor lenge")
    #expect(session.question(in: "ut Oslo?") == nil)
    #expect(session.question(in: "fri; ut Oslo?") == nil)
    #expect(session.question(in: "hva om Oslo går ut?") == nil)
    #expect(session.question(in: "ut ?") == nil)
    #expect(session.question(in: "?") == nil)
    #expect(session.question(in: "quit?") == nil)
  }

  @Test("a sentence that begins as a statement is told of as one, not of its question mark")
  func softly() throws {
    let desk = try Desk()
    for text in [
      "Hvor lenge varer pengene?", "how long will the money last?", "vis alle medlemmer?",
    ] {
      let (problem, lines) = try lines(for: text, in: .norwegian, desk: desk)
      #expect(
        problem as? PlainWordsProblem == .notACommand(meanings: lines.count, changes: 0), "\(text)")
      #expect(!lines.isEmpty)
    }
  }

  @Test("in a file a question mark stays wrong")
  func filed() throws {
    var session = try Desk().session.readingFile(at: "a.hvis")
    let carried = session.carryOut(SourceText(name: "a.hvis", text: "why free?"))
    #expect(carried.diagnostics.first?.problem as? SyntaxProblem == .lexical(.strayCharacter("?")))
  }
}
