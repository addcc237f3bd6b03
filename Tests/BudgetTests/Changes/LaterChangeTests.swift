import Testing

@testable import Budget

/// Changes of a later date that a statement about earlier years overrides.
@Suite struct LaterChangeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let before: @Sendable (Plan) throws -> [Change]
    let change: @Sendable (Plan) throws -> Change
    /// The numbers of the changes that it overrides.
    let overridden: [Int]

    var testDescription: String { name }
  }

  static let overriding: [Case] = [
    Case(
      name: "the rate", before: { _ in [.rate(.set(.zero), try span(2022))] },
      change: { _ in .rate(.set(.zero), try span()) }, overridden: [0]),
    Case(
      name: "one of two",
      before: { _ in
        [.rate(.set(.zero), try span(2022)), .rate(.add(.zero), try span(2024))]
      }, change: { _ in .rate(.set(.zero), try span(2021, until: 2023)) }, overridden: [0]),
    Case(
      name: "a weight", before: { [.weight(try $0.member("Aker"), .set(.one), try span(2022))] },
      change: { .weight(try $0.member("Aker"), .set(.one), try span(2021)) }, overridden: [0]),
    Case(
      name: "a leaving, by a joining",
      before: { [.leave([try $0.member("Aker")], try span(2022), chance: nil)] },
      change: { .join([try $0.member("Aker")], try span()) }, overridden: [0]),
    Case(
      name: "the chance of a leaving",
      before: {
        [.leave([try $0.member("Aker")], try span(2022), chance: Chance(try exact(1, 2)))]
      },
      change: { .leave([try $0.member("Aker")], try span(), chance: Chance(try exact(1, 4))) },
      overridden: [0]),
    Case(
      name: "a newcomer, by its leaving",
      before: { _ in [.admit(Newcomer(name: "New"), population: .zero, try span(2022))] },
      change: { plan in .leave([try plan.member("New")], try span(2021, until: 2023), chance: nil)
      },
      overridden: [0]),
    Case(
      name: "one member's inhabitants, by all",
      before: { [.population(try $0.member("Aker"), .multiply(.one), try span(2022))] },
      change: { _ in .population(nil, .set(.zero), try span()) }, overridden: [0]),
    Case(
      name: "all costs, by one",
      before: { _ in [.cost(nil, .multiply(.one), try span(2022))] },
      change: { .cost(try $0.position("Clerk"), .set(kr(5)), try span()) }, overridden: [0]),
    Case(
      name: "a line, by its sub-budget",
      before: { [.spend(try $0.line("Fair"), .subtract(kr(5)), try span(2022))] },
      change: { _ in .subBudget(SmallAlliance.events, .set(kr(5)), try span()) }, overridden: [0]),
    Case(
      name: "a sub-budget, by a line",
      before: { _ in [.subBudget(SmallAlliance.events, .set(kr(5)), try span(2022))] },
      change: { .spend(try $0.line("Fair"), .set(kr(5)), try span()) }, overridden: [0]),
    Case(
      name: "a new line, and what is itemised",
      before: {
        [
          .spendNew(name: "New", kr(5), try span(2022)),
          .itemise(try $0.line("Phone"), kr(5), try span(2021)),
          .itemise(try $0.line("Phone"), kr(5), try span(2022)),
        ]
      }, change: { .spend(try $0.line("Phone"), .set(kr(9)), try span(2021)) }, overridden: [2]),
    Case(
      name: "a new line", before: { _ in [.spendNew(name: "New", kr(5), try span(2022))] },
      change: { .spend(try $0.line("New"), .set(kr(6)), try span()) }, overridden: [0]),
    Case(
      name: "a new income", before: { _ in [.incomeNew(name: "New", kr(5), try span(2022))] },
      change: { .income(try $0.income("New"), .set(kr(6)), try span()) }, overridden: [0]),
    Case(
      name: "an income", before: { [.income(try $0.income("Grant"), .set(kr(5)), try span(2021))] },
      change: { .income(try $0.income("Grant"), .set(kr(6)), try span()) }, overridden: [0]),
    Case(
      name: "a range, by any change of the figure",
      before: { _ in [.uncertain(.rate, .share(try exact(1, 10)), try span(2022))] },
      change: { _ in .rate(.add(.zero), try span()) }, overridden: [0]),
    Case(
      name: "a set rate, by a range between two ends",
      before: { _ in [.rate(.set(.zero), try span(2022))] },
      change: { _ in .uncertain(.rate, .between(try exact(1), try exact(2)), try span()) },
      overridden: [0]),
    Case(
      name: "an end, by an earlier one",
      before: { [.end([try $0.position("Clerk")], after: try month(2021, 6))] },
      change: { .end([try $0.position("Clerk")], after: try month(2020, 6)) }, overridden: [0]),
    Case(
      name: "an end, by making permanent",
      before: {
        let clerk = try $0.position("Clerk")
        return [
          .end([clerk], after: try month(2021, 6)), .extend(clerk, until: try month(2022, 6)),
        ]
      }, change: { .convert(try $0.position("Clerk"), to: .permanent) }, overridden: [0, 1]),
  ]

  static let leaving: [Case] = [
    Case(
      name: "a move", before: { _ in [.rate(.set(.zero), try span(2022))] },
      change: { _ in .rate(.add(.zero), try span()) }, overridden: []),
    Case(
      name: "the same date", before: { _ in [.rate(.set(.zero), try span(2022))] },
      change: { _ in .rate(.set(.zero), try span(2022)) }, overridden: []),
    Case(
      name: "an earlier date", before: { _ in [.rate(.set(.zero), try span(2021))] },
      change: { _ in .rate(.set(.zero), try span(2022)) }, overridden: []),
    Case(
      name: "years that end before", before: { _ in [.rate(.set(.zero), try span(2022))] },
      change: { _ in .rate(.set(.zero), try span(until: 2021)) }, overridden: []),
    Case(
      name: "another member",
      before: { [.weight(try $0.member("Aker"), .set(.one), try span(2022))] },
      change: { .weight(try $0.member("City"), .set(.one), try span()) }, overridden: []),
    Case(
      name: "another line of the sub-budget",
      before: { [.spend(try $0.line("Fair"), .set(kr(5)), try span(2022))] },
      change: { .spend(try $0.line("Race"), .set(kr(5)), try span()) }, overridden: []),
    Case(
      name: "a chance beside a leaving",
      before: { [.leave([try $0.member("Aker")], try span(2022), chance: nil)] },
      change: { .leave([try $0.member("Aker")], try span(), chance: Chance(try exact(1, 4))) },
      overridden: []),
  ]

  @Test(arguments: overriding + leaving)
  func overrides(_ example: Case) throws {
    let base = try SmallAlliance.plan().applying(.horizon(years: 3))
    let before = try base.applying(example.before(base))
    #expect(before.overridden.isEmpty)
    let change = try example.change(before)
    let after = try before.applying(change)
    // The plan's length is the first change.
    #expect(after.overridden.map(\.number) == example.overridden.map { $0 + 1 })
    #expect(try after.applying(.horizon(years: 4)).overridden.isEmpty)
  }

  @Test func isToldOnce() throws {
    let plan = try SmallAlliance.plan().applying([
      .rate(.set(.zero), span(2022)), .rate(.set(.zero), span()),
    ])
    #expect(plan.overridden == [ChangeIndex(0)])
    #expect(try plan.applying(.rate(.set(.zero), span())).overridden.isEmpty)
  }
}
