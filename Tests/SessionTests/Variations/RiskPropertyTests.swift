import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Analysis
@testable import Session

/// The risk of plans of all sorts against the plain way: every outcome carried out as a plan of its own.
@Suite("Whatever is uncertain")
struct RiskPropertyTests {
  private static let figures = ["free", "fees", "result", "closing", "members", "bound"]

  /// A session after statements of all sorts, some of them chances.
  private func desk(_ generator: inout SeededGenerator) throws -> Desk {
    var desk = try Desk()
    for _ in 0..<6 { desk.type(generator.statement()) }
    for member in ["Viken", "Innlandet", "Oslo", "Hamar", "Halden", "Sarpsborg"] {
      guard generator.pick([true, true, false]) else { continue }
      let year = generator.pick(["", " from 2021"])
      desk.type("leave \(member)\(year) with chance \(generator.pick([0, 7, 25, 50, 99, 100]))%")
    }
    desk.type("leave Horten, Holmestrand with chance 12.5% together")
    desk.type("correlation Viken, Oslo \(generator.pick(["0.2", "-0.1", "0"]))")
    return desk
  }

  /// Every outcome as a plan, with its probability in units.
  private func outcomes(of plan: Plan) throws -> [(plan: Plan, weight: Int64)] {
    var all = [(plan: plan, weight: Probability.one)]
    let happening = try RiskEvents(of: plan, corners: 1)
    for factor in happening.factors {
      all = try all.flatMap { entry in
        var left = entry.weight
        var split = try factor.outcomes.dropFirst().map { outcome in
          let part = Probability.product(entry.weight, outcome.weight)
          left -= part
          var plan = entry.plan
          for leaving in outcome.events.flatMap({ happening.events[$0] }) {
            plan = try plan.leaving(leaving)
          }
          return (plan: plan, weight: part)
        }
        split.append((plan: entry.plan, weight: left))
        return split
      }
    }
    return all.filter { $0.weight > 0 }
  }

  @Test("the distribution is that of all outcomes worked out one by one", arguments: 1...14)
  func sameAsOneByOne(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 7_000)
    let desk = try desk(&generator)
    let plan = desk.session.planned.plan
    let figure = generator.pick(Self.figures)
    let risk = try desk.risk("risk \(figure)")
    let outcomes = try outcomes(of: plan)
    let quantity = try #require(Quantity(rawValue: figure))
    for year in risk.years {
      var weights: [ExactNumber: Int64] = [:]
      var mean: Int128 = 0
      for outcome in outcomes {
        let value = try #require(try outcome.plan.outlook()[year.year]?.value(of: quantity))
        weights[try value.exact, default: 0] += outcome.weight
        mean += Int128(try #require(FigureScale.units(of: value)?.units)) * Int128(outcome.weight)
      }
      #expect(weights.values.reduce(0, +) == Probability.one)
      let scale = quantity.kind == .kroner ? FigureScale.money : .members
      let expected = scale.exact(mean, over: Int128(Probability.one))
      // Correlations are irrational: they are right to the eighteenth decimal.
      #expect(try (year.mean - expected).magnitude < ExactNumber(1, over: 1_000))
      #expect(year.precision == .exact)
      try check(year, weights)
    }
  }

  private func check(_ year: RiskYear, _ weights: [ExactNumber: Int64]) throws {
    let nearly = 1_000  // A unit a split, and there are a few.
    #expect(try year.bars.reduce(.zero) { try $0 + $1.probability } == .one)
    for percentile in year.percentiles {
      let wanted = Probability.one / 100 * Int64(percentile.percent)
      let below = weights.filter { $0.key < percentile.value }.values.reduce(0, +)
      let upTo = weights.filter { $0.key <= percentile.value }.values.reduce(0, +)
      #expect(below <= wanted + Int64(nearly) && upTo >= wanted - Int64(nearly))
    }
    for bar in year.bars where bar.from == bar.to {
      let value = try #require(bar.from)
      let found = Probability.exact(weights[value] ?? 0)
      #expect(try (found - bar.probability).magnitude < ExactNumber(1, over: 1_000_000_000_000))
    }
  }

  @Test("one member's risk is a coin with two sides", arguments: [0, 1, 33, 50, 99, 100])
  func oneMember(chance: Int) throws {
    let desk = try Desk.adopted(["leave Viken with chance \(chance)%"])
    let year = try #require(try desk.risk("risk fees").years.first)
    let share = try ExactNumber(Int128(chance), over: 100)
    let (stays, leaves) = (
      try ExactNumber(Int128(667_905_450), over: 100), ExactNumber(4_871_970)
    )
    #expect(try year.mean == stays * (.one - share) + leaves * share)
    let variance = try share * (.one - share) * (stays - leaves) * (stays - leaves)
    let squared = try year.deviation * year.deviation
    #expect(try (squared - variance).magnitude <= ExactNumber(4_000_000, over: 100))
    let bars = year.bars.filter { $0.probability != .zero }
    let expected = [(leaves, share), (stays, try .one - share)].filter { $0.1 != .zero }
    #expect(bars.map(\.from) == expected.map(\.0))
    #expect(bars.map(\.probability) == expected.map(\.1))
  }

  @Test("a grid has the distribution of the list", arguments: 1...6)
  func gridAsList(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 500)
    let chances = (0..<10).map { _ in Int64.random(in: 0...100, using: &generator) }
    let losses = (0..<10).map { _ in Int64.random(in: 0...4_000, using: &generator) * 3 }
    let shifts = zip(chances, losses).map { chance, loss in
      Shift(moves: [
        (0, Probability.one / 100 * (100 - chance)), (-loss, Probability.one / 100 * chance),
      ])
    }
    let list = try DiscreteDistribution(base: 1_000, shifts: shifts)
    let grid = try WeightGrid([(value: 1_000, weight: UInt64(Probability.one))], shifts)
    #expect(grid.error == 0)
    #expect(grid.weights.reduce(0, +) == UInt64(Probability.one))
    var sum: Int64 = 0
    for (place, weight) in grid.weights.enumerated() where weight > 0 {
      sum += Int64(weight)
      let value = grid.origin + Int64(place) * grid.step
      #expect(abs(list.weight(below: value + 1) - sum) < 2_000)
    }
  }

  @Test("variances are exact where chances are in per cent")
  func variance() throws {
    // 0.3 × 0.7 × 1 000² + 0.1 × 0.9 × 500² = 232 500.
    let desk = try Desk(after: [
      "population Viken 1 000", "population Innlandet 500", "rate 1",
      "leave Viken with chance 30%", "leave Innlandet with chance 10%",
    ])
    let year = try #require(try desk.risk("risk fees").years.first)
    let squared = try year.deviation * year.deviation
    #expect(try (squared - ExactNumber(232_500)).magnitude < ExactNumber(1, over: 50))
  }
}
