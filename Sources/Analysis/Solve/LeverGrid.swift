import Budget

/// The values of a lever that are tried: the multiples of a step within its legal range, by number.
struct LeverGrid {
  let step: ExactNumber
  /// The numbers of the lowest and the highest legal multiple.
  let numbers: ClosedRange<Int64>

  /// The multiples of a step; nil where the step is not a positive multiple of the finest one.
  init?(_ scale: LeverScale, step: ExactNumber) {
    guard step > .zero, let finest = try? step / scale.finest, finest.denominator == 1,
      let low = try? scale.lowest / step, let high = try? scale.highest / step,
      case let (first, last) = (Self.clamped(-Self.floor(-low)), Self.clamped(Self.floor(high))),
      first <= last
    else { return nil }
    self.step = step
    numbers = first...last
  }

  /// The value of a number of the grid.
  func value(_ number: Int64) -> ExactNumber {
    // A product inside the legal range, whose terms are far from their limits.
    (try? step * ExactNumber(number)) ?? .zero
  }

  /// The number of the multiple nearest to a value, inside the grid.
  func number(nearestTo value: ExactNumber) -> Int64 {
    guard let nearest = try? (value / step).rounded() else { return numbers.lowerBound }
    return min(max(nearest, numbers.lowerBound), numbers.upperBound)
  }

  /// A number within so many multiples that sums of a few of them fit.
  private static func clamped(_ number: Int128) -> Int64 {
    let most: Int64 = 1_000_000_000_000_000_000
    return max(-most, min(most, Int64(clamping: number)))
  }

  private static func floor(_ number: ExactNumber) -> Int128 {
    let (quotient, remainder) = number.numerator.quotientAndRemainder(
      dividingBy: number.denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

/// Values of a lever tried on the real model, each once.
struct Trials {
  /// What came of a value.
  enum Outcome {
    /// The sides of the condition.
    case measured(Sides)
    /// The plan refuses the value, or the condition has no value with it.
    case impossible
  }

  let grid: LeverGrid
  private let planned: PlannedBudget
  private let lever: Lever
  private let goal: Goal
  /// By number; no dictionary, since for the few that nearly always do hashing takes longer than a trial.
  private var known: [(number: Int64, outcome: Outcome)] = []

  init(_ lever: Lever, _ goal: Goal, in planned: PlannedBudget, grid: LeverGrid) {
    self.lever = lever
    self.goal = goal
    self.planned = planned
    self.grid = grid
  }

  /// How many values were tried.
  var count: Int { known.count }

  /// Notes what comes of a number that need not be tried.
  mutating func note(_ sides: Sides, of number: Int64) {
    let place = place(of: number)
    guard !isKnown(number, at: place) else { return known[place].outcome = .measured(sides) }
    known.insert((number, .measured(sides)), at: place)
  }

  /// What comes of a number of the grid.
  mutating func outcome(_ number: Int64) -> Outcome {
    let place = place(of: number)
    guard !isKnown(number, at: place) else { return known[place].outcome }
    let outcome: Outcome =
      grid.numbers.contains(number)
      ? sides(grid.value(number)).map { .measured($0) } ?? .impossible : .impossible
    known.insert((number, outcome), at: place)
    return outcome
  }

  /// Where a number stands, or would.
  private func place(of number: Int64) -> Int {
    var (low, high) = (0, known.count)
    while low < high {
      let middle = (low + high) / 2
      if known[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func isKnown(_ number: Int64, at place: Int) -> Bool {
    place < known.count && known[place].number == number
  }

  /// How far the left side is above the right one; nil where the value is impossible.
  mutating func gap(_ number: Int64) -> ExactNumber? { sides(number)?.gap }

  /// The sides of the condition; nil where the value is impossible.
  mutating func sides(_ number: Int64) -> Sides? {
    if case .measured(let sides) = outcome(number) { sides } else { nil }
  }

  /// The sides with any value of the lever, on the grid or not.
  func sides(_ value: ExactNumber) -> Sides? {
    guard let change = try? lever.change(to: value), let moved = try? planned.applying(change)
    else { return nil }
    return goal.sides(moved)
  }
}
