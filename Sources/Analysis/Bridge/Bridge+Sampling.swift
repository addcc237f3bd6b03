import Budget

extension Bridge {
  /// How many plans a sampled bridge is worked out from, about: a second at most.
  static let sampledPlans = 10_000

  /// The shares from a sample of orders, each with its reverse: what the first of two changes gains from
  /// the other in one order, it loses in the other.
  ///
  /// The orders are the same each time, so that an answer can be repeated.
  static func sampled(
    _ bridging: Bridging, _ players: ChangeGroups
  ) throws(Bridging.Failure) -> Bridge {
    let count = players.count
    let pairs = max(30, sampledPlans / (2 * count))
    var generator = OrderGenerator()
    var sums = Array(repeating: Int128(0), count: count)
    var squares: [Int128?] = Array(repeating: 0, count: count)
    for _ in 0..<pairs {
      let order = Array(0..<count).shuffled(using: &generator)
      let forward = try moves(bridging, players, order)
      let backward = try moves(bridging, players, order.reversed())
      for player in 0..<count {
        let sum = Int128(forward[player]) + Int128(backward[player])
        sums[player] += sum
        squares[player] = squares[player].flatMap { total in
          let (square, overflow) = sum.multipliedReportingOverflow(by: sum)
          let (next, overflow2) = total.addingReportingOverflow(square)
          return overflow || overflow2 ? nil : next
        }
      }
    }
    let before = try bridging.units { _ in false }
    let after = try bridging.units { _ in true }
    let shares = try Rounding.shares(
      sums, over: Int128(2 * pairs), addingUpTo: Int128(after) - Int128(before))
    let widths = (0..<count).map { halfWidth(sums[$0], squares[$0], pairs: pairs) }
    return try bridge(
      bridging, players, before, after, Array(zip(shares, widths)), .sampledOrders(2 * pairs))
  }

  /// How far the mean of a sample may be from the true one, either way, in 19 of 20 cases: 1.96 standard
  /// errors, rounded up; the largest number where it cannot be told.
  ///
  /// The sums are those of the two orders of each pair, so that a pair's mean is half of one.
  private static func halfWidth(_ sum: Int128, _ squares: Int128?, pairs: Int) -> Int64? {
    let pairs = Int128(pairs)
    guard let squares, let count = try? ExactNumber(pairs, over: 1),
      let first = try? ExactNumber(squares, over: 1) * count,
      let second = try? ExactNumber(sum, over: 1) * ExactNumber(sum, over: 1),
      let spread = try? first - second,
      // (1.96 / 2)² × spread / (pairs² × (pairs − 1)).
      let scale = try? ExactNumber(9_604, over: 10_000 * pairs * pairs * (pairs - 1)),
      let variance = try? spread * scale
    else { return .max }
    let whole = variance.numerator / variance.denominator + (variance.denominator == 1 ? 0 : 1)
    return Int64(exactly: rootRoundedUp(whole)) ?? .max
  }

  /// The least whole number whose square is at least `number`, which is not negative.
  private static func rootRoundedUp(_ number: Int128) -> Int128 {
    var (low, high): (Int128, Int128) = (0, 1 << 63)
    while low < high {
      let middle = (low + high) / 2
      if middle * middle >= number { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// What the figure moves, in units, when each player is made in an order.
  private static func moves(
    _ bridging: Bridging, _ players: ChangeGroups, _ order: [Int]
  ) throws(Bridging.Failure) -> [Int64] {
    var reached: Set<Int> = []
    var level = try bridging.units { _ in false }
    var moves = Array(repeating: Int64(0), count: order.count)
    for player in order {
      reached.insert(player)
      let next = try bridging.units { place in
        players.playerOfElement[place].map(reached.contains) ?? false
      }
      let (move, overflow) = next.subtractingReportingOverflow(level)
      guard !overflow else { throw .figure }
      moves[player] = move
      level = next
    }
    return moves
  }
}

/// Random numbers that are the same each time (SplitMix64, Steele and others 2014).
private struct OrderGenerator: RandomNumberGenerator {
  private var state: UInt64 = 2_020

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
