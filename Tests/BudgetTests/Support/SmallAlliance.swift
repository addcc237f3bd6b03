@testable import Budget

/// An alliance that is small enough to work out by hand: 3 000 inhabitants that pay once and 500 that
/// pay twice, at 1.50 kr.
enum SmallAlliance {
  static let events = SubBudgetID(place: 0)
  static let eventFund = FundID(place: 0)
  static let festival = ActivityID(index: 0)
  static let walk = ActivityID(index: 1)

  static func budget() throws -> Budget {
    var budget = Budget(
      name: "Small 2020", alliance: "Small", year: try year(2020),
      rate: try FeeRate(kroner: exact(3, 2)), rateProvenance: Provenance(.given))
    budget.members = [
      try member("Aker", 1_000), try member("Bygdø", 2_000),
      try member("City", 500, kind: .city, weight: 2),
    ]
    budget.lines = lines
    budget.subBudgets = [SubBudget(name: LocalName("Events"))]
    budget.fundedExpenses = [FundedExpense(.subBudget(events), from: .bound(eventFund))]
    budget.incomes = [
      IncomeLine(name: LocalName("Grant"), amount: kr(250), provenance: Provenance(.given))
    ]
    budget.positions = [
      position("Manager", .permanent, kr(1_200)), position("Clerk", .temporary, kr(600)),
      position("Guest", .seconded, .zero),
    ]
    budget.standardCost = kr(900)
    budget.freeReserve = kr(5_000)
    budget.funds = [
      Fund(name: LocalName("Event fund"), opening: kr(1_000), provenance: Provenance(.given))
    ]
    budget.activities = [
      activity("Festival", ActivityCost(amount: kr(120), line: LineID(place: 0))),
      activity("Walk", nil),
    ]
    return budget
  }

  /// Nobody has changed anything yet.
  static func plan() throws -> Plan { Plan(try budget()) }

  private static var lines: [ExpenseLine] {
    let given = Provenance(.given)
    return [
      ExpenseLine(
        name: LocalName("Concert"), amount: kr(300), subBudget: events, provenance: given),
      ExpenseLine(name: LocalName("Fair"), amount: kr(100), subBudget: events, provenance: given),
      ExpenseLine(
        name: LocalName("Race"), amount: .zero, subBudget: events, provenance: given),
      ExpenseLine(name: LocalName("Other"), amount: kr(2_000), provenance: given),
      ExpenseLine(
        name: LocalName("Phone"), amount: nil, containedIn: LineID(place: 3),
        provenance: Provenance(.missing)),
    ]
  }

  private static func member(
    _ name: String, _ inhabitants: Int64, kind: MemberKind = .municipality, weight: Int64 = 1
  ) throws -> Member {
    let registered = RegisteredPopulation(
      year: try year(2019), population: try Population(inhabitants))
    return Member(
      name: name, kind: kind, weight: try Weight(times: ExactNumber(weight)),
      populations: [registered], provenance: Provenance(.given))
  }

  private static func position(
    _ name: String, _ kind: PositionKind, _ cost: Money
  ) -> Position {
    Position(name: LocalName(name), kind: kind, yearlyCost: cost, provenance: Provenance(.given))
  }

  private static func activity(_ name: String, _ cost: ActivityCost?) -> Activity {
    Activity(name: LocalName(name), focusArea: "Culture", goals: [11], roles: [], cost: cost)
  }
}
