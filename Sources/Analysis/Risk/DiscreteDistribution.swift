import Budget

/// How likely each value of a figure is, in units of 10⁻¹⁸.
///
/// The distribution of a sum of independent moves. As long as there are few distinct sums they are kept as a
/// sorted list; where they grow many, on the grid of the moves' greatest common divisor, which loses nothing
/// either. Only where that grid is too fine too are the moves rounded to a coarser one, and ``error`` says
/// by how much a value can then be off.
struct DiscreteDistribution: Sendable {
  /// The most distinct values kept as a list: beyond, a grid is faster.
  static let mostListed = 1 << 14
  /// The most places of a grid: 64 MB, worked through in a fraction of a second.
  static let mostPlaces = 1 << 23

  /// Where the values are.
  private enum Support: Sendable {
    /// Each by itself, ascending.
    case listed([Int64])
    /// From `origin` in equal steps.
    case grid(origin: Int64, step: Int64)
  }

  private let support: Support
  private let weights: BlockSums
  /// How far a value may lie from the true one, either way; 0 for an exact distribution.
  let error: Int64

  /// The distribution of a figure that is `base` when nothing happens.
  ///
  /// Cost: the number of moves × the number of distinct sums, or of the grid's places.
  init(base: Int64, shifts: [Shift]) throws(VariationProblem) {
    // Small moves first: the list and the grid grow with what has been added so far.
    let shifts = shifts.filter { !$0.isNothing }.sorted { $0.reach < $1.reach }
    try Self.checkRange(base, shifts)
    var list = [(value: base, weight: UInt64(Probability.one))]
    var rest = shifts[...]
    while let shift = rest.first, list.count * shift.moves.count <= Self.mostListed {
      list = Self.adding(shift, to: list)
      rest.removeFirst()
    }
    if rest.isEmpty {
      support = .listed(list.map(\.value))
      weights = BlockSums(list.map(\.weight))
      error = 0
    } else {
      let grid: WeightGrid
      do { grid = try WeightGrid(list, Array(rest)) } catch { throw .change(error) }
      support = .grid(origin: grid.origin, step: grid.step)
      weights = BlockSums(grid.weights)
      error = grid.error
    }
  }

  /// The value at a place, ascending.
  func value(at place: Int) -> Int64 {
    switch support {
    case .listed(let values): values[place]
    case .grid(let origin, let step): origin + Int64(place) * step
    }
  }

  /// The weight of the value at a place.
  func weight(at place: Int) -> Int64 {
    Int64(weights[place])
  }

  /// How many values there are, those of a grid that cannot occur among them.
  var count: Int { weights.count }

  /// Whether every value of the list can occur; a grid has others between them.
  var isListed: Bool { if case .listed = support { true } else { false } }

  private static func checkRange(_ base: Int64, _ shifts: [Shift]) throws(VariationProblem) {
    var reach = Int128(base).magnitude
    for shift in shifts { reach += shift.moves.map { Int128($0.amount).magnitude }.max() ?? 0 }
    // Half the range is left for what is worked out with the values.
    guard reach < 1 << 62 else { throw .tooLarge }
  }

  /// A sorted list with a further move: shifted copies, merged.
  private static func adding(
    _ shift: Shift, to list: [(value: Int64, weight: UInt64)]
  ) -> [(value: Int64, weight: UInt64)] {
    let chances = shift.moves.map { ScaledChance($0.weight) }
    var copies = shift.moves.map { _ in [(value: Int64, weight: UInt64)]() }
    for entry in list {
      var left = entry.weight
      for place in shift.moves.indices.dropFirst() {
        let part = min(chances[place].part(of: entry.weight), left)
        left -= part
        copies[place].append((entry.value + shift.moves[place].amount, part))
      }
      copies[0].append((entry.value + shift.moves[0].amount, left))
    }
    return copies.reduce([]) { merged($0, $1) }
  }

  /// Two sorted lists as one; equal values become one, and those of no weight go.
  private static func merged(
    _ first: [(value: Int64, weight: UInt64)], _ second: [(value: Int64, weight: UInt64)]
  ) -> [(value: Int64, weight: UInt64)] {
    var all: [(value: Int64, weight: UInt64)] = []
    all.reserveCapacity(first.count + second.count)
    var (one, two) = (0, 0)
    while one < first.count || two < second.count {
      if two == second.count || (one < first.count && first[one].value <= second[two].value) {
        add(first[one], to: &all)
        one += 1
      } else {
        add(second[two], to: &all)
        two += 1
      }
    }
    return all
  }

  private static func add(
    _ entry: (value: Int64, weight: UInt64), to list: inout [(value: Int64, weight: UInt64)]
  ) {
    guard entry.weight > 0 else { return }
    if let last = list.last, last.value == entry.value {
      list[list.count - 1].weight += entry.weight
    } else {
      list.append(entry)
    }
  }
}

extension DiscreteDistribution: Distribution {
  var lowest: Int64 { value(at: 0) }
  var highest: Int64 { value(at: count - 1) }

  func weight(below limit: Int64) -> Int64 {
    Int64(weights.sum(before: firstPlace { value(at: $0) >= limit }))
  }

  func quantile(_ weight: Int64) -> Int64 {
    value(at: min(count - 1, weights.firstPlace(reaching: UInt64(weight))))
  }

  func tailSum(_ weight: Int64) -> Int128 {
    // The value that reaches the weight counts with as much of its own as is left for it.
    let last = weights.firstPlace(reaching: UInt64(weight))
    let left = Int128(weight) - Int128(weights.sum(before: last))
    let rest = last < count ? left * Int128(value(at: last)) : 0
    switch support {
    case .listed(let values):
      return (0..<last).reduce(rest) { $0 + Int128(weights[$1]) * Int128(values[$1]) }
    case .grid(let origin, let step):
      return rest + Int128(origin) * Int128(weights.sum(before: last))
        + Int128(step) * weights.moment(before: last)
    }
  }

  /// The first place from which on something holds; ``count`` where it holds nowhere.
  private func firstPlace(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
