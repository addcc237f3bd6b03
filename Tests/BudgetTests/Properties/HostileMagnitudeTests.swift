import Testing

@testable import Budget

/// Figures far beyond any budget end in a problem or a figure, never in a trap.
@Suite struct HostileMagnitudeTests {
  private let highest = Money(øre: .max)
  private let lowest = Money(øre: .min)

  @Test func aThousandPositionsOfNineBillions() throws {
    let hiring = Hiring(count: 997, kind: .permanent, cost: kr(9_000_000_000_000))
    let hired = try SmallAlliance.plan().applying(.hire(hiring))
    #expect(try hired.figures().salaries == kr(997 * 9_000_000_000_000 + 1_800))
    let plan = try hired.applying(.horizon(years: 30))
    #expect(throws: ChangeProblem.tooLarge) { try plan.outlook() }
    let grown = try plan.applying(.growth(.wages, growth(1_000_000)))
    #expect(throws: ChangeProblem.tooLarge) { try grown.outlook() }
  }

  @Test func linesAtTheLimit() throws {
    let plan = try SmallAlliance.plan()
    let (fair, other) = (try plan.line("Fair"), try plan.line("Other"))
    let lists: [[Change]] = [
      [.spend(fair, .set(highest), try span()), .spend(other, .set(highest), try span())],
      [.spend(fair, .add(highest), try span())],
      [.spend(fair, .subtract(lowest), try span()), .spend(fair, .subtract(lowest), try span())],
      [.spend(fair, .multiply(ExactNumber(.max)), try span())],
      [.spend(fair, .multiply(try exact(Int128.max, 1)), try span())],
      [.subBudget(SmallAlliance.events, .set(highest), try span())],
      [.subBudget(SmallAlliance.events, .add(highest), try span())],
      [.spendNew(name: "New", highest, try span()), .spendNew(name: "Newer", highest, try span())],
      [.itemise(try plan.line("Phone"), highest, try span())]
        + [.itemise(try plan.line("Phone"), highest, try span())],
      [.incomeNew(name: "New", highest, try span())],
      [.cost(nil, .set(highest), try span())], [.fund(.free, .set(highest))],
      [.fund(.bound(SmallAlliance.eventFund), .set(highest)), .horizon(years: 30)],
    ]
    for list in lists { #expect(throws: ChangeProblem.self, "\(list)") { try outlook(list) } }
  }

  @Test func lowestAmountsAreBelowZero() throws {
    let plan = try SmallAlliance.plan()
    let fair = try plan.line("Fair")
    let problem = ChangeProblem.belowZero(name: LocalName("Fair"), try year(2020), lowest)
    #expect(throws: problem) { try outlook([.spend(fair, .set(lowest), span())]) }
    #expect(throws: ChangeProblem.tooLarge) {
      try outlook([.fund(.free, .set(lowest)), .fund(.free, .subtract(kr(1)))])
    }
    #expect(throws: ChangeProblem.amountNotPositive) {
      try outlook([.release(SmallAlliance.eventFund, lowest, in: year(2020))])
    }
  }

  @Test func releasesAtTheLimit() throws {
    let release = Change.release(SmallAlliance.eventFund, highest, in: try year(2020))
    let problem = ChangeProblem.fundTooSmall(
      name: LocalName("Event fund"), try year(2020), available: kr(1_000))
    #expect(throws: problem) { try outlook([release, release]) }
  }

  @Test func populationsAndRatesAtTheLimit() throws {
    let most = try Population(Population.highest)
    let list: [Change] = [
      .rate(.set(.highest), try span()), .population(nil, .set(most), try span()),
      .weight(
        try SmallAlliance.plan().member("Aker"), .set(Weight(hundredths: 10_000)), try span()),
    ]
    // 10¹⁰ inhabitants × 1 000 kr × (100 + 1 + 2): more than half of what an amount can hold.
    #expect(try outlook(list).first.fees == kr(1_030_000_000_000_000))
    let grown = list + [.growth(.population, try growth(1_000_000)), .horizon(years: 30)]
    let problem = ChangeProblem.illegalPopulation(member: "Aker", try year(2021))
    #expect(throws: problem) { try outlook(grown) }
  }

  @Test func mergersBeyondTheLargestPopulation() throws {
    let plan = try SmallAlliance.plan()
    let parts = [try plan.member("Aker"), try plan.member("Bygdø")]
    let list: [Change] = [
      .population(parts[0], .set(try Population(Population.highest)), try span()),
      .merge(parts, into: .existing(parts[1]), from: try year(2020)),
    ]
    let problem = ChangeProblem.illegalPopulation(member: "Bygdø", try year(2020))
    #expect(throws: problem) { try outlook(list) }
  }

  @Test func doublingForThirtyYears() throws {
    let growths = try [GrowthKind.wages, .prices].map { Change.growth($0, try growth(1_000_000)) }
    let figures = try outlook(growths + [.horizon(years: 30)]).years[29]
    #expect(figures.salaries == kr(1_800 << 29))
    #expect(figures.operations == kr(2_000 << 29))
  }

  private func outlook(_ changes: [Change]) throws -> Outlook {
    try SmallAlliance.plan().applying(changes).outlook()
  }
}
