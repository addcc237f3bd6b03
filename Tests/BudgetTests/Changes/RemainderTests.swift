import Analysis
import Testing

@testable import Budget

/// What stands for members that are not named: it pays, and is no member.
@Suite struct RemainderTests {
  @Test func countsInInhabitantsAndFeesOnly() throws {
    let (plan, plain) = (try plan(), try SmallAlliance.plan())
    let (figures, before) = (try plan.figures(), try plain.figures())
    #expect(figures.members == before.members)
    #expect(figures.population == before.population + 10)
    #expect(try figures.fees == before.fees + kr(15))
    #expect(try plan.feeSum(in: year(2020)) == plan.statedFeeSum(in: year(2020)))
    let planned = try PlannedBudget(plan)
    #expect(try FeesTable(planned, in: planned.outlook.first).rows.map(\.members) == [2, 1])
    #expect(try FeesTable(planned, in: planned.outlook.first).total.members == 3)
    #expect(try MembersTable(planned, in: planned.outlook.first, since: planned).members == 3)
  }

  @Test func staysUncountedWhenAChangeTouchesIt() throws {
    let rest = try plan().member("Rest")
    let plan = try plan().applying(.population(rest, .set(Population(20)), span()))
    #expect(try plan.figures().members == 3)
    #expect(try plan.figures().fees == kr(6_030))
    #expect(try plan.feeSum(in: year(2020)) == plan.statedFeeSum(in: year(2020)))
  }

  @Test func isNoPartOfTheNumberOfMembers() throws {
    let plan = try PlannedBudget(plan())
    var explainer = try Explainer(plan, base: plan.plan, changes: [])
    let members = try explainer.explanation(of: .members, in: year(2020))
    #expect(members.value == (try exact(3)))
    #expect(members.terms.flatMap { $0.input.terms.isEmpty ? [$0] : $0.input.terms }.count == 3)
    let fees = try explainer.explanation(of: .fees, in: year(2020))
    // Two municipalities and the remainder in one class, and the city.
    #expect(fees.terms.map { $0.input.terms.count } == [3, 3])
  }

  @Test func hasAStatusOfItsOwn() throws {
    let rows = StatusTable(try plan().budget).rows.map(\.input)
    #expect(rows.contains(.remainder("Rest")))
    #expect(rows.contains(.populations(members: 3)))
  }

  private func plan() throws -> Plan {
    var budget = try SmallAlliance.budget()
    let registered = RegisteredPopulation(year: try year(2019), population: try Population(10))
    budget.members.append(
      Member(
        name: "Rest", kind: .municipality, populations: [registered], isRemainder: true,
        provenance: Provenance(.derived)))
    return Plan(budget)
  }
}
