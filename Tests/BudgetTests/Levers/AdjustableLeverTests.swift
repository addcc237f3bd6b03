import Testing

@testable import Budget

@Suite struct AdjustableLeverTests {
  /// A lever of the small alliance, and what its number is now.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let lever: @Sendable (Plan) throws -> AdjustableLever
    let present: Int?
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "weight", lever: { .weight(try $0.member("City"), try span()) }, present: 2),
    Case(
      name: "population", lever: { .population(try $0.member("Aker"), try span()) },
      present: 1_000),
    Case(name: "cost", lever: { .cost(try $0.position("Clerk"), try span()) }, present: 600),
    Case(name: "cost of all, the mean", lever: { _ in .cost(nil, try span()) }, present: 900),
    Case(
      name: "sub-budget", lever: { _ in .subBudget(SmallAlliance.events, try span()) },
      present: 400),
    Case(name: "line", lever: { .line(try $0.line("Concert"), try span()) }, present: 300),
    Case(name: "missing line", lever: { .line(try $0.line("Phone"), try span()) }, present: nil),
    Case(name: "income", lever: { .income(try $0.income("Grant"), try span()) }, present: 250),
    Case(name: "free reserve", lever: { _ in .fund(.free) }, present: 5_000),
    Case(
      name: "fund", lever: { _ in .fund(.bound(SmallAlliance.eventFund)) }, present: 1_000),
    Case(name: "growth", lever: { _ in .growth(.prices) }, present: 0),
  ]

  @Test(arguments: cases) func knowsItsPresentValue(_ given: Case) throws {
    let plan = try SmallAlliance.plan()
    let present = try plan.present(given.lever(plan))
    #expect(present == given.present.map { ExactNumber(Int64($0)) })
  }

  @Test(arguments: cases.filter { $0.present != nil }) func isSetByItsChange(_ given: Case) throws {
    let plan = try SmallAlliance.plan()
    let lever = try given.lever(plan)
    let scale = LeverScale(of: lever)
    let value = try scale.lowest + scale.usual
    let moved = try plan.applying(lever.change(to: value))
    #expect(try moved.present(lever) == value)
  }

  @Test func cannotSayWhetherAnAmountIsPartOfAnothers() throws {
    let plan = try SmallAlliance.plan()
    let lever = AdjustableLever.line(try plan.line("Phone"), try span())
    let moved = try plan.applying(lever.change(to: ExactNumber(5)))
    #expect(
      throws: ChangeProblem.partOrMore(
        line: LocalName("Phone"), containedIn: LocalName("Other"), kr(5))
    ) { try moved.outlook() }
  }

  @Test func takesOnlyLegalValues() throws {
    let plan = try SmallAlliance.plan()
    let rate = AdjustableLever.rate(try span())
    #expect(try plan.present(rate) == exact(3, 2))
    #expect(throws: FigureProblem.finerThanFourDecimals) { try rate.change(to: exact(1, 100_000)) }
    #expect(throws: FigureProblem.outOfRange) { try rate.change(to: exact(1_001)) }
    let people = AdjustableLever.population(try plan.member("Aker"), try span())
    #expect(throws: FigureProblem.outOfRange) { try people.change(to: exact(1, 2)) }
  }
}
