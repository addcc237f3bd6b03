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
