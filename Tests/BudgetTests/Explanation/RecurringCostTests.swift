import Analysis
import Testing

@testable import Budget

/// What of a small alliance's costs goes on: the manager's 1 200, the lines' 2 400, not the clerk's 600.
@Suite struct RecurringCostTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let changes: @Sendable (Plan) throws -> [Change]
    /// By year from 2020 on.
    let costs: [Money]

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "as declared", changes: { _ in [] }, costs: [kr(3_600), kr(3_600)]),
    Case(
      name: "a position that becomes permanent",
      changes: { [.convert(try $0.position("Clerk"), to: .permanent)] },
      costs: [kr(4_200), kr(4_200)]),
    Case(
      name: "a position that ends later",
      changes: { [.end([try $0.position("Manager")], after: try month(2021, 6))] },
      costs: [kr(2_400), kr(2_400)]),
    Case(
      name: "a position from the middle of a year",
      changes: { _ in
        [.hire(Hiring(count: 1, kind: .permanent, from: try month(2020, 7)))]
      }, costs: [kr(4_050), kr(4_500)]),
    Case(
      name: "a cost and a saving for a time",
      changes: {
        [
          .spend(try $0.line("Fair"), .add(kr(50)), try span(2020, until: 2020)),
          .spend(try $0.line("Other"), .subtract(kr(500)), try span(2021, until: 2021)),
        ]
      }, costs: [kr(3_600), kr(3_600)]),
    Case(
      name: "a saving that goes on",
      changes: { [.spend(try $0.line("Other"), .subtract(kr(500)), try span(2021))] },
      costs: [kr(3_600), kr(3_100)]),
    Case(
      name: "a saving on what is there for a time",
      changes: {
        let new = try $0.applying(.spendNew(name: "Tent", kr(80), span(2020, until: 2021)))
        return [
          .spendNew(name: "Tent", kr(80), try span(2020, until: 2021)),
          .spend(try new.line("Tent"), .subtract(kr(30)), try span(2020)),
        ]
      }, costs: [kr(3_600), kr(3_600)]),
    Case(
      name: "growth", changes: { _ in [.growth(.wages, try growth(100_000))] },
      costs: [kr(3_600), kr(3_720)]),
  ]

  @Test(arguments: cases)
  func costsThatGoOn(_ example: Case) throws {
    let base = try SmallAlliance.plan().applying(.horizon(years: 2))
    let planned = try PlannedBudget(base.applying(example.changes(base)))
    let gaps = try gaps(of: planned)
    #expect(gaps.map(\.recurringCosts) == example.costs)
    for (gap, figures) in zip(gaps, planned.outlook.years) {
      #expect(try gap.gap == figures.income - gap.recurringCosts)
      #expect(gap.recurringIncome == figures.income)
      #expect(gap.year == figures.year)
    }
  }

  /// Income of the second year: fees of 6 000 and a grant of 250, in which something was there for a time.
  static let incomeCases = [
    Case(name: "as declared", changes: { _ in [] }, costs: [kr(6_250)]),
    Case(
      name: "a grant for a time",
      changes: { _ in [.incomeNew(name: "Gift", kr(90), try span(2020, until: 2021))] },
      costs: [kr(6_250)]),
    Case(
      name: "a grant that goes on",
      changes: { _ in [.incomeNew(name: "Gift", kr(90), try span(2021))] }, costs: [kr(6_340)]),
    Case(
      name: "a rate for a time",
      changes: { _ in [.rate(.set(FeeRate(tenThousandths: 20_000)), try span(2020, until: 2021))] },
      costs: [kr(6_250)]),
    Case(
      name: "a rate that goes on",
      changes: { _ in [.rate(.set(FeeRate(tenThousandths: 30_000)), try span())] },
      costs: [kr(12_250)]),
    Case(
      name: "a weight for a time",
      changes: {
        [.weight(try $0.member("Aker"), .multiply(try exact(2)), try span(2021, until: 2025))]
      },
      costs: [kr(6_250)]),
    Case(
      name: "a leaving for a time",
      changes: { [.leave([try $0.member("Aker")], try span(2021, until: 2021), chance: nil)] },
      costs: [kr(6_250)]),
    Case(
      name: "inhabitants for a time",
      changes: { [.population(try $0.member("Aker"), .set(.zero), try span(2021, until: 2021))] },
      costs: [kr(6_250)]),
    Case(
      name: "a member for a time",
      changes: { _ in
        [
          .admit(
            Newcomer(name: "Drøbak"), population: try Population(100), try span(2020, until: 2022))
        ]
      },
      costs: [kr(6_250)]),
  ]

  @Test(arguments: incomeCases)
  func incomeThatGoesOn(_ example: Case) throws {
    let base = try SmallAlliance.plan().applying(.horizon(years: 2))
    let planned = try PlannedBudget(base.applying(example.changes(base)))
    let gap = try #require(try gaps(of: planned).last)
    #expect(gap.recurringIncome == example.costs[0])
    #expect(try gap.gap == gap.recurringIncome - gap.recurringCosts)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func neverTrapsAndNeverNegative(seed: UInt64) throws {
    var random = RandomChange(seed: seed)
    var plan = try SmallAlliance.plan()
    for _ in 0..<20 {
      let change = try random.next(for: plan)
      guard let next = try? plan.applying(change), (try? next.outlook()) != nil else { continue }
      plan = next
    }
    let gaps = try gaps(of: PlannedBudget(plan))
    #expect(gaps.map(\.year) == plan.years)
    #expect(gaps.allSatisfy { !$0.recurringCosts.isNegative })
  }

  /// The gaps of every year.
  private func gaps(of planned: PlannedBudget) throws -> [StructuralGap] {
    try StructuralGap.all(of: planned, in: planned.outlook.years)
  }
}
