import Budget

/// The mixes of two levers that bring a condition about and move neither in vain: less of the one takes
/// more of the other.
public struct Mixes: Sendable, Hashable {
  /// One lever of a mix.
  public struct Part: Sendable {
    let lever: AdjustableLever
    let goal: Goal
    let step: ExactNumber

    /// A lever with the condition that is to be brought about, as it moves it, and the step of its values.
    public init(lever: AdjustableLever, goal: Goal, step: ExactNumber) {
      self.lever = lever
      self.goal = goal
      self.step = step
    }
  }

  /// A value of each lever, with what the condition's sides come to.
  public struct Row: Sendable, Hashable {
    /// The first lever's value.
    public let first: ExactNumber
    /// The second lever's: the one that moves it least.
    public let second: ExactNumber
    /// The sides.
    public let sides: Sides
  }

  /// How many mixes are listed at most, so that they can be seen at once; steps are taken together to
  /// come to fewer.
  public static let mostRows = 25

  /// The lever whose values are gone through.
  public let first: AdjustableLever
  /// The lever that moves as little as the first one allows.
  public let second: AdjustableLever
  /// The values that the levers have now; nil where the document does not give one.
  public let present: [ExactNumber?]
  /// Whether the condition holds now, so that neither needs moving.
  public let holdsNow: Bool
  /// How far apart the first lever's values are, from its present one.
  public let step: ExactNumber
  /// How far apart the second lever's are.
  public let secondStep: ExactNumber
  /// The mixes, beginning with the one that moves the first lever least; empty where none helps.
  public let rows: [Row]
}

extension Mixes {
  /// The mixes of two levers.
  ///
  /// The first lever goes from its present value to the one that is enough alone, or comes nearest to it;
  /// for each value the second one is solved for. Cost: at most ``mostRows`` solutions.
  ///
  /// - Throws: ``SolvingProblem``.
  public init(_ first: Part, _ second: Part, in planned: PlannedBudget) throws(SolvingProblem) {
    let solver = try Solver(first.lever, for: first.goal, in: planned, step: first.step)
    let other = try Solver(second.lever, for: second.goal, in: planned, step: second.step)
    self.first = first.lever
    self.second = second.lever
    present = [solver.present, other.present]
    holdsNow = solver.holdsNow
    secondStep = second.step
    let now = (solver.present ?? .zero, other.present ?? .zero)
    if holdsNow {
      step = first.step
      rows =
        second.goal.sides(planned).map {
          [Row(first: now.0, second: now.1, sides: $0)]
        } ?? []
      return
    }
    let end = try Mixes.end(of: solver)
    let way = Way(from: now.0, to: end, step: first.step)
    step = way.step
    var rows: [Row] = []
    for value in way.values {
      guard
        let row = try Mixes.row(
          value, isNow: value == now.0, first.lever, second, presently: now.1, in: planned)
      else { continue }
      // Moving the first lever further is in vain where the second one is spared nothing.
      if let last = rows.last,
        Mixes.distance(row.second, now.1) >= Mixes.distance(last.second, now.1)
      {
        continue
      }
      rows.append(row)
    }
    self.rows = rows
  }

  /// The value of the first lever that is enough alone, or else comes nearest to it.
  private static func end(of solver: Solver) throws(SolvingProblem) -> ExactNumber {
    let solution = try solver.solution()
    switch solution.outcome {
    case .found(let best, _): return best.value
    case .none(let nearest, _): return nearest?.value ?? solver.present ?? .zero
    case .every: return solver.present ?? .zero
    }
  }

  private static func row(
    _ value: ExactNumber, isNow: Bool, _ lever: AdjustableLever, _ second: Part,
    presently: ExactNumber, in planned: PlannedBudget
  ) throws(SolvingProblem) -> Row? {
    var moved = planned
    if !isNow {
      guard let change = try? lever.change(to: value),
        let plan = try? planned.plan.applying(change), let next = try? PlannedBudget(plan)
      else { return nil }
      moved = next
    }
    if let sides = second.goal.sides(moved), second.goal.relation.holds(sides.gap) {
      return Row(first: value, second: presently, sides: sides)
    }
    let solver = try Solver(second.lever, for: second.goal, in: moved, step: second.step)
    guard let solution = try? solver.solution(), case .found(let best, _) = solution.outcome,
      let sides = best.sides
    else { return nil }
    return Row(first: value, second: best.value, sides: sides)
  }

  private static func distance(_ value: ExactNumber, _ origin: ExactNumber) -> ExactNumber {
    (try? value - origin)?.magnitude ?? .zero
  }
}

/// The values from one to another on the multiples of a step, few enough to be listed.
private struct Way {
  let values: [ExactNumber]
  /// The distance between them.
  let step: ExactNumber

  init(from start: ExactNumber, to end: ExactNumber, step: ExactNumber) {
    let rows = Int64(Mixes.mostRows - 2)
    var taken: Int64 = 1
    let distance = (try? ((end - start) / step).magnitude.rounded()) ?? 0
    // 1, 2, 5, 10, 20, 50 steps at once, as people would choose them.
    for factor in [2, 5, 10].cycledTens where distance / taken > rows { taken = factor }
    let wide = (try? step * ExactNumber(taken)) ?? step
    var values = [start]
    let low = min(start, end)
    let high = max(start, end)
    if let first = try? (low / wide).rounded(), let last = try? (high / wide).rounded() {
      let between = (first...max(first, last)).compactMap { try? wide * ExactNumber($0) }
        .filter { low < $0 && $0 < high }
      values += start <= end ? between : between.reversed()
    }
    if end != start { values.append(end) }
    self.values = values
    self.step = wide
  }
}

extension [Int64] {
  /// The numbers, then ten times them, and so on up to a million million.
  fileprivate var cycledTens: [Int64] {
    var power: Int64 = 1
    return (0..<13).flatMap { _ in
      defer { power *= 10 }
      return map { $0 * power }
    }
  }
}
