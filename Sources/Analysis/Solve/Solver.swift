import Budget

/// A way in which a lever cannot be solved for.
public enum SolvingProblem: Error, Hashable, Sendable {
  /// The step is not a positive multiple of the finest one that the lever has.
  case illegalStep(finest: ExactNumber)
  /// The plan refuses every value that was tried, for this reason at the last of them.
  case refused(ChangeProblem)
}

/// Finds the value of a lever that brings a condition about, on the real model with all its rounding.
///
/// The best value is the limit of what brings the condition about that lies nearest to the present value,
/// the lower of two equally near: for `free >= 500k` the lowest sufficient rate. A condition that turns once
/// is found with a few trials; any other is looked for among at most ``mostTrials`` values.
public struct Solver {
  /// How many values are tried at most where the condition may turn several times, besides some 50 for
  /// each turn between them: a fraction of a second.
  public static let mostTrials = 2_000

  let lever: Lever
  let goal: Goal
  let planned: PlannedBudget
  let grid: LeverGrid
  let present: ExactNumber?
  let holdsNow: Bool
  /// What the sides come to in the plan as it is; nil where they have no value.
  private let presentSides: Sides?

  /// A search for a lever's value on the multiples of a step.
  ///
  /// - Throws: ``SolvingProblem/illegalStep(finest:)``, ``SolvingProblem/refused(_:)``.
  public init(
    _ lever: Lever, for goal: Goal, in planned: PlannedBudget, step: ExactNumber
  ) throws(SolvingProblem) {
    let scale = lever.scale
    guard let grid = LeverGrid(scale, step: step) else { throw .illegalStep(finest: scale.finest) }
    self.lever = lever
    self.goal = goal
    self.grid = grid
    self.planned = planned
    do { present = try planned.plan.present(lever) } catch { throw .refused(error) }
    presentSides = goal.sides(planned)
    holdsNow = presentSides.map { goal.relation.holds($0.gap) } ?? false
  }

  /// The solution; `exactly` asks for the point where the sides are equal too.
  ///
  /// - Throws: ``SolvingProblem/refused(_:)``.
  public func solution(exactly: Bool = false) throws(SolvingProblem) -> Solution {
    var trials = Trials(lever, goal, in: planned, grid: grid)
    noteNow(&trials)
    let finding: Finding
    let method: Solution.Method
    if goal.trend != .unknown, let start = possibleStart(&trials) {
      var search = MonotoneSearch(
        trials: trials, start: start, isFalling: goal.trend == .falling)
      finding = search.finding(goal.relation)
      trials = search.trials
      method = .turn(trials: trials.count)
    } else {
      (finding, method) = scan(&trials)
    }
    if !finding.isPossible, let problem = refusal { throw .refused(problem) }
    let outcome = outcome(of: finding, &trials)
    return Solution(
      lever: lever, step: grid.step, present: present, holdsNow: holdsNow, outcome: outcome,
      stretches: finding.runs.map { stretch($0) },
      root: exactly ? root(near: outcome, &trials) : nil, method: method,
      refusal: finding.runs.isEmpty ? finding.nearest.flatMap(refusal(beside:)) : nil)
  }

  /// Why the plan refuses the value nearest to the present one; nil where it does not.
  private var refusal: ChangeProblem? { refusal(of: grid.number(nearestTo: origin)) }

  /// Why the plan refuses a neighbour of a value; nil where it refuses none, or there is none.
  private func refusal(beside number: Int64) -> ChangeProblem? {
    [number - 1, number + 1].lazy.filter(grid.numbers.contains).compactMap(refusal(of:)).first
  }

  private func refusal(of number: Int64) -> ChangeProblem? {
    guard let change = try? lever.change(to: grid.value(number)) else { return nil }
    do { _ = try planned.applying(change) } catch { return error }
    return nil
  }

  /// Notes what comes of the present rate, which setting it would not move in a plan of one year.
  private func noteNow(_ trials: inout Trials) {
    guard lever.number == .rate, planned.plan.horizon == 1, let present, let presentSides else {
      return
    }
    let number = grid.number(nearestTo: present)
    if grid.value(number) == present { trials.note(presentSides, of: number) }
  }

  /// What the present value is measured as where the document does not give it.
  private var origin: ExactNumber { present ?? .zero }

  /// A number of the grid near the present value that the plan accepts; nil where none is near.
  private func possibleStart(_ trials: inout Trials) -> Int64? {
    let nearest = grid.number(nearestTo: origin)
    for number in [nearest, nearest - 1, nearest + 1] where trials.sides(number) != nil {
      return number
    }
    return nil
  }

  private func outcome(of finding: Finding, _ trials: inout Trials) -> Solution.Outcome {
    guard !finding.runs.isEmpty else {
      return .none(
        nearest: finding.nearest.map { candidate($0, &trials) },
        other: finding.other.map { candidate($0, &trials) })
    }
    let limits = finding.runs.flatMap(\.limits)
    guard let best = limits.min(by: { isNearer($0.inside, $1.inside) }) else { return .every }
    return .found(best: candidate(best.inside, &trials), failing: candidate(best.outside, &trials))
  }

  /// Whether a number is nearer to the present value than another, the lower one where equally near.
  private func isNearer(_ first: Int64, _ second: Int64) -> Bool {
    guard let one = distance(first), let other = distance(second) else { return first < second }
    return one != other ? one < other : first < second
  }

  func distance(_ number: Int64) -> ExactNumber? { try? (grid.value(number) - origin).magnitude }

  private func candidate(_ number: Int64, _ trials: inout Trials) -> Solution.Candidate {
    Solution.Candidate(value: grid.value(number), sides: trials.sides(number))
  }

  private func stretch(_ run: Finding.Run) -> Solution.Stretch {
    Solution.Stretch(lowest: run.first.map(grid.value), highest: run.last.map(grid.value))
  }
}

/// The numbers of a grid that bring a condition about.
struct Finding {
  /// Neighbouring numbers that do; an end is nil where no number beyond it is possible.
  struct Run: Hashable {
    let first: Int64?
    let last: Int64?

    /// The ends beyond which the condition fails, each with the number beyond it.
    var limits: [(inside: Int64, outside: Int64)] {
      [first.map { ($0, $0 - 1) }, last.map { ($0, $0 + 1) }].compactMap { $0 }
    }
  }

  /// The runs in order.
  var runs: [Run] = []
  /// Where there are none: the number that comes nearest.
  var nearest: Int64?
  /// For an equality: the number on its other side.
  var other: Int64?
  /// Whether any number is possible at all.
  var isPossible = true
}
