import Budget

/// Weights on a grid of equally spaced values, to which moves are added one after the other.
struct WeightGrid {
  /// The value at the first place.
  let origin: Int64
  /// The distance of two places.
  let step: Int64
  /// How far a value may lie from the true one, either way.
  let error: Int64
  private(set) var weights: [UInt64]

  /// The distribution of a sorted list of values with further moves; their range has been checked.
  ///
  /// - Throws: where it is interrupted.
  init(
    _ list: [(value: Int64, weight: UInt64)], _ shifts: [Shift]
  ) throws(ChangeProblem) {
    let lowest = list[0].value
    let range = shifts.reduce(list[list.count - 1].value - lowest) { $0 + $1.reach }
    var step = Int64(0)
    for entry in list { step = greatestCommonDivisor(step, entry.value - lowest) }
    for shift in shifts {
      for move in shift.moves { step = greatestCommonDivisor(step, move.amount - shift.lowest) }
    }
    step = max(step, 1)
    let places = Int64(DiscreteDistribution.mostPlaces)
    if range / step >= places {
      // The grid is too fine: every move is rounded to a coarser one, which is off by half a step each.
      step = range / (places - Int64(shifts.count) - 2) + 1
    }
    let starts = list.map { roundedToStep($0.value - lowest, step) }
    let moves = shifts.map { shift in
      shift.moves.map { roundedToStep($0.amount - shift.lowest, step) }
    }
    self.step = step
    error = Self.error(list, shifts, starts, moves, lowest, step)
    origin = shifts.reduce(lowest) { $0 + $1.lowest }
    let most = moves.reduce(starts.max() ?? 0) { $0 + ($1.max() ?? 0) }
    weights = [UInt64](repeating: 0, count: most + 1)
    for (start, entry) in zip(starts, list) { weights[start] += entry.weight }
    let added = zip(shifts, moves).map { shift, places in
      zip(places, shift.moves).map { (places: $0, weight: $1.weight) }
    }
    try WeightWave(added, behind: (starts.max() ?? 0) + 1).run(on: &weights)
  }

  /// The most that rounding moves a sum: the most of the list and of each shift, added.
  private static func error(
    _ list: [(value: Int64, weight: UInt64)], _ shifts: [Shift], _ starts: [Int],
    _ moves: [[Int]], _ lowest: Int64, _ step: Int64
  ) -> Int64 {
    var error =
      zip(starts, list).map { abs(Int64($0) * step - ($1.value - lowest)) }.max() ?? 0
    for (places, shift) in zip(moves, shifts) {
      error +=
        zip(places, shift.moves).map { abs(Int64($0) * step - ($1.amount - shift.lowest)) }.max()
        ?? 0
    }
    return error
  }
}

extension Shift {
  /// The lowest move.
  var lowest: Int64 { moves.map(\.amount).min() ?? 0 }

  /// The distance of the highest move from the lowest.
  var reach: Int64 { (moves.map(\.amount).max() ?? 0) - lowest }
}

/// A distance in whole steps, to the nearest.
private func roundedToStep(_ distance: Int64, _ step: Int64) -> Int {
  Int((distance + step / 2) / step)
}

private func greatestCommonDivisor(_ first: Int64, _ second: Int64) -> Int64 {
  var (larger, smaller) = (abs(first), abs(second))
  while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
  return larger
}
