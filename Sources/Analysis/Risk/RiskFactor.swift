import Budget

/// One thing that happens or not, whatever the others do: a leaving, several that go as one, two that depend on
/// each other, or all of those who share a total.
struct RiskFactor: Sendable {
  /// One way in which it can turn out.
  struct Outcome: Sendable {
    /// What happens, by places in ``RiskEvents/events``; its effects add up.
    let events: [Int]
    /// How likely it is, in units of 10⁻¹⁸.
    let weight: Int64
  }

  /// The ways in which it can turn out, their weights adding to one; the first is that nothing happens.
  let outcomes: [Outcome]

  /// The leavings of a plan, each independent of the others but for two that have a correlation; what happens is
  /// a leaving by its place.
  fileprivate static func ofLeavings(in plan: Plan) throws(VariationProblem) -> [RiskFactor] {
    var factors: [RiskFactor] = []
    var paired: Set<Int> = []
    let leavings = plan.uncertainLeavings
    for correlation in plan.correlations {
      guard let first = leavings.firstIndex(where: { $0.members == [correlation.first] }),
        let second = leavings.firstIndex(where: { $0.members == [correlation.second] })
      else { continue }
      paired.formUnion([first, second])
      factors.append(
        try RiskFactor(
          pair: (first, second), leavings[first].chance, leavings[second].chance,
          correlation.coefficient))
    }
    for place in leavings.indices where !paired.contains(place) {
      let weight = try Probability.units(leavings[place].chance)
      factors.append(
        RiskFactor(outcomes: [
          Outcome(events: [], weight: Probability.one - weight),
          Outcome(events: [place], weight: weight),
        ]))
    }
    return factors
  }

  fileprivate init(outcomes: [Outcome]) { self.outcomes = outcomes }

  /// The ways in which it can turn out with the part of a weight that each has; the first has what rounding leaves.
  func parting(_ weight: Int64) -> [Outcome] {
    var left = weight
    let happening = outcomes.dropFirst().map { outcome in
      let part = min(Probability.product(weight, outcome.weight), left)
      left -= part
      return Outcome(events: outcome.events, weight: part)
    }
    return [Outcome(events: [], weight: left)] + happening
  }

  /// Two leavings with a correlation, which the plan has found possible.
  ///
  /// Both happen with p₁p₂ + ρ√(p₁(1−p₁)p₂(1−p₂)), the root and the product to the nearest unit.
  private init(
    pair: (Int, Int), _ first: ExactNumber, _ second: ExactNumber, _ coefficient: ExactNumber
  ) throws(VariationProblem) {
    let (one, two) = (try Probability.units(first), try Probability.units(second))
    let variances = [one, two].map { Probability.product($0, Probability.one - $0) }
    let root = squareRoot(UInt128(UInt64(variances[0])) * UInt128(UInt64(variances[1])))
    guard let moved = try? (coefficient * ExactNumber(Int64(root))).rounded() else {
      throw .tooLarge
    }
    let both = min(
      max(Probability.product(one, two) + moved, max(0, one + two - Probability.one)),
      min(one, two))
    outcomes = [
      Outcome(events: [], weight: Probability.one - one - two + both),
      Outcome(events: [pair.0], weight: one - both),
      Outcome(events: [pair.1], weight: two - both),
      Outcome(events: [pair.0, pair.1], weight: both),
    ]
  }
}

/// What can happen to a plan's membership.
struct RiskEvents: Sendable {
  /// What happens or not, each independent of the others.
  private(set) var factors: [RiskFactor]
  /// The leavings that happen together, by what the factors call them; each is worked out on the model.
  private(set) var events: [[UncertainLeaving]]

  /// The most events that stand for leavings of members who share a total: each is an outlook.
  private static let mostShared = 1 << 10

  /// What can happen in a plan whose model is worked out at so many corners.
  ///
  /// What a member who shares a total takes away depends on who else leaves, so that the leavings of all such members
  /// are one factor, with an event for each way in which it can turn out.
  init(of plan: Plan, corners: Int) throws(VariationProblem) {
    let leavings = plan.uncertainLeavings
    factors = try RiskFactor.ofLeavings(in: plan)
    events = leavings.map { [$0] }
    let shared = leavings.map { $0.members.contains(where: plan.sharesTotal) }
    let parts = factors.indices.filter { place in
      factors[place].outcomes.contains { $0.events.contains { shared[$0] } }
    }
    let sharing = parts.reduce(0) { $0 + (factors[$1].outcomes.count == 2 ? 1 : 2) }
    guard sharing > 1 else { return }
    let most = (Self.mostShared / corners).trailingZeroBitCount
    guard sharing <= most else { throw .tooManySharing(leavings: sharing, limit: most) }
    let joint = parts.reduce([RiskFactor.Outcome(events: [], weight: Probability.one)]) {
      Self.combined($0, with: factors[$1])
    }
    let one = joint.map { outcome in
      guard outcome.events.count > 1 else { return outcome }
      events.append(outcome.events.map { leavings[$0] })
      return RiskFactor.Outcome(events: [events.count - 1], weight: outcome.weight)
    }
    for place in parts.reversed() { factors.remove(at: place) }
    factors.append(RiskFactor(outcomes: one))
  }

  /// Each outcome with each of another factor, nothing at all the first.
  private static func combined(
    _ outcomes: [RiskFactor.Outcome], with factor: RiskFactor
  ) -> [RiskFactor.Outcome] {
    outcomes.flatMap { outcome in
      factor.parting(outcome.weight).map {
        RiskFactor.Outcome(events: outcome.events + $0.events, weight: $0.weight)
      }
    }
  }
}

/// A factor as it acts on one figure: by how much it moves the figure, and how likely each move is.
struct Shift: Sendable {
  /// The moves in units, the first one nothing; weights in units of 10⁻¹⁸ that add to one.
  let moves: [(amount: Int64, weight: Int64)]

  /// Whether the figure stays where it is whatever happens.
  var isNothing: Bool { moves.allSatisfy { $0.amount == 0 || $0.weight == 0 } }
}

extension Shift {
  /// What a factor does where an event moves the figure by `move`.
  ///
  /// Leavings add up for every figure, but those of members who share a total, which are events together: fees are
  /// a sum over members, each rounded by itself, and nothing else of a year depends on who is a member but through
  /// that sum, which reserves carry on to later years unclipped. Source: model rules "Fee" and "Funds".
  init(_ factor: RiskFactor, move: (Int) -> Int64) throws(VariationProblem) {
    var moves: [(amount: Int64, weight: Int64)] = []
    for outcome in factor.outcomes {
      var sum: Int64 = 0
      for place in outcome.events {
        let (next, overflow) = sum.addingReportingOverflow(move(place))
        guard !overflow else { throw .tooLarge }
        sum = next
      }
      moves.append((sum, outcome.weight))
    }
    self.init(moves: moves)
  }
}
