import Foundation
import ScenarioLanguage
import TerminalTesting
import TestSupport
import Testing

// One at a time, since a recording writes more than one kind of block into the same file.
@Suite("What the documents show", .serialized)
struct DocumentTests {
  @Test("commands print what stands below them", arguments: Document.all)
  func transcripts(document: Document) throws {
    let blocks = try document.blocks().filter(\.isTranscript)
    try document.expect(
      blocks.map { block in
        let recorded = Transcript(block.lines.joined(separator: "\n"))
        var now = try recorded.carriedOut(in: Workshop()).text
        now.removeLast()
        return (block, now.components(separatedBy: "\n"))
      })
  }

  @Test("sessions at a terminal show what stands below each line", arguments: Document.all)
  func sessions(document: Document) throws {
    let blocks = try document.blocks().filter(\.isSession)
    try document.expect(blocks.map { ($0, try DocumentSession($0.lines).carriedOut()) })
  }

  // Here and not in a suite of its own, since a recording writes into a file of those above.
  @Test("the language's page says of each statement what the table of statements says")
  func language() throws {
    let document = LanguagePage.document
    let parts = try document.text().components(separatedBy: LanguagePage.mark)
    try #require(parts.count == 2, "the page has one mark")
    try Recording.expect(parts[0] + LanguagePage.mark + LanguagePage.text, at: document.url)
  }

  @Test("the page of budget files says of each statement what their table says")
  func budgetFiles() throws {
    let document = BudgetFilesPage.document
    let parts = try document.text().components(separatedBy: LanguagePage.mark)
    try #require(parts.count == 2, "the page has one mark")
    try Recording.expect(parts[0] + LanguagePage.mark + BudgetFilesPage.text, at: document.url)
  }

  @Test(
    "the examples of the statements of budget files make a budget",
    arguments: InterfaceLanguage.allCases)
  func budgetExamples(language: InterfaceLanguage) throws {
    let text = BudgetFileStatement.all.map { $0.example.text(in: language) }
      .joined(separator: "\n")
    let read = BudgetFileReader.read(SourceText(name: "examples.budget", text: text))
    let told = read.diagnostics.map { $0.problem.message(in: .english) }
    #expect(read.budget != nil && told.isEmpty, "\(told)")
  }

  /// Statements that the text around them says are refused.
  static let refused: Set<String> = [
    "1,234", "1.234", "31.177", "fees oslo", "spend \"Brand Manager\" 0.004", "profiling --500k",
    "population Oslo -5",
    "spend ReSTART 250k", "spend Communication 300k", "leave \"Kommuner, ikke spesifisert\"",
    "leave Tønsberg from 2020-07",
    "extend \"Permanent 1\" until 2022-12", "release Profiling 200k from 2025",
    // Of another budget, or of a plan of the reader's own.
    "salaries in \"Accounts 2020\"", "compare \"Budget 2020\", \"My plan\"",
  ]

  /// Whether a text is a form with parts to fill in, or needs a terminal or another file.
  private static func isNoExample(_ code: String) -> Bool {
    code.contains { "…→".contains($0) } || code.contains(/\b[A-ZÆØÅ]{3,}\b/)
      || code.hasPrefix("include") || code.contains("../")
      || code == "edit"
  }

  /// The statements in backticks of all documents.
  static let statements: [String] = {
    // Those that help shows are carried out where help is tried.
    var seen = Set(HelpTests.examples.map(\.text))
    let codes = Document.all.flatMap { (try? $0.codes()) ?? [] }
    return codes.filter { seen.insert($0).inserted && isStatement($0) }
  }()

  /// Whether a text in backticks is a statement: more than a word that begins one, or a figure.
  private static func isStatement(_ code: String) -> Bool {
    guard !isNoExample(code) else { return false }
    let first = String(code.prefix { !$0.isWhitespace })
    if Concept.meaning(of: code, as: .quantity) != nil { return true }
    if code.first?.isNumber == true { return code.contains { ",.* ".contains($0) } }
    let isWord = Concept.meaning(of: code, as: .statement) != nil
    guard code.contains(" "), !isWord else { return false }
    return StatementForm.begun(by: code) != nil || Concept.meaning(of: first, as: .quantity) != nil
  }

  @Test("statements within the text are carried out, or refused as it says", arguments: statements)
  func statement(_ statement: String) throws {
    let before =
      switch statement.prefix(while: \.isLetter) {
      case "extend", "plan": ["free"]
      case "correlation", "risk": ["leave Viken, Innlandet with chance 30%"]
      case "save": ["open \"Adopted 2020\"", "rate 1.70"]
      case "cost": ["hire 1 temporary as \"Adviser\""]
      case "apply", "gjennomfør": ["solve rate for free >= 500k"]
      case _: ["plan 3 years"]
      }
    let workshop = try Workshop()
    let result = try workshop.run(
      Workshop.program(), ["eval"] + before + [statement], input: Data(), environment: [:])
    #expect(result.status == (Self.refused.contains(statement) ? 2 : 0), "\(result.problems)")
  }

  @Test("each that is refused is told of")
  func refusals() {
    #expect(Self.refused.subtracting(Self.statements).isEmpty)
  }

  @Test("links lead to files", arguments: Document.all)
  func links(document: Document) throws {
    let text = try document.text()
    let folder = document.url.deletingLastPathComponent()
    for link in text.matches(of: /\]\(([^):#]+)\)/) {
      let target = folder.appendingPathComponent(String(link.1)).path
      #expect(FileManager.default.fileExists(atPath: target), "\(link.1)")
    }
    for link in text.matches(of: /<doc:([^>]+)>/) {
      let target = folder.appendingPathComponent("\(link.1).md").path
      #expect(FileManager.default.fileExists(atPath: target), "\(link.1)")
    }
  }

  @Test("the table of articles names each")
  func articles() throws {
    let names = Document.all.filter { $0.path.hasSuffix(".md") && $0.path.contains(".docc/") }
      .map { $0.url.deletingPathExtension().lastPathComponent }
    let topics = try #require(Document.all.first { $0.path.hasSuffix("/hvis.md") }).text()
    let readme = try Document.readme.text()
    for name in names where name != "hvis" {
      #expect(topics.contains("- <doc:\(name)>") && readme.contains("/\(name).md)"), "\(name)")
    }
  }
}
