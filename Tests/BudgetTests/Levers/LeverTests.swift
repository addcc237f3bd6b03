import Testing

@testable import Budget

@Suite struct LeverTests {
  /// A lever of the small alliance, and what its number is now.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let lever: @Sendable (Plan) throws -> Lever
    let present: Int?
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "weight", lever: { Lever(.weight(try $0.member("City")), try span()) }, present: 2),
    Case(
      name: "population", lever: { Lever(.population(try $0.member("Aker")), try span()) },
      present: 1_000),
    Case(name: "cost", lever: { Lever(.cost(try $0.position("Clerk")), try span()) }, present: 600),
    Case(
      name: "cost of all, the mean",
      lever: { _ in Lever(.cost(nil), try span()) }, present: 900),
    Case(
      name: "sub-budget", lever: { _ in Lever(.subBudget(SmallAlliance.events), try span()) },
      present: 400),
    Case(name: "line", lever: { Lever(.line(try $0.line("Concert")), try span()) }, present: 300),
    Case(
      name: "missing line",
      lever: { Lever(.line(try $0.line("Phone")), try span()) }, present: nil),
    Case(
      name: "income",
      lever: { Lever(.income(try $0.income("Grant")), try span()) }, present: 250),
    Case(name: "free reserve", lever: { _ in Lever(.fund(.free), try span()) }, present: 5_000),
    Case(
      name: "fund",
      lever: { _ in Lever(.fund(.bound(SmallAlliance.eventFund)), try span()) }, present: 1_000),
    Case(name: "growth", lever: { _ in Lever(.growth(.prices), try span()) }, present: 0),
  ]

  @Test(arguments: cases) func knowsItsPresentValue(_ given: Case) throws {
    let plan = try SmallAlliance.plan()
    let present = try plan.present(given.lever(plan))
    #expect(present == given.present.map { ExactNumber(Int64($0)) })
  }

  @Test(arguments: cases.filter { $0.present != nil }) func isSetByItsChange(_ given: Case) throws {
    let plan = try SmallAlliance.plan()
    let lever = try given.lever(plan)
    let scale = lever.scale
    let value = try scale.lowest + scale.usual
    let moved = try plan.applying(lever.change(to: value))
    #expect(try moved.present(lever) == value)
  }

  @Test func cannotSayWhetherAnAmountIsPartOfAnothers() throws {
    let plan = try SmallAlliance.plan()
    let lever = Lever(.line(try plan.line("Phone")), try span())
    let moved = try plan.applying(lever.change(to: ExactNumber(5)))
    #expect(
      throws: ChangeProblem.partOrMore(
        line: LocalName("Phone"), containedIn: LocalName("Other"), kr(5))
    ) { try moved.outlook() }
  }

  @Test func takesOnlyLegalValues() throws {
    let plan = try SmallAlliance.plan()
    let rate = Lever(.rate, try span())
    #expect(try plan.present(rate) == exact(3, 2))
    #expect(throws: FigureProblem.finerThanFourDecimals) { try rate.change(to: exact(1, 100_000)) }
    #expect(throws: FigureProblem.outOfRange) { try rate.change(to: exact(1_001)) }
    let people = Lever(.population(try plan.member("Aker")), try span())
    #expect(throws: FigureProblem.outOfRange) { try people.change(to: exact(1, 2)) }
  }
}
