import Budget

/// Two levers that are weighed against each other.
struct MixedPair {
  /// A value of each lever.
  typealias Values = (first: ExactNumber, second: ExactNumber)

  let first: Mixes.Part
  let second: Mixes.Part
  /// The values that the levers have now; nil where the document does not give one.
  let present: [ExactNumber?]
  let holdsNow: Bool
  private let planned: PlannedBudget
  private let alone: Solver

  /// - Throws: ``SolvingProblem``.
  init(_ first: Mixes.Part, _ second: Mixes.Part, in planned: PlannedBudget) throws(SolvingProblem)
  {
    alone = try Solver(first.lever, for: first.goal, in: planned, step: first.step)
    let other = try Solver(second.lever, for: second.goal, in: planned, step: second.step)
    self.first = first
    self.second = second
    self.planned = planned
    present = [alone.present, other.present]
    holdsNow = alone.holdsNow
  }

  /// Whether the condition turns only once as either lever rises.
  var isMonotone: Bool { first.goal.trend != .unknown && second.goal.trend != .unknown }

  private var now: Values { (present[0] ?? .zero, present[1] ?? .zero) }

  /// The mix that moves neither lever; nil where the condition has no value.
  var unmoved: Mixes.Row? {
    second.goal.sides(planned).map {
      Mixes.Row(first: now.first, second: now.second, sides: $0)
    }
  }

  /// The mix that moves the first lever least and the one that moves the second least; nil where there is
  /// none.
  func ends() throws(SolvingProblem) -> (near: Values, far: Values)? {
    let end = try farthest()
    guard isMonotone else { return ((now.first, now.second), (end, now.second)) }
    guard let far = try beside(end, ofFirst: true) else { return nil }
    if let near = try beside(now.first, ofFirst: true) { return (near, far) }
    // The condition cannot hold at the one end and can at the other: it begins to between two neighbours.
    let grid = alone.grid
    var failing = grid.number(nearestTo: now.first)
    var holding = grid.number(nearestTo: end)
    var near = far
    while abs(holding - failing) > 1 {
      let middle = failing + (holding - failing) / 2
      if let values = try beside(grid.value(middle), ofFirst: true) {
        (holding, near) = (middle, values)
      } else {
        failing = middle
      }
    }
    return (near, far)
  }

  /// The value of the first lever that is enough alone, or else comes nearest to it.
  private func farthest() throws(SolvingProblem) -> ExactNumber {
    switch try alone.solution().outcome {
    case .found(let best, _): best.value
    case .none(let nearest, _): nearest?.value ?? now.first
    case .every: now.first
    }
  }

  /// A value of one lever with the least of the other that brings the condition about.
  private func beside(_ value: ExactNumber, ofFirst: Bool) throws(SolvingProblem) -> Values? {
    guard let other = try least(beside: value, ofFirst: ofFirst)?.value else { return nil }
    return ofFirst ? (value, other) : (other, value)
  }

  /// The mix with a value of one lever, neither of the two moved farther than the other one takes; nil
  /// where there is none.
  func row(_ value: ExactNumber, ofFirst: Bool) throws(SolvingProblem) -> Mixes.Row? {
    guard let other = try least(beside: value, ofFirst: ofFirst) else { return nil }
    guard isMonotone, let own = try least(beside: other.value, ofFirst: !ofFirst) else {
      return ofFirst
        ? Mixes.Row(first: value, second: other.value, sides: other.sides)
        : Mixes.Row(first: other.value, second: value, sides: other.sides)
    }
    return ofFirst
      ? Mixes.Row(first: own.value, second: other.value, sides: own.sides)
      : Mixes.Row(first: other.value, second: own.value, sides: own.sides)
  }

  /// How little the other lever has to move beside a value of one, with the sides of the condition.
  private func least(
    beside value: ExactNumber, ofFirst: Bool
  ) throws(SolvingProblem) -> (value: ExactNumber, sides: Sides)? {
    let (fixed, moved) = ofFirst ? (first, second) : (second, first)
    let (own, other) = ofFirst ? (now.first, now.second) : (now.second, now.first)
    var plan = planned
    if value != own {
      guard let change = try? fixed.lever.change(to: value),
        let next = try? planned.applying(change)
      else { return nil }
      plan = next
    }
    if let sides = moved.goal.sides(plan), moved.goal.relation.holds(sides.gap) {
      return (other, sides)
    }
    let solver = try Solver(moved.lever, for: moved.goal, in: plan, step: moved.step)
    guard let solution = try? solver.solution(), case .found(let best, _) = solution.outcome,
      let sides = best.sides
    else { return nil }
    return (best.value, sides)
  }

  /// The mixes of which none moves a lever farther and spares the other nothing, the one that moves the
  /// first lever least before the others.
  func efficient(_ rows: [Mixes.Row]) -> [Mixes.Row] {
    var kept: [Mixes.Row] = []
    let moves = rows.map { (row: $0, first: distance($0.first, now.first)) }
    for row in moves.sorted(by: { $0.first < $1.first }).map(\.row) {
      if let last = kept.last {
        let isSpared = distance(row.second, now.second) < distance(last.second, now.second)
        guard isSpared else { continue }
      }
      kept.append(row)
    }
    return kept
  }

  private func distance(_ value: ExactNumber, _ origin: ExactNumber) -> ExactNumber {
    (try? value - origin)?.magnitude ?? .zero
  }
}
