import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// What help shows of a statement is about what is open, and can be typed as it stands.
@Suite("The examples of help")
struct HelpExampleTests {
  /// A budget whose names are none of the embedded one's.
  private static let small = """
    budget Small
    year 2020
    rate 1.50 given
    populations 2019, 2020 given
    county Lake population 90, 91
    municipality Havn population 10, 11
    municipality Vik population 20, 21
    municipality Nes population 30, 31
    reserve 100k given
    fund Projects 50k given
    standard cost 100 given
    oncost pension 15 % given
    position Chief of permanent given
    position Helper of temporary given
    income Grant 5k given
    line Rent 40k given

    """

  /// Desks on which help is asked: as the budget is, after changes, and on another budget.
  private static func desks() throws -> [Desk] {
    let read = BudgetFileReader.read(SourceText(name: "small", text: small))
    let budget = try #require(read.budget, "\(read.diagnostics)")
    var changed = try Desk.withOnCosts()
    try changed.say("leave Tønsberg, Moss, Oslo; drop Klimaskole; end \"Temporary 1\" at 2020-08")
    return [try Desk.withOnCosts(), changed, Desk(try Session(budget, storePath: nil))]
  }

  @Test(
    "can be typed as they stand, in either language",
    arguments: StatementForm.all.map(\.concept), 0..<3)
  func work(concept: Concept, place: Int) throws {
    let desk = try Self.desks()[place]
    let form = try #require(StatementForm.form(of: concept))
    for language in InterfaceLanguage.allCases {
      for line in desk.session.examples(of: form).lines(in: language).map(\.line) {
        let statements = Parser.parse(SourceText(name: "", text: line)).statements
        guard statements.allSatisfy(\.syntax.isPlain), concept != .compare else { continue }
        var session = desk.session
        let problems = session.carryOut(SourceText(name: "", text: line)).diagnostics
        // A budget may have nothing that a statement is about.
        if place < 2 || Self.own.contains(concept) {
          #expect(problems.isEmpty, "\(line): \(problems)")
        }
      }
    }
  }

  /// Statements about what the small budget has.
  private static let own: [Concept] = [
    .leave, .join, .correlation, .merge, .population, .weight, .extend, .end, .convert,
    .makePermanent, .cost, .onCost, .spend, .income, .fees,
  ]

  @Test("say first what they need, and name who is there")
  func names() throws {
    let desks = try Self.desks()
    func first(_ concept: Concept, _ desk: Desk, _ language: InterfaceLanguage) throws
      -> HelpExample
    {
      let form = try #require(StatementForm.form(of: concept))
      return try #require(desk.session.examples(of: form).lines(in: language).first)
    }
    #expect(
      try first(.extend, desks[0], .english).line
        == "end \"Temporary 1\" at 2020-06; extend \"Temporary 1\" until 2022-12")
    #expect(
      try first(.extend, desks[1], .english).line == "extend \"Temporary 1\" until 2022-12")
    #expect(
      try first(.join, desks[0], .norwegian).line
        == "ut Våler (Innlandet); inn Våler (Innlandet) fra 2021")
    #expect(
      try first(.correlation, desks[0], .norwegian).line
        == "ut Viken med sannsynlighet 30 %; ut Innlandet med sannsynlighet 30 %; "
        + "samvariasjon Viken, Innlandet 0,5")
    #expect(try first(.leave, desks[0], .english).line == "leave Tønsberg")
    let other = try first(.leave, desks[2], .norwegian)
    #expect(other.line == "ut Havn")
    #expect(other.comment == "Havn er ute fra budsjettåret")
  }
}
