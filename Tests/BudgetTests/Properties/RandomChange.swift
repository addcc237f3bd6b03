import TestSupport

@testable import Budget

/// Draws changes, legal and illegal, large and small, about whatever the plan has.
struct RandomChange {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A number from a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  mutating func next(for plan: Plan) throws -> Change {
    switch generator.pick([0, 1, 2]) {
    case 0: try feeBase(plan)
    case 1: try amounts(plan)
    default: try staffAndRules(plan)
    }
  }

  private mutating func feeBase(_ plan: Plan) throws -> Change {
    let members = plan.members.map(\.id)
    let (one, two) = (generator.pick(members), generator.pick(members))
    let people = try Population(Int64(number(0...3_000)))
    let numbers = plan.budget.feeNumbers.filter { !plan.budget.isRate($0) }
    if !numbers.isEmpty, generator.chance(20) {
      let kroner = try FeeNumber(kroner: exact(Int128(units(6_000)), 2))
      return .feeNumbers([generator.pick(numbers)], adjustment(kroner), try span())
    }
    let measures = plan.budget.measures.indices.map(MeasureID.init(place:))
    let inner = plan.budget.innerFeeNumbers + measures.map { .measured($0, of: one) }
    if !inner.isEmpty, generator.chance(20) {
      let id = generator.pick(inner)
      // Bounds are whole, since the reference model counts one by one.
      guard id.unit != .measured else {
        return .feeNumbers(
          [id], .set(try FeeNumber(kroner: ExactNumber(Int64(number(0...1_500))))), try span())
      }
      let value = try exact(Int128(units(id.unit == .part ? 110 : 6_000)), 100)
      return .feeNumbers([id], adjustment(try FeeNumber(kroner: value)), try span())
    }
    switch number(0...7) {
    case 0: return .rate(adjustment(FeeRate(tenThousandths: units(30_000))), try span())
    case 1: return .weight(one, adjustment(Weight(hundredths: units(300))), try span())
    case 2:
      let chance = generator.chance(20) ? Chance(try exact(number(-1...5), 4)) : nil
      return .leave([one], try months(plan), chance: chance)
    case 3: return .join([one], try months(plan))
    case 4:
      return .admit(
        Newcomer(name: "New \(number(0...9))"), population: people, try months(plan))
    case 5: return .merge([one, two], into: .existing(one), from: try span().from)
    case 6:
      return .merge([one, two], into: .new(name: "Union \(number(0...9))"), from: try span().from)
    default:
      return .population(generator.chance(30) ? nil : one, adjustment(people), try span())
    }
  }

  /// A change of a line, a group, an income or a fund.
  mutating func amounts(_ plan: Plan) throws -> Change {
    let amount = Money(øre: units(300_000))
    let line = generator.pick(plan.lines.map(\.id))
    switch number(0...13) {
    case 0:
      let groups = plan.budget.identifiedSubBudgets.map(\.id)
      return .subBudget(generator.pick(groups), adjustment(amount), try span())
    case 1, 2: return .spend(line, adjustment(amount), try span())
    case 3: return .spendNew(name: "Line \(number(0...9))", amount, try span())
    case 4: return .itemise(line, Money(øre: units(20_000)), try span())
    case 5:
      return .income(
        generator.pick(plan.incomes.map(\.id)), adjustment(amount), try span(),
        goesTo: target(plan))
    case 6:
      return .incomeNew(
        name: "Income \(number(0...9))", amount, try span(), goesTo: target(plan))
    case 12, 13:
      let part = try OthersPart(fraction: exact(Int128(number(0...10_000)), 10_000))
      return .cofinance(cost(plan), part, try span())
    case 10: return .deposit(fund(plan), adjustment(amount), try span())
    case 11: return .fundNew(name: "Fund \(number(0...5))", amount)
    case 7, 8:
      let payer = generator.pick([FundTarget.free, .bound(fund(plan)), .bound(fund(plan))])
      return .cover(expense(plan), from: payer, try span())
    default:
      let target = generator.pick([FundTarget.free, .bound(fund(plan))])
      return .fund(target, adjustment(amount))
    }
  }

  private mutating func staffAndRules(_ plan: Plan) throws -> Change {
    let positions = plan.identifiedPositions.map(\.id)
    let one = generator.pick(positions)
    let month = try month(number(2019...2027), number(1...12))
    let onCosts = plan.budget.identifiedOnCosts.map(\.id)
    switch number(0...12) {
    case 10...12 where !onCosts.isEmpty:
      let rate = try OnCostRate(fraction: exact(Int128(number(0...300)), 1_000))
      return .onCost(generator.pick(onCosts), rate, try span())
    case 9...12:
      let percentage = try PositionPercentage(units: Int64(number(1...10_000)))
      return .percentage(one, percentage, try span())
    case 0:
      let from = generator.chance(50) ? month : nil
      let cost = generator.chance(50) ? Money(øre: units(100_000)) : nil
      return .hire(
        Hiring(
          count: number(0...3), kind: generator.pick(PositionKind.allCases),
          percentage: generator.chance(30) ? try PositionPercentage(units: 3_333) : .whole,
          cost: cost,
          from: from, until: generator.chance(30) ? month : nil))
    case 1: return .end([one], after: month)
    case 2: return .extend(one, until: month)
    case 3: return .convert(one, to: generator.pick(PositionKind.allCases))
    case 4, 5:
      let cost = Money(øre: units(100_000))
      return .cost(generator.chance(40) ? nil : one, adjustment(cost), try span())
    case 6:
      return .release(fund(plan), Money(øre: units(30_000)), in: try span().from)
    case 7:
      let rate = try growth(number(-100_000...100_000))
      let budget = plan.budget
      let own = (budget.feeNumbers + budget.innerFeeNumbers).filter { $0.unit == .kroner }
      let kind =
        !own.isEmpty && generator.chance(40)
        ? GrowthKind.feeNumbers([generator.pick(own)]) : generator.pick(GrowthKind.general)
      return .growth(kind, rate, generator.chance(50) ? nil : try span())
    default: return generator.chance(50) ? .horizon(years: number(1...8)) : .drop(activity(plan))
    }
  }

  private mutating func activity(_ plan: Plan) -> ActivityID {
    generator.pick(plan.budget.identifiedActivities.map(\.id))
  }

  private mutating func expense(_ plan: Plan) -> ExpenseID {
    generator.pick([
      .line(generator.pick(plan.lines.map(\.id))),
      .position(generator.pick(plan.identifiedPositions.map(\.id))),
      .subBudget(generator.pick(plan.budget.identifiedSubBudgets.map(\.id))),
    ])
  }

  private mutating func cost(_ plan: Plan) -> CostID {
    generator.pick([
      .line(generator.pick(plan.lines.map(\.id))),
      .position(generator.pick(plan.identifiedPositions.map(\.id))),
    ])
  }

  private mutating func target(_ plan: Plan) -> FundTarget? {
    generator.pick([nil, nil, .free, .bound(fund(plan))])
  }

  private mutating func fund(_ plan: Plan) -> FundID {
    generator.pick(plan.identifiedFunds.map(\.id))
  }

  private mutating func units(_ highest: Int64) -> Int64 {
    Int64.random(in: 0...highest, using: &generator)
  }

  private mutating func adjustment<Value>(_ value: Value) -> Adjustment<Value> {
    let percent = ExactNumber(Int64(number(0...3)))
    let factor = (try? percent * ExactNumber(1) / ExactNumber(2)) ?? .one
    return generator.pick([.set(value), .add(value), .subtract(value), .multiply(factor)])
  }

  /// Whole years most often where fees are of whole years, months where some are by month.
  private mutating func months(_ plan: Plan) throws -> MonthSpan {
    let years = try span()
    guard generator.chance(plan.budget.hasFeesByMonth ? 70 : 5) else { return MonthSpan(years) }
    let from = Month(number(1...12), of: years.from)
    let until = years.until.flatMap { Month(number(1...12), of: $0) }
    return from.flatMap { MonthSpan(from: $0, until: until) } ?? MonthSpan(years)
  }

  private mutating func span() throws -> YearSpan {
    let from = number(2019...2025)
    return try BudgetTests.span(
      max(from, generator.chance(95) ? 2020 : 2019),
      until: generator.chance(40) ? number(max(2020, from)...2027) : nil)
  }
}
