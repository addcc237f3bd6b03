import Budget
import ScenarioLanguage
import Testing

@testable import Session

@Suite("A member that the register does not have")
struct NewcomerTests {
  @Test(
    "is of the class that is said, else of the one that the budget knows its name as",
    arguments: [
      (line: "join Kragerø population 10 380", kind: MemberKind.municipality),
      (line: "join \"Vestfold og Telemark\" population 420 000", kind: .county),
      (line: "inn \"vestfold OG telemark\" folketall 420 000", kind: .county),
      (line: "join \"Agder\" population 300 000 as county", kind: .county),
      (line: "inn \"Agder\" folketall 300 000 som fylkeskommune fra 2021", kind: .county),
      (line: "inn \"Agder\" som fylke folketall 300 000", kind: .county),
      (
        line: "join \"Vestfold og Telemark\" population 420 000 as municipality",
        kind: .municipality
      ),
      (
        line: "inn Kragerø folketall 10 380 i Vestfold og Telemark som kommune", kind: .municipality
      ),
    ])
  func kind(line: String, kind: MemberKind) throws {
    let desk = try Desk(after: [line])
    #expect(desk.session.planned.plan.members.last?.member.kind == kind)
  }

  /// An alliance whose rules ask for more than inhabitants, and one of which keeps near last year's fee.
  private static let file = """
    budget "Small"
    year 2024
    populations 2023 given
    class council nb "Regionråd"
    measure payroll nb lønnssum unit kr
    measure "taxable income" nb "skattbar inntekt"
    fee of municipality
      per payroll rate 1 %
      per "taxable income" levy 0.0001
    fee of council
      per inhabitants rate 1
      within 10 % of previous
    municipality Moss population 5 000 has payroll 2 mill, "taxable income" 0
    council Øst population 300 previous 300
    reserve 100k given
    """

  @Test(
    "has what its rule asks for, as a member of the file would",
    arguments: [
      ("join Nes population 4 000 has payroll 3 mill, taxable income 20 mill", "32 000,00 kr"),
      (
        "join Nes population 4 000 has \"taxable income\" 20 mill and payroll 3 mill kr",
        "32 000,00 kr"
      ),
      ("inn Nes har lønnssum 3 mill, skattbar inntekt 0 folketall 4 000 i Viken", "30 000,00 kr"),
      ("join Nes population 4 000 as council", "4 000,00 kr"),
      ("join Nes population 4 000 as council previous 3 000", "3 300,00 kr"),
      ("inn Nes folketall 4 000 som Regionråd forrige 5 000", "4 500,00 kr"),
    ])
  func measured(line: String, fee: String) throws {
    for years in ["", " from 2025"] {
      let desk = try Desk.on(Self.file, after: ["plan 3 years", line + years])
      #expect(try desk.shown("fees of Nes at \(years.isEmpty ? 2024 : 2025)") == fee)
      let next = Desk(try Session(try desk.session.nextBudget(after: nil), storePath: nil))
      #expect(try next.shown("fees of Nes") == desk.shown("fees of Nes at 2025"))
    }
  }

  @Test("keeps near the fee that was its last from its second year on")
  func previous() throws {
    let lines = ["plan 3 years", "join Nes population 4 000 as council previous 3 000 from 2025"]
    let desk = try Desk.on(Self.file, after: lines)
    let fees = try (2024...2026).map { try desk.shown("fees of Nes at \($0)") }
    #expect(fees == ["0,00 kr", "3 300,00 kr", "3 630,00 kr"])
  }

  @Test(
    "is refused where something of it is missing or wrong, and told what to write",
    arguments: [
      (
        "join ^Nes population 4 000 has payroll 3 mill",
        "write `has taxable income` with the number"
      ),
      ("join Nes population 4 000 has ^payrol 3 mill", "no measure called \"payrol\""),
      ("join Nes population 4 000 has payroll 1, ^payroll 2", "stands twice"),
      ("join Nes population 4 000 has payroll ^-1", "must be zero or more"),
      ("join Nes population 4 000 as ^counsil", "no class of members is called \"counsil\""),
      ("join Nes population 4 000 as council previous ^-5", "must be zero or more"),
      ("join Øst ^as council", "only a new member"),
    ])
  func refused(line: String, sentence: String) throws {
    let marked = MarkedSource(line)
    var desk = try Desk.on(Self.file, after: ["leave Øst"])
    let diagnostic = try #require(desk.type(marked.text).diagnostics.first)
    #expect(diagnostic.problem.message(in: .english).contains(sentence))
    if !line.hasPrefix("join Øst") { #expect(diagnostic.range.start == marked.start) }
  }

  @Test("is described only where it is new")
  func described() throws {
    for line in ["join Moss ^in Viken", "join ^Moss as county"] {
      var desk = try Desk(after: ["leave Moss"])
      let marked = MarkedSource(line.replacing("^in ", with: "in ^"))
      let diagnostic = try #require(desk.type(marked.text).diagnostics.first)
      #expect(diagnostic.problem as? ResolutionProblem == .onlyOfNewMembers)
      #expect(diagnostic.range.start == marked.start)
    }
  }
}
