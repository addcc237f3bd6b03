import Budget

extension Solver {
  /// Where the two sides are equal, without regard to the step; nil where they are not near the best value.
  ///
  /// The point where the straight line between the best value and its neighbour meets zero, if the sides
  /// do turn between the finest legal values around it; else the same between the two finest values where
  /// they turn.
  func root(near outcome: Solution.Outcome, _ trials: inout Trials) -> ExactNumber? {
    let ends: (Solution.Candidate, Solution.Candidate)
    switch outcome {
    case .found(let best, let failing): ends = (best, failing)
    case .none(.some(let nearest), .some(let other)): ends = (nearest, other)
    case .every, .none: return nil
    }
    guard let first = ends.0.sides?.gap, let second = ends.1.sides?.gap else { return nil }
    if first == .zero { return ends.0.value }
    if second == .zero { return ends.1.value }
    guard first.isNegative != second.isNegative else { return nil }
    let low = ends.0.value < ends.1.value ? (ends.0.value, first) : (ends.1.value, second)
    let high = ends.0.value < ends.1.value ? (ends.1.value, second) : (ends.0.value, first)
    guard let root = crossing(low, high) else { return nil }
    if let legal = legalRoot(near: root, &trials) { return legal }
    return confirmed(root, low, high, &trials) ? root : finestRoot(low, high, &trials)
  }

  private typealias Point = (value: ExactNumber, gap: ExactNumber)

  private func crossing(_ low: Point, _ high: Point) -> ExactNumber? {
    try? low.value + -low.gap / (high.gap - low.gap) * (high.value - low.value)
  }

  /// The finest legal value beside a point with which the sides are equal; nil where they are with none.
  ///
  /// Rounding makes the sides equal over a stretch, of which the straight line meets zero at one point.
  private func legalRoot(near root: ExactNumber, _ trials: inout Trials) -> ExactNumber? {
    let finest = lever.scale.finest
    guard let number = try? (root / finest).rounded() else { return nil }
    let values = [number, number - 1, number + 1].compactMap { try? finest * ExactNumber($0) }
    return values.first { trials.sides($0)?.gap == .zero }
  }

  /// Whether the sides turn between the finest legal values around a point, and do not leap over each other there.
  private func confirmed(
    _ root: ExactNumber, _ first: Point, _ last: Point, _ trials: inout Trials
  ) -> Bool {
    let finest = lever.scale.finest
    guard let number = try? (root / finest).rounded() else { return false }
    let points = [number - 1, number, number + 1].compactMap { number -> Point? in
      guard let value = try? finest * ExactNumber(number) else { return nil }
      return trials.sides(value).map { (value, $0.gap) }
    }
    guard let low = points.first, let high = points.last else { return false }
    return points.contains { $0.gap <= .zero } && points.contains { $0.gap >= .zero }
      && !leaps(from: low, to: high, between: first, last)
  }

  /// The root between the two finest legal values where the sides turn; nil where they leap over each other there, as
  /// where fees are rounded, so that no value between makes them equal.
  private func finestRoot(_ first: Point, _ last: Point, _ trials: inout Trials) -> ExactNumber? {
    let finest = lever.scale.finest
    var (low, high) = (first, last)
    while let width = try? high.value - low.value, width > finest {
      guard let steps = try? (width / finest).rounded(),
        let middle = try? low.value + finest * ExactNumber(steps / 2),
        let gap = trials.sides(middle)?.gap
      else { return nil }
      if gap == .zero { return middle }
      if gap.isNegative == low.gap.isNegative { low = (middle, gap) } else { high = (middle, gap) }
    }
    return leaps(from: low, to: high, between: first, last) ? nil : crossing(low, high)
  }

  /// From how many times what the line around them says on the gap leaps between two points: rounding to the øre moves
  /// it by some times that at most where it moves at every step, and by a whole øre where it moves at few.
  private static let leap = ExactNumber(100)

  /// Whether the gap moves far more from one point to the next than the line between two others around them does.
  private func leaps(
    from low: Point, to high: Point, between first: Point, _ last: Point
  ) -> Bool {
    guard let moved = try? (high.gap - low.gap).magnitude,
      let slope = try? ((last.gap - first.gap) / (last.value - first.value)).magnitude,
      let expected = try? slope * (high.value - low.value)
    else { return true }
    return (try? expected * Self.leap).map { moved > $0 } ?? true
  }
}
