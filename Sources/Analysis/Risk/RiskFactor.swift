import Budget

/// One thing that happens or not, whatever the others do: a leaving, several that go as one, or two that
/// depend on each other.
struct RiskFactor: Sendable {
  /// One way in which it can turn out.
  struct Outcome: Sendable {
    /// The leavings that happen, by their places in ``Plan/uncertainLeavings``; at most two.
    let leavings: [Int]
    /// How likely it is, in units of 10⁻¹⁸.
    let weight: Int64
  }

  /// The ways in which it can turn out, their weights adding to one; the first is that nothing happens.
  let outcomes: [Outcome]

  /// What is uncertain in a plan's membership, each independent of the others.
  static func factors(of plan: Plan) throws(VariationProblem) -> [RiskFactor] {
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
          Outcome(leavings: [], weight: Probability.one - weight),
          Outcome(leavings: [place], weight: weight),
        ]))
    }
    return factors
  }

  private init(outcomes: [Outcome]) { self.outcomes = outcomes }

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
      Outcome(leavings: [], weight: Probability.one - one - two + both),
      Outcome(leavings: [pair.0], weight: one - both),
      Outcome(leavings: [pair.1], weight: two - both),
      Outcome(leavings: [pair.0, pair.1], weight: both),
    ]
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
  /// What a factor does where a leaving at a place moves the figure by `move`.
  ///
  /// Leavings add up for every figure: fees are a sum over members, each rounded by itself, and nothing else
  /// of a year depends on who is a member but through that sum, which reserves carry on to later years
  /// unclipped. Source: model rules "Fee" and "Funds".
  init(_ factor: RiskFactor, move: (Int) -> Int64) throws(VariationProblem) {
    var moves: [(amount: Int64, weight: Int64)] = []
    for outcome in factor.outcomes {
      var sum: Int64 = 0
      for place in outcome.leavings {
        let (next, overflow) = sum.addingReportingOverflow(move(place))
        guard !overflow else { throw .tooLarge }
        sum = next
      }
      moves.append((sum, outcome.weight))
    }
    self.init(moves: moves)
  }
}
