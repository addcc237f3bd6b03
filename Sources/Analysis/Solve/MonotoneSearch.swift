import Budget

/// Finds where a condition turns that turns only once, with few trials.
///
/// The possible values are one stretch, since what makes a value impossible (a cost below zero, a fund that
/// cannot release enough) makes all beyond it impossible too. A turn is proved by the two neighbours around
/// it, however it was found: straight lines first, which nearly always lead there at once, then halving.
struct MonotoneSearch {
  /// Where a condition that fails below and holds above turns.
  enum Turn: Equatable {
    /// The first number with which it holds; it fails with the one before.
    case at(Int64)
    /// It holds with every possible number, this being the lowest.
    case below(Int64)
    /// It holds with none, this being the highest possible one.
    case above(Int64)
  }

  var trials: Trials
  /// A number that is possible.
  let start: Int64
  /// Whether the gap falls as the lever rises.
  let isFalling: Bool

  /// More steps than any grid has.
  private static let farthest: Int64 = 1 << 60

  /// Where the gap, its sign turned where it falls, comes to zero or above it.
  mutating func turn(above: Bool) -> Turn {
    let holds = above ? Relation.greater.holds : Relation.greaterOrEqual.holds
    guard let first = rising(start) else { return .above(start) }
    let isUpward = !holds(first)
    let limit = isUpward ? trials.grid.numbers.upperBound : trials.grid.numbers.lowerBound
    var near = start
    var jump: Int64 = 1
    while near != limit {
      let far = reach(from: near, by: jump, to: limit, isUpward)
      guard let gap = rising(far) else { return edge(near, far, isUpward, holds) }
      if holds(gap) == isUpward {
        return .at(isUpward ? between(near, far, holds) : between(far, near, holds))
      }
      jump = guess(near, gap, far) ?? min(jump, Self.farthest / 4) * 4
      near = far
    }
    return isUpward ? .above(near) : .below(near)
  }

  private mutating func rising(_ number: Int64) -> ExactNumber? {
    trials.gap(number).map { isFalling ? -$0 : $0 }
  }

  private func reach(from near: Int64, by jump: Int64, to limit: Int64, _ isUpward: Bool) -> Int64 {
    let room = isUpward ? limit - near : near - limit
    return isUpward ? near + min(jump, room) : near - min(jump, room)
  }

  /// How far beyond `far` the straight line from `near` has come to zero; nil where it does not.
  private mutating func guess(_ near: Int64, _ gap: ExactNumber, _ far: Int64) -> Int64? {
    guard let before = rising(near), let moved = try? (gap - before).magnitude, moved != .zero,
      let steps = try? gap.magnitude / moved * ExactNumber(abs(far - near)),
      let whole = try? steps.rounded(), whole < Self.farthest
    else { return nil }
    return max(ExactNumber(whole) < steps ? whole + 1 : whole, 1)
  }

  /// The turn between a number that fails and a higher one that holds.
  private mutating func between(
    _ failing: Int64, _ holding: Int64, _ holds: (ExactNumber) -> Bool
  ) -> Int64 {
    var (low, high) = (failing, holding)
    var isLine = true
    while high - low > 1 {
      let middle = isLine ? crossing(low, high) : low + (high - low) / 2
      for tried in [middle, middle - 1] where low < tried && tried < high {
        if let gap = rising(tried), holds(gap) { high = tried } else { low = tried }
      }
      isLine.toggle()
    }
    return high
  }

  /// The number above the point where the straight line between two numbers comes to zero.
  private mutating func crossing(_ low: Int64, _ high: Int64) -> Int64 {
    guard let below = rising(low), let above = rising(high),
      let part = try? -below / (above - below) * ExactNumber(high - low),
      let whole = try? part.rounded()
    else { return low + (high - low) / 2 }
    let up = ExactNumber(whole) < part ? whole + 1 : whole
    return low + min(max(up, 1), high - low - 1)
  }

  /// The last possible number before an impossible one, where the condition either holds at last or not.
  private mutating func edge(
    _ possible: Int64, _ impossible: Int64, _ isUpward: Bool, _ holds: (ExactNumber) -> Bool
  ) -> Turn {
    var (near, far) = (possible, impossible)
    while abs(far - near) > 1 {
      let middle = near + (far - near) / 2
      if let gap = rising(middle) {
        if holds(gap) == isUpward {
          return .at(isUpward ? between(near, middle, holds) : between(middle, near, holds))
        }
        near = middle
      } else {
        far = middle
      }
    }
    return isUpward ? .above(near) : .below(near)
  }
}
