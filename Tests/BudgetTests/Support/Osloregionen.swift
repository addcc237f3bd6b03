@testable import Budget

/// The Osloregionen budget of 2020 before the notices, the named municipalities that stay
/// lumped into one.
enum Osloregionen {
  static let profiling = SubBudgetID(place: 0)

  static func plan() throws -> Plan {
    var budget = Budget(
      name: "Osloregionen 2020", alliance: "Osloregionen", year: try year(2020),
      rate: try FeeRate(kroner: exact(3, 2)), rateProvenance: Provenance(.given))
    budget.members = try members
    budget.lines =
      profilingLines.map { name, thousands in
        ExpenseLine(
          name: LocalName(name), amount: kr(thousands * 1_000), subBudget: profiling,
          provenance: Provenance(.given))
      } + [
        ExpenseLine(
          name: LocalName("Other operating costs"), amount: kr(3_426_054, 50),
          provenance: Provenance(.derived))
      ]
    budget.subBudgets = [SubBudget(name: LocalName("Profiling"))]
    budget.fundedExpenses = [
      FundedExpense(.subBudget(SubBudgetID(place: 0)), from: .bound(FundID(place: 0)))
    ]
    budget.positions = positions
    budget.standardCost = kr(1_000_000)
    budget.freeReserve = kr(2_260_000)
    budget.funds = [
      Fund(
        name: LocalName("Profiling fund"), opening: kr(3_440_000),
        provenance: Provenance(.approximate))
    ]
    return Plan(budget)
  }

  /// The budget as adopted: without the two members that gave notice.
  static func adopted() throws -> Plan {
    let plan = try Self.plan()
    let leaving = [try plan.member("Tønsberg"), try plan.member("Våler (Innlandet)")]
    return try plan.applying(.leave(leaving, span(), chance: nil))
  }

  private static var members: [Member] {
    get throws {
      [
        try member("Viken", .county, [1_204_723, 1_241_165, 1_252_384]),
        try member("Innlandet", .county, [386_951, 371_385, 370_603]),
        try member("Oslo", .city, [681_071, 693_494, 697_010], weight: 2),
        try member("Municipalities", .municipality, [1_498_883, 1_514_118, 1_525_597]),
        try member("Kommuner, ikke spesifisert", .municipality, [4]),
        try member("Tønsberg", .municipality, [45_976, 56_293, 57_026]),
        try member("Våler (Innlandet)", .municipality, [3_705, 3_662, 3_587]),
      ]
    }
  }

  private static func member(
    _ name: String, _ kind: MemberKind, _ inhabitants: [Int64], weight: Int64 = 1
  ) throws -> Member {
    let registered = try inhabitants.enumerated().map { place, number in
      RegisteredPopulation(year: try year(2019 + place), population: try Population(number))
    }
    return Member(
      name: name, kind: kind, weight: try Weight(times: ExactNumber(weight)),
      populations: registered, provenance: Provenance(.given))
  }

  private static let profilingLines: [(String, Int64)] = [
    ("Brand Manager", 380), ("Effect measurement", 150), ("Oslo Brandbox", 0),
    ("New web solution", 480), ("Leadership Arena and advisory board", 250),
    ("Digital marketing tests", 0), ("Greater Oslo identity", 0),
    ("Workshops in municipalities", 0), ("Strategic marketing projects", 1_630),
    ("Local development projects", 230), ("Host attractiveness", 582),
    ("Reporting and information", 41), ("Nordic Place Branding Conference", 110),
  ]

  private static let positions: [Position] =
    [
      ("Permanent 1", .permanent), ("Permanent 2", .permanent), ("Temporary 1", .temporary),
      ("Temporary 2", .temporary), ("Temporary 3", .temporary), ("Seconded 1", .seconded),
    ].map { (name: String, kind: PositionKind) in
      Position(
        name: LocalName(name), kind: kind,
        yearlyCost: kind == .seconded ? .zero : kr(1_000_000),
        payer: kind == .seconded ? "Klimaetaten" : nil, provenance: Provenance(.assumed))
    }
}
