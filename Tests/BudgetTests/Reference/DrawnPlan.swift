import Analysis
import TestSupport
import Testing

@testable import Budget

/// A drawn budget with drawn changes, in the program and as the list that the reference model works from.
struct DrawnPlan {
  /// Plans are drawn with up to eight years; a change that is impossible only after a plan's years is left
  /// out, since it shows when the plan is made longer.
  private static let years = 8

  let seed: UInt64
  let budget: Budget
  var plan: Plan
  var said: [Change] = []
  var changes: RandomChange
  private var generator: SeededGenerator

  init(seed: UInt64) throws {
    self.seed = seed
    var budgets = RandomBudget(seed: seed)
    budget = try budgets.next()
    plan = Plan(budget)
    changes = RandomChange(seed: seed &+ 10_000_000)
    generator = SeededGenerator(seed: seed &+ 20_000_000)
  }

  /// Says one more change; one that the program refuses the reference model refuses as well.
  ///
  /// That it accepts the others is for ``checkFigures()`` to see.
  mutating func change(ofAmounts: Bool = false) throws {
    let change = try ofAmounts ? changes.amounts(plan) : changes.next(for: plan)
    guard let changed = try? plan.applying(change), (try? changed.outlook()) != nil else {
      let refused = try? ReferencePlan(budget, said + [change]).figures()
      return try #require(refused == nil, "\(said)\n\(change)\nseed \(seed)")
    }
    guard (try? changed.applying(.horizon(years: Self.years)).outlook()) != nil else { return }
    said.append(change)
    plan = changed
  }

  /// Checks all figures of all years, and every member's fee; of a budget that is impossible as it was drawn, as
  /// where a total is shared by what nobody has, that both say so.
  func checkFigures() throws {
    let (known, worked) = (try? ReferencePlan(budget, said).figures(), try? plan.outlook())
    try #require((known == nil) == (worked == nil), "refused: \(said)\nseed \(seed)")
    guard let figures = known, let outlook = worked else { return }
    try #require(outlook.years.count == figures.count)
    for (year, expected) in zip(outlook.years, figures) {
      try #require(expected.differences(from: year) == [], "\(year.year) \(said)\nseed \(seed)")
      let fees = try plan.members.map { Int128(try plan.fee(of: $0.id, in: year.year).øre) }
      try #require(fees == expected.fees, "\(year.year) \(said)\nseed \(seed)")
    }
  }

  /// A number of the plan that can be moved.
  mutating func lever() throws -> Lever {
    let from = Int.random(in: 2020...2022, using: &generator)
    let span: YearSpan = try BudgetTests.span(
      from, until: generator.chance(30) ? Int.random(in: from...2024, using: &generator) : nil)
    let paid = plan.identifiedPositions.filter { $0.position.kind != .seconded }.map(\.id)
    let number: PlanNumber = generator.pick([
      .rate, .weight(generator.pick(plan.members.map(\.id))),
      .population(generator.pick(plan.members.map(\.id))),
      .cost(paid.randomElement(using: &generator)),
      .subBudget(generator.pick(budget.identifiedSubBudgets.map(\.id))),
      .line(generator.pick(plan.lines.map(\.id))), .income(generator.pick(plan.incomes.map(\.id))),
      .fund(.free), .fund(.bound(generator.pick(plan.identifiedFunds.map(\.id)))),
      .growth(generator.pick(GrowthKind.general)), .hiring,
    ])
    return Lever(number, span)
  }

  /// A value that the lever can have, of the size of a drawn plan's numbers.
  mutating func value(of lever: Lever) throws -> ExactNumber {
    let scale = lever.scale
    let most: Int64 =
      switch lever.number {
      case .rate: 30_000
      case .weight: 300
      case .growth: 100_000
      case .hiring: 3
      case .fee, .population, .cost, .onCost, .subBudget, .line, .income, .fund: 100_000
      }
    return try ExactNumber(Int64.random(in: 0...most, using: &generator)) * scale.finest
  }

  /// Checks the figures with a lever at a value.
  func check(_ lever: Lever, at value: ExactNumber) throws {
    let change = try Self.change(lever, to: value, in: budget)
    let expected = try? ReferencePlan(budget, said + [change]).figures()
    let outlook = try? plan.applying(lever.change(to: value)).outlook()
    try #require(outlook?.years.count == expected?.count, "\(said)\n\(change)\nseed \(seed)")
    for (year, expected) in zip(outlook?.years ?? [], expected ?? []) {
      try #require(expected.differences(from: year) == [], "\(said)\n\(change)\nseed \(seed)")
    }
  }

  /// The change that a lever at a value stands for.
  private static func change(
    _ lever: Lever, to value: ExactNumber, in budget: Budget
  ) throws -> Change {
    let whole = value.denominator == 1 ? Int(value.numerator) : 0
    let span = try lever.span ?? span(budget.year.number)
    return switch lever.number {
    case .rate: .rate(.set(try FeeRate(kroner: value)), span)
    case .fee(let ids): .feeNumbers(ids, .set(try FeeNumber(kroner: value)), span)
    case .weight(let id): .weight(id, .set(try Weight(times: value)), span)
    case .population(let id): .population(id, .set(try Population(Int64(whole))), span)
    case .cost(let id): .cost(id, .set(try Money(kroner: value)), span)
    case .onCost(let id): .onCost(id, try OnCostRate(fraction: value), span)
    case .subBudget(let id): .subBudget(id, .set(try Money(kroner: value)), span)
    case .line(let id): .spend(id, .set(try Money(kroner: value)), span)
    case .income(let id): .income(id, .set(try Money(kroner: value)), span)
    case .fund(let target): .fund(target, .set(try Money(kroner: value)))
    case .growth(let kind): .growth(kind, try Growth(fraction: value), nil)
    case .hiring:
      whole == 0
        ? .end([], after: .january(of: budget.year))
        : .hire(
          Hiring(
            count: whole, kind: .temporary, from: .january(of: span.from),
            until: span.until.flatMap { Month(12, of: $0) }))
    }
  }

  /// Solves for a lever, and checks what was found on the reference model; false where nothing was.
  mutating func checkSolution() throws -> Bool {
    let lever = try lever()
    let year = generator.pick(plan.years)
    let øre = Int128(Int64.random(in: -200_000...800_000, using: &generator))
    let target = try ExactNumber(øre, over: 100)
    let step = lever.scale.usual
    let trend = plan.trend(of: .free, nil, in: year, moving: lever, by: step)
    // Thousands of values would be tried; the session's tests have some of those.
    guard trend != .unknown else { return false }
    let goal = Goal(relation: .greaterOrEqual, trend: trend) { planned in
      guard let free = try? planned.outlook[year]?.closing.free.kroner else { return nil }
      return try? Sides(left: free, right: target)
    }
    let planned = try PlannedBudget(plan)
    guard
      case .found(let best, let failing)? =
        try? Solver(lever, for: goal, in: planned, step: step).solution().outcome
    else { return false }
    let free = try [best, failing].map { candidate in
      let change = try Self.change(lever, to: candidate.value, in: budget)
      let figures = try? ReferencePlan(budget, said + [change]).figures()
      return figures?.first { $0.year == year }?.freeClosing
    }
    #expect(free[0].map { $0 >= øre } == true, "\(said)\n\(lever) \(best.value)\nseed \(seed)")
    // A neighbour that the plan refuses does not satisfy either.
    #expect(free[1].map { $0 < øre } ?? true, "\(said)\n\(lever) \(failing.value)\nseed \(seed)")
    return true
  }
}
