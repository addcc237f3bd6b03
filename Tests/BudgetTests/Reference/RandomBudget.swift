import TestSupport

@testable import Budget

/// Draws small budgets that differ in all that a plan's figures rest on.
struct RandomBudget {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func next() throws -> Budget {
    var budget = Budget(
      name: "Drawn 2020", alliance: "Drawn", year: try year(2020),
      rate: FeeRate(tenThousandths: generator.pick([15_000, 16_000, 12_345, number(0, 30_000)])),
      rateProvenance: Provenance(.given))
    if generator.chance(30) { budget.feeUnit = generator.pick([kr(1), kr(0, 50), kr(10)]) }
    budget.members = try (0..<Int(number(2, 6))).map { try member($0) }
    if generator.chance(40) { try addRules(to: &budget) }
    budget.funds = (0..<Int(number(1, 2))).map {
      Fund(
        name: LocalName("Fund \($0)"), opening: amount(200_000),
        deposit: generator.chance(20) ? amount(40_000) : .zero, provenance: given)
    }
    budget.subBudgets = (0..<Int(number(1, 2))).map {
      SubBudget(name: LocalName("Group \($0)"))
    }
    budget.lines = lines(groups: budget.subBudgets.count)
    budget.incomes = (0..<Int(number(1, 2))).map {
      IncomeLine(
        name: LocalName("Income \($0)"), amount: amount(90_000),
        goesTo: generator.chance(30) ? fund(of: budget) : .free, provenance: given)
    }
    budget.onCosts = try (0..<Int(number(0, 3))).map { try onCost($0) }
    budget.standardCost = generator.chance(75) ? amount(100_000) : nil
    budget.positions = try (0..<Int(number(1, 4))).map { try position($0) }
    try setPays(of: &budget)
    budget.freeReserve = amount(500_000)
    budget.fundedExpenses = fundedExpenses(of: budget)
    budget.sharedExpenses = try sharedExpenses(of: budget)
    budget.activities = [
      activity("Festival", ActivityCost(amount: amount(9_000), line: LineID(place: 0))),
      activity("Walk", nil),
    ]
    return budget
  }

  private let given = Provenance(.given)

  private mutating func number(_ lowest: Int64, _ highest: Int64) -> Int64 {
    Int64.random(in: lowest...highest, using: &generator)
  }

  private mutating func amount(_ highest: Int64) -> Money { Money(øre: number(0, highest)) }

  private mutating func member(_ place: Int) throws -> Member {
    let first = Int(number(2018, 2021))
    return Member(
      name: "Member \(place)", kind: generator.pick([.county, .municipality, .municipality]),
      weight: Weight(hundredths: generator.pick([100, 100, 200, 50, number(0, 300)])),
      populations: try (0..<Int(number(1, 3))).map {
        RegisteredPopulation(
          year: try year(first + $0), population: try Population(number(0, 3_000)))
      }, isRemainder: place > 0 && generator.chance(8), provenance: given)
  }

  /// One rule for all members or one for counties and one for others, of terms of all forms.
  private mutating func addRules(to budget: inout Budget) throws {
    budget.measures = [DeclaredMeasure(name: LocalName("road"))]
    let classes = generator.pick([
      [["county", "municipality", "city"]], [["county"], ["municipality", "city"]],
    ])
    budget.feeRules = try classes.map { try rule(of: $0) }
    for place in budget.members.indices { budget.members[place] = try measured(budget, place) }
  }

  private mutating func measured(_ budget: Budget, _ place: Int) throws -> Member {
    let member = budget.members[place]
    var facts = FeeFacts()
    if generator.chance(60) { facts.previous = amount(300_000) }
    if generator.chance(40) { facts.firstYear = try year(Int(number(2017, 2020))) }
    let road = MeasureID(place: 0)
    facts.measured[road] = [
      MeasuredValue(year: try year(2019), value: ExactNumber(number(0, 300))),
      MeasuredValue(year: try year(2021), value: ExactNumber(number(0, 300))),
    ]
    // A remainder shares in no equal parts, which somebody of its class has to pay.
    let isAlone = !budget.members.prefix(place).contains { $0.kind == member.kind }
    return Member(
      name: member.name, kind: member.kind, weight: member.weight,
      populations: member.populations, isRemainder: member.isRemainder && !isAlone,
      provenance: given, fee: facts)
  }

  private mutating func rule(of classes: [String]) throws -> FeeRule {
    var forms = try (0..<Int(number(1, 3))).map { _ in try form() }
    if generator.chance(30) { forms.append(try rebate(above: forms.count)) }
    var rule = FeeRule(
      of: classes,
      forms.enumerated().map { place, form in
        FeeTerm(LocalName(place == 0 ? "rate" : "term \(place)"), form)
      })
    if generator.chance(30) {
      rule.limits.append(
        FeeLimit(isLeast: generator.chance(50), try kroner(3_000), of: [0]))
    }
    if generator.chance(30) {
      rule.limits.append(FeeLimit(isLeast: generator.chance(50), try kroner(5_000)))
    }
    if generator.chance(50) { rule.limits.reverse() }
    if generator.chance(20) {
      rule.ties = [
        FeeTie(
          generator.pick(FeeTie.Side.allCases), part: try exact(Int128(number(0, 50)), 100))
      ]
    }
    if generator.chance(20) {
      rule.rounding = FeeRounding(
        to: generator.pick([kr(1), kr(0, 50), kr(100)]),
        generator.pick(FeeRounding.Way.allCases))
    }
    rule.isByMonth = generator.chance(50)
    return rule
  }

  private mutating func kroner(_ most: Int64) throws -> FeeNumber {
    try FeeNumber(kroner: exact(Int128(number(0, most * 100)), 100))
  }

  private mutating func rebate(above terms: Int) throws -> FeeTerm.Form {
    let isPart = generator.chance(50)
    let part = try FeeNumber(kroner: exact(Int128(number(0, 100)), 100))
    return .rebate(
      FeeRebate(
        isPart ? part : try kroner(1_000), isPart: isPart,
        of: generator.chance(50) ? [] : [Int(number(0, Int64(terms - 1)))],
        years: generator.chance(50) ? Int(number(1, 3)) : nil))
  }

  private mutating func form() throws -> FeeTerm.Form {
    let basis = generator.pick([FeeBasis.inhabitants, .declared(MeasureID(place: 0))])
    switch number(0, 7) {
    case 0: return .amount(try kroner(2_000))
    case 1, 2:
      return .price(
        try kroner(3), of: basis, upTo: generator.chance(30) ? ExactNumber(number(0, 2_000)) : nil)
    case 7:
      return .started(
        try kroner(900), each: try exact(Int128(number(1, 2_000)), 4), of: basis)
    case 3: return .bands(basis, try steps(of: 2_000))
    case 4: return .brackets(.declared(MeasureID(place: 0)), try steps(of: 3))
    case 5: return .priceBySize(of: .inhabitants, by: basis, try steps(of: 3))
    default:
      let part = try exact(Int128(number(0, 100)), 100)
      let third = try (.one - part) * exact(Int128(generator.chance(50) ? number(0, 100) : 0), 100)
      let base = generator.chance(25) ? ExactNumber(number(1, 20_000)) : nil
      let keys = [
        ShareKey(generator.chance(50) ? nil : basis, part: part, of: base),
        ShareKey(.inhabitants, part: try .one - part - third, of: base),
      ]
      let last = ShareKey(.declared(MeasureID(place: 0)), part: third)
      return .share(try kroner(9_000), third == .zero ? keys : keys + [last])
    }
  }

  private mutating func steps(of most: Int64) throws -> FeeSteps {
    var bounded: [FeeSteps.Step] = []
    var bound: Int64 = 0
    for _ in 0..<Int(number(0, 3)) {
      bound += number(1, 400)
      bounded.append(FeeSteps.Step(to: ExactNumber(bound), try kroner(most)))
    }
    return try FeeSteps(bounded, above: kroner(most)) ?? steps(of: most)
  }

  /// Lines of the groups, one that holds others, and those; by themselves or together.
  private mutating func lines(groups: Int) -> [ExpenseLine] {
    var lines = (0..<Int(number(2, 6))).map { place in
      let group = Int(number(0, Int64(groups)))
      return ExpenseLine(
        name: LocalName("Old line \(place)"),
        amount: generator.chance(15) ? .zero : amount(100_000),
        subBudget: group < groups ? SubBudgetID(place: group) : nil, provenance: given)
    }
    lines.append(
      ExpenseLine(name: LocalName("Other"), amount: amount(300_000), provenance: given))
    let whole = LineID(place: lines.count - 1)
    for place in 0..<Int(number(0, 2)) {
      lines.append(
        ExpenseLine(
          name: LocalName("Part \(place)"), amount: nil,
          containedIn: generator.chance(80) ? whole : nil, provenance: Provenance(.missing)))
    }
    return lines
  }

  private mutating func onCost(_ place: Int) throws -> OnCost {
    OnCost(
      name: LocalName("On-cost \(place)"),
      rate: try OnCostRate(fraction: exact(Int128(number(0, 300)), 1_000)),
      of: (0..<place).filter { _ in generator.chance(50) }.map { OnCostID(place: $0) },
      provenance: given)
  }

  /// Makes what some positions cost, and the standard, follow from pay.
  private mutating func setPays(of budget: inout Budget) throws {
    let factor = try budget.payFactor()
    if budget.standardCost != nil, generator.chance(50) {
      let pay = amount(90_000)
      (budget.standardPay, budget.standardCost) = (pay, try factor.cost(of: pay))
    }
    for place in budget.positions.indices where generator.chance(50) {
      let pay = amount(90_000)
      budget.positions[place].pay = pay
      budget.positions[place].yearlyCost = try factor.cost(of: pay)
    }
  }

  private mutating func position(_ place: Int) throws -> Position {
    let kind = generator.pick(PositionKind.allCases)
    let start = try month(Int(number(2019, 2022)), Int(number(1, 12)))
    let end = try month(Int(number(2022, 2025)), Int(number(1, 12)))
    return Position(
      name: LocalName("Position \(place)"), kind: kind,
      yearlyCost: kind == .seconded && generator.chance(50) ? nil : amount(120_000),
      percentage: generator.chance(40)
        ? try PositionPercentage(units: number(1, 10_000)) : .whole,
      start: generator.chance(30) ? start : nil,
      end: kind != .permanent && generator.chance(40) ? end : nil, provenance: given)
  }

  /// Most groups are paid from a fund, some lines and positions, in any order.
  private mutating func fundedExpenses(of budget: Budget) -> [FundedExpense] {
    var funded: [FundedExpense] = []
    for (id, _) in budget.identifiedSubBudgets where generator.chance(75) {
      funded.append(FundedExpense(.subBudget(id), from: fund(of: budget)))
    }
    for place in budget.lines.indices where generator.chance(10) {
      funded.append(FundedExpense(.line(LineID(place: place)), from: fund(of: budget)))
    }
    for place in budget.positions.indices where generator.chance(15) {
      funded.append(FundedExpense(.position(PositionID(place: place)), from: fund(of: budget)))
    }
    return funded.shuffled(using: &generator)
  }

  /// Some lines and positions of which others pay a part.
  private mutating func sharedExpenses(of budget: Budget) throws -> [SharedExpense] {
    let lines = budget.lines.indices.map { CostID.line(LineID(place: $0)) }
    let positions = budget.positions.indices.map { CostID.position(PositionID(place: $0)) }
    return try (lines + positions).filter { _ in generator.chance(20) }.map {
      SharedExpense($0, part: try OthersPart(fraction: exact(Int128(number(0, 10_000)), 10_000)))
    }
  }

  private mutating func fund(of budget: Budget) -> FundTarget {
    generator.chance(15)
      ? .free : .bound(generator.pick(budget.identifiedFunds.map(\.id)))
  }

  private func activity(_ name: String, _ cost: ActivityCost?) -> Activity {
    Activity(name: LocalName(name), focusArea: "Culture", goals: [11], roles: [], cost: cost)
  }
}
