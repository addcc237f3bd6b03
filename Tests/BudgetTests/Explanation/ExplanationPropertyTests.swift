import Analysis
import TestSupport
import Testing

@testable import Budget

/// What holds for every explanation, whatever was changed: nothing in it fails to add up.
@Suite struct ExplanationPropertyTests {
  @Test(arguments: 0..<50 as Range<UInt64>)
  func everythingAddsUp(seed: UInt64) throws {
    let scenario = try Scenario(seed: seed, on: SmallAlliance.budget())
    var explainer = try scenario.explainer()
    for figures in scenario.planned.outlook.years {
      for quantity in Quantity.ofAlliance {
        guard let value = figures.value(of: quantity) else { continue }
        let explanation = try explainer.explanation(of: quantity, in: figures.year)
        #expect(try explanation.value == value.exact, "\(quantity) in \(figures.year.number)")
        try check(explanation, scenario)
      }
      for (quantity, subject) in scenario.parts {
        guard let value = try scenario.planned.plan.value(of: quantity, subject, in: figures)
        else { continue }
        let explanation = try explainer.explanation(of: quantity, subject, in: figures.year)
        #expect(try explanation.value == (value == .missing ? nil : value.exact))
        try check(explanation, scenario)
      }
    }
  }

  /// The true figures, whichever way the approximate inputs err, lie in the told range.
  @Test(arguments: 100..<140 as Range<UInt64>)
  func theTruthIsInTheRange(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let budget = try Self.rough()
    let scenario = try Scenario(seed: seed, on: budget)
    var explainer = try scenario.explainer()
    for _ in 0..<4 {
      let truth = try Self.erring(budget, &generator)
      guard let plan = try? Plan(truth).applying(scenario.changes),
        let outlook = try? plan.outlook()
      else { continue }
      for figures in outlook.years {
        for quantity in Quantity.ofAlliance {
          guard let value = figures.value(of: quantity) else { continue }
          let explanation = try explainer.explanation(of: quantity, in: figures.year)
          let known = try #require(explanation.value)
          let range = explanation.range ?? known...known
          #expect(try range.contains(value.exact), "\(quantity) in \(figures.year.number)")
        }
      }
    }
  }

  @Test(
    "widths asked for alone are those of the whole explanation",
    arguments: 200..<230 as Range<UInt64>)
  func widthsAlone(seed: UInt64) throws {
    var rough = try Self.rough()
    // With and without an approximate number that moves what members pay.
    if seed.isMultiple(of: 2) { rough.rateProvenance = Provenance(.given) }
    let scenario = try Scenario(seed: seed, on: rough)
    var whole = try scenario.explainer()
    var alone = try scenario.explainer(for: .widths)
    for year in scenario.planned.outlook.years.map(\.year) {
      for quantity in Quantity.ofAlliance {
        let wide = try? whole.explanation(of: quantity, in: year)
        let pruned = try? alone.explanation(of: quantity, in: year)
        #expect(try wide?.halfWidth == pruned?.halfWidth, "\(quantity) in \(year.number)")
        #expect(wide?.value == pruned?.value)
      }
    }
  }

  private func check(_ node: Explanation, _ scenario: Scenario) throws {
    if node.value != nil { #expect(try node.recomputed() == node.value, "\(node.figure)") }
    if let range = node.range, let value = node.value { #expect(range.contains(value)) }
    switch node.basis {
    case .stated: #expect(node.changes.isEmpty)
    case .moved(let change): #expect(scenario.changes.indices.contains(change.number))
    case .derived(_, let terms):
      #expect(Set(node.changes) == Set(terms.flatMap(\.input.changes)))
      for term in terms { try check(term.input, scenario) }
    }
  }

  /// A budget whose reserves, line, cost and rate are known only roughly.
  private static func rough() throws -> Budget {
    var budget = try SmallAlliance.budget()
    let about = Provenance(.approximate, halfWidth: kr(100))
    budget.freeReserveProvenance = about
    budget.funds = [Fund(name: LocalName("Event fund"), opening: kr(1_000), provenance: about)]
    budget.rateProvenance = Provenance(.approximate, halfWidth: kr(0, 10))
    budget.standardCostProvenance = about
    budget.lines[3] = ExpenseLine(name: LocalName("Other"), amount: kr(2_000), provenance: about)
    let clerk = budget.positions[1]
    budget.positions[1] = Position(
      name: clerk.name, kind: clerk.kind, yearlyCost: clerk.yearlyCost, provenance: about)
    return budget
  }

  /// The budget with each approximate input off by as much as it can be.
  private static func erring(
    _ budget: Budget, _ generator: inout SeededGenerator
  ) throws -> Budget {
    var budget = budget
    func error(_ generator: inout SeededGenerator) throws -> Money {
      generator.pick([kr(-100), kr(0), kr(100)])
    }
    budget.freeReserve = try budget.freeReserve + error(&generator)
    let fund = budget.funds[0]
    budget.funds[0] = Fund(
      name: fund.name, opening: try fund.opening + error(&generator), provenance: fund.provenance)
    budget.standardCost = try #require(budget.standardCost) + error(&generator)
    let other = budget.lines[3]
    budget.lines[3] = ExpenseLine(
      name: other.name, amount: try #require(other.amount) + error(&generator),
      provenance: other.provenance)
    let clerk = budget.positions[1]
    budget.positions[1] = Position(
      name: clerk.name, kind: clerk.kind,
      yearlyCost: try #require(clerk.yearlyCost) + error(&generator),
      provenance: clerk.provenance)
    budget.rate = FeeRate(tenThousandths: generator.pick([14_000, 15_000, 16_000]))
    return budget
  }
}

/// A drawn list of changes that a budget takes.
private struct Scenario {
  var changes: [Change] = []
  var planned: PlannedBudget
  let base: Plan

  init(seed: UInt64, on budget: Budget) throws {
    var random = RandomChange(seed: seed)
    base = Plan(budget)
    planned = try PlannedBudget(base)
    for _ in 0..<20 {
      let change = try random.next(for: planned.plan)
      guard let changed = try? planned.plan.applying(change),
        let next = try? PlannedBudget(changed)
      else { continue }
      changes.append(change)
      planned = next
    }
  }

  /// Quantities of parts that the plan has.
  var parts: [(Quantity, FigureSubject)] {
    let plan = planned.plan
    var parts: [(Quantity, FigureSubject)] = []
    for (id, _) in plan.members { parts += [(.fees, .member(id)), (.population, .member(id))] }
    for (id, _) in plan.lines { parts.append((.expenses, .line(id))) }
    for (id, _) in plan.incomes { parts.append((.income, .income(id))) }
    for (id, _) in plan.identifiedPositions { parts.append((.salaries, .position(id))) }
    for target in [FundTarget.free, .bound(SmallAlliance.eventFund)] {
      parts += [(.opening, .fund(target)), (.closing, .fund(target))]
    }
    return parts
  }

  func explainer(for purpose: Explainer.Purpose = .all) throws -> Explainer {
    try Explainer(planned, base: base, changes: changes, for: purpose)
  }
}
