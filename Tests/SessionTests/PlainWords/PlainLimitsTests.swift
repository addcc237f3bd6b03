import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// What is typed that no line can answer, and what is told instead of a line that means something else.
@Suite("The limits of plain words")
struct PlainLimitsTests {
  private func told(_ text: String, in desk: Desk) throws -> Diagnostic {
    var session = desk.session
    let source = SourceText(name: "line", text: text)
    let met = try #require(session.carryOut(source).diagnostics.first, "\(text) is carried out")
    return desk.session.proposing(met, of: source, in: .norwegian)
  }

  static let limits: [(typed: String, problem: PlainWordsProblem)] = [
    ("budsjett 2031", .otherBudget(opened: 2020, asked: 2031, name: nil)),
    ("ja", .nothingProposed), ("yes", .nothingProposed),
  ]

  @Test("are told, with no line that means something else", arguments: limits.indices)
  func limit(_ place: Int) throws {
    let (typed, problem) = Self.limits[place]
    let diagnostic = try told(typed, in: Desk())
    #expect(diagnostic.problem as? PlainWordsProblem == problem)
    #expect(diagnostic.fix == nil)
  }

  @Test("a year of the plan is of the open budget")
  func yearOfPlan() throws {
    var desk = try Desk()
    try desk.say("plan 2 years")
    #expect(try told("hva er budsjettet for 2021?", in: desk).fix?.replacement == "vis i 2021")
  }

  @Test("a search that fails never becomes a change")
  func search() throws {
    let diagnostic = try told("finn sats slik at strukturell ubalanse >= 0", in: Desk())
    #expect(diagnostic.fix == nil)
    #expect(diagnostic.proposals.isEmpty)
  }

  @Test("a question mark is not blamed where the rest cannot stay either")
  func mark() throws {
    let asked = try told("kontingent av Tull?", in: Desk())
    let plain = try told("kontingent av Tull", in: Desk())
    #expect("\(asked.problem)" == "\(plain.problem)")
    #expect(asked.range == plain.range)
  }

  @Test(
    "thanks are no question, unless something is called so", arguments: ["takk", "nei", "thanks"])
  func thanks(_ text: String) throws {
    var desk = try Desk()
    #expect(try desk.say(text).isEmpty)
    try desk.say("let \(text) = 5")
    #expect(try desk.say(text).count == 1)
    let session = try Desk().session
    var file = session.readingFile(at: "a.hvis")
    #expect(!file.carryOut(SourceText(name: "a.hvis", text: text)).diagnostics.isEmpty)
  }

  @Test("a stored scenario is called by the letter that ends its name")
  func letters() throws {
    let store = try TemporaryFolder()
    var desk = try Desk(store: store)
    for name in ["Alternativ A", "Alternativ B"] { try desk.say("save \"\(name)\"") }
    let line = try told("sammenlign A og B over fire år", in: desk).fix?.replacement
    #expect(line == "plan 4 år; sammenlign \"Alternativ A\", \"Alternativ B\" over år")
    let longest = try told("hvor lenge varer pengene i Alternativ B?", in: desk).fix?.replacement
    #expect(longest == "hvor lenge i \"Alternativ B\"")
  }
}
